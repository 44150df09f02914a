/** Unsaved imports, kept in the browser until the draft exists or the editor discards them. */
import type { ImportSession } from './session';
import { isWorthKeeping } from './session';

/** Where they lie: IndexedDB in the browser, a map in tests. */
export interface Shelf {
  all(): Promise<ImportSession[]>;
  put(session: ImportSession): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface Keeper {
  /** Keep this state soon; the latest one wins. */
  keep(session: ImportSession): void;
  /** Keep what is waiting now. */
  flush(): Promise<void>;
  /** Forget an import for good: no later or waiting write brings it back. */
  discard(id: string): Promise<void>;
  /** The unsaved imports of a user, the newest first. */
  list(user: string): Promise<ImportSession[]>;
}

export interface KeeperOptions {
  /** Milliseconds that a write waits for the next one. */
  delay?: number;
  /** Told of each write that failed or succeeded, so that the page can say that nothing is kept. */
  onResult?: (kept: boolean) => void;
}

/** A keeper over a shelf. Writes run one after the other, in the order of the calls. */
export const createKeeper = (
  shelf: Shelf,
  { delay = 300, onResult = () => undefined }: KeeperOptions = {},
): Keeper => {
  const waiting = new Map<string, ImportSession>();
  const discarded = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = (session: ImportSession): Promise<void> =>
    discarded.has(session.id)
      ? Promise.resolve()
      : isWorthKeeping(session)
        ? shelf.put(session)
        : shelf.remove(session.id);

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const sessions = [...waiting.values()];
    waiting.clear();
    for (const session of sessions) {
      writing = writing
        .then(() => write(session))
        .then(
          () => {
            onResult(true);
          },
          () => {
            onResult(false);
          },
        );
    }
    return writing;
  };

  return {
    keep(session) {
      if (discarded.has(session.id)) return;
      waiting.set(session.id, session);
      timer ??= setTimeout(() => void flush(), delay);
    },
    flush,
    discard(id) {
      discarded.add(id);
      waiting.delete(id);
      writing = writing.then(() => shelf.remove(id)).catch(() => undefined);
      return writing;
    },
    async list(user) {
      await flush();
      const all = await shelf.all();
      return all
        .filter((session) => session.user === user && !discarded.has(session.id))
        .sort((a, b) => b.startedAt - a.startedAt);
    },
  };
};

/** A shelf that lasts as long as the page: where the browser has no IndexedDB. */
export const memoryShelf = (): Shelf => {
  const sessions = new Map<string, ImportSession>();
  return {
    all: () => Promise.resolve([...sessions.values()]),
    put: (session) => Promise.resolve(void sessions.set(session.id, session)),
    remove: (id) => Promise.resolve(void sessions.delete(id)),
  };
};
