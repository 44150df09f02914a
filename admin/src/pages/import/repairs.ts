/** Repairs that the editor accepted, found again in a text that was read anew, and a repair as it is shown. */
import type { Repair } from '../../../../plugin/model/reading';
import type { RepairKey } from './session';

/** Characters shown on either side of a fault. */
const around = 45;

/** The key of a repair: the words from shortly before it to shortly after it tell it from others. */
export const repairKey = (text: string, { start, end, replacement }: Repair): RepairKey => ({
  start,
  words: text.slice(Math.max(0, start - 20), end + 20),
  replacement,
});

/** The repairs that were accepted, wherever their words stand now. */
export const acceptedRepairs = (
  text: string,
  repairs: readonly Repair[],
  accepted: readonly RepairKey[],
): Repair[] => {
  const named = new Set(accepted.map(nameOf));
  return repairs.filter((repair) => named.has(nameOf(repairKey(text, repair))));
};

export interface ShownRepair {
  before: string;
  fault: string;
  repaired: string;
  after: string;
}

/** The fault with the words around it, cut at words where it can be. */
export const shownRepair = (text: string, { start, end, replacement }: Repair): ShownRepair => {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > 0 ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    fault: text.slice(start, end),
    repaired: replacement,
    after: to < text.length ? `${after.slice(0, lastBlank(after))} …` : after,
  };
};

const nameOf = ({ words, replacement }: RepairKey): string => `${replacement}\n${words}`;

const lastBlank = (words: string): number => {
  const at = words.lastIndexOf(' ');
  return at > 0 ? at : words.length;
};
