/** Moves stops with the mouse: one is taken by its handle and dropped before or behind another. */
import { useState } from 'react';
import type { DragEvent } from 'react';

export interface DragHandle {
  handle: {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
}

export interface DropPlace {
  onDragOver: (event: DragEvent<HTMLElement>) => void;
  onDrop: (event: DragEvent<HTMLElement>) => void;
}

export interface Dragging {
  handleOf: (key: string) => DragHandle;
  placeOf: (key: string) => DropPlace;
  /** On which side of a stop the dragged one would land; null where it would not. */
  markOf: (key: string) => 'before' | 'after' | null;
  /** The stop that is dragged. */
  dragged: string | null;
}

/** @param keys in the order shown, @param onMove the dragged stop and the place where it stands afterwards */
export const useDragging = (
  keys: readonly string[],
  onMove: (key: string, to: number) => void,
): Dragging => {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<{ key: string; side: 'before' | 'after' } | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };

  return {
    dragged,
    markOf: (key) => (dragged !== null && dragged !== key && over?.key === key ? over.side : null),
    handleOf: (key) => ({
      handle: {
        draggable: true,
        onDragStart: (event) => {
          const card = event.currentTarget.closest('li');
          if (card) event.dataTransfer.setDragImage(card, 16, 16);
          event.dataTransfer.effectAllowed = 'move';
          // Firefox drags nothing without data.
          event.dataTransfer.setData('text/plain', key);
          setDragged(key);
        },
        onDragEnd: end,
      },
    }),
    placeOf: (key) => ({
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        const side = sideOf(event);
        if (over?.key !== key || over.side !== side) setOver({ key, side });
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        onMove(dragged, landingPlace(keys, dragged, key, sideOf(event)));
        end();
      },
    }),
  };
};

const sideOf = (event: DragEvent<HTMLElement>): 'before' | 'after' => {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'before' : 'after';
};

/** Where a stop stands once it is dropped on a side of another. */
export const landingPlace = (
  keys: readonly string[],
  dragged: string,
  target: string,
  side: 'before' | 'after',
): number => {
  const rest = keys.filter((key) => key !== dragged);
  const at = rest.indexOf(target);
  if (at < 0) return keys.indexOf(dragged);
  return side === 'before' ? at : at + 1;
};
