/**
 * The index of the first element for which a test holds, where it holds for all that follow; the
 * length where it holds for none. By halving: the list must be sorted by what the test asks.
 */
export const firstIndex = <T>(list: ArrayLike<T>, test: (element: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && test(element)) high = middle;
    else low = middle + 1;
  }
  return low;
};
