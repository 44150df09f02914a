/** The codes of the languages that have a data file, in the order of the alphabet. */
export function languageCodes(): string[];
/** The modules that list the languages and their pages' words, by file, as they should read. */
export function languageLists(codes?: readonly string[]): Record<string, string>;
