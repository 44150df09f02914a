/** What an editor does to the chain: the article's references in the form, the order and the pages on record at once. */
import { useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { useCiteMutation, useEditReferenceMutation, useSetChainMutation } from '../api';
import { useErrorText } from '../hooks/use-error-text';
import { useEvent } from '../hooks/use-event';
import { useText } from '../hooks/use-text';
import type { TextKey, TextValues } from '../hooks/use-text';
import { likelyRole } from '../panel/original/citations';
import { articleValues } from '../panel/form-values';
import type { FormValues } from '../panel/form-values';
import { moveStop } from '../../../plugin/chain';
import type { ChainPage, ChainStop, StoryChain } from '../../../plugin/model/chain';
import type { ReferenceSummary, RelayKind } from '../../../plugin/model/reference';
import { changesChain, nameOf, orderOf, orderWith } from './strip-view';
import type { ExpectedOrder } from './use-expected-order';
import type { ArticlePages } from './use-article-pages';
import { Failed, useReferencesInFormActions } from './use-references-in-form';

export interface ChainActions {
  /** Something is being written. */
  isBusy: boolean;
  /** What was done, for the eye and for a screen reader. */
  said: string;
  /** Why the last act failed. */
  failure: string | null;
  move: (documentId: string, to: number) => void;
  /** Each page is taken from the one that is shown before it. */
  putInOrder: () => void;
  /** The page becomes one of the article's; at a place of the chain, where that is known. */
  add: (reference: ReferenceSummary, at: number | null) => void;
  /** Another page on record turned out to be the one that was meant. */
  replace: (page: ChainPage, by: ReferenceSummary) => void;
  remove: (page: ChainPage) => void;
  /** The page relays no other one, whatever was said before. */
  cut: (page: ChainPage) => void;
  /** How a page was taken from the one before; null: as the texts show. */
  decide: (page: ChainPage, kind: RelayKind | null) => void;
  decideOurs: (kind: RelayKind | null) => void;
  credit: (line: string) => void;
  /** Links every quote of the story whose words stand on the page. */
  linkQuotes: (stop: ChainStop) => void;
}

interface Given {
  article: ArticlePages;
  chain: StoryChain;
  expected: ExpectedOrder;
}

export const useChainActions = ({ article, chain, expected }: Given): ChainActions => {
  const text = useText();
  const errorText = useErrorText();
  const onChange = useForm('NewsroomChain', (form) => form.onChange);
  const getValues = useForm('NewsroomChain', (form) => form.getValues);
  const initialKind = useForm(
    'NewsroomChain',
    // Strapi types the form's values as `object`.
    (form) => (form.initialValues as FormValues).relayKind,
  );
  const references = useReferencesInFormActions(article);
  const [setChain, ordering] = useSetChainMutation();
  const [edit, editing] = useEditReferenceMutation();
  const [cite, citing] = useCiteMutation();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  const say = (key: TextKey, values?: TextValues) => {
    setFailure(null);
    setSaid(text(key, values));
  };
  /** Does it, and says what went wrong where something does. */
  const attempt = (act: () => Promise<void>) => {
    setFailure(null);
    setSaid('');
    act().catch((error: unknown) => {
      setSaid('');
      setFailure(errorText(error instanceof Failed ? error.answer : error));
    });
  };
  const named = (page: ChainPage) => nameOf(page) ?? text('chain.unnamed');

  const writeOrder = async (order: readonly string[]) => {
    if (!changesChain(article.pages, order)) return;
    expected.expect(order);
    try {
      await setChain({ references: [...order] }).unwrap();
    } catch (error) {
      expected.forget();
      throw error;
    }
  };

  const editPage = async (
    { documentId, updatedAt }: ChainPage,
    input: { relayKind?: RelayKind | null; takenFrom?: null },
  ) => {
    await edit({ documentId, input: { ...input, updatedAt } }).unwrap();
  };

  /** The page joins the article, and the chain where its place there is known. */
  const join = (
    { documentId, outlet }: ReferenceSummary,
    order: readonly string[],
    { isPlaced, instead }: { isPlaced: boolean; instead?: string },
  ) => {
    attempt(async () => {
      if (!(await references.add(documentId, order, instead))) {
        setFailure(text('chain.may-not-add'));
        return;
      }
      if (isPlaced && order.length > 1) await writeOrder(order);
      say('chain.said.added', { name: outlet?.name ?? text('chain.unnamed') });
    });
  };

  return {
    isBusy: ordering.isLoading || editing.isLoading || citing.isLoading,
    said,
    failure,
    move: useEvent((documentId: string, to: number) => {
      const order = orderOf(chain);
      const moved = moveStop(order, order.indexOf(documentId), to);
      if (moved === order) return;
      attempt(async () => {
        const page = chain.stops.find((stop) => stop.page.documentId === documentId)?.page;
        say('chain.said.moved', {
          name: page ? named(page) : '',
          place: moved.indexOf(documentId) + 1,
          count: moved.length,
        });
        await writeOrder(moved);
        references.sort(moved);
      });
    }),
    putInOrder: useEvent(() => {
      const order = orderOf(chain);
      attempt(async () => {
        await writeOrder(order);
        references.sort(order);
        say('chain.said.ordered');
      });
    }),
    add: useEvent((reference: ReferenceSummary, at: number | null) => {
      const order = orderWith(chain, reference.documentId, at ?? chain.stops.length);
      join(reference, order, { isPlaced: at !== null });
    }),
    replace: useEvent(({ documentId: instead }: ChainPage, by: ReferenceSummary) => {
      const order = orderOf(chain).map((id) => (id === instead ? by.documentId : id));
      join(by, order, { isPlaced: true, instead });
    }),
    remove: useEvent((page: ChainPage) => {
      references.remove(page.documentId);
      const isRelayed = chain.stops.some(({ takenFrom }) => takenFrom === page.documentId);
      say(isRelayed ? 'chain.said.removed-still' : 'chain.said.removed', { name: named(page) });
    }),
    cut: useEvent((page: ChainPage) => {
      attempt(async () => {
        await editPage(page, { takenFrom: null });
        say('chain.said.cut', { name: named(page) });
      });
    }),
    decide: useEvent((page: ChainPage, relayKind: RelayKind | null) => {
      attempt(async () => {
        await editPage(page, { relayKind });
        say('chain.said.decided');
      });
    }),
    decideOurs: useEvent((kind: RelayKind | null) => {
      // Back to nothing where the form began with nothing is no edit.
      onChange('relayKind', kind ?? (initialKind ? null : undefined));
      say('chain.said.decided');
    }),
    credit: useEvent((line: string) => {
      onChange('creditLine', line);
      say('chain.said.credited');
    }),
    linkQuotes: useEvent((stop: ChainStop) => {
      const { mentions } = articleValues(getValues() as FormValues);
      const quotes = [...new Set(mentions.flatMap(({ quote }) => quote ?? []))];
      const unsaved = mentions.filter(({ attribution }) => attribution).length;
      if (!quotes.length) {
        say(unsaved ? 'chain.said.save-first' : 'chain.said.no-quotes');
        return;
      }
      attempt(async () => {
        const { documentId } = stop.page;
        const citation = { reference: documentId, role: likelyRole(stop) };
        const { cited, left } = await cite({ quotes, citation, onlyFound: true }).unwrap();
        say('chain.said.linked', {
          name: named(stop.page),
          linked: cited.length,
          left: left.length,
          unsaved,
        });
      });
    }),
  };
};
