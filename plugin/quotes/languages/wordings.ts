/** What wordings and translations are checked by, by language. Written by the build from the data files beside it. */
import { translation as deTranslation, wording as de } from './de';
import { translation as enTranslation, wording as en } from './en';
import { translation as esTranslation, wording as es } from './es';
import { translation as frTranslation, wording as fr } from './fr';
import { translation as nlTranslation, wording as nl } from './nl';
import type { TranslationWords, WordingWords } from './language';
import type { languages } from './all';

export const wordings: Record<keyof typeof languages, WordingWords> = {
  de,
  en,
  es,
  fr,
  nl,
};

export const translations: Record<keyof typeof languages, TranslationWords> = {
  de: deTranslation,
  en: enTranslation,
  es: esTranslation,
  fr: frTranslation,
  nl: nlTranslation,
};
