/** A piece of text folded for comparing what stands where: quotation marks all alike, paragraph ends kept. */
import { firstIndex } from '../text/first-index';
import { fold } from '../text/normalise';
import type { FoldedText } from '../text/normalise';

/** The end of a paragraph, and the edge of a text. */
export const paragraphEnd = '¶';

/** Every quotation mark and apostrophe: a text whose marks were typed again is the same text. */
export const mark = '"';

/**
 * Fold a text as `fold` does and beyond it: a run of line ends and blanks is one `¶`, and single and
 * double marks, also those made of two signs, are one `"`. `offsets` lead back to the original.
 */
export const foldPage = (text: string): FoldedText => {
  const base = fold(text.replace(/\n/g, paragraphEnd));
  const offsets = new Uint32Array(base.offsets.length);
  let out = '';
  let i = 0;
  const put = (character: string) => {
    offsets[out.length] = base.offsets[i] ?? 0;
    out += character;
  };
  while (i < base.text.length) {
    const unit = base.text[i] ?? '';
    let next = i + 1;
    if (unit === ' ' || unit === paragraphEnd) {
      let ends = unit === paragraphEnd;
      while (base.text[next] === ' ' || base.text[next] === paragraphEnd) {
        ends ||= base.text[next] === paragraphEnd;
        next += 1;
      }
      put(ends ? paragraphEnd : ' ');
    } else if (unit === mark || unit === "'") {
      while (base.text[next] === mark || base.text[next] === "'") next += 1;
      put(mark);
    } else {
      put(unit);
    }
    i = next;
  }
  put('');
  return { text: out, offsets: offsets.slice(0, out.length + 1) };
};

/** The folded unit that comes from the original offset, or the first after it. */
export const foldedOffset = (offsets: Uint32Array, offset: number): number =>
  Math.min(
    firstIndex(offsets, (original) => original >= offset),
    offsets.length - 1,
  );

/** Where, in the original, the folded text before `end` ends: a folded character may be several units long, and never ends inside one. */
export const endOffset = (offsets: Uint32Array, end: number): number => {
  const last = offsets[end - 1] ?? 0;
  let next = end;
  while (next < offsets.length - 1 && offsets[next] === last) next += 1;
  return offsets[next] ?? last;
};
