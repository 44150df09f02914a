/** Guesses the language of a text from the frequent words that each language's data lists. */
import { languages, type LanguageCode } from './index';

// Object.keys gives strings; these are the keys of a constant.
const CODES = Object.keys(languages) as LanguageCode[];
const SAMPLE = 20_000;
const WORD = /\p{L}+/gu;

let votes: Map<string, LanguageCode[]> | undefined;

function voters(): Map<string, LanguageCode[]> {
  if (!votes) {
    votes = new Map();
    for (const code of CODES) {
      for (const word of new Set(languages[code].markers.split(' '))) {
        const codes = votes.get(word);
        if (codes) codes.push(code);
        else votes.set(word, [code]);
      }
    }
  }
  return votes;
}

/**
 * The language whose frequent words are most frequent in the text, over its first 20,000 code units.
 * A word that several languages share counts for each in part. English where nothing speaks for any.
 */
export function guessLanguage(text: string): LanguageCode {
  const scores = new Map<LanguageCode, number>();
  for (const [word] of text.slice(0, SAMPLE).toLowerCase().matchAll(WORD)) {
    const codes = voters().get(word) ?? [];
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  let best: LanguageCode = 'en';
  for (const [code, score] of scores) if (score > (scores.get(best) ?? 0)) best = code;
  return best;
}
