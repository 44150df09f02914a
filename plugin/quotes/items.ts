/** Reading a list where the index is known to be good. */

/** The element at an index; throws a RangeError where there is none, which would be a fault of the engine. */
export function item<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return found;
}

/** The index of the first element for which a test holds, where it holds for all that follow; the length where it holds for none. */
export function firstIndex<T>(list: ArrayLike<T>, test: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(item(list, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
