/** Who a definite description stands for: “the minister” is whom the text has presented as one. */
import { firstIndex, item } from './items';
import { DETERMINER, Flag, type Lexicon, PERSON_NOUN } from './lexicon';
import type { Paragraph } from './paragraph';
import { roleOf } from './printed';
import { has } from './tokens';
import { wordsOf } from './utterances';
import type { Voice } from './voice';
import type { Voices } from './voices';

/** From a name to what stands behind its comma, in characters. */
const BEHIND = 4;

interface Person {
  voice: Voice;
  start: number;
  end: number;
}

/** The roles with which a text presents its people; read once somebody asks. */
export class Presented {
  private roles: Map<string, Person[]> | null = null;

  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly voices: Voices,
    private readonly lexicon: Lexicon,
  ) {}

  /** The person whom a phrase stands for; null where it presents somebody itself, or nobody fits. */
  find(paragraph: number, chunk: number): Voice | null {
    const { tokens, chunks, field } = item(this.paragraphs, paragraph);
    const { kind, determiner, from, to, fullTo, flags } = item(chunks.list, chunk);
    // Headlines leave out their articles.
    const bare = field !== 'body' && determiner === 0;
    const definite = (determiner & Flag.Definite) !== 0 && (determiner & Flag.Possessive) === 0;
    if (kind !== 'description' || !(bare || definite) || fullTo !== to) return null;
    if ((flags & PERSON_NOUN) === 0) return null;
    this.roles ??= this.read();
    const said = tokens.slice(from, to).filter((token) => !has(token, DETERMINER));
    const people = this.roles.get(said.map(({ word }) => word).join(' ')) ?? [];
    const { start } = item(tokens, from);
    // Whom the text has presented so before, or else presents later.
    const known = people[Math.max(0, firstIndex(people, (person) => person.start >= start) - 1)];
    // Name, the minister …: what stands behind a comma may be about somebody else.
    const beside = known && start > known.start && start - known.end < BEHIND;
    return known && !beside ? known.voice : null;
  }

  /** The people by their roles, without article and complements, in the order of the text. */
  private read(): Map<string, Person[]> {
    const roles = new Map<string, Person[]>();
    const { text, lexicon } = this;
    for (const { voice, paragraph, chunk, start, end, subject } of this.voices.mentions) {
      if (voice.described || voice.person < 0 || !voice.name.includes(' ')) continue;
      const there = item(this.paragraphs, paragraph);
      if (!subject && item(there.chunks.list, chunk).roleFrom < 0) continue;
      const { role } = roleOf(text, there, chunk, lexicon);
      if (!role) continue;
      const words = wordsOf(role, 0, role.length);
      const of = words.findIndex((word) => lexicon.flags(word) & Flag.Preposition);
      const noun = words
        .slice(0, of < 0 ? words.length : of)
        .filter((word) => !(lexicon.flags(word) & DETERMINER))
        .join(' ');
      const people = roles.get(noun);
      if (people) people.push({ voice, start, end });
      else roles.set(noun, [{ voice, start, end }]);
    }
    return roles;
  }
}
