import { languages } from './all';
import type { Language } from './language';
import { primaryLanguage } from '../../text/language-tag';

export { languages };

export type LanguageCode = keyof typeof languages;

const byCode: ReadonlyMap<string, Language> = new Map(Object.entries(languages));

/** The data of a BCP 47 tag's primary language, if there is any. */
export function languageOf(tag: string | undefined): Language | undefined {
  return byCode.get(primaryLanguage(tag) ?? '');
}

/** What a text is read as where no language fits. */
export const defaultCode: LanguageCode = 'en';

export const defaultLanguage: Language = languages[defaultCode];
