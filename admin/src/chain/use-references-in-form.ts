/** Changes the article's references in Strapi's form: Save, Discard and Strapi's own field do the rest. */
import { useForm } from '@strapi/strapi/admin';
import { refusalOf, useLazyRelatedReferencesQuery } from '../api';
import { useEvent } from '../hooks/use-event';
import type { FormValues } from '../panel/form-values';
import { valueFor } from './form-references';
import { inChainOrder } from './strip-view';
import type { ArticlePages } from './use-article-pages';

export interface ReferencesInForm {
  /**
   * The article refers to the page, at its place in the order, and no longer to the one that it replaces.
   * @returns false where the user may not see it there
   */
  add: (documentId: string, order: readonly string[], instead?: string) => Promise<boolean>;
  remove: (documentId: string) => void;
  /** The article's references in the order of the chain. */
  sort: (order: readonly string[]) => void;
}

export const useReferencesInFormActions = ({
  references,
  stored,
}: Pick<ArticlePages, 'references' | 'stored'>): ReferencesInForm => {
  const onChange = useForm('NewsroomReferences', (form) => form.onChange);
  const initial = useForm(
    'NewsroomReferences',
    // Strapi types the form's values as `object`.
    (form) => (form.initialValues as FormValues).references,
  );
  const [findRow] = useLazyRelatedReferencesQuery();

  const write = (wanted: typeof references) => {
    const value = valueFor(stored, wanted);
    // Nothing to change where the form began without a value is no edit.
    const isUntouched = value.connect.length + value.disconnect.length === 0;
    onChange('references', isUntouched && !initial ? undefined : value);
  };

  const rowOf = async (documentId: string) => {
    const answer = await findRow([documentId]);
    // Not being allowed to see it is an answer; anything else went wrong.
    if (answer.error && refusalOf(answer.error).status !== 403) throw new Failed(answer.error);
    return answer.data?.find((found) => found.documentId === documentId);
  };

  return {
    add: useEvent(async (documentId: string, order: readonly string[], instead?: string) => {
      const others = references.filter(
        (reference) => ![documentId, instead].includes(reference.documentId),
      );
      const known = references.find((reference) => reference.documentId === documentId);
      const row = known ?? (await rowOf(documentId));
      if (row) write(inChainOrder([...others, row], order));
      return row !== undefined;
    }),
    remove: useEvent((documentId: string) => {
      write(references.filter((reference) => reference.documentId !== documentId));
    }),
    sort: useEvent((order: readonly string[]) => {
      const sorted = inChainOrder(references, order);
      if (sorted.some((reference, i) => reference !== references[i])) write(sorted);
    }),
  };
};

/** Carries the failed answer of a request. */
export class Failed extends Error {
  constructor(public readonly answer: unknown) {
    super('a request failed');
  }
}
