/** Reading a list where the index is known to be good. */

/** The element at an index; throws a RangeError where there is none, which would be a fault of the engine. */
export function item<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} of ${list.length}`);
  return found;
}
