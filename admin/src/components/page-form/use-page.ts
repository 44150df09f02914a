/** The state of the page form: what is typed, what was read, and what is saved. */
import { useState } from 'react';
import {
  currentReference,
  existingReference,
  refusalOf,
  useCreateReferenceMutation,
  useEditReferenceMutation,
  useReadPageMutation,
} from '../../api';
import { errorsOfDetails } from '../../pages/import/field-errors';
import type { FieldErrors } from '../../pages/import/field-errors';
import type { ReadPage, ReferenceSummary } from '../../../../plugin/model/reference';
import {
  changedFields,
  draftOf,
  emptyDraft,
  faultsOf,
  fillFrom,
  readableAddress,
  rebase,
  toCreate,
  toEdit,
} from './draft';
import type { PageDraft, PageField, PageOutlet } from './draft';

export interface PageState {
  draft: PageDraft;
  set: (part: Partial<PageDraft>) => void;
  /** What the page said when it was read; null before, and once the address is another. */
  page: ReadPage | null;
  read: () => void;
  isReading: boolean;
  /** Why the page was not read: the failed answer. */
  readError: unknown;
  /** The page that has this address already. */
  onRecord: ReferenceSummary | null;
  /** Go on with the page on record; it is given the words that were read where it has none. */
  useOnRecord: (found: ReferenceSummary) => Promise<void>;
  save: () => Promise<void>;
  isSaving: boolean;
  /** Why the page was not saved, where it is neither on record nor stale. */
  saveError: unknown;
  faults: FieldErrors;
  /** Neither an address nor an outlet is given, and a save was tried. */
  isNothingGiven: boolean;
  /** What somebody else saved meanwhile. */
  newer: ReferenceSummary | null;
  /** In which fields it differs from the version that the editor began with. */
  changedMeanwhile: PageField[];
  takeNewer: () => void;
  keepMine: () => void;
}

export interface PageBegin {
  reference: ReferenceSummary | null;
  url: string;
  outlet: PageOutlet | null;
}

export const usePage = (
  begin: PageBegin,
  onSaved: (reference: ReferenceSummary) => void,
): PageState => {
  const [base, setBase] = useState(begin.reference);
  const [draft, setDraft] = useState<PageDraft>(() => draftAtFirst(begin));
  const [page, setPage] = useState<ReadPage | null>(null);
  const [isTried, setTried] = useState(false);
  const [readPage, reading] = useReadPageMutation();
  const [create, creation] = useCreateReferenceMutation();
  const [edit, correction] = useEditReferenceMutation();
  const saveError = base ? correction.error : creation.error;
  const isNothingGiven = !base && !draft.url.trim() && !draft.outlet;
  // Said in the editor's language by `isNothingGiven`.
  const faults = isNothingGiven
    ? {}
    : faultsOf(base ? toEdit(draft, base, page) : toCreate(draft, page));
  const newer = currentReference(saveError);
  const taken = existingReference(saveError) ?? page?.onRecord ?? null;
  const forgetAnswers = () => {
    creation.reset();
    correction.reset();
  };

  const set = (part: Partial<PageDraft>) => {
    setDraft({ ...draft, ...part });
    if (part.url === undefined) return;
    // Another address: nothing that was said of the one before holds.
    if (part.url !== draft.url) setPage(null);
    reading.reset();
    forgetAnswers();
  };

  const read = async () => {
    const url = readableAddress(draft.url);
    if (!url) {
      setTried(true);
      return;
    }
    const answer = await readPage({ url });
    if (!('data' in answer)) return;
    const { data } = answer;
    setDraft((now) => fillFrom(now, data, page));
    setPage(data);
  };

  const save = async () => {
    setTried(true);
    if (isNothingGiven || Object.keys(faults).length) return;
    const answer = base
      ? await edit({ documentId: base.documentId, input: toEdit(draft, base, page) })
      : await create(toCreate(draft, page));
    if ('data' in answer) onSaved(answer.data);
  };

  const useOnRecord = async (found: ReferenceSummary) => {
    const words = toCreate(draft, page);
    if (found.hasText || !(words.pastedText ?? page?.article.length)) {
      onSaved(found);
      return;
    }
    const { reading: kept, pastedText } = words;
    const answer = await edit({
      documentId: found.documentId,
      input: { updatedAt: found.updatedAt, reading: kept, pastedText },
    });
    // That the words could not be kept is no reason to refuse the page.
    onSaved('data' in answer ? answer.data : found);
  };

  return {
    draft,
    set,
    page,
    read: () => void read(),
    isReading: reading.isLoading,
    readError: reading.error,
    onRecord: taken && taken.documentId !== base?.documentId ? taken : null,
    useOnRecord,
    save,
    isSaving: creation.isLoading || correction.isLoading,
    saveError: saveError && !newer && !existingReference(saveError) ? saveError : null,
    faults: { ...(isTried ? faults : {}), ...errorsOfDetails(refusalOf(saveError).details) },
    isNothingGiven: isTried && isNothingGiven,
    newer,
    changedMeanwhile: base && newer ? changedFields(base, newer) : [],
    takeNewer: () => {
      if (!newer) return;
      setDraft({ ...draftOf(newer), pastedText: draft.pastedText });
      setBase(newer);
      forgetAnswers();
    },
    keepMine: () => {
      if (!newer || !base) return;
      setDraft(rebase(draft, base, newer));
      setBase(newer);
      forgetAnswers();
    },
  };
};

const draftAtFirst = ({ reference, url, outlet }: PageBegin): PageDraft => {
  if (!reference) return emptyDraft(url, outlet);
  const draft = draftOf(reference);
  return { ...draft, url: draft.url || url, outlet: draft.outlet ?? outlet };
};
