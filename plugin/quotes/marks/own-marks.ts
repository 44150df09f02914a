/** The marks that a newsroom adds to those that the engine knows: looked up where a mark is read. */
import type { AddedMarks } from '../../model/engine-settings';

export interface OwnMarks {
  /** By code unit: what a mark begins with. */
  heads: ReadonlySet<number>;
  /** Whatever stands in an opening mark. */
  opening: string;
  /** The closing mark of each opening one. */
  closer: ReadonlyMap<string, string>;
  closing: ReadonlySet<string>;
}

/** Null where there are none, so that nothing is looked up. */
export function ownMarks(pairs: readonly AddedMarks[]): OwnMarks | null {
  if (pairs.length === 0) return null;
  const all = pairs.flatMap(({ open, close }) => [open, close]);
  return {
    heads: new Set(all.map((mark) => mark.charCodeAt(0))),
    opening: pairs.map(({ open }) => open).join(''),
    closer: new Map(pairs.map(({ open, close }) => [open, close])),
    closing: new Set(pairs.map(({ close }) => close)),
  };
}

/** The own mark that stands at an offset, the longer of two; empty where there is none. */
export function ownMarkAt(text: string, at: number, own: OwnMarks | null): string {
  if (!own?.heads.has(text.charCodeAt(at))) return '';
  for (const mark of [text.slice(at, at + 2), text.charAt(at)]) {
    if (own.closer.has(mark) || own.closing.has(mark)) return mark;
  }
  return '';
}
