import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Language } from './language';
import { nl } from './nl';

/** The languages that the engine reads, by code. A new one is one data file and one name in this list. */
export const languages = { en, fr, nl, de } satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

const byCode: ReadonlyMap<string, Language> = new Map(Object.entries(languages));

/** The data of a BCP 47 tag's primary language, if there is any. */
export function languageOf(tag: string | undefined): Language | undefined {
  return tag ? byCode.get(tag.toLowerCase().split(/[-_]/u)[0] ?? '') : undefined;
}

/** What a text is read as where no language fits. */
export const defaultLanguage: Language = en;
