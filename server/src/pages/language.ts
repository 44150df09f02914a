/** The language of a page. */
import { guessLanguage } from '../../../plugin/quotes';
import { languages } from '../../../plugin/quotes/languages';

/** Shorter texts may be names and figures, by which no language is told. */
const enough = 600;

/**
 * What the page declares, in the order given; where it contradicts itself, or a text of some length,
 * what its text is in decides: sites forget the setting of their template. Null where nothing tells.
 * @param text the article's text, or the page's
 */
export const pageLanguage = (declared: readonly string[], text: string): string | null => {
  const codes = declared.flatMap((code) => languageCode(code) ?? []);
  const [first] = codes;
  const guessed = text.trim() === '' ? null : guessLanguage(text);
  if (!first) return guessed;
  if (!guessed || primary(first) === guessed) return first;
  const agreeing = codes.find((code) => primary(code) === guessed);
  // Of a language that the engine does not know it has no guess.
  const isKnown = Object.hasOwn(languages, primary(first));
  return agreeing ?? (isKnown && text.length >= enough ? guessed : first);
};

const primary = (code: string): string => code.split('-', 1)[0] ?? code;

/** "nl_BE" as BCP 47, null for what is none. */
const languageCode = (code: string): string | null => {
  if (code.length > 35) return null;
  try {
    const [canonical = null] = Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'));
    // A code of more letters is a word: "dutch".
    return canonical && /^[a-z]{2,3}(?:-|$)/u.test(canonical) ? canonical : null;
  } catch {
    return null;
  }
};
