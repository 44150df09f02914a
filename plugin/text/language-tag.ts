/** Language tags (BCP 47), as far as words are compared: "nl-BE", "nl_BE" and "nl" are one language. */

/** The primary language of a tag, in lower case; null where there is none. */
export const primaryLanguage = (tag: string | null | undefined): string | null => {
  const primary = tag?.toLowerCase().split(/[-_]/u)[0] ?? '';
  return primary === '' ? null : primary;
};

/** Both are known, and are one language. */
export const isSameLanguage = (
  a: string | null | undefined,
  b: string | null | undefined,
): boolean => primaryLanguage(a) !== null && primaryLanguage(a) === primaryLanguage(b);

/** Both are known, and are two languages. */
export const isOtherLanguage = (
  a: string | null | undefined,
  b: string | null | undefined,
): boolean =>
  primaryLanguage(a) !== null &&
  primaryLanguage(b) !== null &&
  primaryLanguage(a) !== primaryLanguage(b);
