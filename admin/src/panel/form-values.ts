/** The article as it stands in Strapi's edit form: what the panel reads of it. Pure. */
import { mentionFields } from '../../../plugin/model/mention';
import type { Mention, MentionField, NotQuote } from '../../../plugin/model/mention';

/** The form's values are Strapi's and untyped; a newsroom's own fields stand among them. */
export type FormValues = Readonly<Record<string, unknown>>;

export interface ArticleValues {
  headline: string;
  standfirst: string;
  /** Strapi Blocks as the editor holds them. */
  body: unknown;
  /** BCP 47, or null where nobody has said it. */
  language: string | null;
  mentions: readonly Mention[];
  notQuotes: readonly NotQuote[];
}

const none: readonly never[] = [];

/** The panel's part of the form's values. What is unchanged keeps its identity, so that it can be compared with ===. */
export const articleValues = (values: FormValues): ArticleValues => ({
  headline: textOf(values.headline),
  standfirst: textOf(values.standfirst),
  body: values.body,
  language: textOf(values.language) || null,
  mentions: listOf(values.mentions, isMention),
  notQuotes: listOf(values.notQuotes, isNotQuote),
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The same array where all of it is sound; a broken entry of foreign making is not shown. */
const listOf = <T>(value: unknown, isSound: (item: unknown) => item is T): readonly T[] => {
  if (!Array.isArray(value)) return none;
  const list: readonly unknown[] = value;
  return list.every(isSound) ? list : list.filter(isSound);
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isField = (value: unknown): value is MentionField =>
  mentionFields.some((field) => field === value);

const isSegment = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.exact === 'string' &&
  value.exact !== '' &&
  typeof value.prefix === 'string' &&
  typeof value.suffix === 'string' &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

const isMention = (value: unknown): value is Mention =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  isField(value.field) &&
  Array.isArray(value.segments) &&
  value.segments.length > 0 &&
  value.segments.every(isSegment);

const isNotQuote = (value: unknown): value is NotQuote =>
  isRecord(value) && isField(value.field) && isSegment(value.segment);
