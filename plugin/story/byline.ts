/** Who wrote it, and when the page appeared: the lines between headline and text. */
import type { Span, TextSpan } from '../model/reading';
import { findDate } from './dates';
import type { Line } from './lines';
import { phrasesOf } from './page-words';
import { phraseKey, wordsOf } from './phrases';
import type { Word } from './phrases';

const bylineOpenings = phrasesOf(({ page }) => page.bylines);

const newsrooms = phrasesOf(({ page }) => page.newsrooms);

const dateOpenings = phrasesOf(({ page }) => page.published);

const photoLabels = phrasesOf(({ page }) => page.photos);

/**
 * The byline in a line: "By Ana Sá", "Door onze redactie", "Ana Sá | 21 November 2023", or the end of
 * "Publié le 15 février par Ana Sá"; without its date. `marked` where the page's markup says that it
 * is one. Ask it only of lines that stand before the text or behind it, where no sentence has that shape.
 */
export const bylineIn = (line: Line, marked = false): TextSpan | null => {
  if (line.text.length > 140 || line.words > 20 || /[!?:”"»]$/u.test(line.text)) return null;
  const date = findDate(line.text);
  const end = date && date.start > 0 ? date.start : line.text.length;
  const words = line.tokens;
  const keys = line.keys;
  const from = opensByline(line, words, keys);
  const alone = isNameAlone(line.text.slice(0, end), date !== null);
  if (from === null && !newsrooms.has(line.key) && !alone && !marked) return null;
  const start = from ?? 0;
  const until = end > start ? end : line.text.length;
  const printed = line.text.slice(start, until).replace(/[\s,|•·–—(-]+$/u, '');
  if (!printed) return null;
  return { start: line.start + start, end: line.start + start + printed.length, text: printed };
};

/** Where "by NAME" begins: at the start of the line, or behind the date of a line that says when it was published. */
const opensByline = (
  line: Line,
  words: readonly Word[],
  keys: readonly string[],
): number | null => {
  const dated = dateOpenings.beginning(keys) > 0 && findDate(line.text) !== null;
  const places = dated ? keys.map((_, i) => i) : [0];
  for (const at of places) {
    const taken = bylineOpenings.beginning(keys, at);
    const next = words[at + taken];
    if (!taken || !next) continue;
    // Behind a colon, or before a date, it is one however it is written: "Von: dpa", "By the editors | 5 March 2024".
    const name =
      newsrooms.beginning(keys, at + taken) > 0 ||
      isName(line.text, next) ||
      line.text.slice(0, next.start).trimEnd().endsWith(':') ||
      (at === 0 && next.start + 2 < (findDate(line.text)?.start ?? 0));
    if (name && !/\p{Ll}{3}\.$/u.test(line.text)) return words[at]?.start ?? 0;
  }
  return null;
};

/**
 * A line that only says when the page was published, or whose photo it shows. A date is believed at
 * the edge of the story alone; inside it, it may be what the story is about.
 */
export const isPageInformation = (line: Line, edge: boolean): boolean => {
  if (line.text.length > 140) return false;
  const { keys } = line;
  if (line.words < 7 && dateOpenings.beginning(keys) > 0 && hasClock(line)) return true;
  const date = edge ? findDate(line.text) : null;
  if (date && (dateOpenings.beginning(keys) > 0 || isMost(line, date))) {
    return !/\p{Ll}{3}\.$/u.test(line.text);
  }
  return isPhotoCredit(line, keys);
};

/** "9.02", "18:20", "7h15". */
export const hasClock = ({ text }: Line): boolean =>
  /(?<!\d)\d{1,2}[:.h]\d{2}(?![\d.])/u.test(text);

/** "Photo: Belga", "© Getty Images": a name and no sentence. */
const isPhotoCredit = (line: Line, keys: readonly string[]): boolean => {
  if (line.words > 8 || /\p{Ll}{2}\.$/u.test(line.text)) return false;
  if (/^(?:©|\(c\))/iu.test(line.text)) return true;
  const taken = photoLabels.beginning(keys);
  return taken > 0 && taken < keys.length && /^[^:©]{3,24}[:©]/u.test(line.text);
};

/**
 * "Photo: The mayor at the harbour on Monday.", "The mayor at the harbour. Photo: Ana Sá / Belga": a
 * caption stands in the story and is no part of the body's voice.
 */
export const isCaption = ({ text }: Line): boolean => {
  const colon = text.slice(0, 28).search(/[:©]/u);
  if (colon > 0 && photoLabels.has(phraseKey(text.slice(0, colon)))) return true;
  const [, mark, label = '', owner = ''] =
    /(©|([\p{L}’']{4,14})\s?:)\s?([^:©.!?…]{2,60})$/u.exec(text.slice(-80)) ?? [];
  return (
    owner !== '' &&
    text.length <= longestCaption &&
    (mark === '©' || photoLabels.has(phraseKey(label)))
  );
};

const longestCaption = 300;

const isMost = (line: Line, date: Span): boolean => {
  const around = line.text.slice(0, date.start) + line.text.slice(date.end);
  return wordsOf(around).length <= 4 && line.words <= 10;
};

const isName = (text: string, word: Span): boolean => /\p{Lu}/u.test(text[word.start] ?? '');

/** Nothing but names, which above a date are a byline: "Ana Sá in Ghent", "Jan van den Berg (now) and Ana Sá". */
export const isSignature = ({ text }: Line): boolean =>
  /^(?:\p{L}{1,12}:\s)?\p{Lu}[\p{L}.’'-]*(?:,?\s(?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{1,3}|\([\p{L}\s]{2,20}\))){1,7}$/u.test(
    text,
  ) && !/\p{Ll}\.$/u.test(text);

/** Two to four words, the first and last in capitals, and a separator before the date: "Ana Sá |". */
const isNameAlone = (text: string, dated: boolean): boolean =>
  dated &&
  /^\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,2}\s\p{Lu}[\p{L}'’-]+\s*[,|•·–—-]\s*$/u.test(text);
