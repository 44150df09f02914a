/** Ctrl+Shift+9, on a Mac ⌘⇧9, marks the selected words as a quote from anywhere in the form. */
import { useEffect } from 'react';

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/** As it stands on the keyboard. */
export const modKey = isMac ? '⌘' : 'Ctrl';

export const markKeys = isMac ? 'Meta+Shift+9' : 'Control+Shift+9';

/** `onMark` must stay the same function from render to render. */
export const useMarkKey = (isOn: boolean, onMark: () => void): void => {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const mod = isMac ? event.metaKey : event.ctrlKey;
      // The key's place: with Shift it gives another character in each country.
      if (!mod || !event.shiftKey || event.altKey || event.code !== 'Digit9') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      onMark();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isOn, onMark]);
};
