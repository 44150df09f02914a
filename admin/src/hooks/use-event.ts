/** A function that stays the same and always acts on the latest render: for rows that must not be drawn again for it. */
import { useCallback, useLayoutEffect, useRef } from 'react';

/** @returns a function that calls the latest `act`; not to be called while rendering. */
export const useEvent = <A extends unknown[], R>(act: (...given: A) => R): ((...given: A) => R) => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: A) => latest.current(...given), []);
};
