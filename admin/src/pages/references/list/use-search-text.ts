/** What is typed into the search box, and the address that follows once the typing rests. */
import { useEffect, useState } from 'react';

/** Milliseconds after the last key. */
const rest = 300;

/** @returns what stands in the box, and what to do when it is typed into */
export const useSearchText = (
  q: string,
  onSearch: (q: string) => void,
): [string, (typed: string) => void] => {
  const [typed, setTyped] = useState(q);
  const [shown, setShown] = useState(q);
  const [sent, setSent] = useState(q);

  // The address changed: by the back button or by “clear filters”, unless it is what was typed here.
  if (q !== shown) {
    setShown(q);
    if (q !== sent) {
      setTyped(q);
      setSent(q);
    }
  }

  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === q) return undefined;
    const timer = setTimeout(() => {
      setSent(wanted);
      onSearch(wanted);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, q, onSearch]);

  return [typed, setTyped];
};
