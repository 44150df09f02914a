/** The outlets that a text names as where its story, or a statement in it, comes from. */
import type { KnownSource } from '../model/reading';
import { languageOf } from '../quotes/languages';
import type { LanguageCode } from '../quotes/languages';
import { readChain } from '../story/chain';
import { readCreditLine } from '../story/credit-line';
import { readLines } from '../story/lines';
import type { Line } from '../story/lines';
import { outletsWith } from '../story/outlets';
import type { Outlets } from '../story/outlets';
import { besideText, pageCredit } from '../story/page-credit';
import { sortLines } from '../story/sort-lines';
import { outletOnRecord } from './outlets';

export interface NamedOutlet<T> {
  /** As printed, or what it is called where that has the case of its sentence: "der Süddeutschen Zeitung". */
  name: string;
  /** The source that bears the name; null where none of the given ones does. */
  onRecord: T | null;
}

/**
 * The outlets that a page or an article names in its credit line and in phrases such as "according
 * to HLN", "meldt Het Laatste Nieuws", "selon 7sur7": the original first, each once. The page's
 * furniture is not read. Linear.
 * @param language of the text, BCP 47; null or one without data: phrases of all languages are looked for
 */
export const namedOutlets = <T extends KnownSource>(
  { text, language = null }: { text: string; language?: string | null },
  knownSources: readonly T[] = [],
): NamedOutlet<T>[] => {
  const outlets = outletsWith(knownSources);
  // The data stand under their own code.
  const code = languageOf(language ?? undefined)?.code as LanguageCode | undefined;
  const found: NamedOutlet<T>[] = [];
  for (const name of namesIn(text, outlets, code)) {
    const onRecord = outletOnRecord(name, knownSources);
    const known = found.some((other) => onRecord !== null && other.onRecord === onRecord);
    if (!known) found.push({ name, onRecord });
  }
  return found;
};

const namesIn = (text: string, outlets: Outlets, code: LanguageCode | undefined): string[] => {
  const lines = readLines(text);
  const credit = soleCredit(lines, outlets);
  if (credit) return credit.outlets;
  const page = sortLines(text, lines, outlets, undefined);
  const found = pageCredit(page, outlets, undefined);
  return readChain(text, found, besideText(page, found), outlets, code);
};

/** A credit line that is handed in alone is no page's headline. */
const soleCredit = ([line, ...others]: readonly Line[], outlets: Outlets) =>
  line && others.length === 0 ? readCreditLine(line, outlets) : null;
