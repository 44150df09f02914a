/**
 * The engine beside the two libraries that a JavaScript developer finds today, on the same texts in
 * one run: characters a second, and what each finds in our own cases. The cases were written for our
 * engine, so the figures say what the others do not try, not how good they are at what they do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import quoteParser from 'quote-parser';
import type * as Engine from '../../plugin';
import { isQuoteKind } from '../../plugin/model/reading';
import { median, table } from './measure';
import { newsText } from './sample-text';

interface Found {
  start: number;
  end: number;
  speaker: string | null;
}

interface Tool {
  name: string;
  languages: readonly string[] | null;
  find: (text: string, language: string) => Found[];
}

interface Case {
  text: string;
  quotes: { text: string; speaker: string | null }[];
}

const folder = new URL('../unit/quotes/cases/', import.meta.url);

/** Measure the engine that was built, and the two others. */
export const run = (engine: typeof Engine): void => {
  const tools = [ours(engine), compromise, parser];
  speed(tools);
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.json')) found(file.replace('.json', ''), tools);
  }
};

const ours = (engine: typeof Engine): Tool => ({
  name: 'Newsroom',
  languages: null,
  find: (text, language) =>
    engine
      .findQuotes(text, { language })
      .filter(({ nested, kind }) => !nested && isQuoteKind(kind)),
});

const compromise: Tool = {
  name: 'compromise',
  languages: null,
  find: (text) =>
    // Its types do not know the shape of `json({ offset: true })`.
    (nlp(text).quotations().json({ offset: true }) as Phrase[]).flatMap(({ terms }) => {
      const first = terms[0]?.offset;
      const last = terms.at(-1)?.offset;
      // The offset of the phrase runs past the marks in 14.17: that of its words does not.
      return first && last
        ? [{ start: first.start, end: last.start + last.length, speaker: null }]
        : [];
    }),
};

interface Phrase {
  terms: { offset?: { start: number; length: number } }[];
}

/** The length under which quote-parser leaves a quote out is 30 by default: too long for a fair count. */
const shortest = 3;

const parser: Tool = {
  name: 'quote-parser',
  languages: quoteParser.languages(),
  find: (text, language) =>
    quoteParser
      .parse(text, language, { minLength: shortest })
      .map(({ index, text: words, name }) => ({
        start: index,
        end: index + words.length,
        speaker: name?.text.trim() ?? null,
      })),
};

const speed = (tools: readonly Tool[]): void => {
  const text = newsText(20_000);
  const times = tools.map(({ find }) => median(() => find(text, 'en'), 3));
  const fastest = Math.min(...times);
  table(
    `Beside others: an English text of ${text.length.toLocaleString('en')} characters`,
    ['tool', 'characters/s', 'times the fastest', 'quotes found'],
    tools.map(({ name, find }, i) => {
      const time = times[i] ?? NaN;
      return [
        name,
        `${(text.length / time / 1_000).toFixed(2)} M`,
        `× ${(time / fastest).toFixed(1)}`,
        String(find(text, 'en').length),
      ];
    }),
  );
};

const found = (language: string, tools: readonly Tool[]): void => {
  // JSON.parse knows no type; the cases' own test checks them.
  const cases = JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as Case[];
  const wanted = cases.reduce((sum, { quotes }) => sum + quotes.length, 0);
  table(
    `Beside others: what each finds in ${cases.length} cases in ${language}, ${wanted} quotes`,
    ['tool', 'exact spans', 'other spans', 'speakers right'],
    tools.map(({ name, languages, find }) => {
      if (languages && !languages.includes(language)) return [name, 'not its language', '', ''];
      let exact = 0;
      let other = 0;
      let speakers = 0;
      for (const { text, quotes } of cases) {
        const left = [...quotes];
        for (const { start, end, speaker } of find(text, language)) {
          const words = bare(text.slice(start, end));
          const at = left.findIndex((quote) => bare(quote.text) === words);
          const [quote] = at < 0 ? [] : left.splice(at, 1);
          if (!quote) other++;
          else {
            exact++;
            if (sameName(speaker, quote.speaker)) speakers++;
          }
        }
      }
      return [name, String(exact), String(other), String(speakers)];
    }),
  );
};

/** Marks and punctuation at the edges are counted differently by each tool. */
const bare = (words: string): string =>
  words.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

/** Lenient, for quote-parser gives a stretch of text that begins or ends with the name. */
const sameName = (given: string | null, wanted: string | null): boolean =>
  given === wanted ||
  Boolean(given && wanted && (given.includes(wanted) || wanted.endsWith(bare(given))));
