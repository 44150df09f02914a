/** A modal that gives the focus back to what opened it: the design system's does so only for a trigger inside it. */
import { useCallback, useEffect, useRef, useState } from 'react';

export interface ModalState {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

export const useModal = (): ModalState => {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (isOpen) return undefined;
    const { current } = opener;
    opener.current = null;
    if (!(current instanceof HTMLElement)) return undefined;
    // After the modal has let go of the focus.
    const timer = setTimeout(() => {
      current.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen]);
  return {
    isOpen,
    open: useCallback(() => {
      opener.current = document.activeElement;
      setOpen(true);
    }, []),
    close: useCallback(() => {
      setOpen(false);
    }, []),
  };
};
