/** Which of the content's locales a story belongs in. */
import { isSameLanguage } from '../../../../plugin/text/language-tag';

export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

/** The locale in which a story of this language is best kept: the same language, else the default. */
export const fittingLocale = (locales: readonly Locale[], language: string): string | null => {
  const fits =
    locales.find(({ code }) => code === language) ??
    locales.find(({ code }) => isSameLanguage(code, language)) ??
    locales.find(({ isDefault }) => isDefault);
  return fits?.code ?? null;
};
