/** The people and bodies of a text: one voice for “Nadia Okafor”, “Okafor” and “she”. */
import {
  AHEAD,
  type Antecedent,
  atBest,
  namedNext,
  rankAntecedents,
  speaks,
  subjectSince,
} from './antecedents';
import type { KnownNames } from './known-names';
import type { TextSpan } from '../../model/reading';
import type { Chunk } from '../words/chunk';
import { isOblique, rootOf } from '../cues/clause';
import { firstIndex } from '../../text/first-index';
import { item } from '../items';
import type { Gender } from '../languages/language';
import { Flag, NOUN, PERSON_NOUN } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { type Paragraph, sentenceStart } from '../words/paragraph';
import { Kind, type Token, has } from '../words/tokens';
import { pronounAt } from './together';
import { isOutlet } from '../languages/outlet-names';
import {
  type Mention,
  type Pronoun,
  type Speaking,
  type Voice,
  add,
  bareName,
  fitsPronoun,
  isAcronym,
  isFullName,
  sameFirst,
} from './voice';

/** The longest name in a line of capitals, in words. */
const TITLE_NAME = 3;

/** All mentions of a text, and who is meant where. */
export class Voices {
  readonly mentions: Mention[] = [];
  /** For each paragraph that names anybody, its mentions by phrase. */
  private readonly byPhrase = new Map<number, Map<number, Mention>>();
  private readonly bySurname = new Map<string, Voice[]>();
  private readonly byFirstWord = new Map<string, Voice[]>();

  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly lexicon: Lexicon,
    private readonly known: KnownNames,
  ) {
    paragraphs.forEach((paragraph) => {
      paragraph.chunks.list.forEach((found) => {
        // Ana Sá Says New Bridge Will Open: a headline runs on.
        const runsOn = paragraph.titleCase && found.nameTo - found.nameFrom > TITLE_NAME;
        if (found.kind !== 'name' || runsOn) return;
        if (isFullName(paragraph.tokens, found)) this.register(paragraph, found);
      });
    });
    paragraphs.forEach((paragraph, p) => {
      paragraph.chunks.list.forEach((found, c) => {
        this.mention(p, c, found);
      });
    });
    for (const { voice, paragraph, chunk } of this.mentions) {
      item(item(paragraphs, paragraph).chunks.list, chunk).weak = !voice.anchored;
    }
  }

  /** The voice of a phrase: a name’s person, a description, or who the pronoun stands for. */
  voiceOf(paragraph: number, chunk: number): Voice | null {
    const found = item(item(this.paragraphs, paragraph).chunks.list, chunk);
    if (found.kind === 'pronoun') return this.antecedent(paragraph, found);
    return this.mentionOf(paragraph, chunk)?.voice ?? null;
  }

  mentionOf(paragraph: number, chunk: number): Mention | undefined {
    return this.byPhrase.get(paragraph)?.get(chunk);
  }

  /** Who a pronoun's phrase stands for. */
  antecedent(paragraph: number, { from }: Chunk, speaking?: Speaking | null): Voice | null {
    const { tokens } = item(this.paragraphs, paragraph);
    const pronoun = pronounAt(tokens, from, this.lexicon);
    const sentence = item(tokens, sentenceStart(tokens, from)).start;
    const { start } = item(tokens, from);
    const voice = this.antecedentAt(paragraph, start, pronoun, speaking, sentence);
    const gender = pronoun?.gender;
    // Whom one quote calls she, the next one does not call he.
    if (speaking !== undefined && voice && gender && gender !== 'n') voice.gender ??= gender;
    return voice;
  }

  /** Who a pronoun stands for: whoever speaks, else the one whom the nearest mentions speak for most. */
  antecedentAt(
    paragraph: number,
    at: number,
    pronoun: Pronoun | undefined,
    speaking?: Speaking | null,
    sentence = at,
  ): Voice | null {
    if (!pronoun?.person) return null;
    const from = this.indexBefore(at);
    if (speaking && fitsPronoun(speaking.voice, pronoun))
      return subjectSince(this.mentions, from, speaking.end, pronoun) ?? speaking.voice;
    return (
      rankAntecedents(this.mentions, from, paragraph, sentence, pronoun)[0]?.voice ??
      namedNext(this.mentions, from + 1, paragraph, pronoun)
    );
  }

  /** Whether a pronoun's phrase can stand for nobody else: whoever else fits is far behind, even if a person after all. */
  isUnambiguous(paragraph: number, chunk: number, voice: Voice): boolean {
    if (voice.described || !voice.anchored || voice.person <= 0) return false;
    const [first, ...others] = this.antecedents(paragraph, chunk);
    return first?.voice === voice && others.every((other) => first.score - atBest(other) >= AHEAD);
  }

  /** Those whom a pronoun's phrase may stand for, best first. */
  antecedents(paragraph: number, chunk: number): Antecedent[] {
    const { tokens, chunks } = item(this.paragraphs, paragraph);
    const { from } = item(chunks.list, chunk);
    const { start } = item(tokens, from);
    const pronoun = pronounAt(tokens, from, this.lexicon);
    if (!pronoun?.person) return [];
    const sentence = item(tokens, sentenceStart(tokens, from)).start;
    return rankAntecedents(this.mentions, this.indexBefore(start), paragraph, sentence, pronoun);
  }

  /** Whether the one whom a phrase names can be taken for a speaker without a verb that says so. */
  canSpeak(paragraph: number, chunk: number): boolean {
    const voice = this.voiceOf(paragraph, chunk);
    if (!voice?.anchored) return false;
    if (!voice.described) return voice.person >= 0;
    return (
      voice.person > 0 &&
      (voice.plural || item(item(this.paragraphs, paragraph).chunks.list, chunk).determiner !== 0)
    );
  }

  /** A phrase that is no known voice, as it is printed. */
  asPrinted(paragraph: number, chunk: number): Voice {
    const { tokens, chunks } = item(this.paragraphs, paragraph);
    const found = item(chunks.list, chunk);
    const name = this.text.slice(
      item(tokens, found.from).start,
      item(tokens, found.fullTo - 1).end,
    );
    return {
      name,
      gender: null,
      person: 0,
      described: found.kind === 'description',
      anchored: false,
      plural: false,
      indefinite: (found.determiner & Flag.Indefinite) !== 0,
    };
  }

  /** The voice of a name that is printed inside the marks. */
  byName(name: string): Voice {
    const words = name.toLowerCase().split(/\s+/u);
    const known = this.bySurname
      .get(words.at(-1) ?? '')
      ?.find((voice) => words.length === 1 || sameFirst(voice.name, words[0] ?? ''));
    return known ?? this.create(name);
  }

  /** The words of a mention, as printed. */
  printed({ start, end }: Mention): TextSpan {
    return { start, end, text: this.text.slice(start, end) };
  }

  /** The index of the last mention that ends before an offset. */
  indexBefore(offset: number): number {
    return firstIndex(this.mentions, ({ end }) => end > offset) - 1;
  }

  private mention(p: number, c: number, found: Chunk): void {
    const paragraph = item(this.paragraphs, p);
    const { tokens } = paragraph;
    let voice: Voice | null = null;
    if (found.kind === 'name') voice = this.named(paragraph, found);
    else if (found.named >= 0) voice = this.apposed(paragraph, found, found.named);
    else if (found.apposed >= 0) voice = this.apposed(paragraph, found, found.apposed);
    else if (found.kind === 'description' && (found.flags & NOUN) !== 0)
      voice = this.described(paragraph, found);
    if (!voice) return;
    const subject = !found.prepositional && found.host < 0 && !isOblique(tokens, found);
    const from = found.kind === 'name' ? found.nameFrom : found.from;
    const mention = {
      voice,
      paragraph: p,
      chunk: c,
      start: item(tokens, from).start,
      end: item(tokens, found.to - 1).end,
      subject,
      acts: subject && !followsSubject(paragraph, c),
      opens: subject && item(tokens, found.from).sentenceFrom === found.from,
      speaks: subject && speaks(paragraph, found),
    };
    const here = this.byPhrase.get(p);
    if (here) here.set(c, mention);
    else this.byPhrase.set(p, new Map([[c, mention]]));
    this.mentions.push(mention);
  }

  private register({ tokens }: Paragraph, found: Chunk): void {
    const first = item(tokens, found.nameFrom);
    const last = item(tokens, found.nameTo - 1);
    const known = this.bySurname.get(last.word)?.find((voice) => sameFirst(voice.name, first.word));
    const name = bareName(this.text.slice(first.start, last.end));
    const voice = known ?? this.create(name);
    if (name.length > voice.name.length && found.nameTo - found.nameFrom <= 4) voice.name = name;
    this.learn(voice, tokens, found);
    if (!known) {
      add(this.bySurname, last.word, voice);
      add(this.byFirstWord, first.word, voice);
      // Lucía Ferrando Peña is called Ferrando.
      if (this.lexicon.firstName(first.word))
        for (const { word } of tokens.slice(found.nameFrom + 1, found.nameTo - 1))
          add(this.byFirstWord, word, voice);
    }
  }

  /** A new voice, with what the newsroom knows of it. */
  private create(printed: string): Voice {
    const known = this.known.find(printed);
    return {
      name: known?.name ?? printed,
      gender: null,
      person: known?.person ?? (isOutlet(printed) ? -2 : 0),
      described: false,
      anchored: known !== undefined,
      plural: false,
      indefinite: false,
    };
  }

  private named(paragraph: Paragraph, found: Chunk): Voice {
    const { tokens } = paragraph;
    const first = item(tokens, found.nameFrom);
    const last = item(tokens, found.nameTo - 1);
    let voices = this.bySurname.get(last.word);
    let voice: Voice | undefined;
    if (isFullName(tokens, found))
      voice = voices?.find((known) => sameFirst(known.name, first.word));
    else {
      voices ??= this.byFirstWord.get(last.word);
      voice = voices && this.latest(voices, this.lexicon.gender(item(tokens, found.from).word));
    }
    if (!voice) {
      voice = this.create(bareName(this.text.slice(first.start, last.end)));
      add(this.bySurname, last.word, voice);
    }
    this.learn(voice, tokens, found);
    return voice;
  }

  /** Of several people with one surname, whom Mr or Ms fits best, and of these the one who was named last. */
  private latest(all: readonly Voice[], gender: Gender | null): Voice | undefined {
    const fitting = all.filter((voice) => voice.gender === gender);
    const voices =
      gender && fitting.length > 0 ? fitting : all.filter((voice) => !gender || !voice.gender);
    if (voices.length < 2) return voices[0] ?? all[0];
    for (let i = this.mentions.length - 1; i >= 0 && i > this.mentions.length - 60; i--) {
      const { voice } = item(this.mentions, i);
      if (voices.includes(voice)) return voice;
    }
    return voices[0];
  }

  /** The one whom a description and a name between commas stand for. */
  private apposed(paragraph: Paragraph, found: Chunk, name: number): Voice {
    const voice = this.named(paragraph, item(paragraph.chunks.list, name));
    voice.person++;
    for (let i = found.from; i < found.to; i++)
      voice.gender ??= this.lexicon.gender(item(paragraph.tokens, i).word);
    return voice;
  }

  private described({ tokens }: Paragraph, found: Chunk): Voice {
    const first = item(tokens, found.from);
    const head = item(tokens, found.to - 1);
    let gender: Gender | null = null;
    for (let i = found.from; i < found.to; i++)
      gender = this.lexicon.gender(item(tokens, i).word) ?? gender;
    const person = (found.flags & PERSON_NOUN) !== 0;
    return {
      name: this.text.slice(first.start, item(tokens, found.fullTo - 1).end),
      gender: person ? gender : 'n',
      person: person ? 1 : -1,
      described: true,
      anchored: true,
      plural: this.lexicon.isPlural(head.word, found.determiner === 0),
      indefinite: (found.determiner & Flag.Indefinite) !== 0 || found.determiner === 0,
    };
  }

  /** What a mention says of its voice: a title or a role makes a person, a first name he or she. */
  private learn(voice: Voice, tokens: readonly Token[], found: Chunk): void {
    for (let i = found.from; i < found.nameFrom; i++) {
      const token = item(tokens, i);
      if (has(token, PERSON_NOUN)) {
        voice.person++;
        voice.gender ??=
          this.lexicon.gender(token.word) ?? this.lexicon.gender(item(tokens, found.from).word);
      } else if (has(token, Flag.Group)) voice.person--;
      // The Spaniard Ana Sá.
      else if (has(token, Flag.Nation) && i === found.nameFrom - 1 && found.flags === 0)
        voice.person++;
    }
    const first = item(tokens, found.nameFrom);
    if (has(first, Flag.Title)) voice.person++;
    const length = found.nameTo - found.nameFrom;
    const given = this.lexicon.firstName(first.word);
    if (given && length > 1) {
      voice.gender ??= given;
      voice.person++;
    }
    const capitalProves = !first.opensSentence && !this.lexicon.language.nounsCapitalised;
    if (length > 1 || given || found.roleFrom >= 0 || has(first, Flag.Title) || capitalProves)
      voice.anchored = true;
    const last = item(tokens, found.nameTo - 1);
    if (has(last, Flag.Group) || (length === 1 && isAcronym(this.text.slice(last.start, last.end))))
      voice.person--;
    // “The Pentagon” is a body; but an article may be a part of the name: De Rooij, La Rochelle.
    const partOfName =
      has(tokens[found.from], Flag.Particle) && item(tokens, found.from).kind === Kind.Capital;
    if (
      (found.determiner & Flag.Definite) !== 0 &&
      found.roleFrom < 0 &&
      found.nameFrom === found.from + 1 &&
      !partOfName
    )
      voice.person--;
  }
}

const BOUNDARY = Flag.Conjunction | Flag.Subordinator | Flag.Relative | Flag.Preposition;

/** X met Y: behind a phrase that can be the subject, with nothing but words between, is none. */
function followsSubject(
  { tokens, chunks }: Pick<Paragraph, 'tokens' | 'chunks'>,
  c: number,
): boolean {
  const found = item(chunks.list, c);
  const root = c > 0 ? rootOf({ chunks }, c - 1) : -1;
  const before = chunks.list[root];
  // X met the ambassador, Y.
  if (before?.named === c) return followsSubject({ tokens, chunks }, root);
  if (!before || before.prepositional || found.from <= before.fullTo) return false;
  for (let i = before.fullTo; i < found.from; i++) {
    const token = item(tokens, i);
    if (token.opensSentence || token.kind === Kind.Punctuation || token.kind === Kind.Quote)
      return false;
    if (has(token, BOUNDARY)) return false;
  }
  return !isOblique(tokens, before) && before.kind !== 'pronoun';
}
