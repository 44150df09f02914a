/** The languages that the engine reads, by code. Written by the build from the data files beside it. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { Language } from './language';

export const languages = {
  de,
  en,
  es,
  fr,
  nl,
} satisfies Record<string, Language>;
