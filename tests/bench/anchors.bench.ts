/**
 * Wordings found again in edited stories, beside the matcher that annotation tools use, and in a
 * text of a megabyte: run by `npm run bench anchors`.
 */
import { findAgain, makeSegment, prepareText } from '../../plugin/anchors';
import { findQuotes } from '../../plugin/quotes';
import type { EditKind } from '../support/edited-text';
import { usualEdits } from '../support/edited-text';
import { edits, findOurs, tally } from '../support/finding-again';
import type { Edit } from '../support/finding-again';
import { newsStories, storyLanguages } from '../support/news-stories';
import { at, by, ms, once, table } from './measure';
import type { Row } from './measure';
import { bestMatch } from './quote-matcher';
import { edited, hostileTexts, newsText } from './sample-text';

/** Edits a language and level. */
const count = 2_000;
const levels = [5, 15, 30];
const head = [
  'language',
  'level',
  'found',
  'wrong',
  'of these printed twice',
  'orphaned wrongly',
  'rightly',
  'median',
  'p95',
];

const matchers: [name: string, find: (edit: Edit) => { start: number; end: number } | null][] = [
  ['findAgain', findOurs],
  ['approx-string-match', ({ prepared, segment }) => bestMatch(prepared.text, segment)],
];

export const run = (): void => {
  inStories('the usual edits', usualEdits);
  inStories('the usual edits and paragraphs cut', [...usualEdits, 'paragraphs cut']);
  inLongText();
  inHostileTexts();
};

const inStories = (title: string, kinds: readonly EditKind[]): void => {
  for (const [name, find] of matchers) {
    const rows = storyLanguages.flatMap((language) => {
      const stories = newsStories(language);
      return levels.map((percent): Row => {
        const times: number[] = [];
        const { outcomes, share, wrongOfTwice } = tally(
          edits(stories, count, percent, kinds),
          (edit) => {
            const start = performance.now();
            const place = find(edit);
            times.push(performance.now() - start);
            return place;
          },
        );
        times.sort(by);
        return [
          language,
          `${percent} %`,
          `${(100 * share).toFixed(1)} %`,
          String(outcomes.wrong),
          String(wrongOfTwice),
          String(outcomes['wrongly orphaned']),
          String(outcomes['rightly orphaned']),
          ms(at(times, 0.5)),
          ms(at(times, 0.95)),
        ];
      });
    });
    table(`${name}: ${count.toLocaleString('en')} wordings a row, ${title}`, head, rows);
  }
};

const megabyte = 1_000_000;

const inLongText = (): void => {
  const page = newsText(180_000).slice(0, megabyte);
  const segments = findQuotes(page.slice(0, 200_000), { language: 'en' })
    .filter(({ kind }) => kind === 'direct')
    .slice(0, 20)
    .map(({ start, end }) => makeSegment(page, start, end));
  const texts: [string, string][] = [
    ['moved', `A new paragraph.\n\n${page}`],
    ...levels.map((percent): [string, string] => [`${percent} % edited`, edited(page, percent)]),
    [
      'other words',
      newsText(180_000, 99)
        .slice(0, megabyte)
        .replace(/[aeiou]/g, 'y'),
    ],
  ];
  const rows = texts.map(([name, text]): Row => {
    const prepared = prepareText(text);
    const fold = once(() => prepared.folded);
    const ours = segments.map((segment) => once(() => findAgain(prepared, segment))).sort(by);
    const theirs = segments.map((segment) => once(() => bestMatch(text, segment))).sort(by);
    return [name, ms(fold), ...[ours, theirs].flatMap((t) => [ms(at(t, 0.5)), ms(at(t, 0.95))])];
  });
  table(
    `A text of 1 MB, ${segments.length} wordings`,
    ['text', 'read once', 'findAgain: median', 'p95', 'approx-string-match: median', 'p95'],
    rows,
  );
};

const inHostileTexts = (): void => {
  const rows = hostileTexts.map(([name, make]): Row => {
    const text = make();
    const own = makeSegment(text, 500_000, 500_060);
    const half = text.slice(400_000, 400_000 + megabyte / 2);
    const time = (other: string) => once(() => findAgain(`x ${other}`, own));
    return [name, ms(time(text)), ms(time(half))];
  });
  table('findAgain in hostile texts of 1 MB', ['text', 'whole', 'half of it'], rows);
};
