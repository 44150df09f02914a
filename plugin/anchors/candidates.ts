/**
 * Where in a long text a wording could stand, by the short runs of characters (q-grams) that it
 * shares with it. One pass over the text; what it finds is then compared character by character.
 */

/** Runs of two characters for a word or two, of three for a sentence, of four for a paragraph. */
const gramLength = (length: number): number => (length < 12 ? 2 : length < 200 ? 3 : 4);

const tableBits = 16;

/** Comparing costs about length × length: so many candidates that it stays some ten milliseconds. */
const comparisonBudget = 4_000_000;

/**
 * Starts of the windows (of the pattern's length) that share most q-grams with the pattern, best
 * first. A window is taken where it shares at least a fifth of them: by the q-gram lemma (Jokinen
 * and Ukkonen 1991) a wording with up to a quarter of its characters changed shares more, since
 * edits come in words rather than evenly spread. Linear in the text.
 */
export const likelyWindows = (pattern: string, text: string): number[] => {
  const q = gramLength(pattern.length);
  const grams = pattern.length - q + 1;
  if (grams < 1 || text.length < q) return [];

  // Gram numbers by hash. Two grams with one hash are taken for one: it only adds a candidate.
  const numbers = new Uint16Array(1 << tableBits);
  const wanted: number[] = [0];
  for (let i = 0; i < grams; i += 1) {
    const hash = hashAt(pattern, i, q);
    const number = numbers[hash] === 0 ? Math.min(wanted.length, 0xffff) : (numbers[hash] ?? 0);
    numbers[hash] = number;
    wanted[number] = (wanted[number] ?? 0) + 1;
  }

  const last = text.length - q;
  const found = new Uint16Array(last + 1);
  const inWindow = new Int32Array(wanted.length);
  const least = Math.max(2, Math.ceil(grams / 5));
  const bucket = Math.max(4, pattern.length >> 2);
  const windows: { start: number; shared: number }[] = [];
  let shared = 0;
  for (let i = 0; i <= last; i += 1) {
    const number = numbers[hashAt(text, i, q)] ?? 0;
    found[i] = number;
    if (number) {
      const count = (inWindow[number] ?? 0) + 1;
      inWindow[number] = count;
      if (count <= (wanted[number] ?? 0)) shared += 1;
    }
    const leaving = i >= grams ? (found[i - grams] ?? 0) : 0;
    if (leaving) {
      const count = inWindow[leaving] ?? 0;
      inWindow[leaving] = count - 1;
      if (count <= (wanted[leaving] ?? 0)) shared -= 1;
    }
    if (shared < least) continue;
    const start = Math.max(0, i - grams + 1);
    const best = windows.at(-1);
    if (best && Math.floor(best.start / bucket) === Math.floor(start / bucket)) {
      if (shared > best.shared) windows[windows.length - 1] = { start, shared };
    } else {
      windows.push({ start, shared });
    }
  }

  const most = Math.ceil(comparisonBudget / (2 * Math.min(pattern.length, 1000) * pattern.length));
  windows.sort((a, b) => b.shared - a.shared || a.start - b.start);
  const best = windows[0]?.shared ?? 0;
  return windows
    .filter((window) => window.shared * 2 >= best)
    .slice(0, Math.min(64, Math.max(6, most)))
    .map(({ start }) => start);
};

const hashAt = (text: string, at: number, q: number): number => {
  let hash = 0;
  for (let i = 0; i < q; i += 1) hash = Math.imul(hash ^ text.charCodeAt(at + i), 0x9e3779b1);
  return hash >>> (32 - tableBits);
};
