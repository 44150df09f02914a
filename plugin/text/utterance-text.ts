/** The words of a quote as one utterance, freed from the punctuation that its printing added. */

const BREAK = /[,;]$/;
/** After "…,” she said. “Not …" the comma stood for the full stop that the speaker made. */
const NEW_SENTENCE = /^[\p{P}\p{Z}]{0,4}\p{Lu}/u;

/**
 * Joins the printed segments of one quote: a comma before "she said" becomes a full stop where the
 * next segment begins a sentence, and one at the very end is left out, since nobody said it.
 *
 * @param segments the words between the marks, in the order of the text
 */
export const utteranceText = (segments: readonly string[]): string => {
  const parts = segments.map((segment) => segment.trim()).filter(Boolean);
  return parts
    .map((part, i) => {
      if (!BREAK.test(part)) return part;
      const next = parts[i + 1];
      const words = part.replace(BREAK, '').trimEnd();
      if (next === undefined) return words;
      return NEW_SENTENCE.test(next) && /[\p{L}\p{N}]$/u.test(words) ? `${words}.` : part;
    })
    .join(' ');
};
