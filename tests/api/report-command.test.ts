import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineReport } from '../../plugin/model';
import { runNewsroom } from './support/command';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { editorOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.close());

const command = (args: string[], cwd = newsroom.app.dir) => runNewsroom(args, cwd);

it('says so where nobody has decided yet', async () => {
  const { code, out } = await command(['report']);
  expect([code, out]).toEqual([
    0,
    'No editor has decided on a proposal yet, so there is nothing to count.\n',
  ]);
});

describe('after some decisions', () => {
  beforeAll(async () => {
    const speaker = await recordsOf(newsroom).source({ name: 'Ines Verhoef', kind: 'person' });
    const attribution = { speakerStatus: 'named' as const, speaker: speaker.documentId };
    const proposal = {
      rule: 'cue-after',
      speaker: 'Ines Verhoef',
      confidence: 'sure' as const,
    };
    const story = {
      headline: 'Tide',
      body: '“We sail at six,” she said. “Then we wait.” “Alone.”',
    };
    const editor = editorOf(await newsroom.as('editor'));
    const { status } = await editor.create(
      formValues(story, [
        mentionOf(story, 'We sail at six,', {
          id: 'a',
          attribution: { ...attribution, proposal },
        }),
        mentionOf(story, 'Then we wait.', {
          id: 'b',
          attribution: {
            ...attribution,
            proposal: { ...proposal, speaker: 'Tom Dekkers', candidates: ['Ines Verhoef'] },
          },
        }),
        mentionOf(story, 'Alone.', { id: 'c', attribution: { ...attribution, proposal: null } }),
      ]),
    );
    expect(status).toBe(201);
  });

  it('counts them in a table', async () => {
    const { code, out } = await command(['report']);
    expect(code).toBe(0);
    expect(out).toBe(`What editors made of the engine's proposals so far.

en: 2 proposals decided, 1 quote that the engine missed, marked by hand
                   decided  as proposed  other speaker  (runner-up)  other words  not a quote
  all                    2    1  50.0 %      1  50.0 %    1 100.0 %            -            -
  sure                   2    1  50.0 %      1  50.0 %    1 100.0 %            -            -
  cue-after, sure        2    1  50.0 %      1  50.0 %    1 100.0 %            -            -
`);
  });

  it('gives the counts alone as JSON', async () => {
    const { code, out } = await command(['report', '--json', '--since', '2000-01-01']);
    expect(code).toBe(0);
    expect(JSON.parse(out) as EngineReport).toEqual({
      since: '2000-01-01',
      rows: [
        {
          ...{ language: 'en', rule: 'cue-after', confidence: 'sure', decided: 2, asProposed: 1 },
          ...{ otherWords: 0, otherSpeaker: 1, runnerUp: 1, notQuote: 0 },
        },
      ],
      missed: [{ language: 'en', count: 1 }],
      notJudged: 0,
    });
  });

  it('counts from a day on', async () => {
    const { out } = await command(['report', '--since=2999-01-01']);
    expect(out).toContain('since 2999-01-01, so there is nothing to count');
  });
});

describe('wrong usage', () => {
  it.each([['2026-02-30'], ['yesterday'], ['']])('refuses the day "%s"', async (day) => {
    const { code, out, err } = await command(['report', `--since=${day}`]);
    expect([code, out, err]).toEqual([
      2,
      '',
      `--since takes a day such as 2026-11-24, not "${day}".\n`,
    ]);
  });

  it('is told from a word and an option that it does not know', async () => {
    for (const args of [
      ['report', 'all'],
      ['report', '--until=2026-01-01'],
      ['rebuild', '--json'],
    ]) {
      const { code, err } = await command(args);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`does not know "${args.join(' ')}"`),
      ]);
    }
  });

  it('is told from a folder without an application', async () => {
    const { code, err } = await command(['report'], path.parse(process.cwd()).root);
    expect([code, err]).toEqual([1, expect.stringContaining('There is no Strapi application in')]);
  });
});
