/** The keeper of unsaved imports, opened once; it says when the browser keeps nothing. */
import { useEffect, useState } from 'react';
import { openShelf } from './indexed-db';
import { createKeeper, memoryShelf } from './unsaved';
import type { Keeper } from './unsaved';

export interface Unsaved {
  /** Null until the browser's store is open. */
  keeper: Keeper | null;
  /** False where what is typed would be lost with the page. */
  kept: boolean;
}

export const useUnsaved = (): Unsaved => {
  const [keeper, setKeeper] = useState<Keeper | null>(null);
  const [kept, setKept] = useState(true);

  useEffect(() => {
    let gone = false;
    void openShelf()
      .then((shelf) => createKeeper(shelf, { onResult: setKept }))
      .catch(() => {
        setKept(false);
        return createKeeper(memoryShelf());
      })
      .then((made) => {
        if (!gone) setKeeper(made);
      });
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    if (!keeper) return undefined;
    // A reload, a closed tab and a lapsed login leave no time: write at once what is waiting.
    const flush = () => {
      void keeper.flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);

  return { keeper, kept };
};
