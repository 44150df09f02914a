/** Which imports are open in a tab, so that two tabs do not write over one another unawares. */

const prefix = 'newsroom-import:';

/** Says to other tabs that an import is open here, until the returned function is called or the tab is gone. */
export const holdOpen = (id: string): (() => void) => {
  // Browsers have locks on secure pages only; without them nothing is said.
  if (!('locks' in navigator)) return () => undefined;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(prefix + id, () => held);
  return () => {
    release();
  };
};

/** The ids of the imports that are open in any tab, this one included. */
export const openIds = async (): Promise<Set<string>> => {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
};
