/** A field's value as text that an editor can compare. */
import { useText } from '../../hooks/use-text';
import type { Text } from '../../hooks/use-text';
import type { Mention } from '../../../../plugin/model/mention';
import { relayKinds } from '../../../../plugin/model/reference';
import { blocksToText } from '../../../../plugin/text';
import { articleValues } from '../form-values';

/** @returns a function: name and value of a field of the form, as text. */
export const useSayValue = (): ((field: string, value: unknown) => string) => {
  const text = useText();
  return (field, value) => say(field, value, text);
};

const say = (field: string, value: unknown, text: Text): string => {
  if (value === null || value === undefined || value === '') return text('common.none');
  if (field === 'mentions') {
    const { mentions } = articleValues({ mentions: value });
    return mentions.map((mention) => sayMention(mention, text)).join('\n') || text('common.none');
  }
  if (field === 'notQuotes') {
    const { notQuotes } = articleValues({ notQuotes: value });
    return (
      notQuotes.map(({ segment }) => quoted(segment.exact, text)).join('\n') || text('common.none')
    );
  }
  const relayKind = relayKinds.find((kind) => field === 'relayKind' && kind === value);
  if (relayKind) return text(`references.relay.${relayKind}`);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isBlocks(value)) return blocksToText(value).text;
  if (Array.isArray(value) && value.every(isDated)) {
    return (
      value.map(({ date, text: said }) => `${date}: ${said}`).join('\n') || text('common.none')
    );
  }
  if (isRelation(value)) {
    const added = value.connect.map(nameOf).join(', ');
    const removed = value.disconnect.map(nameOf).join(', ');
    const said = [
      added && text('unsaved.added', { names: added }),
      removed && text('unsaved.removed', { names: removed }),
    ];
    return said.filter(Boolean).join('\n') || text('unsaved.as-saved');
  }
  return JSON.stringify(value, null, 2);
};

const quoted = (words: string, text: Text): string => text('common.quoted', { words });

const sayMention = ({ segments, speakerAsPrinted, attribution }: Mention, text: Text): string => {
  const words = quoted(segments.map(({ exact }) => exact).join(' … '), text);
  const who = speakerAsPrinted ?? attribution?.attributedTo;
  return who ? `${words} (${who})` : words;
};

const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (block) =>
      typeof block === 'object' && block !== null && 'type' in block && 'children' in block,
  );

const isDated = (value: unknown): value is { date: string; text: string } =>
  typeof value === 'object' && value !== null && 'date' in value && 'text' in value;

const isRelation = (value: unknown): value is { connect: unknown[]; disconnect: unknown[] } =>
  typeof value === 'object' &&
  value !== null &&
  'connect' in value &&
  'disconnect' in value &&
  Array.isArray(value.connect) &&
  Array.isArray(value.disconnect);

/** Strapi's relation inputs keep a label beside the id. */
const nameOf = (related: unknown): string => {
  if (typeof related !== 'object' || related === null) return '';
  const { label, name, documentId, id } = related as Record<string, unknown>;
  const said = label ?? name ?? documentId ?? id;
  return typeof said === 'string' || typeof said === 'number' ? String(said) : '';
};

export interface Parts {
  before: string;
  differs: string;
  after: string;
}

/** Longest stretch of equal text that is shown before and after what differs. */
const around = 160;

/** What two texts begin and end with alike, and what differs between: linear, and enough for one edit to stand out. */
export const parts = (a: string, b: string): [Parts, Parts] => {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  // Whole words: a difference that begins inside one is hard to read.
  if (isInWord(a[start]) || isInWord(b[start])) {
    while (start > 0 && isInWord(a[start - 1])) start -= 1;
  }
  if (isInWord(a[a.length - 1 - end]) || isInWord(b[b.length - 1 - end])) {
    while (end > 0 && isInWord(a[a.length - end])) end -= 1;
  }
  const cut = (whole: string): Parts => ({
    before: start > around ? `… ${whole.slice(start - around, start)}` : whole.slice(0, start),
    differs: whole.slice(start, whole.length - end),
    after:
      end > around
        ? `${whole.slice(whole.length - end).slice(0, around)} …`
        : whole.slice(whole.length - end),
  });
  return [cut(a), cut(b)];
};

const isInWord = (character: string | undefined): boolean => /\S/.test(character ?? ' ');
