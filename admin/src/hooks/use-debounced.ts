/** A value that follows another once it has rested. */
import { useEffect, useState } from 'react';

/** @returns `value` as it was when it had not changed for `delay` milliseconds. */
export const useDebounced = <T>(value: T, delay: number): T => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [value, delay]);
  return rested;
};
