/** The pages that the article in the form is based on, saved or not, and all that these relay. */
import { useMemo } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { useArticleReferencesQuery, useLookUpChainQuery } from '../api';
import type { RelatedReference } from '../api';
import type { FormValues } from '../panel/form-values';
import type { ChainPage } from '../../../plugin/model/chain';
import { referencesIn, referencesValue } from './form-references';
import type { ReferencesValue } from './form-references';

/** Which article the form shows. */
export interface ShownArticle {
  /** Undefined while it is being created. */
  documentId: string | undefined;
  locale: string | undefined;
  status: 'draft' | 'published';
}

export interface ArticlePages {
  /** The article's references as the form stands, in its order. */
  references: readonly RelatedReference[];
  /** Those that are saved. */
  stored: readonly RelatedReference[];
  /** The pages of these references and every page that they relay, in no particular order. */
  pages: readonly ChainPage[];
  isLoading: boolean;
  error: unknown;
  retry: () => void;
}

const none: readonly never[] = [];

export const useArticlePages = (
  { documentId, locale, status }: ShownArticle,
  mayRead: boolean,
): ArticlePages => {
  const value = useReferencesInForm();
  const saved = useArticleReferencesQuery(
    { documentId: documentId ?? '', locale, status },
    { skip: documentId === undefined },
  );
  const stored = saved.data ?? none;
  const references = useMemo(() => referencesIn(stored, value), [stored, value]);

  const isStoredKnown = documentId === undefined || saved.data !== undefined;
  const asked = useMemo(
    () => ({ references: references.map(({ documentId: id }) => id) }),
    [references],
  );
  const lookUp = useLookUpChainQuery(asked, {
    skip: !mayRead || !isStoredKnown || references.length === 0,
  });
  const pages = references.length ? (lookUp.data?.pages ?? none) : none;

  return {
    references,
    stored,
    pages,
    isLoading: saved.isLoading || lookUp.isLoading,
    error: saved.error ?? lookUp.error,
    retry: () => {
      if (saved.error) void saved.refetch();
      if (lookUp.error) void lookUp.refetch();
    },
  };
};

/** What the form adds to the stored references, and takes from them. */
export const useReferencesInForm = (): ReferencesValue => {
  // Strapi types the form's values as `object`.
  const value = useForm('NewsroomReferences', (form) => (form.values as FormValues).references);
  return useMemo(() => referencesValue(value), [value]);
};
