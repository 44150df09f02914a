/** The data of the languages: complete, well formed, and known by being there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../plugin/quotes';
import { languages, type LanguageCode } from '../../../plugin/quotes/languages';
import type { Language, PageWords } from '../../../plugin/quotes/languages/language';
import { outletList, phraseList, words } from '../../../plugin/quotes/languages/lists';
import { pages } from '../../../plugin/quotes/languages/pages';
import { Flag } from '../../../plugin/quotes/words/flags';
import { lexiconOf } from '../../../plugin/quotes/words/lexicon';
import { languageCodes, languageLists } from '../../../scripts/lib/languages.mjs';

const all: [string, Language & { page: PageWords }][] = Object.entries(languages).map(
  // Object.entries gives strings; these are the keys of a constant.
  ([code, language]) => [code, { ...language, page: pages[code as LanguageCode] }],
);

/** What some languages have no word for. */
const mayBeEmpty = new Set([
  'apostropheWords',
  'elisions',
  'feminineForms',
  'pluralEndings',
  'reported',
  'obliqueArticles',
  'postpositions',
  'recipients',
]);

/** Their entries are parted by `|`; those of all other lists by blanks. */
const phraseLists = new Set([
  'accordingTo',
  'afterWords',
  'quotePhrases',
  'colleagues',
  'viaPhrases',
  'relayPhrases',
  'reports',
  'publications',
  'agencies',
  'sources',
  'basedOn',
]);

/** The lists of a language by their names, those of `page`, `roles` and the like included. */
const listsOf = (language: Language): [string, string][] =>
  Object.entries(language).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[name, value]];
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(value).map(([key, list]: [string, unknown]): [string, string] => [
      `${name}.${key}`,
      String(list),
    ]);
  });

const isPhraseList = (name: string): boolean =>
  phraseLists.has(name) || (name.startsWith('page.') && name !== 'page.asides');

const repeated = (entries: readonly string[]): string[] =>
  entries.filter((entry, i) => entries.indexOf(entry) !== i);

describe('the list of languages', () => {
  it('is what the build makes of the data files', () => {
    for (const [name, text] of Object.entries(languageLists())) {
      const file = new URL(`../../../plugin/quotes/languages/${name}`, import.meta.url);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
    expect(Object.keys(languages)).toEqual(languageCodes());
  });

  it('has each language under its own code', () => {
    expect(all.map(([, { code }]) => code)).toEqual(Object.keys(languages));
  });
});

describe.each(all)('the data of %s', (_code, language) => {
  it('leave nothing empty that every language has', () => {
    const empty = listsOf(language).filter(([, list]) => list.trim() === '');
    expect(empty.map(([name]) => name).filter((name) => !mayBeEmpty.has(name))).toEqual([]);
  });

  it('have no entry twice in a list', () => {
    for (const [name, list] of listsOf(language)) {
      const entries = isPhraseList(name) ? phraseList(list) : words(list);
      expect([name, repeated(entries)]).toEqual([name, []]);
    }
  });

  it('are in lower case but for names and for what only the capital tells', () => {
    const named = new Set(['publications', 'agencies', 'secondPerson']);
    for (const [name, list] of listsOf(language))
      if (!named.has(name)) expect([name, list]).toEqual([name, list.toLowerCase()]);
  });

  it('keep to the notation', () => {
    for (const [name, list] of listsOf(language)) {
      if (isPhraseList(name)) {
        // Each parenthesis closes before another one opens.
        expect([name, list.replace(/\([^()]*\)/gu, '')]).toEqual([
          name,
          list.replace(/\([^()]*\)/gu, '').replace(/[()]/gu, ''),
        ]);
      } else expect([name, /[()]/u.test(list)]).toEqual([name, false]);
      expect([name, /^\s|\s\s|\s$/u.test(list)]).toEqual([name, false]);
    }
    for (const rules of [language.verbForms, language.nounForms, language.feminineForms])
      for (const rule of words(rules)) expect(rule).toMatch(/^(?:\p{L}+~)?[\p{L}’]*=\p{L}*$/u);
  });

  it('name twelve months and seven days', () => {
    expect(new Set(lexiconOf(language).months.values()).size).toBe(12);
    expect(new Set(lexiconOf(language).weekdays.values()).size).toBe(7);
    expect(words(language.months)).toHaveLength(12);
    expect(words(language.weekdays)).toHaveLength(7);
  });

  it('give every outlet a name, and whole domains', () => {
    const outlets = outletList(`${language.publications}|${language.agencies}`);
    expect(outlets.filter(({ names }) => names.length === 0)).toEqual([]);
    for (const domain of outlets.flatMap(({ domains }) => domains))
      expect(domain).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/u);
  });
});

/** A form that no list has, and what it is by the rules of its language. */
const forms: [keyof typeof languages, string, number, string | null][] = [
  ['en', 'testified', Flag.Say, null],
  ['en', 'quipping', Flag.Say, null],
  ['en', 'committees', Flag.Group, null],
  ['en', 'assemblywoman', Flag.Role, 'f'],
  ['fr', 'annonçait', Flag.Say, null],
  ['fr', 'soutenait', Flag.Say, null],
  ['fr', 'conseillères', Flag.Role, 'f'],
  ['nl', 'reageerden', Flag.Say, null],
  ['nl', 'beloofde', Flag.Say, null],
  ['nl', 'onderzoekers', Flag.Role, null],
  ['nl', 'havendirecteur', Flag.Role, null],
  ['de', 'gefordert', Flag.Say, null],
  ['de', 'bekräftigte', Flag.Say, null],
  ['de', 'Hafensprecherinnen', Flag.Role, 'f'],
  ['de', 'Montagabend', Flag.Time, null],
  ['es', 'recuerda', Flag.Say, null],
  ['es', 'sostuvo', Flag.Say, null],
  ['es', 'alcaldesa', Flag.Role, 'f'],
  ['es', 'periodistas', Flag.Role, null],
];

describe('a form of a listed word', () => {
  it.each(forms)('%s: %s', (code, word, flag, gender) => {
    const lexicon = lexiconOf(languages[code]);
    const listed = words(
      listsOf(languages[code])
        .map(([, list]) => list)
        .join(' '),
    );
    expect(listed).not.toContain(word.toLowerCase());
    expect(lexicon.flags(word.toLowerCase()) & flag).toBe(flag);
    expect(lexicon.gender(word.toLowerCase())).toBe(gender);
  });

  it('is none of a word that is too short, or of another kind', () => {
    expect(lexiconOf(languages.de).flags('main')).toBe(0);
    expect(lexiconOf(languages.fr).flags('marie')).toBe(0);
    expect(lexiconOf(languages.en).flags('uses')).toBe(0);
  });
});

const sentences: [string, string][] = [
  ['en', 'The boat to the island has not been seen since the storm.'],
  ['fr', 'Le bateau n’a pas été revu depuis la tempête.'],
  ['nl', 'De boot naar het eiland is sinds de storm niet meer gezien.'],
  ['de', 'Das Schiff ist seit dem Sturm nicht mehr gesehen worden.'],
  ['es', 'El barco no se ha vuelto a ver desde la tormenta.'],
];

describe('guessing a language', () => {
  it.each(sentences)('%s', (code, sentence) => {
    expect(guessLanguage(sentence)).toBe(code);
  });

  it('every language that has data is tried', () => {
    expect(sentences.map(([code]) => code).sort()).toEqual(Object.keys(languages));
  });

  it('English where nothing speaks for any', () => {
    expect(guessLanguage('')).toBe('en');
    expect(guessLanguage('42 — 17')).toBe('en');
  });
});
