/** Words that an editor selected in the text, drawn as a quote is drawn: spans of the field's plain text. Pure. */
import { isQuotationMark } from '../../../plugin/anchors/snap';
import { limits } from '../../../plugin/model/limits';
import type { MentionField } from '../../../plugin/model/mention';
import type { QuoteKind, Span } from '../../../plugin/model/reading';
import type { BlockText } from '../../../plugin/text';
import { offsetAfter } from './highlights/leaf-words';

/** A selection. In the body, start and end count the words of the editor's leaves; elsewhere they are offsets into the field. */
export interface PickedWords extends Span {
  field: MentionField;
  /** As the page shows them: they tell whether the text still holds them there. */
  words: string;
}

/** The fields' texts, the body's with its map. */
export interface FieldsToPick {
  headline: string;
  standfirst: string;
  body: BlockText;
}

/**
 * The spans of the field's plain text that the selection covers, without blanks and enclosing
 * quotation marks at their edges; one for each paragraph. Empty where nothing else was selected,
 * null where the text holds other words there: the form lags behind the keys for a moment.
 */
export const placePicked = (picked: PickedWords, fields: FieldsToPick): Span[] | null => {
  const { field } = picked;
  if (field !== 'body') {
    const text = fields[field];
    if (text.slice(picked.start, picked.end) !== picked.words) return null;
    return trimmed(text, [picked]);
  }
  const { body } = fields;
  const start = offsetAfter(body, picked.start, 'start');
  const end = offsetAfter(body, picked.end, 'end');
  if (start === null || end === null) return null;
  const parts = paragraphsIn(body, { start, end });
  const words = parts.map((part) => body.text.slice(part.start, part.end)).join('');
  return words === picked.words ? trimmed(body.text, parts) : null;
};

/** The run cut where the plain text parts two blocks: there no leaf stands. */
const paragraphsIn = ({ leaves }: BlockText, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  for (const leaf of leaves) {
    const from = Math.max(start, leaf.start);
    const to = Math.min(end, leaf.end);
    if (to <= from) continue;
    const last = parts.at(-1);
    if (last?.end === from) last.end = to;
    else parts.push({ start: from, end: to });
  }
  return parts;
};

const trimmed = (text: string, spans: readonly Span[]): Span[] =>
  spans.flatMap((span) => trimToQuote(text, span) ?? []);

/** Closing marks of each opening mark, in all languages that use it; other marks close nothing. */
const closers: Record<string, string> = {
  '“': '”“',
  '”': '”',
  '„': '“”„',
  '‟': '”',
  '"': '"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
};

/** A mark that may be an apostrophe too. */
const singles = "'‘’‚‛";

/**
 * A span without the blanks and quotation marks that enclose it. A mark at an edge stays where it
 * belongs to a quote inside: “He said ‘no’”. Null where nothing is left.
 */
export const trimToQuote = (text: string, span: Span): Span | null => {
  let current = withoutBlanks(text, span);
  for (;;) {
    const words = text.slice(current.start, current.end);
    const [before, after] = marksAround(words);
    if (!before && !after) return words ? current : null;
    current = withoutBlanks(text, { start: current.start + before, end: current.end - after });
    if (current.end <= current.start) return null;
  }
};

const withoutBlanks = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { start: from, end: to };
};

const isBlank = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

/** How many units of marks at either edge enclose the words. */
const marksAround = (words: string): [number, number] => {
  const opening = typed(words.slice(0, 2)) ? 2 : 0;
  const closing = words.length > opening && typed(words.slice(-2)) ? 2 : 0;
  if (opening || closing) return [opening, closing];
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  if (singles.includes(first) && last && singles.includes(last)) return [1, 1];
  const opens = isDouble(first);
  const closes = isDouble(last);
  const inner = marksIn(words.slice(1, closes ? -1 : undefined));
  if (opens && closes) {
    // “A” and “B”: the first closes before the last opens.
    const isClosedBefore = (closers[first] ?? '').includes(inner[0] ?? ' ');
    return isClosedBefore ? [0, 0] : [1, 1];
  }
  // A mark alone at an edge encloses, unless the marks inside pair with it.
  const encloses = inner.length % 2 === 0;
  return [opens && encloses ? 1 : 0, closes && encloses ? 1 : 0];
};

const marksIn = (words: string): string[] => {
  const marks: string[] = [];
  for (const character of words) if (isDouble(character)) marks.push(character);
  return marks;
};

/** Marks typed as two: ,,so'' */
const typed = (pair: string): boolean => pair === ',,' || pair === "''";

const isDouble = (mark: string): boolean => isQuotationMark(mark) && !singles.includes(mark);

/** Why selected words cannot be taken: a key of the translations after "panel.pick.". */
export type PickFault = 'none' | 'too-long' | 'taken' | 'other-field' | 'moved';

/** What is wrong with the length of the words; null where nothing is. */
export const lengthFault = (spans: readonly Span[]): 'none' | 'too-long' | null => {
  if (!spans.length) return 'none';
  const length = spans.reduce((sum, { start, end }) => sum + end - start, spans.length - 1);
  return length > limits.quote || spans.length > limits.segments ? 'too-long' : null;
};

/** The kind that marked words most likely are: in a headline or subheading a headline quote. */
export const kindOfPicked = (
  field: MentionField,
  [first]: readonly Span[],
  { blocks }: BlockText,
): QuoteKind => {
  if (field === 'headline') return 'headline';
  if (field !== 'body' || !first) return 'direct';
  const block = blocks.find(({ start, end }) => start <= first.start && first.end <= end);
  return block?.type === 'heading' ? 'headline' : 'direct';
};
