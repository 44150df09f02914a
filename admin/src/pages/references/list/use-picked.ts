/** The rows that are chosen; they stay chosen while the list is paged through and filtered. */
import { useState } from 'react';

export interface Picked {
  picked: ReadonlySet<string>;
  pick: (documentIds: readonly string[], isPicked: boolean) => void;
  clear: () => void;
}

export const usePicked = (): Picked => {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return {
    picked,
    pick: (documentIds, isPicked) => {
      setPicked((before) => {
        const after = new Set(before);
        for (const documentId of documentIds) {
          if (isPicked) after.add(documentId);
          else after.delete(documentId);
        }
        return after;
      });
    },
    clear: () => {
      setPicked(new Set());
    },
  };
};
