/** Translated back: a speaker of the text's own language, quoted by way of an outlet in another one. */
import { item } from '../items';
import { outletNames } from '../languages/outlet-names';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import { has } from '../words/tokens';
import { isName, phraseAt } from '../words/words';
import { Flag } from '../words/flags';

/** The languages of the outlets that the text says it relays: the credit line, “our colleagues at X”. */
export function relayedLanguages(
  text: string,
  paragraphs: readonly Paragraph[],
  lexicon: Lexicon,
): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (let i = 0; i < tokens.length; i++) {
      const credit = i === 0 && tokens.length < 20 ? phraseAt(tokens, 0, lexicon.sources) : 0;
      const length = credit || phraseAt(tokens, i, lexicon.viaPhrases);
      if (length === 0) continue;
      let from = i + length;
      while (
        from < i + length + 4 &&
        tokens[from] &&
        !isName(tokens[from]) &&
        !has(tokens[from], Flag.Time) &&
        !/^\d/u.test(item(tokens, from).word)
      )
        from++;
      const end = tokens[Math.min(tokens.length, from + 5) - 1]?.end;
      if (tokens[from] && end)
        addOutlet(text.slice(item(tokens, from).start, end).toLowerCase(), found);
    }
  }
  return found;
}

function addOutlet(words: string, found: Set<string>): void {
  for (const { name, code } of outletNames())
    if (words.startsWith(name) && !/^[\p{L}\d]/u.test(words.slice(name.length))) found.add(code);
}

/** Whether a description names a nationality whose language is the text's own. */
export function speaksLanguage(description: string, code: string, lexicon: Lexicon): boolean {
  return description
    .toLowerCase()
    .split(/[\s,]+/u)
    .some((word) => lexicon.speaksIt(word));
}
