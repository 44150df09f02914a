/** Who a pronoun stands for: the nearest voice that fits, subjects and those who speak first. */
import type { Chunk } from '../words/chunk';
import { item } from '../items';
import { Flag } from '../words/flags';
import type { Paragraph } from '../words/paragraph';
import { has } from '../words/tokens';
import { type Mention, type PronounForm, type Voice, fitsPronoun } from './voice';

/** How many mentions and paragraphs back a pronoun may reach. */
export const REACH = 30;
const PARAGRAPHS = 3;
/** By how much the best must lead for the pronoun to be clear: as much as a subject leads over what is none. */
export const AHEAD = 6;

/** What it is worth to be known as a person, and as he or she. */
const PERSON = 4;
const GENDER = 3;

/** A voice that a pronoun may stand for. */
export interface Antecedent {
  voice: Voice;
  mention: Mention;
  score: number;
}

/** Whether a phrase is the subject of a verb of speaking right beside it. */
export function speaks({ tokens, chunks }: Paragraph, { from, fullTo }: Chunk): boolean {
  const says = (at: number): boolean => has(tokens[at], Flag.Say) && (chunks.at[at] ?? -1) < 0;
  // meldde X zich: he came, and said nothing.
  const reflexive = has(tokens[fullTo], Flag.Object) && !has(tokens[fullTo], Flag.Subordinator);
  return says(fullTo) || (says(from - 1) && !reflexive);
}

/** The voices that fit a pronoun and are mentioned up to `from`, best first. `sentence`: where the pronoun's sentence starts. */
export function rankAntecedents(
  mentions: readonly Mention[],
  from: number,
  paragraph: number,
  sentence: number,
  pronoun: PronounForm,
): Antecedent[] {
  const best = new Map<Voice, Antecedent>();
  let opened = false;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const mention = item(mentions, i);
    const { voice } = mention;
    if (paragraph - mention.paragraph > PARAGRAPHS) break;
    if (!fitsPronoun(voice, pronoun)) continue;
    let score = -(from - i) - (paragraph - mention.paragraph) * 2;
    if (mention.acts) score += 6;
    if (mention.speaks) score += 4;
    // Whom the last sentence begins with, the next one goes on about.
    if (mention.opens && !opened) {
      score += 2;
      opened = true;
    }
    if (voice.person > 0) score += PERSON;
    // Who has just come in is whom the text goes on about: a patient looks up.
    if (voice.described) score += voice.indefinite && mention.acts ? 1 : -5;
    if (!voice.anchored) score -= 6;
    if (pronoun.gender !== null && voice.gender === pronoun.gender) score += GENDER;
    if (mention.start >= sentence) score -= 2;
    if (score > (best.get(voice)?.score ?? -Infinity)) best.set(voice, { voice, mention, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The score of an antecedent if what the text does not say of its name is for it. */
export function atBest({ voice, score }: Antecedent): number {
  if (voice.described) return score;
  return score + (voice.person === 0 ? PERSON : 0) + (voice.gender === null ? GENDER : 0);
}

/** A person who became the subject after the last speaker was heard. */
export function subjectSince(
  mentions: readonly Mention[],
  from: number,
  since: number,
  pronoun: PronounForm,
): Voice | null {
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const { start, acts, voice } = item(mentions, i);
    if (start < since) return null;
    const named = !voice.described || voice.indefinite;
    if (acts && voice.anchored && named && voice.person > 0 && fitsPronoun(voice, pronoun))
      return voice;
  }
  return null;
}

/** “…,” she says. Name, who …: the name may come right after. */
export function namedNext(
  mentions: readonly Mention[],
  from: number,
  paragraph: number,
  pronoun: PronounForm,
): Voice | null {
  for (let i = from; i < mentions.length && i < from + 2; i++) {
    const { paragraph: there, subject, voice } = item(mentions, i);
    if (there > paragraph + 1) return null;
    if (subject && !voice.described && fitsPronoun(voice, pronoun)) return voice;
  }
  return null;
}
