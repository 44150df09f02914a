/** What schema.org data say of the article on a page. */
import { normaliseWebAddress } from '../../../../plugin/text/web-address';
import { isObject, listOf, readSchema, typesOf } from './json-ld';
import type { JsonObject, SchemaNodes } from './json-ld';

export interface SchemaArticle {
  headline: string | null;
  description: string | null;
  /** Who wrote it; `isPerson` false where the data say that it is an organisation. */
  authors: { name: string; isPerson: boolean }[];
  publisher: string | null;
  published: string | null;
  language: string | null;
  /** Whether it can be read by all; null where nothing is said. */
  isFree: boolean | null;
  /** The number of words of the whole article; null where nothing is said. */
  words: number | null;
}

const articleType =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Reportage|SocialMediaPosting)$/u;

/** @returns null where no node is an article */
export const readSchemaArticle = (
  scripts: readonly string[],
  url: string,
): SchemaArticle | null => {
  const schema = readSchema(scripts);
  const articles = schema.nodes.filter((node) => typesOf(node).some((t) => articleType.test(t)));
  const node = articles.find((candidate) => isAt(candidate, url)) ?? articles[0];
  if (!node) return null;
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    description: textOf(node.description),
    authors: authorsOf(node, schema),
    publisher: named(node.publisher ?? node.sourceOrganization, schema)[0]?.name ?? null,
    published: dateOf(node),
    language: languageOf(node.inLanguage),
    isFree: freedomOf(node),
    words: wordsOf(node),
  };
};

/** Whether a node says that it is the page at this address: related stories carry data of their own. */
const isAt = (node: JsonObject, url: string): boolean => {
  const own = withoutQuery(url);
  const { url: address, mainEntityOfPage } = node;
  return [
    node['@id'],
    address,
    mainEntityOfPage,
    isObject(mainEntityOfPage) ? mainEntityOfPage['@id'] : null,
  ].some((value) => typeof value === 'string' && withoutQuery(value) === own);
};

const withoutQuery = (address: string): string =>
  normaliseWebAddress(address.slice(0, 4_000))
    .replace(/^https?:\/\//u, '')
    .replace(/[?#].*$/su, '');

const textOf = (value: unknown): string | null => {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim() || null;
  const own = isObject(first) ? first['@value'] : null;
  return typeof own === 'string' ? own : null;
};

const dateOf = (node: JsonObject): string | null =>
  textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.coverageStartTime);

interface Named {
  name: string;
  isPerson: boolean;
}

const authorsOf = (node: JsonObject, schema: SchemaNodes): Named[] => {
  const authors = named(node.author, schema);
  return authors.length ? authors : named(node.creator, schema);
};

/** Names in whatever shape they are given: a text, an object, one that is only referred to, a list of these. */
const named = (value: unknown, { resolve }: SchemaNodes): Named[] =>
  listOf(value).flatMap((item): Named[] => {
    if (typeof item === 'string') return isAddress(item) ? [] : [{ name: item, isPerson: true }];
    if (!isObject(item)) return [];
    const full = item.name === undefined ? resolve(item) : item;
    const isPerson = !typesOf(full).some((type) => type.endsWith('Organization'));
    return listOf(full.name).flatMap((name) =>
      typeof name === 'string' && name.trim() && !isAddress(name) ? [{ name, isPerson }] : [],
    );
  });

const isAddress = (text: string): boolean => /^(?:https?:)?\/\//iu.test(text.trim());

const languageOf = (value: unknown): string | null => {
  const [first] = listOf(value);
  if (!isObject(first)) return typeof first === 'string' ? first : null;
  return textOf(first.alternateName) ?? textOf(first.identifier) ?? textOf(first.name);
};

/** Said of the article, or of a part of it that is then not free. */
const freedomOf = (node: JsonObject): boolean | null => {
  const parts = listOf(node.hasPart).filter(isObject).map(saidFree);
  if (parts.includes(false)) return false;
  return saidFree(node);
};

const saidFree = ({ isAccessibleForFree: said }: JsonObject): boolean | null => {
  if (typeof said === 'boolean') return said;
  const text = typeof said === 'string' ? said.trim().toLowerCase() : '';
  if (text.endsWith('false') || text === 'no') return false;
  return text.endsWith('true') || text === 'yes' ? true : null;
};

const wordsOf = (node: JsonObject): number | null => {
  const count = Number(node.wordCount);
  if (Number.isFinite(count) && count > 0) return count;
  const body = textOf(node.articleBody);
  return body ? body.split(/\s+/u).length : null;
};
