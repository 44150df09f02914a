/** What is said of a page on record, and of a quote's words on it. Pure. */
import type { CitationMatch } from '../../../../plugin/model/citation';
import type { LinkState, ReferenceSummary } from '../../../../plugin/model/reference';
import type { TranslationDoubt } from '../../../../plugin/model/wording';
import { titleOf } from '../page-form/say';
import type { Text } from '../../hooks/use-text';

type Tone = 'neutral' | 'success' | 'primary' | 'warning' | 'danger';

export const stateTones: Record<LinkState, Tone> = {
  unchecked: 'neutral',
  found: 'success',
  moved: 'primary',
  changed: 'warning',
  gone: 'danger',
};

export const matchTones: Record<CitationMatch, Tone> = {
  verified: 'success',
  altered: 'warning',
  missing: 'danger',
  unchecked: 'neutral',
};

/** The page's own heading: its headline, else its address, else that the page is missing. */
export const pageName = (page: Pick<ReferenceSummary, 'headline' | 'url'>, text: Text): string =>
  (page.headline ?? page.url) ? titleOf(page, text) : text('references.page-missing');

/** "hln.be/sport/voetbal" of "https://www.hln.be/sport/voetbal/": what an editor knows a page by. */
export const shortAddress = (url: string): string => {
  try {
    const { host, pathname, search } = new URL(url);
    return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  } catch {
    return url;
  }
};

/** The name of a language in the editor's; the tag itself where the browser knows no name. */
export const sayLanguage = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** Noon is on that day in every time zone. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00`);

/** "number: 40 there, 14 here". */
export const sayDoubt = ({ kind, original, printed }: TranslationDoubt, text: Text): string =>
  text('references.doubt', {
    kind: text(`references.doubt.${kind}`),
    original: original ?? text('references.doubt.nothing'),
    printed: printed ?? text('references.doubt.nothing'),
  });
