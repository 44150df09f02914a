/** The line that says where a story comes from: which outlet, which day, which page. */
import type { CreditLine } from '../model/reading';
import { findDate } from './dates';
import type { Line } from './lines';
import { hostOf, soundsLikeOutlet } from './outlets';
import type { Outlets } from './outlets';
import { phrases, wordsOf } from './phrases';
import type { Word } from './phrases';

export interface FoundCredit {
  credit: CreditLine;
  /** The outlets that the line names, the original first. */
  outlets: string[];
  /** The headline of the page, where the line gives it in quotation marks. */
  title: { start: number; end: number } | null;
}

/** What stands before a colon, and says that an outlet follows. */
const labels = phrases(
  'source|sources|via|credit|credits|original source|original|original article|originally published|read the original|first published|published by',
  'source originale|sources originales|crédit|article original|lire l’article original|publié par|paru dans|publié initialement|origine|référence',
  'bron|bronnen|oorspronkelijke bron|originele bron|oorspronkelijk artikel|origineel|origineel artikel|lees het oorspronkelijke artikel|verschenen in|overgenomen van',
  'quelle|quellen|originalquelle|ursprüngliche quelle|originalartikel|zum originalartikel|erschienen in|zuerst erschienen|übernommen von',
);

/** Words with which a credit line opens where there is no colon. */
const openings = phrases(
  'source|via|originally published by|originally published in|originally published on|originally published at|first published in|first published by|first published on|this article was first published in|this article was first published by|this article was originally published in|this article was originally published by|this article first appeared in|this article originally appeared in|this article originally appeared on|this story first appeared in|this story was first published by|this story was originally published by|translated from|adapted from|republished from|with thanks to',
  'd’après|article publié initialement par|article publié initialement dans|article publié initialement sur|cet article a été publié initialement par|cet article a été publié initialement dans|cet article a été publié initialement sur|cet article a d’abord été publié par|cet article a d’abord été publié dans|cet article est paru dans|cet article est d’abord paru dans|paru initialement dans|publié initialement dans|publié initialement par|publié initialement sur|traduit de|adapté de|repris de|article traduit de|avec l’aimable autorisation de',
  'bron|dit artikel verscheen eerder in|dit artikel verscheen eerder op|dit artikel verscheen eerder bij|dit artikel verscheen eerst in|dit artikel verscheen eerst op|dit artikel verscheen eerst bij|dit artikel verscheen oorspronkelijk in|dit artikel verscheen oorspronkelijk op|dit artikel verscheen oorspronkelijk bij|dit artikel werd eerder gepubliceerd door|dit artikel werd oorspronkelijk gepubliceerd door|oorspronkelijk verschenen in|oorspronkelijk verschenen op|oorspronkelijk verschenen bij|eerder verschenen in|overgenomen van|overgenomen uit|vertaald uit',
  'quelle|dieser artikel erschien zuerst in|dieser artikel erschien zuerst bei|dieser artikel erschien zuerst im|dieser artikel erschien zuerst auf|dieser artikel erschien ursprünglich in|dieser artikel erschien ursprünglich bei|dieser artikel ist zuerst erschienen in|dieser artikel ist zuerst erschienen bei|dieser text erschien zuerst in|dieser text erschien zuerst bei|dieser beitrag erschien zuerst bei|dieser beitrag erschien zuerst in|zuerst erschienen in|zuerst erschienen bei|zuerst erschienen im|ursprünglich erschienen in|ursprünglich erschienen bei|übernommen von|übersetzt aus|mit material von',
);

/** Words between an outlet's name and its date, or before the name. */
const fillers = phrases(
  'on|of|at|the website of|dated|published on|from|the newspaper|newspaper|news agency',
  'le|du|sur|au|en date du|publié le|le site de|le journal|le quotidien|l’agence',
  'op|van|dd|gepubliceerd op|de krant|krant|de website van|persbureau|nieuwssite',
  'am|vom|von|veröffentlicht am|die zeitung|zeitung|der zeitung|nachrichtenagentur',
);

/** Articles that lead up to a name; in capitals they are part of it. */
const articles = new Set('the le la les l de het der die das dem den'.split(' '));

/** A name after these stands before the line's first outlet in the chain; after `onward` behind it. */
const upstream = phrases(
  'based on|citing|with|after|d’après|selon|avec|citant|op basis van|naar|met|volgens|nach|mit|laut|aus|unter berufung auf',
);
const onward = phrases('via|by way of|through|par|door|über');

const longest = 300;

/** Read a line as a credit line; null where it is none. */
export const readCreditLine = (line: Line, outlets: Outlets): FoundCredit | null => {
  if (line.text.length > longest) return null;
  const from = afterLabel(line) ?? afterOpening(line, outlets);
  if (from !== null) return readRest(line, from, outlets);
  return bareCredit(line, outlets);
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
  const label = words.map((word) => word.key).join(' ');
  if (!labels.has(label) && openings.beginning(words.map((w) => w.key)) !== words.length)
    return null;
  // "via:" in "https://…" is no label, and a label has something after it.
  return words.length && line.text.slice(colon + 1).trim() ? colon + 1 : null;
};

const afterOpening = (line: Line, outlets: Outlets): number | null => {
  const words = line.tokens;
  const taken = openings.beginning(words.map((word) => word.key));
  const next = words
    .slice(taken)
    .find((word) => !articles.has(line.text.slice(word.start, word.end)));
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
    if (colon > 0 && labels.has(label)) return readRest(line, offset + colon + 1, outlets);
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
  for (const part of splitNames(text)) {
    const words = wordsOf(part);
    const keys = words.map((word) => word.key);
    let taken = 0;
    let place: NamedOutlet['place'] = names.length ? 'upstream' : 'first';
    for (;;) {
      const left = keys.slice(taken);
      if (names.length && upstream.beginning(left)) taken += upstream.beginning(left);
      else if (names.length && onward.beginning(left)) {
        taken += onward.beginning(left);
        place = 'onward';
      } else if (
        fillers.beginning(left) &&
        !outlets.beginning(words, taken) &&
        !opensName(part, words, taken)
      ) {
        taken += fillers.beginning(left);
      } else break;
    }
    const name = trimName(part.slice(words[taken]?.start ?? part.length));
    // A second name is an outlet only where it is known or reads like one: the rest is a section or a reporter.
    if (!name || (names.length && !outlets.named(name) && !soundsLikeOutlet(name))) continue;
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
    articles.has(article.key) &&
    isCapital(part, article.start) &&
    isCapital(part, next.start)
  );
};

const splitNames = (text: string): string[] =>
  text
    .replace(/\s(via|d[’']après|op basis van|unter berufung auf|based on|citing)\s/giu, '\n$1 ')
    .split(/[\n/,;()[\]]|\s[-–—|]\s/u)
    .filter((part) => part.trim());

/** Blanks, marks and the words that lead over to a date are no part of a name. */
const trimName = (name: string): string => {
  let trimmed = name.replace(/^[\s"'“”«»„:*_–—-]+/u, '').replace(/[\s"'“”«»„:*_.,–—-]+$/u, '');
  for (let words = wordsOf(trimmed); words.length > 1; words = wordsOf(trimmed)) {
    const last = words.at(-1);
    const two = words.at(-2);
    const one = last && fillers.has(last.key) ? last : null;
    const pair = two && last && fillers.has(`${two.key} ${last.key}`) ? two : null;
    const cut = pair ?? one;
    if (!cut) break;
    trimmed = trimmed.slice(0, cut.start).trimEnd();
  }
  return trimmed;
};

const blankOut = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

const isCapital = (text: string, at: number): boolean => /\p{Lu}|\d/u.test(text[at] ?? '');
