/** Who relayed the words, as the quote's sentence prints it: told HLN, in an interview with X, according to Belga. */
import { item } from '../items';
import { Flag, NOUN, PERSON_NOUN } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { type Paragraph, sentenceEnd, sentenceStart } from '../words/paragraph';
import type { Statement } from '../statement';
import { has, Kind } from '../words/tokens';
import { isOutlet } from '../languages/outlet-names';
import { isName, phraseAt } from '../words/words';

/** How far behind the verb somebody may be told, in tokens. */
const TOLD = 12;
/** „Rheinische Post“: the longest name of an outlet in marks, in characters. */
const NAME = 40;

/** The outlets that relayed a quote, in the order of its sentence. */
export function relayedBy(
  text: string,
  paragraph: Paragraph,
  { cue, at }: Statement,
  lexicon: Lexicon,
): string[] {
  const { tokens, chunks } = paragraph;
  const via = new Set<string>();
  const speaker = cue && item(chunks.list, cue.chunk);
  const spokenTo = speaker?.kind === 'name' ? speaker.nameTo : (speaker?.fullTo ?? 0);
  const isOutletNoun = (k: number): boolean => lexicon.isOutletNoun(tokens[k]?.word ?? '');
  const add = (first: number): void => {
    let from = first;
    while (isOutletNoun(from) && isName(tokens[from + 1])) from++;
    const name = nameAt(text, paragraph, from);
    if (name) via.add(name);
  };
  if (cue && cue.relay >= 0) add(item(chunks.list, cue.relay).nameFrom);
  const first = Math.min(cue?.cueFrom ?? at, at);
  const to = sentenceEnd(tokens, Math.max(cue?.cueFrom ?? at, at));
  for (let i = sentenceStart(tokens, first); i < to; i++) {
    const { word } = item(tokens, i);
    const phrase = Math.max(
      phraseAt(tokens, i, lexicon.viaPhrases),
      phraseAt(tokens, i, lexicon.accordingTo),
    );
    // One word, such as told, counts where somebody is told these words.
    const behind = cue !== null && i >= cue.cueFrom && i < cue.cueTo + TOLD;
    const told = phrase > 0 && (phrase > 1 || behind);
    if (lexicon.postpositions.has(word)) {
      const source = chunks.list[chunks.at[i - 1] ?? -1];
      if (source && source !== speaker && source.nameFrom >= 0) add(source.nameFrom);
    }
    // Aus dem die BBC zitiert, dat door persbureau Belga wordt aangehaald.
    if (has(tokens[i], Flag.Citing) && i !== cue?.cueFrom && cue?.relay === -1) {
      for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
        const citer = chunks.list[chunks.at[k] ?? -1];
        if (item(tokens, k).kind === Kind.Punctuation) break;
        if (!citer) continue;
        const from = citer.nameFrom < 0 ? citer.to - 1 : citer.nameFrom;
        if (isOutletNoun(from - 1) || isOutlet(nameAt(text, paragraph, from))) add(from);
      }
    }
    // Sagte X dem Spiegel; but not the editor of it.
    const given = behind && lexicon.recipients.has(word) && !has(tokens[i - 1], NOUN);
    if (!told && !given) continue;
    let k = i + Math.max(1, phrase);
    let outlet = false;
    for (; k < to; k++) {
      // The German news agency X: what stands before the noun is none of the name.
      const noun = isOutletNoun(k);
      if (!noun && !isOutletNoun(k + 1) && (isName(tokens[k]) || !has(tokens[k], Flag.Definite)))
        break;
      outlet ||= noun;
    }
    // Deutsche Presse-Agentur: the noun ends the name.
    const [adjective, noun] = [tokens[k - 2], tokens[k - 1]];
    if (outlet && noun?.kind === Kind.Capital && adjective?.kind === Kind.Capital)
      via.add(text.slice(adjective.start, noun.end));
    const token = tokens[k];
    if (!token || k >= to || (speaker && k >= speaker.from && k < spokenTo)) continue;
    if (token.kind === Kind.Quote) {
      // „Rheinische Post“, told to it or named as an outlet.
      const name = text.slice(token.start + 1, token.end - 1).trim();
      if (k !== at && name.length < NAME && /^\p{Lu}/u.test(name)) via.add(name);
      continue;
    }
    const name = nameAt(text, paragraph, k);
    const found = chunks.list[chunks.at[k] ?? -1];
    const isBody =
      found?.kind === 'name' &&
      found.roleFrom < 0 &&
      (found.flags & PERSON_NOUN) === 0 &&
      lexicon.firstName(token.word) === null;
    // La Première, De Polderbode: no role, as the article has a capital.
    const titled = phrase > 1 && has(token, Flag.Particle);
    const known = outlet || titled || isOutlet(name);
    if (name && (known || (told && isBody))) add(k);
    // dpa, taz: where nouns have capitals, a word without one is no other noun.
    else if (!name && lexicon.language.nounsCapitalised && isOutlet(token.word))
      via.add(text.slice(token.start, token.end));
  }
  return [...via];
}

/** The name that begins at a token: HLN, 7sur7, De Morgen, La Gazette du Port. */
function nameAt(text: string, { tokens, chunks }: Paragraph, from: number): string {
  const isPart = (k: number): boolean => {
    const token = tokens[k];
    if (!token) return false;
    return isName(token) || (token.kind === Kind.Number && /\p{L}/u.test(token.word));
  };
  if (!isPart(from)) return '';
  const { start, end } = item(tokens, from);
  let to = from + 1;
  // À la RTBF Ana Sá: somebody else begins behind the outlet.
  if (chunks.at[from] !== chunks.at[to] && isOutlet(text.slice(start, end)))
    return text.slice(start, end);
  for (let k = to; k < to + 3; k++) {
    if (isPart(k)) to = k + 1;
    else if (!has(tokens[k], Flag.Particle | Flag.Complement)) break;
  }
  return text.slice(start, item(tokens, to - 1).end);
}
