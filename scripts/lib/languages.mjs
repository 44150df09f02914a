// The list of the engine's languages, made of the data files that are there: a language is one file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../plugin/quotes/languages/', import.meta.url);
const list = fileURLToPath(new URL('all.ts', folder));

/** The codes of the languages that have a data file, `en.ts`, in the order of the alphabet. */
export const languageCodes = () =>
  readdirSync(folder)
    .flatMap((name) => /^(?!all\.)([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? [])
    .sort();

/** The module that lists the languages, as it should read. */
export const languageList = (codes = languageCodes()) =>
  `/** The languages that the engine reads, by code. Written by the build from the data files beside it. */
${codes.map((code) => `import { ${code} } from './${code}';\n`).join('')}import type { Language } from './language';

export const languages = {
${codes.map((code) => `  ${code},\n`).join('')}} satisfies Record<string, Language>;
`;

/** Writes `plugin/quotes/languages/all.ts` where it is not what it should be. */
export const writeLanguageList = () => {
  const text = languageList();
  if (!existsSync(list) || readFileSync(list, 'utf8') !== text) writeFileSync(list, text);
};
