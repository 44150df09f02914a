/** The listed words of a language, and the forms of them that its rules tell. */
import type { Gender, Language } from '../languages/language';
import { words } from '../languages/lists';
import { push } from '../items';
import { Flag, NOUN, VERB } from './flags';

/** What is known of a word. */
interface Entry {
  /** The listed word of which it is a form. */
  base: string;
  flags: number;
  gender: Gender | null;
}

/** What a form of a listed word keeps: of a noun or an adjective, of a feminine, of a verb, of the last part of a compound. */
const NOMINAL =
  Flag.Role |
  Flag.Group |
  Flag.Document |
  Flag.Work |
  Flag.NamedThing |
  Flag.Speech |
  Flag.Nation |
  Flag.Naming |
  Flag.Distancing;
const GENDERED = Flag.Role | Flag.Nation | Flag.Naming | Flag.Distancing;
const VERBAL = VERB | Flag.Citing;
const COMPOUND = NOUN | Flag.Work | Flag.NamedThing | Flag.Speech | Flag.Time;
/** What else a word may be that is a form of a verb. */
const OPEN = NOMINAL | VERBAL | Flag.Title | Flag.Term;

/** The shortest verb, and the shortest noun, of which other words are forms. */
const VERB_LENGTH = 3;
const NOUN_LENGTH = 4;
/** From so many letters on, a noun is also looked for at the end of compounds, in languages that write them in one. */
const HEAD = 7;
/** So many letters of a compound stand before its last part, at least. */
const BEFORE_HEAD = 2;
/** What a text can fill a table with is bounded. */
const MOST = 50_000;

/** What the data say of each word, and of the forms of listed words by the language's rules. */
export class Dictionary {
  private readonly listed = new Map<string, Entry>();
  /** The last parts of compounds, by their last three letters. */
  private readonly heads = new Map<string, string[]>();
  private readonly found = new Map<string, Entry>();
  private readonly nouns: readonly Rule[];
  private readonly feminines: readonly Rule[];
  private readonly verbs: readonly Rule[];

  constructor(private readonly language: Language) {
    this.nouns = rules(language.nounForms);
    this.feminines = rules(language.feminineForms);
    this.verbs = rules(language.verbForms);
  }

  /** A hyphen before a word says that compounds end in it. */
  add(list: Iterable<string>, flags: number, gender?: Gender): void {
    for (const printed of list) {
      const word = printed.replace(/^-/u, '');
      let entry = this.listed.get(word);
      if (!entry) this.listed.set(word, (entry = { base: word, flags: 0, gender: null }));
      entry.flags |= flags;
      if (gender) entry.gender = gender === 'n' ? null : gender;
      const compounds = this.language.compounds && flags & COMPOUND && word.length >= HEAD;
      if (word !== printed || compounds) push(this.heads, word.slice(-3), word);
    }
  }

  has(word: string): boolean {
    return this.listed.has(word);
  }

  find(printed: string): Entry {
    const known = this.found.get(printed);
    if (known) return known;
    const entry = this.read(printed.replace("'", '’'));
    if (this.found.size < MOST) this.found.set(printed, entry);
    return entry;
  }

  private read(word: string): Entry {
    const listed = this.listed.get(word);
    const entry: Entry = { base: word, flags: 0, gender: null, ...listed };
    // A small word is no form of another; a noun may also be one of a verb.
    if ((entry.flags & ~OPEN) !== 0) return entry;
    for (const verb of bases(word, this.verbs, VERB_LENGTH))
      entry.flags |= (this.listed.get(verb)?.flags ?? 0) & VERBAL;
    if (listed) return entry;
    const nouns = [word, ...bases(word, this.nouns, NOUN_LENGTH)];
    if (nouns.some((noun) => this.take(entry, noun, NOMINAL, COMPOUND))) return entry;
    const masculines = nouns.flatMap((noun) => bases(noun, this.feminines, NOUN_LENGTH));
    if (masculines.some((noun) => this.take(entry, noun, GENDERED, GENDERED))) entry.gender = 'f';
    return entry;
  }

  /** Adds what a listed word, or the last part of a compound, can be. */
  private take(entry: Entry, word: string, ofWord: number, ofPart: number): boolean {
    const base = this.listed.get(word);
    const found = base ?? this.listed.get(this.headOf(word));
    const flags = found ? found.flags & (base ? ofWord : ofPart) : 0;
    if (found && flags !== 0) Object.assign(entry, found, { flags: entry.flags | flags });
    return flags !== 0;
  }

  /** The longest listed word in which a compound ends, or nothing. */
  private headOf(word: string): string {
    const part = word.slice(word.lastIndexOf('-') + 1);
    if (part.length < word.length && this.listed.has(part)) return part;
    const heads = this.heads.get(word.slice(-3)) ?? [];
    return heads.reduce(
      (longest, head) =>
        head.length > longest.length &&
        word.length >= head.length + BEFORE_HEAD &&
        word.endsWith(head)
          ? head
          : longest,
      '',
    );
  }
}

/** A form of a listed word: what it begins and ends with, and what the listed word has in the place of the ending. */
interface Rule {
  start: string;
  end: string;
  base: string;
}

/** `ies=y`, or with a prefix that only the form has `ge~t=en`. */
const rules = (list: string): Rule[] =>
  words(list).map((rule) => {
    const [form = '', base = ''] = rule.split('=');
    const tilde = form.indexOf('~');
    return { start: form.slice(0, Math.max(0, tilde)), end: form.slice(tilde + 1), base };
  });

/** The words of which a word is a form, by such rules. */
const bases = (word: string, list: readonly Rule[], shortest: number): string[] =>
  list
    .filter(
      ({ start, end }) =>
        word.length > start.length + end.length && word.endsWith(end) && word.startsWith(start),
    )
    .map(({ start, end, base }) => word.slice(start.length, word.length - end.length) + base)
    .filter((base) => base.length >= shortest);
