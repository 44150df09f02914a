/** The codes of the languages that have a data file, in the order of the alphabet. */
export function languageCodes(): string[];
/** The module that lists the languages, as it should read. */
export function languageList(codes?: readonly string[]): string;
