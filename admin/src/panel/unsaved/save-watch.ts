/** Tells who listens of every save of an article that Strapi's content manager sends, and how it ended. */
import type { StrapiApp } from '@strapi/strapi/admin';
import { refusalOf } from '../../api/errors';
import type { Refusal } from '../../api/errors';
import { uids } from '../../../../plugin/model/uids';

export interface Save {
  /** sent: under way; saved; refused: the form is about to be reset. discarded: the editor threw the changes away. */
  outcome: 'sent' | 'saved' | 'refused' | 'discarded';
  /** Undefined where the article is being created. */
  documentId?: string;
  refusal?: Refusal;
  /** The error as the request gave it. */
  error?: unknown;
}

const saving = new Set(['createDocument', 'updateDocument', 'publishDocument', 'cloneDocument']);

const listeners = new Set<(save: Save) => void>();

/** @returns how to stop listening. */
export const onSave = (listener: (save: Save) => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const tell = (save: Save) => {
  for (const listener of listeners) listener(save);
};

interface MutationAction {
  type: string;
  payload?: unknown;
  meta: { arg: { endpointName: string; originalArgs?: { model?: string; documentId?: string } } };
}

const outcomes: Record<string, Save['outcome']> = {
  'adminApi/executeMutation/pending': 'sent',
  'adminApi/executeMutation/fulfilled': 'saved',
  'adminApi/executeMutation/rejected': 'refused',
};

type StrapiMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

/** Strapi's store calls this for every action; only the content manager's saves of articles are told. */
export const saveWatch: StrapiMiddleware = () => () => (next) => (action: unknown) => {
  const outcome = outcomes[(action as { type?: string }).type ?? ''];
  if (outcome) {
    // RTK Query's own action: its types hold what is read here.
    const { payload, meta } = action as MutationAction;
    const { endpointName, originalArgs } = meta.arg;
    // A mutation of another plugin, or of Strapi's own, may take nothing.
    if (originalArgs?.model === uids.article) {
      const { documentId } = originalArgs;
      if (saving.has(endpointName)) {
        tell(
          outcome === 'refused'
            ? { outcome, documentId, error: payload, refusal: refusalOf(payload) }
            : { outcome, documentId },
        );
      } else if (endpointName === 'discardDocument' && outcome === 'saved') {
        tell({ outcome: 'discarded', documentId });
      }
    }
  }
  return next(action as never) as unknown;
};
