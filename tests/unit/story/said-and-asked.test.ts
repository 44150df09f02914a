/** What a story's page and an article's Blocks tell the engine beside the words: the day, and questions in bold. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../plugin/story/read-article';
import { readStory } from '../../../plugin/story/read-story';
import { readStoryHtml } from '../../../plugin/story/html';
import { storyToArticle } from '../../../plugin/story/story-to-article';

const intro = 'Orla Fenwick keeps the lock of Dunmore. We met her on the quay with a pot of tea.';
const turns: [string, string][] = [
  ['Did you ever sleep through an alarm?', 'Never. My wife did, once, and I still hear about it.'],
  ['You have a garden now.', 'Yes. Roses mostly, as nothing else survives the wind.'],
  ['Who keeps the lock at night?', 'My daughter does. She is better at it than I was.'],
];
const answers = turns.map(([, answer]) => answer);

describe('questions in bold', () => {
  it('are known from a page', () => {
    const html = `<h1>The lock keeper of Dunmore</h1><p>${intro}</p>${turns
      .map(([question, answer]) => `<p><strong>${question}</strong></p><p>${answer}</p>`)
      .join('')}`;
    const { text, layout, reading } = readStoryHtml(html);
    expect(reading.quotes.map(({ start, end }) => text.slice(start, end))).toEqual(answers);
    const { proposals } = storyToArticle(text, reading, { layout });
    expect(proposals.map((proposal) => proposal.text)).toEqual(answers);
    expect(new Set(proposals.map(({ speaker }) => speaker))).toEqual(new Set(['Orla Fenwick']));
  });

  it('are known from Blocks', () => {
    const paragraph = (text: string, bold = false) => ({
      type: 'paragraph',
      children: [{ type: 'text', text, ...(bold && { bold }) }],
    });
    const body = [
      paragraph(intro),
      ...turns.flatMap(([question, answer]) => [paragraph(question, true), paragraph(answer)]),
    ];
    const proposals = readArticle({ body, language: 'en' });
    expect(proposals.map(({ text }) => text)).toEqual(answers);
  });

  it('are none where a page sets its introduction in bold alone', () => {
    const html = `<h1>The lock keeper of Dunmore</h1><p><strong>${intro}</strong></p><p>What next? Nobody knows, and I do not either, said nobody.</p>`;
    expect(readStoryHtml(html).reading.quotes).toEqual([]);
  });
});

describe('the day of a story', () => {
  const said =
    '“The lock is shut and stays shut,” Orla Fenwick said at a press conference on Tuesday.';

  it('is that of its credit line, and tells the day of the quote', () => {
    const { text, reading } = (() => {
      const page = `The lock of Dunmore\n\n${said}\n\nSource: HLN, 5 May 2023`;
      return { text: page, reading: readStory(page) };
    })();
    expect(reading.quotes[0]?.saidOn).toMatchObject({ text: 'on Tuesday', date: '2023-05-02' });
    const [proposal] = storyToArticle(text, reading).proposals;
    expect(proposal?.saidOn).toMatchObject({ field: 'body', date: '2023-05-02' });
    expect(proposal?.occasion).toMatchObject({ field: 'body', text: 'at a press conference' });
  });

  it('is handed in with an article', () => {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: said }] }];
    const [dated] = readArticle({ body, language: 'en', publishedOn: '2023-05-05' });
    const [undated] = readArticle({ body, language: 'en' });
    expect(dated?.saidOn).toMatchObject({ text: 'on Tuesday', date: '2023-05-02' });
    expect(undated?.saidOn).toMatchObject({ text: 'on Tuesday', date: null });
    const { start = 0, end = 0 } = dated?.saidOn ?? {};
    expect(said.slice(start, end)).toBe('on Tuesday');
  });

  it('and the occasion hold for every printing of the quote', () => {
    const proposals = readArticle({
      headline: 'Lock keeper: ‘The lock is shut and stays shut’',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: said }] }],
      language: 'en',
      publishedOn: '2023-05-05',
    });
    expect(proposals.map(({ saidOn }) => saidOn?.date)).toEqual(['2023-05-02', '2023-05-02']);
  });
});
