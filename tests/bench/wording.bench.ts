/** Wordings against pages of a megabyte, and against one another: run by `npm run bench wording`. */
import { compareWording, findWording, pairQuotes, preparePage } from '../../plugin/wording';
import type { PreparedPage } from '../../plugin/wording';
import { at, by, median, ms, once, table } from './measure';
import type { Row } from './measure';
import { edited, hostileTexts, newsText } from './sample-text';

export const run = (): void => {
  onPages();
  onHostilePages();
  comparing();
  pairing();
};

const pageOf = (text: string): PreparedPage =>
  preparePage({ text, article: [{ start: 0, end: text.length }] }, 'en');

/** As a page is kept: a line a block, no blank lines. */
const asPage = (text: string): string => text.replace(/\n+/gu, '\n');

/** A page of a megabyte, so many of its quotes, and how long reading it once takes. */
const bigPage = () => {
  const text = asPage(newsText(170_000));
  const page = pageOf(text);
  const index = once(() => page.article.index);
  const reading = once(() => page.article.quotes);
  const quotes = page.article.quotes.filter((_, i) => i % 40 === 0).slice(0, 50);
  const wordings = quotes.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
  return { text, page, index, reading, wordings };
};

const onPages = (): void => {
  const { text, page, index, reading, wordings } = bigPage();
  const kinds: [string, (wording: string) => string][] = [
    ['the very words', (wording) => wording],
    ['a part of them', (wording) => wording.split(' ').slice(2, 8).join(' ')],
    ['10 % edited', (wording) => edited(wording, 10)],
    ['30 % edited', (wording) => edited(wording, 30)],
    ['not there', (wording) => wording.replace(/[aeiou]/gu, 'y')],
  ];
  const all: number[] = [];
  const rows = kinds.map(([name, edit]): Row => {
    const times = wordings.map((wording) => once(() => findWording(page, edit(wording)))).sort(by);
    all.push(...times);
    return [name, ms(at(times, 0.5)), ms(at(times, 0.95)), ms(at(times, 1))];
  });
  all.sort(by);
  rows.push(['all', ms(at(all, 0.5)), ms(at(all, 0.95)), ms(at(all, 1))]);
  const long = text.slice(400_000, 419_000);
  for (const [name, wording] of [
    ['19,000 characters', long],
    ['19,000 characters, 10 % edited', edited(long, 10)],
  ] as const)
    rows.push([name, ms(median(() => findWording(page, wording), 3)), '', '']);
  table(
    `findWording: ${wordings.length} wordings on a page of ${(text.length / 1e6).toFixed(1)} MB, read once in ${ms(index)}, its quotes in ${ms(reading)}`,
    ['wording', 'median', 'p95', 'longest'],
    rows,
  );
};

const onHostilePages = (): void => {
  const wording =
    'The mayor said that “never” in her life had she seen so many boats in one harbour';
  const rows = hostileTexts.map(([name, make]): Row => {
    const text = make();
    const page = pageOf(text);
    const first = once(() => findWording(page, wording));
    const quotes = once(() => page.article.quotes);
    const own = once(() => findWording(page, text.slice(500_000, 500_400)));
    return [name, ms(first), ms(quotes), ms(own)];
  });
  table(
    'findWording on hostile pages, 1 MB each',
    ['page', 'another wording, with reading', 'its quotes', 'words of its own'],
    rows,
  );
};

const comparing = (): void => {
  const rows: Row[] = [];
  for (const length of [300, 3_000, 20_000]) {
    const text = newsText(5_000).slice(0, length);
    const other = newsText(5_000, 99).slice(0, length);
    const time = (ours: string) => ms(median(() => compareWording(text, ours, { language: 'en' })));
    rows.push([length.toLocaleString('en'), time(text), time(edited(text, 15)), time(other)]);
  }
  table('compareWording', ['characters', 'the same', '15 % edited', 'another text'], rows);
};

const pairing = (): void => {
  const rows = [300, 3_000, 20_000].map((words): Row => {
    const page = pageOf(asPage(newsText(words)));
    const quotes = page.article.quotes.map(({ speaker }, i) => ({
      text: `Personne n’a dit aux habitants du quai ${i} ce que signifie un hiver sans bac.`,
      language: 'fr',
      speakers: speaker ? [speaker] : [],
    }));
    return [String(quotes.length), ms(median(() => pairQuotes(page, quotes), 3))];
  });
  table('pairQuotes', ['quotes on either side', 'time'], rows);
};
