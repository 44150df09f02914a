/** The unsaved work of the article in this edit form. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { onSave } from './save-watch';
import { keepUnsavedWork } from './unsaved-work';
import type { UnsavedSnapshot, UnsavedWork } from './unsaved-work';

const nothing: UnsavedSnapshot = { offers: [], kept: 'kept' };

/** One keeper for each article and locale; null until Strapi knows who the user is, and where the browser keeps nothing. */
export const useUnsavedWork = (
  documentId: string | undefined,
  locale: string | undefined,
): { work: UnsavedWork | null; snapshot: UnsavedSnapshot } => {
  const user = useAuth('NewsroomUnsavedWork', (state) => state.user);
  const userId = user?.id === undefined ? null : String(user.id);
  const work = useMemo(() => {
    const store = browserStore();
    return userId && store ? keepUnsavedWork({ user: userId, documentId, locale }, store) : null;
  }, [userId, documentId, locale]);

  useEffect(() => {
    if (!work) return;
    const stopListening = onSave((save) => {
      if (save.documentId === documentId) work.onSave(save);
    });
    const leave = () => {
      work.flush();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      stopListening();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      work.stop();
    };
  }, [work, documentId]);

  const subscribe = useCallback(
    (listener: () => void) => work?.subscribe(listener) ?? (() => undefined),
    [work],
  );
  const snapshot = useSyncExternalStore(subscribe, () => work?.get() ?? nothing);
  return { work, snapshot };
};

const browserStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    // Storage is switched off for this site.
    return null;
  }
};
