/** Guesses the language of a text from the small words of each language. */
import { defaultCode, languages, type LanguageCode } from './index';
import type { Language } from './language';
import { words } from './lists';

// Object.keys gives strings; these are the keys of a constant.
const CODES = Object.keys(languages) as LanguageCode[];
const SAMPLE = 20_000;
/** One letter alone is too little: the s of a genitive, the d of an elision. */
const WORD = /\p{L}{2,}/gu;

/** The words that hold sentences together, of which every text is full. */
const smallWords = (language: Language): string[] =>
  words(
    [
      language.definite,
      language.indefinite,
      language.possessive,
      language.complements,
      language.prepositions,
      language.conjunctions,
      language.subordinators,
      language.auxiliaries,
      language.objects,
      language.adverbs,
      ...Object.values(language.pronouns),
    ].join(' '),
  );

let votes: Map<string, LanguageCode[]> | undefined;

function voters(): Map<string, LanguageCode[]> {
  if (!votes) {
    votes = new Map();
    for (const code of CODES) {
      for (const word of new Set(smallWords(languages[code]))) {
        const codes = votes.get(word);
        if (codes) codes.push(code);
        else votes.set(word, [code]);
      }
    }
  }
  return votes;
}

/**
 * The language whose small words are most frequent in the text, over its first 20,000 code units.
 * A word that several languages share counts for each in part. The default one where nothing speaks
 * for any.
 */
export function guessLanguage(text: string): LanguageCode {
  const scores = new Map<LanguageCode, number>();
  for (const [word] of text.slice(0, SAMPLE).toLowerCase().matchAll(WORD)) {
    const codes = voters().get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  let best = defaultCode;
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  return best;
}
