// The list of the engine's languages, made of the data files that are there: a language is one file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../plugin/quotes/languages/', import.meta.url);

/** The codes of the languages that have a data file, `en.ts`, in the order of the alphabet. */
export const languageCodes = () =>
  readdirSync(folder)
    .flatMap((name) => /^(?!all\.)([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? [])
    .sort();

/** The modules that list the languages, their pages' words and those of comparisons, by file, as they should read. */
export const languageLists = (codes = languageCodes()) => {
  const entries = codes.map((code) => `  ${code},\n`).join('');
  return {
    'all.ts': `/** The languages that the engine reads, by code. Written by the build from the data files beside it. */
${codes.map((code) => `import { ${code} } from './${code}';\n`).join('')}import type { Language } from './language';

export const languages = {
${entries}} satisfies Record<string, Language>;
`,
    'pages.ts': `/** What pages print around a story, by language. Written by the build from the data files beside it. */
${codes.map((code) => `import { page as ${code} } from './${code}';\n`).join('')}import type { PageWords } from './language';
import type { languages } from './all';

export const pages: Record<keyof typeof languages, PageWords> = {
${entries}};
`,
    'wordings.ts': `/** What wordings and translations are checked by, by language. Written by the build from the data files beside it. */
${codes.map((code) => `import { translation as ${code}Translation, wording as ${code} } from './${code}';\n`).join('')}import type { TranslationWords, WordingWords } from './language';
import type { languages } from './all';

export const wordings: Record<keyof typeof languages, WordingWords> = {
${entries}};

export const translations: Record<keyof typeof languages, TranslationWords> = {
${codes.map((code) => `  ${code}: ${code}Translation,\n`).join('')}};
`,
  };
};

/** Writes `all.ts`, `pages.ts` and `wordings.ts` in `plugin/quotes/languages` where they are not what they should be. */
export const writeLanguageLists = () => {
  for (const [name, text] of Object.entries(languageLists())) {
    const file = fileURLToPath(new URL(name, folder));
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
};
