/** Which outlet a printed name means: by its name, an alias, the domain of its pages, or what the data know of it. */
import type { ChainPage } from '../model/chain';
import type { KnownSource } from '../model/reading';
import { addName, hasName, identity, knownAt } from '../story/chain';
import { readCreditLine } from '../story/credit-line';
import { readLines } from '../story/lines';
import { hostOf, outletsWith } from '../story/outlets';
import type { Outlets } from '../story/outlets';
import { wordsOf } from '../story/phrases';
import { nameKey } from '../text/name-key';
import { domainKey, domainOf } from '../text/web-address';

/** What is compared of a source. */
export type Named = Pick<KnownSource, 'name' | 'aliases' | 'domains'>;

/** By what the outlet of a page is known: its record, else the domain of the page; null where neither is. */
export const publisherOf = ({ outlet, url }: ChainPage): { key: string; name: string } | null => {
  if (outlet) return { key: outlet.documentId, name: outlet.name };
  const domain = url === null ? null : domainOf(url);
  return domain === null ? null : { key: domain, name: domain };
};

/**
 * The outlet that a name or an address means: the one that bears it, else the one with such an alias,
 * else the one at that domain, else one that the data know under both names ("HLN" is Het Laatste
 * Nieuws), without the article or by its initials. Null where it is none of them. An owner is not its
 * outlet.
 */
export const outletOnRecord = <T extends Named>(
  printed: string,
  outlets: readonly T[],
): T | null => {
  const key = nameKey(printed);
  if (!key) return null;
  const host = /^\S+\.\p{L}{2,}/u.test(printed.trim()) ? domainKey(hostOf(printed.trim())) : null;
  return (
    outlets.find(({ name }) => nameKey(name) === key) ??
    outlets.find(({ aliases = [] }) => aliases.some((alias) => nameKey(alias) === key)) ??
    outlets.find(({ domains = [] }) => host && domains.some((own) => isAt(host, own))) ??
    outlets.find((outlet) => isKnownAs(printed, outlet)) ??
    null
  );
};

const isAt = (host: string, domain: string): boolean => {
  const own = domainKey(domain);
  return host === own || host.endsWith(`.${own}`);
};

const isKnownAs = (printed: string, { name, aliases = [], domains = [] }: Named): boolean => {
  const known = outletsWith();
  const names = new Set<string>();
  const atDomains = domains.flatMap((domain) => known.at(domain)?.name ?? []);
  for (const own of [name, ...aliases, ...atDomains]) addName(names, identity(own, known));
  return hasName(names, identity(known.at(printed)?.name ?? printed, known));
};

/**
 * The outlets that a credit line names, as printed: those that it is read to say, and every outlet
 * of the given ones or of the data whose name or domain stands in it.
 */
export const outletsCredited = (creditLine: string, outlets: Outlets): string[] => {
  const read = readLines(creditLine).flatMap(
    (line) => readCreditLine(line, outlets)?.outlets ?? [],
  );
  const words = wordsOf(creditLine);
  const known = words.flatMap((_, at) => knownAt(creditLine, words, at, outlets)?.name ?? []);
  const linked = creditLine.split(/[\s,;()<>]+/u).flatMap((part) => outlets.at(part)?.name ?? []);
  return [...new Set([...read, ...known, ...linked])];
};
