/** What a page's head says of it: schema.org data, Open Graph, the names that other readers of pages look for. */
import { limits } from '../../../../plugin/model/limits';
import { findDate } from '../../../../plugin/story/dates';
import { phraseKey } from '../../../../plugin/story/phrases';
import { toDate } from '../../../../plugin/text/dates';
import { lineOrNull } from '../clean';
import type { PageTree } from '../page-tree';
import { metaNames } from './names';
import { readSchemaArticle } from './schema-article';
import type { SchemaArticle } from './schema-article';

export interface Declared {
  /** Each differently printed, the most trusted first; the last are titles with the site's name in them. */
  headlines: string[];
  description: string | null;
  /** Names of people, or whatever signs. */
  authors: string[];
  /** Who signs is the outlet itself. */
  isOutletsOwn: boolean;
  /** YYYY-MM-DD, in the offset in which it is given. */
  publishedOn: string | null;
  /** As given, the most trusted first. */
  languages: string[];
  outletName: string | null;
  /** The page says that it is an article. */
  isArticle: boolean;
  schema: SchemaArticle | null;
}

/** @param url where the page stands: of several articles in its data it is the one at this address */
export const readDeclared = (page: PageTree, url: string): Declared => {
  const schema = readSchemaArticle(page.jsonLd, url);
  const metas = new Map<string, string[]>();
  for (const [name, content] of page.metas) {
    const known = metas.get(name);
    if (known) known.push(content);
    else metas.set(name, [content]);
  }
  const of = (names: readonly string[]): string[] => names.flatMap((name) => metas.get(name) ?? []);
  const outletName =
    [schema?.publisher, ...of(metaNames.outlet)]
      .map((name) => lineOrNull(name, limits.line))
      .find((name) => name !== null) ?? null;
  const authors = authorsOf(schema, of(metaNames.author));
  return {
    headlines: lines([schema?.headline, ...of(metaNames.headline), page.title], limits.headline),
    description:
      lines([...of(metaNames.description), schema?.description], limits.standfirst)[0] ?? null,
    ...authors,
    isOutletsOwn:
      authors.isOutletsOwn || authors.authors.every((name) => isOutlet(name, outletName)),
    publishedOn: firstDay([schema?.published, ...of(metaNames.published)]),
    languages: [page.language, schema?.language, ...of(metaNames.language)].flatMap(
      (code) => code ?? [],
    ),
    outletName,
    isArticle:
      schema !== null || of(['og:type']).some((type) => type.trim().toLowerCase() === 'article'),
    schema,
  };
};

/** "HLN", "hln.be": sites that give no author give themselves. */
const isOutlet = (name: string, outletName: string | null): boolean =>
  phraseKey(name) === phraseKey(outletName ?? '') || /^[\w.-]{1,60}\.[a-z]{2,6}$/iu.test(name);

const mostAuthors = 20;

const authorsOf = (
  schema: SchemaArticle | null,
  metas: readonly string[],
): Pick<Declared, 'authors' | 'isOutletsOwn'> => {
  const people = lines(
    schema?.authors.filter(({ isPerson }) => isPerson).map(({ name }) => name) ?? [],
    limits.line,
  );
  if (people.length) return { authors: people.slice(0, mostAuthors), isOutletsOwn: false };
  // Open Graph wants the address of a profile there.
  const named = lines(metas, limits.line).filter((name) => !/^https?:/iu.test(name));
  if (named.length) return { authors: named.slice(0, mostAuthors), isOutletsOwn: false };
  const others = lines(schema?.authors.map(({ name }) => name) ?? [], limits.line);
  return { authors: others.slice(0, mostAuthors), isOutletsOwn: true };
};

/** Each value that can be kept, once. */
const lines = (values: readonly (string | null | undefined)[], longest: number): string[] => [
  ...new Set(values.flatMap((value) => lineOrNull(value, longest) ?? [])),
];

/** The calendar day of the first value that has one. */
export const firstDay = (values: readonly (string | null | undefined)[]): string | null => {
  for (const value of values) {
    const day = value ? dayOf(value.slice(0, 100).trim()) : null;
    if (day) return day;
  }
  return null;
};

/** The day as printed, whatever the zone: whoever looks the page up sees that one. */
const dayOf = (value: string): string | null => {
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(value);
  if (compact) {
    const [year = 0, month = 0, day = 0] = compact.slice(1).map(Number);
    return toDate({ year, month, day });
  }
  if (/^\d{10}(?:\d{3})?$/u.test(value)) {
    const milliseconds = value.length === 10 ? Number(value) * 1_000 : Number(value);
    return new Date(milliseconds).toISOString().slice(0, 10);
  }
  return findDate(value)?.date ?? null;
};
