/** Decisions made through the article form, and what the engine's record says of them: on one database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  EngineReport,
  EngineReportRow,
  Mention,
  ProposalSummary,
} from '../../../plugin/model';
import type { DatabaseClient } from './app';
import { isReachable } from './databases';
import { startNewsroom } from './newsroom';
import type { Newsroom } from './newsroom';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './stories';
import type { SavedArticle, Story } from './stories';

const sentences = [
  'The ferry sails at six',
  'Nobody asked the crew',
  'We will wait for the tide',
  'It was a quiet winter',
  'They paid in coins',
  'The bell has no clapper',
];
const story: Story = {
  headline: 'The ferry',
  body: sentences.map((words) => `“${words}”, someone said.`).join('\n\n'),
};

const proposed = (rest: Partial<ProposalSummary> = {}): ProposalSummary => ({
  rule: 'cue-after',
  speaker: 'Ines Verhoef',
  confidence: 'sure',
  candidates: ['Tom Dekkers', 'Loes Aarts'],
  role: 'harbour master',
  kind: 'direct',
  ...rest,
});

export const engineReportHoldsOn = async (client: DatabaseClient): Promise<void> => {
  const reachable = client === 'sqlite' || (await isReachable(client));
  describe.skipIf(!reachable)(`on ${client}${reachable ? '' : ' (no server answers)'}`, () => {
    let newsroom: Newsroom;
    let editor: ReturnType<typeof editorOf>;
    let records: ReturnType<typeof recordsOf>;
    const people: Record<string, string> = {};

    beforeAll(async () => {
      newsroom = await startNewsroom({ client });
      editor = editorOf(await newsroom.as('editor'));
      records = recordsOf(newsroom);
      for (const name of ['Ines Verhoef', 'Tom Dekkers', 'Loes Aarts', 'Piet Somers']) {
        people[name] = (await records.source({ name, kind: 'person' })).documentId;
      }
    });
    afterAll(() => newsroom.close());

    const named = (name: string, proposal: ProposalSummary | null | undefined) => ({
      speakerStatus: 'named' as const,
      speaker: people[name],
      proposal,
    });
    let made = 0;
    /** A draft with one mention, of the nth sentence. */
    const decide = async (
      rest: Partial<Mention>,
      { of = made++ % sentences.length, locale = 'en', more = {} } = {},
    ): Promise<SavedArticle> => {
      const mention = mentionOf(story, sentences[of] ?? '', { id: `m${String(of)}`, ...rest });
      const { status, data, text } = await editor.create(
        formValues(story, [mention], more),
        locale,
      );
      expect(status, text).toBe(201);
      return data;
    };
    const save = async (documentId: string, values: object) => {
      const { status, text } = await editor.save(documentId, values);
      expect(status, text).toBe(200);
    };
    const quoteOf = ({ mentions }: SavedArticle) => mentions[0]?.quote ?? '';

    const report = (options: object = {}): Promise<EngineReport> =>
      newsroom.strapi
        .plugin('newsroom')
        .service<{ count(options: object): Promise<EngineReport> }>('engine-report')
        .count({ page: 2, ...options });
    const total = (
      { rows }: EngineReport,
      keep: (row: EngineReportRow) => boolean = () => true,
    ) => {
      const sum = { decided: 0, asProposed: 0, otherWords: 0 };
      const counts = { ...sum, otherSpeaker: 0, runnerUp: 0, notQuote: 0 };
      for (const row of rows.filter(keep)) {
        for (const name of Object.keys(counts) as (keyof typeof counts)[])
          counts[name] += row[name];
      }
      return counts;
    };
    /** How the record changes by what is done. */
    const difference = async (work: () => Promise<unknown>) => {
      const [before, missedBefore] = [total(await report()), (await report()).missed];
      const hidden = (await report()).notJudged;
      await work();
      const now = await report();
      const after = total(now);
      const changed = Object.entries(after).flatMap(([name, count]) => {
        const by = count - before[name as keyof typeof before];
        return by ? [[name, by] as const] : [];
      });
      const missed = (list: EngineReport['missed']) => list.reduce((n, { count }) => n + count, 0);
      return Object.fromEntries([
        ...changed,
        ...(now.notJudged - hidden ? [['notJudged', now.notJudged - hidden] as const] : []),
        ...(missed(now.missed) - missed(missedBefore)
          ? [['missed', missed(now.missed) - missed(missedBefore)] as const]
          : []),
      ]);
    };

    it('is empty before anybody has decided', async () => {
      expect(await report()).toEqual({ since: null, rows: [], missed: [], notJudged: 0 });
    });

    it('keeps the proposal beside the decision', async () => {
      const data = await decide({ attribution: named('Ines Verhoef', proposed()) });
      const [event] = await eventsOf(newsroom, { subjectDocumentId: quoteOf(data) });
      expect(event).toMatchObject({
        action: 'attribute',
        details: {
          article: data.documentId,
          locale: 'en',
          mention: data.mentions[0]?.id,
          onRecord: false,
          language: 'en',
          proposal: proposed(),
          outcome: 'proposed',
        },
      });
      expect(data.mentions[0]).not.toHaveProperty('proposal');
    });

    const as = (name: string, rest?: Partial<ProposalSummary>) => () =>
      decide({ attribution: named(name, proposed(rest)) });

    it('counts a speaker who was proposed, by whatever part of the name', async () => {
      expect(await difference(as('Ines Verhoef'))).toEqual({ decided: 1, asProposed: 1 });
      expect(await difference(as('Ines Verhoef', { speaker: 'Verhoef' }))).toMatchObject({
        asProposed: 1,
      });
      expect(await difference(as('Ines Verhoef', { speaker: 'Jan Verhoef' }))).toMatchObject({
        otherSpeaker: 1,
      });
    });

    it('counts another speaker, and whether it was the runner-up', async () => {
      const runnerUp = { decided: 1, otherSpeaker: 1, runnerUp: 1 };
      expect(await difference(as('Tom Dekkers'))).toEqual(runnerUp);
      expect(await difference(as('Loes Aarts'))).toEqual({ decided: 1, otherSpeaker: 1 });
      expect(await difference(as('Piet Somers'))).toEqual({ decided: 1, otherSpeaker: 1 });
      const outcomes = (await eventsOf(newsroom, { action: 'attribute' })).map(({ details }) => [
        details?.outcome,
        details?.rank,
      ]);
      expect(outcomes.slice(-3)).toEqual([
        ['candidate', 1],
        ['candidate', 2],
        ['new', undefined],
      ]);
      await as('Piet Somers')();
      const [again] = (await eventsOf(newsroom, { action: 'attribute' })).slice(-1);
      expect(again?.details).toMatchObject({ outcome: 'another' });
    });

    it('counts nobody, and the speaker where nobody was proposed', async () => {
      const nobody = { speakerStatus: 'unattributed' as const };
      const none = proposed({ rule: null, speaker: null, confidence: 'guess' });
      const left = () => decide({ attribution: { ...nobody, proposal: proposed() } });
      expect(await difference(left)).toEqual({ decided: 1, otherSpeaker: 1 });
      const agreed = () => decide({ attribution: { ...nobody, proposal: none } });
      expect(await difference(agreed)).toEqual({ decided: 1, asProposed: 1 });
      const runnerUp = () => decide({ attribution: named('Tom Dekkers', none) });
      expect(await difference(runnerUp)).toMatchObject({ otherSpeaker: 1, runnerUp: 1 });
    });

    it('counts a description as the speaker who is not named', async () => {
      const described = proposed({ speaker: 'a spokeswoman', candidates: [] });
      const attribution = {
        speakerStatus: 'unnamed' as const,
        attributedTo: 'a spokeswoman for the port',
        proposal: described,
      };
      expect(await difference(() => decide({ attribution }))).toEqual({
        decided: 1,
        asProposed: 1,
      });
    });

    it('counts other words than those proposed, and what was marked by hand', async () => {
      expect(await difference(as('Ines Verhoef', { sameWords: false }))).toEqual({
        decided: 1,
        otherWords: 1,
      });
      const missed = () => decide({ attribution: named('Ines Verhoef', null) });
      expect(await difference(missed)).toEqual({ missed: 1 });
      const unknown = () => decide({ attribution: named('Ines Verhoef', undefined) });
      expect(await difference(unknown)).toEqual({});
    });

    it('counts a quote on record, and each printing, for what was proposed there', async () => {
      const text = sentences[0] ?? '';
      const quote = await records.quote({ text, ...omitProposal(named('Tom Dekkers', null)) });
      const linked = () => decide({ quote: quote.documentId, proposal: proposed() }, { of: 0 });
      expect(await difference(linked)).toEqual({ decided: 1, otherSpeaker: 1, runnerUp: 1 });
      const printings = () =>
        editor.create(
          formValues(story, [
            mentionOf(story, sentences[1] ?? '', {
              id: 'a',
              attribution: named('Ines Verhoef', proposed()),
            }),
            mentionOf(story, sentences[2] ?? '', {
              id: 'b',
              sameAs: 'a',
              proposal: proposed({ rule: 'repeated', speaker: 'Tom Dekkers', confidence: 'guess' }),
            }),
          ]),
        );
      expect(await difference(printings)).toEqual({ decided: 2, asProposed: 1, otherSpeaker: 1 });
    });

    it('does not say whether a withheld speaker was the one proposed', async () => {
      const attribution = {
        speakerStatus: 'withheld' as const,
        attributedTo: 'a pilot',
        proposal: proposed(),
      };
      let data: SavedArticle | undefined;
      const withheld = async () => (data = await decide({ attribution }));
      expect(await difference(withheld)).toEqual({ notJudged: 1 });
      const [event] = await eventsOf(newsroom, { subjectDocumentId: data && quoteOf(data) });
      expect(event?.details?.proposal).toEqual({
        ...proposed(),
        speaker: null,
        role: null,
        candidates: [],
      });
      expect(event?.details).not.toHaveProperty('rank');
    });

    describe('a decision that is made again', () => {
      const mention = (rest: Partial<Mention>) =>
        mentionOf(story, sentences[0] ?? '', { id: 'again', ...rest });

      it('counts once: the last stands', async () => {
        const twice = async () => {
          const { data } = await editor.create(
            formValues(story, [mention({ attribution: named('Ines Verhoef', proposed()) })]),
          );
          await save(data.documentId, {
            ...formValues(story, [
              mention({ attribution: named('Tom Dekkers', proposed({ rule: 'cue-before' })) }),
            ]),
            revision: 1,
          });
        };
        expect(await difference(twice)).toEqual({ decided: 1, otherSpeaker: 1, runnerUp: 1 });
        const counts = total(await report(), ({ rule }) => rule === 'cue-before');
        expect(counts.decided).toBe(1);
      });

      it('counts as its quote was corrected since', async () => {
        // Of its own, as other articles print the same words.
        const data = await decide(
          { attribution: { ...named('Ines Verhoef', proposed()), separate: true } },
          { of: 3 },
        );
        const correct = async (name: string) => {
          const { updatedAt } = (await newsroom.strapi.db
            .query('plugin::newsroom.quote')
            .findOne({ where: { documentId: quoteOf(data) } })) as { updatedAt: string };
          const client = await newsroom.as('editor');
          const { status } = await client
            .put(`/newsroom/quotes/${quoteOf(data)}`)
            .send({ updatedAt: new Date(updatedAt).toISOString(), speaker: people[name] });
          expect(status).toBe(200);
        };
        expect(await difference(() => correct('Tom Dekkers'))).toEqual({
          asProposed: -1,
          otherSpeaker: 1,
          runnerUp: 1,
        });
        const [last] = (await eventsOf(newsroom, { subjectDocumentId: quoteOf(data) })).slice(-1);
        expect(last).toMatchObject({
          action: 'update',
          details: {
            decisions: [
              {
                article: data.documentId,
                locale: 'en',
                mention: 'm3',
                outcome: 'candidate',
                rank: 1,
              },
            ],
          },
        });
        expect(await difference(() => correct('Ines Verhoef'))).toEqual({
          asProposed: 1,
          otherSpeaker: -1,
          runnerUp: -1,
        });
        // A mention that was taken out is not brought back by a correction of its quote.
        await save(data.documentId, formValues(story));
        expect(await difference(() => correct('Tom Dekkers'))).toEqual({});
      });

      it('counts no more when it is taken back, and again when the draft that did so is discarded', async () => {
        const data = await decide({ attribution: named('Ines Verhoef', proposed()) }, { of: 4 });
        const { documentId } = data;
        await editor.publish(documentId, { revision: 1 });
        const remove = () => save(documentId, formValues(story));
        expect(await difference(remove)).toEqual({ decided: -1, asProposed: -1 });
        const discard = () => editor.discard(documentId);
        expect(await difference(discard)).toEqual({ decided: 1, asProposed: 1 });
        const fresh = async () => {
          const { data: draft } = await editor.read(documentId);
          await save(documentId, {
            ...formValues(story, [
              ...draft.mentions,
              mentionOf(story, sentences[5] ?? '', {
                id: 'draft',
                attribution: named('Loes Aarts', proposed()),
              }),
            ]),
            revision: draft.revision,
          });
        };
        expect(await difference(fresh)).toEqual({ decided: 1, otherSpeaker: 1 });
        expect(await difference(discard)).toEqual({ decided: -1, otherSpeaker: -1 });
      });

      it('still counts when the words were cut and the mention was cleared away', async () => {
        const data = await decide({ attribution: named('Ines Verhoef', proposed()) }, { of: 5 });
        const cut = { ...story, body: 'Nothing of it is left.' };
        const clear = () => save(data.documentId, formValues(cut));
        expect(await difference(clear)).toEqual({});
      });
    });

    describe('"not a quote"', () => {
      const notQuote = (words: string, proposal?: ProposalSummary) => {
        const [segment] = mentionOf(story, words, { id: 'x' }).segments;
        return { field: 'body' as const, segment, ...(proposal ? { proposal } : {}) };
      };
      const stored = async (documentId: string) =>
        (await editor.read(documentId)).data as SavedArticle & {
          notQuotes: { id?: string; proposal?: unknown }[];
        };

      it('is one decision with what was proposed, however often the article is saved', async () => {
        let documentId = '';
        const refuse = async () => {
          const { data } = await editor.create(
            formValues(story, [], {
              notQuotes: [
                notQuote(sentences[0] ?? '', proposed({ confidence: 'guess' })),
                notQuote(sentences[1] ?? ''),
              ],
            }),
          );
          ({ documentId } = data);
        };
        expect(await difference(refuse)).toEqual({ decided: 1, notQuote: 1 });
        const [event] = (await eventsOf(newsroom, { subjectDocumentId: documentId })).filter(
          ({ action }) => action === 'refuse',
        );
        const first = await stored(documentId);
        expect(first.notQuotes.map(({ proposal }) => proposal)).toEqual([undefined, undefined]);
        expect(event).toMatchObject({
          subjectUid: 'plugin::newsroom.article',
          subjectLocale: 'en',
          details: {
            notQuote: first.notQuotes[0]?.id,
            field: 'body',
            words: sentences[0],
            language: 'en',
            outcome: 'not-quote',
            proposal: proposed({ confidence: 'guess' }),
          },
        });
        const again = () =>
          save(documentId, {
            ...formValues(story, [], { notQuotes: first.notQuotes }),
            revision: 1,
          });
        expect(await difference(again)).toEqual({});
        expect((await stored(documentId)).notQuotes).toEqual(first.notQuotes);
      });

      it('counts no more when the words are proposed again, and the accept counts instead', async () => {
        const { data } = await editor.create(
          formValues(story, [], { notQuotes: [notQuote(sentences[2] ?? '', proposed())] }),
        );
        const accept = () =>
          save(data.documentId, {
            ...formValues(
              story,
              [
                mentionOf(story, sentences[2] ?? '', {
                  id: 'after-all',
                  attribution: named('Ines Verhoef', proposed()),
                }),
              ],
              { notQuotes: [] },
            ),
            revision: 1,
          });
        expect(await difference(accept)).toEqual({ notQuote: -1, asProposed: 1 });
      });
    });

    it('tells languages, rules and how sure the engine was apart', async () => {
      await decide(
        { attribution: named('Ines Verhoef', proposed({ rule: 'colon', confidence: 'guess' })) },
        { of: 0, more: { language: 'nl-BE' } },
      );
      await decide(
        { attribution: named('Ines Verhoef', proposed({ rule: 'colon', language: 'nl' })) },
        { of: 0 },
      );
      const { rows } = await report();
      expect(rows.filter(({ rule }) => rule === 'colon')).toMatchObject([
        { language: 'nl', confidence: 'sure', decided: 1, asProposed: 1 },
        { language: 'nl', confidence: 'guess', decided: 1, asProposed: 1 },
      ]);
      expect(rows.map(({ language }) => language).at(0)).toBe('en');
    });

    it('is the same whatever part of the log is read at a time, and from a day on', async () => {
      const all = await report();
      expect(await report({ page: 1_000 })).toEqual(all);
      const today = new Date();
      const day = (offset: number) => {
        const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset);
        const pad = (n: number) => String(n).padStart(2, '0');
        return `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
      };
      const since = await report({ since: day(-1) });
      expect({ ...since, since: null }).toEqual(all);
      expect(await report({ since: day(2) })).toMatchObject({ rows: [], missed: [], notJudged: 0 });
    });

    it('forgets the name of a source that becomes confidential, wherever it was proposed', async () => {
      const name = 'Wendelina Quackelbeen';
      const { documentId } = await records.source({ name, kind: 'person' });
      people[name] = documentId;
      const [right] = [
        await decide({ attribution: named(name, proposed({ speaker: name })) }, { of: 0 }),
        await decide({
          attribution: named('Tom Dekkers', proposed({ speaker: 'Quackelbeen', role: 'chair' })),
        }),
        await decide({
          attribution: named('Tom Dekkers', proposed({ candidates: ['Loes Aarts', name] })),
        }),
      ];
      const client = await newsroom.as('super-admin');
      const close = () =>
        client
          .put(`/content-manager/collection-types/plugin::newsroom.source/${documentId}`)
          .send({ confidential: true, identity: name, name: 'club official Z' });
      expect(await difference(close)).toEqual({ decided: -1, asProposed: -1, notJudged: 1 });
      expect(JSON.stringify(await eventsOf(newsroom))).not.toContain('Quackelbeen');
      const [event] = await eventsOf(newsroom, { subjectDocumentId: quoteOf(right) });
      expect(event?.details).toMatchObject({ outcome: 'closed', proposal: { rule: 'cue-after' } });

      // From now on it is not written either.
      const later = await decide({
        attribution: named('Tom Dekkers', proposed({ candidates: ['Quackelbeen', 'Loes Aarts'] })),
      });
      const [logged] = (await eventsOf(newsroom, { subjectDocumentId: quoteOf(later) })).slice(-1);
      expect(logged?.details?.proposal).toMatchObject({ candidates: ['Loes Aarts'] });
      const closed = await decide({ attribution: named(name, proposed({ speaker: name })) });
      expect(JSON.stringify(await eventsOf(newsroom))).not.toContain('Quackelbeen');
      const [own] = (await eventsOf(newsroom, { subjectDocumentId: quoteOf(closed) })).slice(-1);
      expect(own?.details).toMatchObject({ outcome: 'closed' });
    });
  });
};

const omitProposal = <Value extends { proposal: unknown }>(value: Value) => {
  const { proposal, ...rest } = value;
  expect(proposal).toBeNull();
  return rest;
};
