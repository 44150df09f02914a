/** What the section "Original" needs of the story around one quote. */
import { createContext, useContext } from 'react';
import type { CitationInput } from '../../../../plugin/model/citation';
import type { Original } from './use-original';

export interface StoryOriginal extends Original {
  /** Quotes may be linked by this user. */
  mayCite: boolean;
  /** Pages may be added by this user. */
  mayEditPages: boolean;
  /**
   * Links every quote of the story to a page: those on record at once, decisions in the form.
   * @returns how many are linked; it throws what the request answered
   */
  citeAll: (citation: CitationInput) => Promise<number>;
}

/** Null outside of an article's form: there is no section then. */
const context = createContext<StoryOriginal | null>(null);

export const StoryOriginalProvider = context.Provider;

export const useStoryOriginal = (): StoryOriginal | null => useContext(context);
