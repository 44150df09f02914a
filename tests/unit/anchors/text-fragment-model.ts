/**
 * What a browser finds for a text fragment, word for word from the specification ("Finding ranges
 * in a document"), over a text whose lines are the blocks of a page: simple, slow, and with nothing
 * of the code under test.
 */
import type { Span } from '../../../plugin/model/reading';

export interface Directive {
  prefix: string | null;
  start: string;
  end: string | null;
  suffix: string | null;
}

/** The text directives of a URL. @throws where one is not valid, or holds what it must not */
export const parseDirectives = (url: string): Directive[] => {
  const fragment = url.slice(url.indexOf('#') + 1);
  if (!/^[\w!$'()*+./:;=?@~,%&-]*$/.test(fragment)) throw new Error(`not in a URL: ${fragment}`);
  const directives = fragment.slice(fragment.indexOf(':~:') + 3).split('&');
  return directives.map((directive) => {
    if (!directive.startsWith('text=')) throw new Error(`no text directive: ${directive}`);
    const terms = directive.slice(5).split(',');
    const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : null;
    const suffix = terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : null;
    const [start, end = null, ...more] = terms;
    const parts = [prefix, start, end, suffix];
    if (
      more.length ||
      parts.some((part) => part === '' || part === undefined || (part ?? '').includes('-'))
    ) {
      throw new Error(`not valid: ${directive}`);
    }
    const [a, b, c, d] = parts.map((part) => (part == null ? null : decodeURIComponent(part)));
    return { prefix: a ?? null, start: b ?? '', end: c ?? null, suffix: d ?? null };
  });
};

interface Asked {
  query: string;
  from: number;
  startsWord?: boolean;
  endsWord?: boolean;
  atOnce?: boolean;
}

/** The first place of a directive at or after `from`. */
export const findDirective = (
  text: string,
  { prefix, start, end, suffix }: Directive,
  from = 0,
): Span | null => {
  const nextText = (at: number) => {
    while (at < text.length && /\p{White_Space}/u.test(text[at] ?? '')) at += 1;
    return at;
  };
  for (let search = from; search < text.length;) {
    const endsWord = end !== null || suffix === null;
    let match: Span | null;
    if (prefix !== null) {
      const before = findString(text, { query: prefix, from: search, startsWord: true });
      if (!before) return null;
      search = before.start + 1;
      const after = nextText(before.end);
      if (after === text.length) return null;
      match = findString(text, { query: start, from: after, endsWord, atOnce: true });
      if (!match) continue;
    } else {
      match = findString(text, { query: start, from: search, startsWord: true, endsWord });
      if (!match) return null;
      search = match.start + 1;
    }
    let endFrom = match.end;
    for (;;) {
      if (end !== null) {
        const asked = { query: end, from: endFrom, startsWord: true, endsWord: suffix === null };
        const last = findString(text, asked);
        if (!last) return null;
        match = { start: match.start, end: last.end };
      }
      if (suffix === null) return match;
      const beside = { query: suffix, from: nextText(match.end), endsWord: true, atOnce: true };
      if (findString(text, beside)) return match;
      if (end === null) break;
      endFrom = match.end;
    }
  }
  return null;
};

const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const ignored = /^[\p{M}\p{Cf}]$/u;

const findString = (text: string, asked: Asked): Span | null => {
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const from = Math.max(0, asked.from - lineStart);
    if (from < line.length) {
      const found = findInLine(line, { ...asked, from });
      if (found) return { start: lineStart + found.start, end: lineStart + found.end };
      if (asked.atOnce) return null;
    }
    lineStart += line.length + 1;
  }
  return null;
};

const findInLine = (line: string, { query, from, startsWord, endsWord, atOnce }: Asked) => {
  const edges = new Set([line.length]);
  for (const { index } of segmenter.segment(line)) edges.add(index);
  const characters = [0];
  for (const character of line) characters.push((characters.at(-1) ?? 0) + character.length);
  const starts = atOnce ? [from] : characters.filter((at) => at >= from && at < line.length);
  for (const start of starts) {
    if (startsWord && !edges.has(start)) continue;
    if (ignored.test(characterAt(line, start))) continue;
    const longest = start + 2 * query.length + 8;
    for (const end of characters.filter((at) => at > start && at <= longest)) {
      if (collator.compare(line.slice(start, end), query) !== 0) continue;
      // What is ignored may follow within the match; the shortest and the longest are tried.
      const ends = [end];
      for (let at = end; ignored.test(characterAt(line, at)); at += 1) ends.push(at + 1);
      const bounded = ends.find((at) => !endsWord || edges.has(at));
      if (bounded !== undefined) return { start, end: bounded };
      break;
    }
  }
  return null;
};

const characterAt = (line: string, at: number): string =>
  at < line.length ? String.fromCodePoint(line.codePointAt(at) ?? 0) : '';
