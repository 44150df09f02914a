/** A credit line made of the chain: "Source: HLN, via 7sur7 (21 November 2023)". */
import type { ChainPage, StoryChain } from '../model/chain';
import { limits } from '../model/limits';
import { defaultLanguage, languageOf } from '../quotes/languages';
import type { LanguageCode } from '../quotes/languages';
import type { PageWords } from '../quotes/languages/language';
import { pages } from '../quotes/languages/pages';
import { fillCreditTemplate } from './credit-template';
import type { CreditValues } from './credit-template';
import { publisherOf } from './outlets';

export interface CreditLineOptions {
  /** Of the article, BCP 47; English where there are no data for it. */
  language: string | null;
  /** The day as 21/11/2023 or as 21 November 2023; missing: as is usual in the language. */
  day?: 'figures' | 'words';
}

/**
 * The credit line of a chain, in the wording of the original's outlet, else of that of the last page,
 * else in the usual one of the language. In an outlet's template headline, byline, address and day
 * are those of its own page; the usual one gives the day of the page that we took the story from. A
 * template that begins with a placeholder stands behind the language's "Source:"; a line that would
 * be too long for an article is made in the usual wording. Null where no outlet is known.
 */
export const creditLineOf = (
  { stops }: Pick<StoryChain, 'stops'>,
  { language, day }: CreditLineOptions,
): string | null => {
  const last = stops.at(-1)?.page;
  const firsts = stops.filter(({ takenFrom }) => takenFrom === null).map(({ page }) => page);
  const originals = publishersOf(firsts);
  const relays = publishersOf(stops.map(({ page }) => page));
  for (const key of originals.keys()) relays.delete(key);
  if (!last || originals.size + relays.size === 0) return null;

  // The data stand under their own code.
  const code = (languageOf(language ?? undefined) ?? defaultLanguage).code as LanguageCode;
  const words = pages[code];
  const inWords = (day ?? words.usualDay) === 'words';
  const outlets: CreditValues = {
    original: [...originals.values()].join(' / '),
    relay: [...relays.values()].join(`, ${words.via} `),
  };
  const filled = (template: string, page: ChainPage) =>
    fillCreditTemplate(template, {
      ...outlets,
      outlet: publisherOf(page)?.name,
      date: page.publishedOn && printedDay(page.publishedOn, inWords, code),
      headline: page.headline,
      byline: page.byline,
      url: page.url,
    });
  const usual = inWords ? words.creditInWords : words.credit;
  const own = ownTemplate(originals.size === 1 ? firsts[0] : undefined, last);
  const line = own && filled(own.template, own.page);
  if (line?.text) {
    const text = line.lead ? line.text : `${capital(labelOf(usual))}${line.text}`;
    if (text.length <= limits.line) return text;
  }
  return capital(filled(usual, last).text);
};

/** The names of their outlets, each once. */
const publishersOf = (of: readonly ChainPage[]): Map<string, string> =>
  new Map(
    of.flatMap((page) => {
      const publisher = publisherOf(page);
      return publisher ? [[publisher.key, publisher.name] as const] : [];
    }),
  );

/** How an outlet wants to be credited, with its page: the original's outlet, else the one of the last page. */
const ownTemplate = (
  original: ChainPage | undefined,
  last: ChainPage,
): { template: string; page: ChainPage } | null => {
  for (const page of [original, last]) {
    const template = page?.outlet?.creditTemplate?.trim();
    if (page && template) return { template, page };
  }
  return null;
};

/** "source: " of "source: {original}". */
const labelOf = (usual: string): string => usual.slice(0, usual.indexOf('{'));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A day, YYYY-MM-DD, as the language prints it. */
const printedDay = (date: string, inWords: boolean, code: LanguageCode): string => {
  const { dayInWords, dayInFigures, firstDay }: PageWords = pages[code];
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(day);
  const parts: Record<string, string> = {
    d: number === 1 ? firstDay : String(number),
    dd: day,
    mm: month,
    month: monthName(code, Number(month)),
    yyyy: year,
  };
  return (inWords ? dayInWords : dayInFigures).replace(
    /\{(\w+)\}/gu,
    (_, name: string) => parts[name] ?? '',
  );
};

const monthName = (code: LanguageCode, month: number): string =>
  new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
