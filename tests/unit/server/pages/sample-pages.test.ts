import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../../plugin/model';
import { parsePage } from '../../../../server/src/pages/parse-page';
import { pages } from './samples/pages';

const articleOf = ({ text, article }: PageReading): string =>
  article.map(({ start, end }) => text.slice(start, end)).join('\n');

describe.each(pages)('$name', ({ url, html, expected }) => {
  const reading = parsePage(html, url);
  const { article, beside, ...says } = expected;

  it('says what the page says of itself', () => {
    expect(reading).toMatchObject(says);
  });

  it('has the story in its article', () => {
    const words = articleOf(reading);
    expect(article.filter((text) => !words.includes(text))).toEqual([]);
  });

  it('has nothing else in its article', () => {
    const words = articleOf(reading);
    expect(beside.filter((text) => words.includes(text))).toEqual([]);
  });

  it('has in its text what stands beside the article', () => {
    expect([...article, ...beside].filter((text) => !reading.text.includes(text))).toEqual([]);
  });

  it('gives whole lines as the article', () => {
    const { text } = reading;
    for (const { start, end } of reading.article) {
      expect(start === 0 || text[start - 1] === '\n').toBe(true);
      expect(end === text.length || text[end] === '\n').toBe(true);
    }
    expect(text).not.toMatch(/^\s|\n\s|[ \t]\n|\s$| {2}/u);
  });
});

it('a page with thousands of links beside it has the same article', () => {
  const [page] = pages;
  const { url, html } = page ?? { url: '', html: '' };
  const teaser = '<li><a href="/x"><h3>Another story of the day</h3></a><span>Sport</span></li>';
  const heavy = html.replace('<aside class="related">', `<ul>${teaser.repeat(4_000)}</ul>$&`);
  expect(articleOf(parsePage(heavy, url))).toBe(articleOf(parsePage(html, url)));
});
