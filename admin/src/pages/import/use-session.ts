/** The import that is being worked on, kept in the browser at each change. */
import { useCallback, useEffect, useState } from 'react';
import { holdOpen } from './open-tabs';
import { newSession } from './session';
import type { ImportSession } from './session';
import type { Keeper } from './unsaved';

export type ChangeSession = (
  change: Partial<ImportSession> | ((session: ImportSession) => Partial<ImportSession>),
) => void;

export interface CurrentSession {
  session: ImportSession;
  change: ChangeSession;
  /** Work on another import: one that was kept, or a new one. */
  open: (session?: ImportSession) => void;
}

export const useSession = (user: string, keeper: Keeper | null): CurrentSession => {
  const [session, setSession] = useState(() => fresh(user));

  const change = useCallback<ChangeSession>((given) => {
    setSession((current) => ({
      ...current,
      ...(typeof given === 'function' ? given(current) : given),
    }));
  }, []);

  const open = useCallback(
    (kept?: ImportSession) => {
      setSession(kept ?? fresh(user));
    },
    [user],
  );

  useEffect(() => {
    keeper?.keep(session);
  }, [keeper, session]);

  const { id } = session;
  useEffect(() => holdOpen(id), [id]);

  return { session, change, open };
};

const fresh = (user: string) =>
  // Not crypto.randomUUID: browsers refuse it on a page without https.
  newSession(
    `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    user,
    Date.now(),
  );
