/** The shelf of unsaved imports in IndexedDB: a story may be larger than what localStorage holds. */
import type { ImportSession } from './session';
import type { Shelf } from './unsaved';

const databaseName = 'newsroom-import';
const storeName = 'unsaved';

/** Raised when the shape of a kept import changes: what an older version kept is not read. */
const version = 1;

/** @throws where the browser refuses IndexedDB: the caller then keeps imports in memory. */
export const openShelf = async (): Promise<Shelf> => {
  const database = await open();
  const store = (mode: IDBTransactionMode) =>
    database.transaction(storeName, mode).objectStore(storeName);
  return {
    // What lies in the store was put there by `put` of this version.
    all: async () => (await answer(store('readonly').getAll())) as ImportSession[],
    put: async (session) => {
      await answer(store('readwrite').put(session));
    },
    remove: async (id) => {
      await answer(store('readwrite').delete(id));
    },
  };
};

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, version);
  request.onupgradeneeded = () => {
    const database = request.result;
    if (database.objectStoreNames.contains(storeName)) database.deleteObjectStore(storeName);
    database.createObjectStore(storeName, { keyPath: 'id' });
  };
  return answer(request);
};

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused the request'));
    };
  });
