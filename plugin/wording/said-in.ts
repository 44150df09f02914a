/** In which language words were spoken, where the page that prints them says so: “vertelt hij in het Frans”. */
import type { Span } from '../model/reading';
import { words } from '../quotes/languages/lists';
import { translations } from '../quotes/languages/wordings';
import { wordingLanguage } from './language';
import type { WordingCode } from './language';

/** Languages in which people are quoted, BCP 47: their names come from the platform’s CLDR data. */
const spoken =
  'af am ar az be bg bn bs ca co cs cy da de el en es et eu fa fi fr fy ga gl gu he hi hr hu hy id is it ja ka kk km ko ku lb lo lt lv mk mn mr ms mt my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi wo yi zh zu'.split(
    ' ',
  );

interface Pattern {
  pattern: RegExp;
  codes: ReadonlyMap<string, string>;
}

const compiled = new Map<WordingCode, Pattern>();

const patternOf = (code: WordingCode): Pattern => {
  let made = compiled.get(code);
  if (!made) compiled.set(code, (made = compile(code)));
  return made;
};

/** Names stand in the case in which the language prints them, so that German adjectives are none. */
const compile = (code: WordingCode): Pattern => {
  const { spokenIn, spokenHow, behindLanguage, languageNames } = translations[code];
  const names = new Intl.DisplayNames([code], { type: 'language' });
  const isCapital = /^\p{Lu}/u.test(names.of(code) ?? '');
  const codes = new Map([
    ...spoken.map((language): [string, string] => [names.of(language) ?? language, language]),
    ...words(languageNames).map((entry): [string, string] => {
      const [name = '', language = ''] = entry.split('=');
      return [isCapital ? capital(name) : name, language];
    }),
  ]);
  const before = anyOf(words(spokenIn).flatMap((word) => [word, capital(word)]));
  const between =
    spokenHow === '*' ? '(?:[\\p{Ll}-]+\\s+){0,2}' : `(?:${anyOf(words(spokenHow))}\\s+){0,2}`;
  const behind =
    behindLanguage === '*'
      ? ''
      : `(?!-)(?=[^\\p{L}]*$|\\s*[^\\p{L}\\p{N}\\s]|\\s+${anyOf(words(behindLanguage))}(?!\\p{L}))`;
  const name = `(${[...codes.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${before}\\s+${between}${name}(?![\\p{L}\\p{N}])${behind}`,
    'u',
  );
  return { pattern, codes };
};

const anyOf = (alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** So far from the words it may be said, in UTF-16 code units. */
const reach = 160;

/** A sentence ends: the mark, what closes behind it, and a blank or the end. */
const sentenceEnd = /[.!?…]["'”’»)\]]*(?=\s|$)/u;
const lastSentenceStart = /[.!?…]["'”’»)\]]*\s(?!.*[.!?…]["'”’»)\]]*\s)/su;

/**
 * The language in which a page says that a quote of it was spoken, BCP 47 without a region; null where
 * it does not say so. Read are what stands around the words in their sentence and between their
 * segments, never the words themselves.
 * @param text the page's
 * @param spans of the quote's segments in it, in order; UTF-16 code units
 * @param language the page's, BCP 47; guessed where it is null
 */
export const saidIn = (
  text: string,
  spans: readonly Span[],
  language: string | null,
): string | null => {
  if (spans.length === 0) return null;
  const { pattern, codes } = patternOf(wordingLanguage(language, text.slice(0, 4_000)).code);
  for (const around of aroundOf(text, spans)) {
    const name = pattern.exec(around)?.[1];
    const code = name === undefined ? undefined : codes.get(name);
    if (code !== undefined) return code;
  }
  return null;
};

/** Behind the words, between their segments, before them: in this order, as a language is said most often. */
const aroundOf = (text: string, spans: readonly Span[]): string[] => {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return [];
  const between = spans.slice(1).map(({ start }, i) => text.slice(spans[i]?.end ?? start, start));
  return [behind(text, last.end), ...between, before(text, first.start)];
};

const behind = (text: string, end: number): string => {
  // The closing mark, and a full stop inside it, belong to the words.
  const line = text.slice(end, end + reach).split('\n', 1)[0] ?? '';
  const after = line.replace(/^[\s.!?…,"'”’»“]+/u, '');
  const ends = sentenceEnd.exec(after);
  return openedBefore(ends ? after.slice(0, ends.index) : after);
};

/** Up to where the next quote opens. */
const openedBefore = (words: string): string => words.split(/[“„«"]/u, 1)[0] ?? '';

const before = (text: string, start: number): string => {
  const line =
    text
      .slice(Math.max(0, start - reach), start)
      .split('\n')
      .at(-1) ?? '';
  const begins = lastSentenceStart.exec(line);
  const sentence = begins ? line.slice(begins.index + begins[0].length) : line;
  const leading = sentence.replace(/[\s“„«"'‘]+$/u, '');
  // Behind another quote it may be said of that one.
  return /[“”„«»"]/u.test(leading) ? '' : leading;
};
