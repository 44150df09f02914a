/** Which mentions print the same words: the headline's fragment, the pull quote and the sentence are one quote. */
import { item } from '../items';
import { charAt, isWordChar } from '../marks/characters';

export interface Wording {
  start: number;
  end: number;
  group: number;
  /** The journalist’s words inside, which are none of the quote’s. */
  incise?: { from: number; close: number };
}

/** The shortest fragment that may be recognised in a longer quote, in words; longer ones are found by their first three. */
const FRAGMENT = 2;
const BEGINNING = 3;
/** And in letters, so that small words do not do. */
const LETTERS = 14;
const PLACES = 6;

/** For each wording the number of its utterance; wordings of one group share one. Case, marks and punctuation do not count. */
export function findUtterances(text: string, wordings: readonly Wording[]): number[] {
  const parents = wordings.map((_, index) => index);
  const root = (index: number): number => {
    let i = index;
    while (parents[i] !== i) {
      parents[i] = item(parents, item(parents, i));
      i = item(parents, i);
    }
    return i;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parents[second] = first;
  };
  const groups = new Map<number, number>();
  wordings.forEach(({ group }, index) => {
    const first = groups.get(group);
    if (first === undefined) groups.set(group, index);
    else join(first, index);
  });
  const words = wordings.map(({ start, end, incise }) =>
    incise
      ? [...wordsOf(text, start, incise.from), ...wordsOf(text, incise.close, end)]
      : wordsOf(text, start, end),
  );
  const isFragment = (list: readonly string[]): boolean =>
    list.length >= FRAGMENT && list.join('').length >= LETTERS;
  const short = new Set(
    words
      .filter((list) => list.length < BEGINNING && isFragment(list))
      .map((list) => list.join(' ')),
  );
  const whole = new Map<string, number>();
  const places = new Map<string, [number, number][]>();
  words.forEach((list, index) => {
    const key = list.join(' ');
    const same = whole.get(key);
    if (same !== undefined && (list.length > 1 || key.length > 3)) join(same, index);
    else whole.set(key, index);
    for (let at = 0; same === undefined && at + FRAGMENT <= list.length; at++) {
      const two = list.slice(at, at + FRAGMENT).join(' ');
      const three = at + BEGINNING > list.length ? '' : `${two} ${item(list, at + FRAGMENT)}`;
      for (const gram of [short.has(two) ? two : '', three]) {
        const known = places.get(gram);
        if (!gram) continue;
        if (!known) places.set(gram, [[index, at]]);
        else if (known.length < PLACES) known.push([index, at]);
      }
    }
  });
  words.forEach((list, index) => {
    if (!isFragment(list)) return;
    for (const [other, at] of places.get(list.slice(0, BEGINNING).join(' ')) ?? []) {
      if (
        other !== index &&
        item(words, other).length > list.length &&
        list.every((word, i) => item(words, other)[at + i] === word)
      )
        join(other, index);
    }
  });
  const numbers = new Map<number, number>();
  return wordings.map((_, index) => {
    const key = root(index);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

/** The words in lower case, without what stands around and between them. */
export function wordsOf(text: string, start: number, end: number): string[] {
  const list: string[] = [];
  let i = start;
  while (i < end) {
    if (!isWordChar(charAt(text, i))) {
      i++;
      continue;
    }
    const from = i;
    while (i < end && isWordChar(charAt(text, i))) i++;
    list.push(text.slice(from, i).toLowerCase());
  }
  return list.slice();
}
