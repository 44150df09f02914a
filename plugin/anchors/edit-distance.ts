/** How far two runs of text are apart, in single characters typed, dropped or replaced. */

export interface Alignment {
  /** Where the pattern's best match starts and ends in the text; `end` is excluded. */
  start: number;
  end: number;
  distance: number;
}

/**
 * The start is kept in the low bits of a cell, counted from the end of the region, and the distance
 * in the high ones: one minimum finds the least distance and, of equal ones, the latest start.
 */
const startBits = 16;
const step = 1 << startBits;
const startMask = step - 1;

/** Patterns up to this length are compared with all of a text's region; longer ones piece by piece. */
const pieceLength = 384;
const pieceSlack = 192;

/**
 * The run of `text[from..to]` that is nearest to the pattern by edit distance (Sellers 1980), with
 * the pattern whole and the text's ends free; of equally near runs the shortest. A pattern above some hundred characters is followed
 * piece by piece from where the one before ended, so that the cost stays linear in its length.
 */
export const align = (pattern: string, text: string, from: number, to: number): Alignment => {
  if (pattern.length <= pieceLength) return alignWhole(pattern, text, from, to);
  let start = -1;
  let end = from;
  let distance = 0;
  // How far the text may have run ahead or behind: all of the region's slack for the first piece.
  let slack = Math.max(pieceSlack, to - from - pattern.length);
  let expected = from;
  for (let i = 0; i < pattern.length; i += pieceLength) {
    const piece = pattern.slice(i, i + pieceLength);
    const low = Math.max(from, expected - (start < 0 ? 0 : pieceSlack));
    const high = Math.min(to, expected + piece.length + slack);
    const found = alignWhole(piece, text, low, high);
    // A piece that is gone costs its length and leaves the expectation where it was.
    if (found.distance > piece.length * 0.6) {
      distance += piece.length;
      expected = Math.min(to, expected + (start < 0 ? 0 : piece.length));
      continue;
    }
    distance += found.distance;
    if (start < 0) start = found.start;
    end = found.end;
    expected = found.end;
    slack = pieceSlack;
  }
  return start < 0
    ? { start: from, end: from, distance: pattern.length }
    : { start, end, distance: Math.min(distance, pattern.length) };
};

/** Edit distance of two whole runs (Wagner and Fischer 1974). */
export const distanceBetween = (a: string, b: string): number =>
  lastRow(a, b)[b.length] ?? a.length;

/** Edit distance of the pattern to the nearest prefix of the text: the beginnings are tied. */
export const distanceToPrefix = (pattern: string, text: string): number =>
  Math.min(...lastRow(pattern, text));

const lastRow = (a: string, b: string): number[] => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row;
};

/** 1 where the runs are equal up to 0 where nothing of the pattern is there. */
export const similarity = (distance: number, length: number): number =>
  length === 0 ? 1 : Math.max(0, 1 - distance / length);

const alignWhole = (pattern: string, text: string, from: number, to: number): Alignment => {
  const width = Math.min(to - from, startMask);
  let previous = new Int32Array(width + 1);
  let current = new Int32Array(width + 1);
  const codes = new Uint16Array(width);
  for (let j = 0; j < width; j += 1) codes[j] = text.charCodeAt(from + j);
  for (let j = 0; j <= width; j += 1) previous[j] = startMask - j;
  for (let i = 0; i < pattern.length; i += 1) {
    const code = pattern.charCodeAt(i);
    let left = (previous[0] ?? 0) + step;
    let diagonal = previous[0] ?? 0;
    current[0] = left;
    for (let j = 1; j <= width; j += 1) {
      const above = previous[j] ?? 0;
      let best = codes[j - 1] === code ? diagonal : diagonal + step;
      if (above + step < best) best = above + step;
      if (left + step < best) best = left + step;
      current[j] = best;
      diagonal = above;
      left = best;
    }
    [previous, current] = [current, previous];
  }
  let end = 0;
  for (let j = 1; j <= width; j += 1) {
    if ((previous[j] ?? 0) >> startBits < (previous[end] ?? 0) >> startBits) end = j;
  }
  const cell = previous[end] ?? 0;
  const start = startMask - (cell & startMask);
  return { start: from + start, end: from + end, distance: cell >> startBits };
};
