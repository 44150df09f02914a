/** Who answers in an interview. */
import type { Paragraph } from '../words/paragraph';
import type { Voices } from '../speakers/voices';
import type { Voice } from '../speakers/voice';

export interface Interviewee {
  voice: Voice;
  /** Where the introduction names this person last. */
  printed: { paragraph: number; chunk: number };
}

/** The person whom the introduction presents: of those with a full name the one it names most often, or last. */
export function intervieweeOf(
  paragraphs: readonly Paragraph[],
  voices: Voices,
): Interviewee | null {
  const begins = paragraphs.findIndex(({ part }) => part !== null);
  if (begins < 0) return null;
  const counts = new Map<Voice, number>();
  let best: Interviewee | null = null;
  let most = 0;
  for (const { voice, paragraph, chunk, subject } of voices.mentions) {
    if (paragraph >= begins) break;
    if (voice.described || voice.person < 0 || !voice.name.includes(' ')) continue;
    const count = (counts.get(voice) ?? (voice.person > 0 ? 1 : 0)) + (subject ? 2 : 1);
    counts.set(voice, count);
    if (count < most) continue;
    most = count;
    best = { voice, printed: { paragraph, chunk } };
  }
  return best;
}

/** J.P.: the first person of the text with these initials. */
export function namedByInitials(voices: Voices, label: string): Voice | null {
  const letters = label.replace(/[.\s-]/gu, '');
  if (letters.length < 2 || letters.length > 4 || letters !== letters.toUpperCase()) return null;
  const found = voices.mentions.find(
    ({ voice }) =>
      voice.name.length > label.length &&
      voice.name
        .split(/[\s-]+/u)
        .map((word) => word.slice(0, 1).toUpperCase())
        .join('') === letters,
  );
  return found?.voice ?? null;
}
