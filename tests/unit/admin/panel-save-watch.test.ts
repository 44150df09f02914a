import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onSave, saveWatch } from '../../../admin/src/panel/unsaved/save-watch';
import type { Save } from '../../../admin/src/panel/unsaved/save-watch';

const heard: Save[] = [];
let stop: () => void;
beforeEach(() => {
  heard.length = 0;
  stop = onSave((save) => heard.push(save));
});
afterEach(() => {
  stop();
});

/** What the store makes of an action once the watch has seen it. */
const dispatch = (action: unknown): unknown => {
  const store = { dispatch: () => undefined, getState: () => ({}) };
  const watch = (
    saveWatch as () => (s: unknown) => (n: (a: unknown) => unknown) => (a: unknown) => unknown
  )();
  return watch(store)((passed) => passed)(action);
};

const mutation = (outcome: string, endpointName: string, originalArgs?: object) => ({
  type: `adminApi/executeMutation/${outcome}`,
  meta: { arg: { endpointName, originalArgs } },
});
const article = { model: 'plugin::newsroom.article', documentId: 'ferry0001' };

describe('the watch over saves', () => {
  it('tells of an article that is sent and saved', () => {
    dispatch(mutation('pending', 'updateDocument', article));
    dispatch(mutation('fulfilled', 'updateDocument', article));
    expect(heard).toEqual([
      { outcome: 'sent', documentId: 'ferry0001' },
      { outcome: 'saved', documentId: 'ferry0001' },
    ]);
  });

  it('lets every other action through untouched: also a mutation that takes nothing', () => {
    for (const action of [
      { type: 'anything' },
      mutation('pending', 'logout'),
      mutation('fulfilled', 'updateDocument', { model: 'api::page.page' }),
    ]) {
      expect(dispatch(action)).toBe(action);
    }
    expect(heard).toEqual([]);
  });
});
