/** A reason in the editor's language. Pure. */
import type { Text } from '../../hooks/use-text';
import type { ReasonRule } from '../../../../plugin/model/reading';

/** A Reason of a reading or of a proposal: only the words matter here. */
export interface SayableReason {
  rule: ReasonRule;
  words: readonly { text: string }[];
}

/** The words of the text that decided, as one line, without a mark that stands alone; empty where the rule rests on none. */
export const wordsOf = ({ words }: SayableReason): string =>
  words
    .map(({ text }) => text.trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .join(' … ');

/** The reason as one sentence: the rule, and the words of the text that decided. */
export const sayReason = (reason: SayableReason | null, text: Text): string => {
  if (!reason) return text('reason.none');
  const said = text(`reason.${reason.rule}`);
  const words = wordsOf(reason);
  if (!words) return said;
  return text('reason.with-words', { reason: said, words: text('common.quoted', { words }) });
};
