/**
 * Outlets and agencies that stories are taken from, so that a credit line or "according to …" is
 * read without a registry. A newsroom's own sources are added to them when they are handed in.
 */
import type { KnownSource } from '../model/reading';
import { languages } from '../quotes/languages';
import { outletList, words } from '../quotes/languages/lists';
import { keysOf } from './page-words';
import { phraseKey } from './phrases';
import type { Word } from './phrases';

export interface Outlet {
  name: string;
  agency: boolean;
}

/** What the name of a newspaper, a station or a site is made of: whole words, and, where a language writes it in one, what it ends in: Kustbode. */
const mediaWords = keysOf(({ publicationWords }) => publicationWords);
const mediaEndings = Object.values(languages).flatMap(({ publicationWords }) =>
  words(publicationWords).flatMap((word) => (word.startsWith('-') ? word.slice(1) : [])),
);
const endsLikeMedia = (name: string): boolean => mediaEndings.some((end) => name.endsWith(end));

interface Known {
  byWords: Map<string, Outlet>;
  byDomain: Map<string, Outlet>;
  /** The length of the longest name, in words, by its first word. */
  longest: Map<string, number>;
}

export interface Outlets {
  /** The known outlet that a name means: "HLN" is Het Laatste Nieuws. */
  named: (name: string) => Outlet | null;
  /** The known outlet whose pages stand at an address. */
  at: (url: string) => Outlet | null;
  /** The known outlet with whose name the words begin, and how many of them it takes. */
  beginning: (words: readonly Word[], from: number) => { outlet: Outlet; words: number } | null;
}

/** The outlets of the tables and those of the newsroom's registry, whose names win. */
export const outletsWith = (knownSources: readonly KnownSource[] = []): Outlets => {
  const own = knownSources.filter(({ kind }) => kind === 'outlet' || kind === 'agency');
  const known = own.length ? withSources(own) : builtIn();
  return {
    named: (name) => known.byWords.get(phraseKey(name)) ?? null,
    at: (url) => {
      const parts = hostOf(url).split('.');
      for (let i = 0; i < parts.length - 1; i += 1) {
        const outlet = known.byDomain.get(parts.slice(i).join('.'));
        if (outlet) return outlet;
      }
      return null;
    },
    beginning: (words, from) => {
      const most = known.longest.get(words[from]?.key ?? '') ?? 0;
      for (let n = Math.min(most, words.length - from); n > 0; n -= 1) {
        const key = words
          .slice(from, from + n)
          .map((word) => word.key)
          .join(' ');
        const outlet = known.byWords.get(key);
        if (outlet) return { outlet, words: n };
      }
      return null;
    },
  };
};

/** The host of an address, without "www."; the text itself where there is none. */
export const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^(?:www|m|amp)\./u, '');

/** Does a name read like that of an outlet, known or not? "De Kustbode", "The Harbour Courier", "example.be". */
export const soundsLikeOutlet = (name: string): boolean => {
  if (/^[\p{L}\d-]{2,40}\.[a-z]{2,4}$/u.test(name)) return true;
  const parts = phraseKey(name).split(' ');
  // One such word alone is the thing and no name: "the press", "im Radio".
  if (parts.length === 1) return endsLikeMedia(name) && !mediaWords.has(parts[0] ?? '');
  return parts.some((word) => mediaWords.has(word) || endsLikeMedia(word));
};

let tables: Known | undefined;

const builtIn = (): Known => {
  if (!tables) {
    tables = { byWords: new Map(), byDomain: new Map(), longest: new Map() };
    for (const { publications, agencies } of Object.values(languages)) {
      for (const list of [publications, agencies])
        for (const { names, domains } of outletList(list))
          add(tables, { name: names[0] ?? '', agency: list === agencies }, names, domains);
    }
  }
  return tables;
};

const withSources = (sources: readonly KnownSource[]): Known => {
  const base = builtIn();
  const known: Known = {
    byWords: new Map(base.byWords),
    byDomain: new Map(base.byDomain),
    longest: new Map(base.longest),
  };
  for (const { name, aliases = [], kind, domains = [] } of sources) {
    add(known, { name, agency: kind === 'agency' }, [name, ...aliases], domains);
  }
  return known;
};

const add = (
  known: Known,
  outlet: Outlet,
  names: readonly string[],
  domains: readonly string[],
) => {
  for (const name of names) {
    const key = phraseKey(name);
    if (!key) continue;
    known.byWords.set(key, outlet);
    const words = key.split(' ');
    const [first = ''] = words;
    known.longest.set(first, Math.max(known.longest.get(first) ?? 0, words.length));
  }
  for (const domain of domains) known.byDomain.set(hostOf(domain), outlet);
};
