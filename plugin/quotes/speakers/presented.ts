/** Who a definite description stands for: “the minister” is whom the text has presented as one. */
import { firstIndex } from '../../text/first-index';
import { item } from '../items';
import { DETERMINER, Flag, NOUN, PERSON_NOUN } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Paragraph } from '../words/paragraph';
import { roleOf } from '../printed/role';
import { has } from '../words/tokens';
import { wordsOf } from '../printed/utterances';
import type { Voice } from './voice';
import type { Voices } from './voices';

/** A text speaks of so many kinds of bodies at most; for each of them all names are looked at. */
const CLASSES = 40;
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
  private readonly bodies = new Map<string, Person[]>();

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
    const { start } = item(tokens, from);
    const said = tokens.slice(from, to).filter((token) => !has(token, DETERMINER));
    const noun = said.map(({ word }) => word).join(' ');
    const person = (flags & PERSON_NOUN) !== 0;
    if (!person && (flags & Flag.Group) !== 0) return definite ? this.body(noun, start) : null;
    this.roles ??= this.read();
    // Of a noun that the data do not know, the text itself shows that it is a role.
    const people = (person || (flags & NOUN) === 0 ? this.roles.get(noun) : null) ?? [];
    // Whom the text has presented so before, or else presents later.
    const known = people[Math.max(0, firstIndex(people, (person) => person.start >= start) - 1)];
    // Name, the minister …: what stands behind a comma may be about somebody else.
    const beside = known && start > known.start && start - known.end < BEHIND;
    return known && !beside ? known.voice : null;
  }

  /** The court: the only body named before that has the noun for its class. */
  private body(noun: string, before: number): Voice | null {
    const { compounds } = this.lexicon.language;
    let found = this.bodies.get(noun);
    if (!found) {
      if (this.bodies.size === CLASSES) return null;
      found = [];
      for (const { voice, paragraph, start, end, subject } of this.voices.mentions) {
        const { name, described, indefinite } = voice;
        // A court of law: another one, without a name.
        const counts = described ? indefinite : subject && name.includes(' ');
        if (!counts || found.some((body) => body.voice === voice)) continue;
        // Where compounds are one word, the class comes first: Amtsgericht X, but X Crown Court.
        const words = wordsOf(name, 0, name.length);
        const is = compounds
          ? words[0]?.endsWith(noun)
          : words[0] === noun || words.at(-1) === noun;
        if (found.length < 2 && is && !item(this.paragraphs, paragraph).titleCase)
          found.push({ voice, start, end });
      }
      this.bodies.set(noun, found);
    }
    const [only, other] = found;
    return only && !other && !only.voice.described && only.start < before ? only.voice : null;
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
