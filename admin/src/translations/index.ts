/** Loads the plugin's translations; a language without files gives none, and Strapi falls back to English. */

export interface Translation {
  data: Record<string, string>;
  locale: string;
}

type Load = () => Promise<{ default: Record<string, string> }>;

/** Texts of our own: their keys get the prefix "newsroom." */
const texts: Record<string, Load> = {
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
  nl: () => import('./nl.json'),
};

/** Names that Strapi's content manager looks up under ids of its own: content types and their fields. */
const labels: Record<string, Load> = {
  fr: () => import('./labels/fr.json'),
  nl: () => import('./labels/nl.json'),
};

/** The help under the inputs of our types: their keys get the prefix "newsroom.hint." */
const hints: Record<string, Load> = {
  fr: () => import('./hints/fr.json'),
  nl: () => import('./hints/nl.json'),
};

/** Strapi awaits this for every language of the admin, so it never fails. */
export const registerTrads = ({ locales }: { locales: string[] }): Promise<Translation[]> =>
  Promise.all(locales.map(load));

const load = async (locale: string): Promise<Translation> => {
  const [own, theirs, help] = await Promise.all([
    read(texts[locale]),
    read(labels[locale]),
    read(hints[locale]),
  ]);
  const data: Record<string, string> = { ...theirs };
  for (const [key, text] of Object.entries(own)) data[`newsroom.${key}`] = text;
  for (const [key, text] of Object.entries(help)) data[`newsroom.hint.${key}`] = text;
  return { data, locale };
};

const read = async (file: Load | undefined): Promise<Record<string, string>> => {
  if (!file) return {};
  try {
    return (await file()).default;
  } catch {
    // A chunk that does not load must not keep the admin from starting.
    return {};
  }
};
