/** What an editor can do with a row of the panel, and by which key. */
import type { TextKey } from '../hooks/use-text';
import type { RowView } from './row-view';

export const rowActions = [
  'accept',
  'confirm',
  'change',
  'edit',
  'not-quote',
  'withheld',
  'unattributed',
  'words',
  'remove',
  'undo',
] as const;
export type RowAction = (typeof rowActions)[number];

/** The key of each action while the panel has the focus. */
export const actionKeys: Record<RowAction, string> = {
  accept: 'a',
  confirm: 'a',
  change: 'c',
  edit: 'c',
  'not-quote': 'n',
  withheld: 'w',
  unattributed: 'u',
  words: 'x',
  remove: 'r',
  undo: 'z',
};

/** Shows the words that decided who is proposed. */
export const reasonKey = 'y';

/** Takes the candidate of that place instead of the speaker who is proposed: 1 for the first. */
export const candidateKey = (place: number): string => String(place + 1);

/** The keys that move through the list. */
export const moveKeys = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  first: ['Home'],
  last: ['End'],
  skip: ['s'],
  show: ['Enter'],
} as const;
export type Move = keyof typeof moveKeys;

export interface Allowed {
  /** The form can be changed and the user may attribute. */
  attribute: boolean;
  editQuote: boolean;
}

/** The actions of a row, the likeliest first. */
export const actionsOf = (view: RowView, allowed: Allowed): RowAction[] => {
  if (!allowed.attribute) return [];
  if (view.type === 'proposal') {
    const accept: RowAction[] = view.speaker !== null || view.isPrinting ? ['accept'] : [];
    return [...accept, 'change', 'not-quote', 'withheld', 'unattributed'];
  }
  const confirm: RowAction[] = view.state === 'changed' ? ['confirm'] : [];
  if (view.isUnsaved) return [...confirm, 'change', 'words', 'undo'];
  return [...confirm, ...(allowed.editQuote ? (['edit'] as const) : []), 'words', 'remove'];
};

/** The words on an action's button. */
export const actionLabel = (action: RowAction, view: RowView): TextKey => {
  if (action !== 'accept') return `panel.action.${action}`;
  if (view.isNewSource) return 'panel.action.accept-new';
  if (view.isAmbiguous) return 'panel.action.accept-choose';
  return 'panel.action.accept';
};
