/** The words of a page, numbered, with the places of each: so that a wording is found without reading the page again. */
import type { Span } from '../model/reading';
import { wordKey } from './language';

export interface PageIndex {
  text: string;
  /** For each word in reading order: which word it is, where it starts and ends. */
  ids: Int32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** The number of a word by its key; undefined where the page does not have it. */
  idOf: (key: string) => number | undefined;
  /** Where a word stands, in reading order: indices into `ids`. */
  placesOf: (id: number) => Int32Array;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** The words as they are looked up: letters and digits between signs. */
export const plainWords = (text: string): string[] =>
  Array.from(text.match(word) ?? [], (printed) => wordKey(printed));

/** The index of some runs of a text, in order. Linear. */
export const indexWords = (text: string, spans: readonly Span[]): PageIndex => {
  const numbers = new Map<string, number>();
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const counts: number[] = [];
  for (const span of spans) {
    word.lastIndex = span.start;
    for (let match = word.exec(text); match && match.index < span.end; match = word.exec(text)) {
      const key = wordKey(match[0]);
      let id = numbers.get(key);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(key, id);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      ids.push(id);
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  const places = placesBy(ids, counts);
  return {
    text,
    ids: Int32Array.from(ids),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    idOf: (key) => numbers.get(key),
    placesOf: (id) => places[id] ?? new Int32Array(0),
  };
};

/** One array for all places, sorted by word. */
const placesBy = (ids: readonly number[], counts: readonly number[]): Int32Array[] => {
  const all = new Int32Array(ids.length);
  const next: number[] = [];
  let sum = 0;
  const lists = counts.map((count, id) => {
    next[id] = sum;
    sum += count;
    return all.subarray(sum - count, sum);
  });
  ids.forEach((id, at) => {
    const slot = next[id] ?? 0;
    all[slot] = at;
    next[id] = slot + 1;
  });
  return lists;
};
