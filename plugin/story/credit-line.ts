/** The line that says where a story comes from: which outlet, which day, which page. */
import type { CreditLine } from '../model/reading';
import { Flag } from '../quotes/words/flags';
import { findDate, isWeekday } from './dates';
import type { Line } from './lines';
import { hostOf, soundsLikeOutlet } from './outlets';
import type { Outlets } from './outlets';
import { flagsOf, mediaNouns, phrasesOf } from './page-words';
import { phraseKey, wordsOf } from './phrases';
import type { Word } from './phrases';

export interface FoundCredit {
  credit: CreditLine;
  /** The outlets that the line names, the original first. */
  outlets: string[];
  /** The headline of the page, where the line gives it in quotation marks. */
  title: { start: number; end: number } | null;
}

/** What a credit line opens with: before a colon, or before the outlet. */
const sources = phrasesOf((language) => language.sources);
/** A name after these stands before the line's first outlet in the chain; after "via" behind it. */
const basedOn = phrasesOf((language) => language.basedOn);

/** What may stand between an outlet's name and its date, or before the name: small words, "published on", "newspaper". */
const published = phrasesOf(({ page }) => page.published);
const SMALL = Flag.Definite | Flag.Preposition | Flag.Complement;

const longest = 300;

/** Read a line as a credit line; null where it is none. Behind the text of a story the name of an agency is one. */
export const readCreditLine = (
  line: Line,
  outlets: Outlets,
  behind = false,
): FoundCredit | null => {
  if (line.text.length > longest) return null;
  const from = afterLabel(line) ?? afterOpening(line, outlets);
  if (from !== null) {
    const found = readRest(line, from, outlets);
    const { outlet = null } = found?.credit ?? {};
    // "First published on Saturday 14 September 2024" names a day and no outlet.
    return outlet && isWeekday(outlet) && !outlets.named(outlet) ? null : found;
  }
  return bareCredit(line, outlets) ?? agenciesIn(line, outlets, behind);
};

/** "With AFP and dpa", "BELGA", "© dpa-infocom, dpa:240211-930-12345/2": a line of nothing but names that are known. */
const agenciesIn = (line: Line, outlets: Outlets, behind: boolean): FoundCredit | null => {
  const { tokens, keys, text, start, end } = line;
  const names: string[] = [];
  const lead = basedOn.beginning(keys);
  if (line.words > 12 || !(lead || behind) || (text.startsWith('©') && !/\d/u.test(text)))
    return null;
  for (let at = lead; at < tokens.length;) {
    const known = outlets.beginning(tokens, at);
    const word = tokens[at];
    const last = tokens[at + (known?.words ?? 1) - 1];
    if (!word || !last) return null;
    // Sister papers stand one below the other in many a page's foot.
    if (known && (lead || known.outlet.agency)) names.push(text.slice(word.start, last.end));
    else if (!names.length || !/^(?:\d+|\p{Ll}{1,3})$/u.test(text.slice(word.start, word.end)))
      return null;
    at += known?.words ?? 1;
  }
  const [outlet] = names;
  if (!outlet) return null;
  return {
    credit: { text, start, end, outlet, publishedOn: null, url: null },
    outlets: names,
    title: null,
  };
};

/** A line that is nothing but an address, below a credit line that gives none: the page it speaks of. */
export const withAddress = (
  found: FoundCredit,
  line: Line,
  outlets: Outlets,
): FoundCredit | null => {
  if (found.credit.url || !/^<?(?:https?:\/\/|www\.)[^\s<>]{4,500}>?$/u.test(line.text))
    return null;
  const printed = line.text.replace(/^<|>$/gu, '');
  const url = printed.startsWith('www.') ? `https://${printed}` : printed;
  const outlet = found.credit.outlet ?? outlets.at(url)?.name ?? hostOf(url);
  return {
    ...found,
    credit: { ...found.credit, url, outlet },
    outlets: found.outlets.length ? found.outlets : [outlet],
  };
};

/** The agency in parentheses with which a story's last paragraph ends: "… said the mayor. (Belga)". */
export const readTrailingAgency = (line: Line, outlets: Outlets): FoundCredit | null => {
  const open = line.text.lastIndexOf('(');
  if (open <= 0 || !/\)\.?$/u.test(line.text) || line.text.length - open > 50) return null;
  const close = line.text.lastIndexOf(')');
  const inside = line.text.slice(open + 1, close);
  const names = inside.split(/[/,;]/u).map((name) => name.trim());
  if (!names.length || !names.every((name) => outlets.named(name))) return null;
  const start = line.start + open;
  const end = line.start + close + 1;
  const printed = line.text.slice(open, close + 1);
  return {
    credit: { text: printed, start, end, outlet: names[0] ?? null, publishedOn: null, url: null },
    outlets: names,
    title: null,
  };
};

/** Offset in the line's text after "Source :". */
const afterLabel = (line: Line): number | null => {
  const colon = line.text.slice(0, 60).indexOf(':');
  if (colon < 0) return null;
  const words = line.tokens.filter(({ end }) => end <= colon);
  // "Original (in French):"
  const label = phraseKey(line.text.slice(0, colon).replace(/\([^()]*\)/u, ''));
  if (!sources.has(label)) return null;
  // "via:" in "https://…" is no label, and a label has something after it.
  return words.length && line.text.slice(colon + 1).trim() ? colon + 1 : null;
};

const afterOpening = (line: Line, outlets: Outlets): number | null => {
  const words = line.tokens;
  const taken = sources.beginning(line.keys);
  const next = words.slice(taken).find((word) => !isA(line.text, word, Flag.Definite));
  if (!taken || !next) return null;
  // One word alone opens many a sentence: then the outlet must be one, and the line short.
  if (taken === 1) {
    const named = outlets.beginning(words, taken) !== null || /^www|^http/u.test(next.key);
    if (!named || line.words > 12) return null;
  } else if (!isCapital(line.text, next.start) && !outlets.beginning(words, taken)) {
    return null;
  }
  return next.start;
};

/** "(Belga)", "(AFP/dpa)", "HLN, 21 november 2023", "© Belga". */
const bareCredit = (line: Line, outlets: Outlets): FoundCredit | null => {
  if (line.text.length > 80) return null;
  const inParentheses = /^[([].*[)\]]\.?$/su.test(line.text);
  const inside = inParentheses ? line.text.replace(/^[([]|[)\]]\.?$/gu, '') : line.text;
  const offset = inParentheses ? 1 : 0;
  if (inParentheses) {
    const colon = inside.indexOf(':');
    const label = wordsOf(inside, 0, Math.max(0, colon))
      .map((word) => word.key)
      .join(' ');
    if (colon > 0 && sources.has(label)) return readRest(line, offset + colon + 1, outlets);
  }
  const date = findDate(inside);
  const name = inside.slice(0, date?.start ?? inside.length);
  const names = name
    .split(/[/,;–—|]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const known = names.length > 0 && names.every((part) => outlets.named(part) !== null);
  const dated = date !== null && names.length === 1 && soundsLikeOutlet(names[0] ?? '');
  if (!known && !dated) return null;
  return inParentheses || date ? readRest(line, offset, outlets) : null;
};

const readRest = (line: Line, from: number, outlets: Outlets): FoundCredit | null => {
  const rest = line.text.slice(from);
  const address = /\b(?:https?:\/\/|www\.)[^\s<>"'«»“”)\]]+/u.exec(rest);
  const url = address ? address[0].replace(/[.,;:!?]+$/u, '') : null;
  const withoutUrl = address ? blankOut(rest, address.index, address[0].length) : rest;
  const marked = /[“"«„]\s?([^“”"«»„]{8,250})\s?[”"»“]/u.exec(withoutUrl);
  const body = marked ? blankOut(withoutUrl, marked.index, marked[0].length) : withoutUrl;
  const date = findDate(body);
  const named = namesIn(date ? body.slice(0, date.start) : body, outlets);
  const later = date && !named.length ? namesIn(body.slice(date.end), outlets) : [];
  const names = [...named, ...later];
  const first = names.find(({ place }) => place === 'first');
  const outlet = first?.name ?? (url ? (outlets.at(url)?.name ?? hostOf(url)) : null);
  if (!outlet && !date) return null;
  const before = names.filter(({ place }) => place === 'upstream').map(({ name }) => name);
  const after = names.filter(({ place }) => place === 'onward').map(({ name }) => name);
  const titleAt = marked
    ? line.start + from + marked.index + marked[0].indexOf(marked[1] ?? '')
    : 0;
  return {
    credit: {
      text: line.text,
      start: line.start,
      end: line.end,
      outlet,
      publishedOn: date?.date ?? null,
      url: url && !/^https?:/u.test(url) ? `https://${url}` : url,
    },
    outlets: [...before, ...(outlet ? [outlet] : []), ...after],
    title: marked?.[1] ? { start: titleAt, end: titleAt + marked[1].trimEnd().length } : null,
  };
};

interface NamedOutlet {
  name: string;
  place: 'first' | 'upstream' | 'onward';
}

/** "7sur7", "Le Soir (avec Belga)", "HLN via 7sur7", "Belga/HLN": the names, and how they hang together. */
const namesIn = (text: string, outlets: Outlets): NamedOutlet[] => {
  const names: NamedOutlet[] = [];
  for (const part of splitNames(text, outlets)) {
    const words = wordsOf(part);
    const keys = words.map((word) => word.key);
    let taken = 0;
    let place: NamedOutlet['place'] = names.length ? 'upstream' : 'first';
    for (let step = 1; step > 0; taken += step) {
      step = 0;
      if (names.length && keys[taken] === 'via') {
        place = 'onward';
        step = 1;
      } else if (names.length) step = basedOn.beginning(keys, taken);
      const known = outlets.beginning(words, taken) ?? opensName(part, words, taken);
      if (!step && !known) step = fillerAt(part, words, taken);
    }
    const name = trimName(part.slice(words[taken]?.start ?? part.length));
    // A second name is an outlet only where it is known or reads like one, "dpa/BR" included: the rest is a section or a reporter.
    const acronym = text.includes('/') && /^\p{Lu}{2,5}$/u.test(name);
    if (!name || (names.length && !acronym && !outlets.named(name) && !soundsLikeOutlet(name))) {
      continue;
    }
    // "Le Soir (via Belga)": an agency is never the one that passes an outlet's story on.
    if (place === 'onward' && outlets.named(name)?.agency) place = 'upstream';
    names.push({ name, place });
  }
  return names;
};

/** "Le Quai": an article in capitals before a capital is a part of the name. */
const opensName = (part: string, words: readonly Word[], at: number): boolean => {
  const [article, next] = [words[at], words[at + 1]];
  return (
    article !== undefined &&
    next !== undefined &&
    (flagsOf(article.key) & Flag.Definite) !== 0 &&
    isCapital(part, article.start) &&
    isCapital(part, next.start)
  );
};

const splitNames = (text: string, outlets: Outlets): string[] => {
  const words = wordsOf(text);
  const keys = words.map((word) => word.key);
  // "7sur7 d'après HLN": another name begins where such words and an outlet follow each other.
  let parted = '';
  let from = 0;
  words.forEach(({ key, start }, i) => {
    const taken = key === 'via' ? 1 : basedOn.beginning(keys, i);
    if (i === 0 || !taken || !outlets.beginning(words, i + taken)) return;
    parted += `${text.slice(from, start)}\n`;
    from = start;
  });
  return (parted + text.slice(from))
    .split(/[\n/,;()[\]]|\s[-–—|]\s/u)
    .filter((part) => part.trim());
};

/** How many words stand at one that are no part of a name. */
const fillerAt = (text: string, words: readonly Word[], at: number): number => {
  const word = words[at];
  if (!word) return 0;
  const noun = mediaNouns.has(word.key) && !isCapital(text, word.start);
  return (
    published.beginning(words.slice(at, at + 4).map(({ key }) => key)) ||
    Number(noun || isA(text, word, SMALL))
  );
};

/** Blanks, marks and the words that lead over to a date are no part of a name. */
const trimName = (name: string): string => {
  const trimmed = name.replace(/^[\s"'“”«»„:*_–—-]+/u, '').replace(/[\s"'“”«»„:*_.,–—-]+$/u, '');
  const words = wordsOf(trimmed);
  for (let at = 1; at < words.length; at += 1) {
    let end = at;
    for (let step = 1; step && end < words.length; end += step)
      step = fillerAt(trimmed, words, end);
    if (end === words.length) return trimmed.slice(0, words[at]?.start).trimEnd();
  }
  return trimmed;
};

/** Whether the word as it is printed can be one of these: with a capital it is part of a name. */
const isA = (text: string, word: Word | undefined, flags: number): boolean =>
  word !== undefined && (flagsOf(text.slice(word.start, word.end)) & flags) !== 0;

const blankOut = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

const isCapital = (text: string, at: number): boolean => /\p{Lu}|\d/u.test(text[at] ?? '');
