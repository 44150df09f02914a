/** Measuring and printing, for the benchmarks. */

export type Row = string[];

/** Milliseconds that the work takes. */
export const once = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** For sorting numbers. */
export const by = (a: number, b: number): number => a - b;

/** The value below which so much of a sorted list lies. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** The median of several runs, after one that warms up. */
export const median = (work: () => unknown, runs = 5): number => {
  if (runs > 1) work();
  return at(Array.from({ length: runs }, () => once(work)).sort(by), 0.5);
};

/** A time as it is printed. */
export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;

/** One time as a multiple of another: what can be compared between machines. */
export const ratio = (a: number, b: number): string => `× ${(a / b).toFixed(1)}`;

/** Prints aligned columns. */
export const table = (title: string, head: Row, rows: readonly Row[]): void => {
  const widths = head.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (row: Row) =>
    row
      .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ');
  console.log([`\n${title}`, line(head), ...rows.map(line)].join('\n'));
};
