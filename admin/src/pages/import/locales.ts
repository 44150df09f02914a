/** Which of the content's locales a story belongs in. */

export interface Locale {
  code: string;
  name: string;
  isDefault: boolean;
}

/** The locale in which a story of this language is best kept: the same language, else the default. */
export const fittingLocale = (locales: readonly Locale[], language: string): string | null => {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const fits =
    locales.find(({ code }) => code === language) ??
    locales.find(({ code }) => primary(code) === primary(language)) ??
    locales.find(({ isDefault }) => isDefault);
  return fits?.code ?? null;
};
