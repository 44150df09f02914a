/** A reason in the editor's language. Pure. */
import type { Text } from '../../hooks/use-text';
import type { ReasonRule } from '../../../../plugin/model/reading';

/** A Reason of a reading or of a proposal: only the words matter here. */
export interface SayableReason {
  rule: ReasonRule;
  words: readonly { text: string }[];
}

/** The reason as one sentence: the rule, and the words of the text that decided. */
export const sayReason = (reason: SayableReason | null, text: Text): string => {
  if (!reason) return text('reason.none');
  const words = reason.words.map((span) => span.text.trim()).filter(Boolean);
  return text(`reason.${reason.rule}`, {
    words: words.length ? text('reason.words', { words: words.join(' … ') }) : '',
  });
};
