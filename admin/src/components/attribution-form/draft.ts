/** The state of the attribution form, made from a proposal or a quote and turned into a decision. Pure. */
import { limits } from '../../../../plugin/model/limits';
import { speakerFault } from '../../../../plugin/model/quote';
import type { CitationInput } from '../../../../plugin/model/citation';
import type { Attribution, EditQuoteInput, QuoteSummary } from '../../../../plugin/model/quote';
import type { SpeakerStatus } from '../../../../plugin/model/reading';
import type { SourceSummary } from '../../../../plugin/model/source';

/** Every field of the form; an empty text is "not given". */
export interface AttributionDraft {
  speakerStatus: SpeakerStatus;
  speaker: SourceSummary | null;
  attributedTo: string;
  /** Printed beside this quote: they belong to the mention, not to the quote. */
  speakerAsPrinted: string;
  roleAsPrinted: string;
  affiliationAsPrinted: string;
  via: SourceSummary[];
  /** The words of the quote; empty: those of the mention. */
  text: string;
  language: string;
  originalText: string;
  originalLanguage: string;
  translator: string;
  backTranslated: boolean;
  /** YYYY-MM-DD */
  saidOn: string;
  occasion: string;
  /** The pages to which a quote that is not saved yet is linked; one on record is linked at once. */
  citations: readonly CitationInput[];
}

export const emptyDraft: AttributionDraft = {
  speakerStatus: 'named',
  speaker: null,
  attributedTo: '',
  speakerAsPrinted: '',
  roleAsPrinted: '',
  affiliationAsPrinted: '',
  via: [],
  text: '',
  language: '',
  originalText: '',
  originalLanguage: '',
  translator: '',
  backTranslated: false,
  saidOn: '',
  occasion: '',
  citations: [],
};

/** What is wrong with a field: a key of the translations after "attribution.fault.", and the limit. */
export interface Fault {
  fault:
    | 'speaker-needed'
    | 'described-needed'
    | 'no-speaker'
    | 'too-long'
    | 'text-needed'
    | 'date'
    | 'language';
  limit?: number;
}

export type DraftFaults = Partial<Record<keyof AttributionDraft, Fault>>;

const longest: [keyof AttributionDraft, number][] = [
  ['attributedTo', limits.line],
  ['speakerAsPrinted', limits.line],
  ['roleAsPrinted', limits.line],
  ['affiliationAsPrinted', limits.line],
  ['translator', limits.line],
  ['occasion', limits.line],
  ['text', limits.quote],
  ['originalText', limits.quote],
];

const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The faults of a draft by field, in the words of the model's own rules; empty where it can be saved. */
export const faultsOf = (draft: AttributionDraft, { textNeeded = false } = {}): DraftFaults => {
  const faults: DraftFaults = {};
  const who = speakerFault({
    speaker: draft.speaker?.documentId ?? null,
    speakerStatus: draft.speakerStatus,
    attributedTo: draft.attributedTo.trim(),
  });
  if (who?.path === 'attributedTo') faults.attributedTo = { fault: 'described-needed' };
  if (who?.path === 'speaker') {
    const fault = draft.speakerStatus === 'unattributed' ? 'no-speaker' : 'speaker-needed';
    faults.speaker = { fault };
  }
  for (const [field, limit] of longest) {
    const value = draft[field];
    if (typeof value === 'string' && value.trim().length > limit) {
      faults[field] = { fault: 'too-long', limit };
    }
  }
  for (const field of ['language', 'originalLanguage'] as const) {
    if (draft[field] && !languagePattern.test(draft[field])) faults[field] = { fault: 'language' };
  }
  if (draft.saidOn && !isDay(draft.saidOn)) faults.saidOn = { fault: 'date' };
  if (textNeeded && !draft.text.trim()) faults.text = { fault: 'text-needed' };
  return faults;
};

const isDay = (day: string): boolean =>
  dayPattern.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));

const given = (value: string): string | null => value.trim() || null;

const quoteFieldsOf = (draft: AttributionDraft) => ({
  language: given(draft.language),
  speaker: draft.speaker?.documentId ?? null,
  speakerStatus: draft.speakerStatus,
  attributedTo: given(draft.attributedTo),
  via: draft.via.map(({ documentId }) => documentId),
  originalText: given(draft.originalText),
  originalLanguage: given(draft.originalLanguage),
  translator: given(draft.translator),
  backTranslated: draft.backTranslated,
  saidOn: given(draft.saidOn),
  occasion: given(draft.occasion),
});

/** The decision that stands in a mention until the save makes a quote of it. */
export const toAttribution = (draft: AttributionDraft): Attribution => ({
  ...quoteFieldsOf(draft),
  ...(given(draft.text) ? { text: draft.text.trim() } : {}),
  ...(draft.citations.length ? { citations: [...draft.citations] } : {}),
});

/** What of a mention the form decides. */
export const printedOf = (draft: AttributionDraft) => ({
  speakerAsPrinted: given(draft.speakerAsPrinted),
  roleAsPrinted: given(draft.roleAsPrinted),
  affiliationAsPrinted: given(draft.affiliationAsPrinted),
});

/** Who spoke is one statement of three fields. */
const who = ['speaker', 'speakerStatus', 'attributedTo'] as const;

/**
 * The correction of a quote on record: only what differs from the version that was read, so that a
 * field which was not touched stays as somebody else may have corrected it.
 */
export const toEdit = (draft: AttributionDraft, base: QuoteSummary): EditQuoteInput => {
  const fields = { ...quoteFieldsOf(draft), text: draft.text.trim() };
  const changed = new Set<string>(changedFields(draft, draftFromQuote(base)));
  if (who.some((field) => changed.has(field))) for (const field of who) changed.add(field);
  const edit = Object.fromEntries(Object.entries(fields).filter(([name]) => changed.has(name)));
  return { ...edit, updatedAt: base.updatedAt };
};

/** The fields of the quote itself in which two drafts differ. */
export const changedFields = (a: AttributionDraft, b: AttributionDraft): QuoteField[] =>
  quoteFields.filter((field) => JSON.stringify(said(a, field)) !== JSON.stringify(said(b, field)));

const quoteFields = [
  'text',
  'language',
  'speakerStatus',
  'speaker',
  'attributedTo',
  'via',
  'originalText',
  'originalLanguage',
  'translator',
  'backTranslated',
  'saidOn',
  'occasion',
] as const satisfies (keyof AttributionDraft)[];
/** A field of the quote itself. */
export type QuoteField = (typeof quoteFields)[number];

const said = (draft: AttributionDraft, field: QuoteField): unknown => {
  if (field === 'speaker') return draft.speaker?.documentId;
  if (field === 'via') return draft.via.map(({ documentId }) => documentId);
  const value = draft[field];
  return typeof value === 'string' ? value.trim() : value;
};

/** What was changed since `base` put on top of a newer version. */
export const rebase = (
  draft: AttributionDraft,
  base: QuoteSummary,
  newer: QuoteSummary,
): AttributionDraft => {
  const mine = new Set<string>(changedFields(draft, draftFromQuote(base)));
  if (who.some((field) => mine.has(field))) for (const field of who) mine.add(field);
  const theirs = Object.entries(draftFromQuote(newer)).filter(
    ([field]) => !mine.has(field) && quoteFields.some((own) => own === field),
  );
  return { ...draft, ...Object.fromEntries(theirs) };
};

/** The form for a quote on record. */
export const draftFromQuote = (quote: QuoteSummary): AttributionDraft => ({
  ...emptyDraft,
  speakerStatus: quote.speakerStatus,
  speaker: quote.speaker,
  attributedTo: quote.attributedTo ?? '',
  via: quote.via,
  text: quote.text,
  language: quote.language ?? '',
  originalText: quote.originalText ?? '',
  originalLanguage: quote.originalLanguage ?? '',
  translator: quote.translator ?? '',
  backTranslated: quote.backTranslated,
  saidOn: quote.saidOn ?? '',
  occasion: quote.occasion ?? '',
});

/** The sources that a stored decision names by id; those that are not known are left out. */
export const draftFromAttribution = (
  attribution: Attribution,
  sources: ReadonlyMap<string, SourceSummary>,
): AttributionDraft => ({
  ...emptyDraft,
  speakerStatus: attribution.speakerStatus,
  speaker: sources.get(attribution.speaker ?? '') ?? null,
  attributedTo: attribution.attributedTo ?? '',
  via: (attribution.via ?? []).flatMap((id) => sources.get(id) ?? []),
  text: attribution.text ?? '',
  language: attribution.language ?? '',
  originalText: attribution.originalText ?? '',
  originalLanguage: attribution.originalLanguage ?? '',
  translator: attribution.translator ?? '',
  backTranslated: attribution.backTranslated ?? false,
  saidOn: attribution.saidOn ?? '',
  occasion: attribution.occasion ?? '',
  citations: attribution.citations ?? [],
});
