/** What the page form holds, how a reading fills it, and what is sent of it. Pure. */
import { createReferenceInput, editReferenceInput } from '../../../../plugin/model/reference';
import type {
  CreateReferenceInput,
  EditReferenceInput,
  ReadPage,
  ReferenceSummary,
} from '../../../../plugin/model/reference';
import type { SourceSummary } from '../../../../plugin/model/source';
import { errorsOfIssues } from '../../pages/import/field-errors';
import type { FieldErrors } from '../../pages/import/field-errors';

/** An outlet that is made with the page: what the page calls itself, or the name that a text gives. */
export interface NewOutlet {
  name: string;
  domain?: string | null;
}

export type PageOutlet = SourceSummary | NewOutlet;

export const isOnRecord = (outlet: PageOutlet): outlet is SourceSummary => 'documentId' in outlet;

/** Every field of the form; an empty text is "not known". */
export interface PageDraft {
  url: string;
  archiveUrl: string;
  outlet: PageOutlet | null;
  headline: string;
  byline: string;
  language: string;
  /** YYYY-MM-DD */
  publishedOn: string;
  /** The passage, or the page's text. */
  pastedText: string;
}

/** The lines that a page says of itself. */
export const saidFields = ['headline', 'byline', 'language', 'publishedOn'] as const;
export type SaidField = (typeof saidFields)[number];

const lines = ['url', 'archiveUrl', ...saidFields] as const;

/** What is known of a page, but for its words. */
export type PageField = (typeof lines)[number] | 'outlet';

export const emptyDraft = (url = '', outlet: PageOutlet | null = null): PageDraft => ({
  url,
  archiveUrl: '',
  outlet,
  headline: '',
  byline: '',
  language: '',
  publishedOn: '',
  pastedText: '',
});

export const draftOf = (page: ReferenceSummary): PageDraft => ({
  url: page.url ?? '',
  archiveUrl: page.archiveUrl ?? '',
  outlet: page.outlet,
  headline: page.headline ?? '',
  byline: page.byline ?? '',
  language: page.language ?? '',
  publishedOn: page.publishedOn ?? '',
  pastedText: '',
});

/** The outlet that a reading found: on record, or to be made of what the page calls itself. */
export const outletOf = ({ outlet, outletName, domain }: ReadPage): PageOutlet =>
  outlet ?? { name: outletName ?? domain, domain };

/**
 * The draft with what the page says of itself. What an editor wrote, or what is on record, stays;
 * what an earlier reading put in goes.
 * @param before the reading before, where there was one
 */
export const fillFrom = (draft: PageDraft, page: ReadPage, before: ReadPage | null): PageDraft => {
  const filled: PageDraft = { ...draft, url: page.url };
  for (const field of saidFields) {
    const isOurs = draft[field].trim() !== '' && draft[field] !== (before?.[field] ?? '');
    if (!isOurs) filled[field] = page[field] ?? '';
  }
  const { outlet } = draft;
  const wasRead = before !== null && sameOutlet(outlet, outletOf(before));
  // A name that a text gives says less than the page itself.
  if (!outlet || wasRead || !isOnRecord(outlet)) filled.outlet = outletOf(page);
  return filled;
};

export const sameOutlet = (a: PageOutlet | null, b: PageOutlet | null): boolean =>
  keyOf(a) === keyOf(b);

const keyOf = (outlet: PageOutlet | null): string => {
  if (!outlet) return '';
  return isOnRecord(outlet) ? `record ${outlet.documentId}` : `new ${outlet.name}`;
};

/** The words that go on record: those pasted by an editor, else those of the reading. */
export interface Words {
  reading?: string;
  pastedText?: string;
}

const wordsOf = ({ pastedText }: PageDraft, page: ReadPage | null): Words => ({
  ...(page ? { reading: page.reading } : {}),
  ...(pastedText.trim() ? { pastedText: pastedText.trim() } : {}),
});

const sentOutlet = (outlet: PageOutlet | null): CreateReferenceInput['outlet'] => {
  if (!outlet) return null;
  if (isOnRecord(outlet)) return { documentId: outlet.documentId };
  return outlet.domain
    ? { name: outlet.name.trim(), domain: outlet.domain }
    : { name: outlet.name.trim() };
};

/** An address may be typed without its "https://". */
const sentLine = (draft: PageDraft, field: (typeof lines)[number]): string => {
  const value = draft[field].trim();
  const isAddress = field === 'url' || field === 'archiveUrl';
  return isAddress && value ? (readableAddress(value) ?? value) : value;
};

/** A new reference; what is not known is left out. */
export const toCreate = (draft: PageDraft, page: ReadPage | null): CreateReferenceInput => {
  const input: CreateReferenceInput = { ...wordsOf(draft, page) };
  if (draft.outlet) input.outlet = sentOutlet(draft.outlet);
  for (const field of lines) if (draft[field].trim()) input[field] = sentLine(draft, field);
  return input;
};

/** What was changed and nothing else, with the version that was read. */
export const toEdit = (
  draft: PageDraft,
  base: ReferenceSummary,
  page: ReadPage | null,
): EditReferenceInput => {
  const before = draftOf(base);
  const input: EditReferenceInput = { updatedAt: base.updatedAt, ...wordsOf(draft, page) };
  for (const field of lines) {
    if (draft[field].trim() === before[field].trim()) continue;
    input[field] = sentLine(draft, field) || null;
  }
  if (!sameOutlet(draft.outlet, before.outlet)) input.outlet = sentOutlet(draft.outlet);
  return input;
};

/** What the editor changed since `base`, on top of what somebody else saved meanwhile. */
export const rebase = (
  mine: PageDraft,
  base: ReferenceSummary,
  newer: ReferenceSummary,
): PageDraft => {
  const before = draftOf(base);
  const draft: PageDraft = { ...draftOf(newer), pastedText: mine.pastedText };
  for (const field of lines) if (mine[field] !== before[field]) draft[field] = mine[field];
  if (!sameOutlet(mine.outlet, before.outlet)) draft.outlet = mine.outlet;
  return draft;
};

/** The fields in which somebody else's version differs from the one that the editor began with. */
export const changedFields = (base: ReferenceSummary, newer: ReferenceSummary): PageField[] => {
  const before = draftOf(base);
  const after = draftOf(newer);
  const changed: PageField[] = lines.filter((field) => before[field] !== after[field]);
  return sameOutlet(before.outlet, after.outlet) ? changed : ['outlet', ...changed];
};

/** What is wrong with what would be sent, by field. */
export const faultsOf = (input: CreateReferenceInput | EditReferenceInput): FieldErrors => {
  const schema = 'updatedAt' in input ? editReferenceInput : createReferenceInput;
  const result = schema.safeParse(input);
  return result.success ? {} : errorsOfIssues(result.error.issues);
};

/** The address as it can be asked for; null where it is none. "https://" may be left out of a site's name. */
export const readableAddress = (url: string): string | null => {
  const given = url.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(given);
  if (/\s/.test(given) || (!hasScheme && !given.includes('.'))) return null;
  try {
    const { protocol, href } = new URL(hasScheme ? given : `https://${given}`);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
};

/** The first lines of the article of a page, so long that an editor sees whether it is the one. */
export const firstLines = ({ text, article }: Pick<ReadPage, 'text' | 'article'>): string[] => {
  const shown: string[] = [];
  let length = 0;
  for (const { start, end } of article) {
    for (const line of text.slice(start, end).split('\n')) {
      if (!line.trim()) continue;
      shown.push(line);
      length += line.length;
      if (shown.length >= mostLines || length >= mostCharacters) return shown;
    }
  }
  return shown;
};

const mostLines = 4;
const mostCharacters = 700;

/** How many words the article of a page has. */
export const wordsIn = ({ text, article }: Pick<ReadPage, 'text' | 'article'>): number =>
  article.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
