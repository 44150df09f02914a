import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../plugin/story/read-article';
import { blocksToText } from '../../../plugin/text/blocks';

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const words = (text: string, more = {}) => ({ type: 'text', text, ...more });

const article = {
  headline: 'No boat after March: “It is over for the ferry line”',
  standfirst: 'The last boat leaves in March.',
  body: [
    paragraph(
      words('“It is over for the ferry line,” said '),
      words('mayor ', { bold: true }),
      { type: 'link', url: 'https://example.org', children: [words('Lotte Dewael')] },
      words('. “We '),
      words('tried', { italic: true }),
      words(' everything.”'),
    ),
    { type: 'code', children: [words('print("It is over")')] },
    paragraph(words('Run '), words('say "never again"', { code: true }), words(' to see it.')),
  ],
};

describe('the quotes of an article in the form', () => {
  const proposals = readArticle(article);
  const body = blocksToText(article.body).text;

  it('are found in every field, in its own offsets', () => {
    expect(proposals.map(({ field, kind, text }) => [field, kind, text])).toEqual([
      ['headline', 'headline', 'It is over for the ferry line'],
      ['body', 'direct', 'It is over for the ferry line, We tried everything.'],
    ]);
    const [headline, direct] = proposals;
    const [segment] = headline?.segments ?? [];
    expect(article.headline.slice(segment?.start, segment?.end)).toBe(
      'It is over for the ferry line',
    );
    for (const { start, end, exact } of direct?.segments ?? []) {
      expect(body.slice(start, end)).toBe(exact);
    }
  });

  it('a headline quote and its sentence are one utterance, and the speaker is known in both', () => {
    const [headline, direct] = proposals;
    expect(headline?.utterance).toBe(direct?.utterance);
    expect([headline?.speaker, direct?.speaker]).toEqual(['Lotte Dewael', 'Lotte Dewael']);
  });

  it('the reason’s words are shown where they stand', () => {
    const [, direct] = proposals;
    expect(direct?.reason?.words.length).toBeGreaterThan(0);
    for (const span of direct?.reason?.words ?? []) {
      expect(body.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('code is not read', () => {
    expect(proposals.some(({ text }) => text.includes('never again'))).toBe(false);
  });

  it('an empty form has none', () => {
    expect(readArticle({})).toEqual([]);
    expect(readArticle({ headline: '', standfirst: null, body: null })).toEqual([]);
  });

  it('the text of the body may be handed in where it is at hand', () => {
    const { headline, standfirst, body: blocks } = article;
    expect(readArticle({ headline, standfirst, bodyText: blocksToText(blocks) })).toEqual(
      proposals,
    );
  });
});
