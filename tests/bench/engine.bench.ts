/** How the engine's time grows: run by `npm run bench`. It prints figures and asserts none: machines differ, ratios within one run do not. */
import type * as Engine from '../../plugin';
import { findMentions } from '../../plugin/anchors';
import { textToBlocks } from '../../plugin/text';
import { readArticle } from '../../plugin/story/read-article';
import { htmlToStory } from '../../plugin/story/html';
import { at, by, median, ms, once, ratio, table } from './measure';
import type { Row } from './measure';
import { edited, hostileTexts, newsText } from './sample-text';

/** Measure the engine that was built. */
export const run = (engine: typeof Engine): void => {
  doubling(engine);
  hostile(engine);
  findingAgain(engine);
  blocks(engine);
  html();
};

const doubling = (engine: typeof Engine): void => {
  const rows: Row[] = [];
  let before: { quotes: number; story: number } | null = null;
  for (let words = 1_250; words <= 40_000; words *= 2) {
    const text = newsText(words);
    const quotes = median(() => engine.findQuotes(text, { language: 'en' }));
    const story = median(() => engine.readStory(text));
    rows.push([
      words.toLocaleString('en'),
      ms(quotes),
      before ? ratio(quotes, before.quotes) : '',
      ms(story),
      before ? ratio(story, before.story) : '',
      `${(text.length / quotes / 1_000).toFixed(1)} M`,
    ]);
    before = { quotes, story };
  }
  table(
    'Doubling a story: twice the words should take twice the time',
    ['words', 'findQuotes', 'ratio', 'readStory', 'ratio', 'characters/s'],
    rows,
  );
};

const hostile = (engine: typeof Engine): void => {
  const rows = hostileTexts.map(([name, make]): Row => {
    const text = make();
    const half = text.slice(0, text.length / 2);
    const quotes = median(() => engine.findQuotes(text), 1);
    const quotesHalf = median(() => engine.findQuotes(half), 1);
    const story = median(() => engine.readStory(text), 1);
    const storyHalf = median(() => engine.readStory(half), 1);
    return [name, ms(quotes), ratio(quotes, quotesHalf), ms(story), ratio(story, storyHalf)];
  });
  table(
    'Hostile text, 1 MB each, and the ratio to half of it',
    ['text', 'findQuotes', 'ratio', 'readStory', 'ratio'],
    rows,
  );
};

const findingAgain = (engine: typeof Engine): void => {
  const page = newsText(170_000);
  const quotes = engine.findQuotes(page.slice(0, 200_000), { language: 'en' });
  const segments = quotes
    .filter(({ kind }) => kind === 'direct')
    .slice(0, 40)
    .map(({ start, end }) => engine.makeSegment(page, start, end));
  const inserted = `A new paragraph.\n\n${page}`;
  const rows = [
    ['exact, moved', inserted],
    ['5 % edited', edited(page, 5)],
    ['15 % edited', edited(page, 15)],
    ['30 % edited', edited(page, 30)],
    ['all gone', newsText(170_000, 99).replace(/[aeiou]/g, 'y')],
  ].map(([name = '', text = '']): Row => {
    const times = segments.map((segment) => once(() => engine.findAgain(text, segment))).sort(by);
    const prepared = engine.prepareText(text);
    const again = segments.map((s) => once(() => engine.findAgain(prepared, s))).sort(by);
    return [name, ms(at(times, 0.5)), ms(at(times, 0.95)), ms(at(again, 0.5)), ms(at(again, 0.95))];
  });
  table(
    `findAgain: ${segments.length} wordings on a page of ${(page.length / 1e6).toFixed(1)} MB`,
    ['page', 'median', 'p95', 'prepared: median', 'p95'],
    rows,
  );
};

const blocks = (engine: typeof Engine): void => {
  const body = textToBlocks(newsText(5_000));
  const headline = 'Ferry line to Westkade to close in March';
  const { text } = engine.blocksToText(body);
  const mentions = readArticle({ headline, body, language: 'en' })
    .filter(({ field }) => field === 'body')
    .slice(0, 60)
    .map(({ segments }) => segments);
  const typed = `${text.slice(0, 2_000)}x${text.slice(2_000)}`;
  table(
    'A story of 5,000 words in the form',
    ['what', 'time'],
    [
      ['blocksToText', ms(median(() => engine.blocksToText(body), 50))],
      ['readArticle', ms(median(() => readArticle({ headline, body, language: 'en' })))],
      [
        `findMentions, ${mentions.length} mentions, one key typed`,
        ms(median(() => findMentions(typed, mentions))),
      ],
    ],
  );
};

const html = (): void => {
  const pages: [string, string][] = [
    ['paragraphs', `<p>${newsText(80_000).replaceAll('\n\n', '</p>\n<p>')}</p>`],
    ['nested', '<div>x'.repeat(160_000)],
    ['type that crosses', '<b><p>x</p></i>'.repeat(65_000)],
    ['line breaks', 'x<br>'.repeat(200_000)],
  ];
  const rows = pages.map(([name, page]): Row => {
    const half = page.slice(0, page.length / 2);
    const whole = median(() => htmlToStory(page), 3);
    return [
      name,
      `${(page.length / 1e6).toFixed(1)} MB`,
      ms(whole),
      ratio(
        whole,
        median(() => htmlToStory(half), 3),
      ),
    ];
  });
  table('htmlToStory, and the ratio to half of the page', ['page', 'size', 'time', 'ratio'], rows);
};
