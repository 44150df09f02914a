/** The order of the stops while an editor corrects it, by dragging or by keyboard. Every stop stands once. */

/**
 * The stop at one place, put at another: it stands at `to` afterwards, or at the nearest end where
 * that is beyond it. The same order where there is nothing to move.
 */
export const moveStop = <T>(order: readonly T[], from: number, to: number): readonly T[] => {
  const target = Math.min(Math.max(to, 0), order.length - 1);
  if (!(from in order) || from === target) return order;
  const rest = order.filter((_, i) => i !== from);
  return [...rest.slice(0, target), ...order.slice(from, from + 1), ...rest.slice(target)];
};

/** The order without the stop at a place. */
export const removeStop = <T>(order: readonly T[], at: number): readonly T[] =>
  at in order ? order.filter((_, i) => i !== at) : order;

/** The order with a stop at a place, or at the nearest end; one that stands elsewhere already is moved there. */
export const insertStop = <T>(order: readonly T[], at: number, stop: T): readonly T[] => {
  const known = order.indexOf(stop);
  if (known >= 0) return moveStop(order, known, at);
  const target = Math.min(Math.max(at, 0), order.length);
  return [...order.slice(0, target), stop, ...order.slice(target)];
};
