/** What pages print around a story, by language. Written by the build from the data files beside it. */
import { page as de } from './de';
import { page as en } from './en';
import { page as es } from './es';
import { page as fr } from './fr';
import { page as nl } from './nl';
import type { PageWords } from './language';
import type { languages } from './all';

export const pages: Record<keyof typeof languages, PageWords> = {
  de,
  en,
  es,
  fr,
  nl,
};
