/** How a page is named in one line. Pure. */
import type { ReferenceSummary } from '../../../../plugin/model/reference';
import type { Text } from '../../hooks/use-text';

/** "hln.be" of an address, typed as it may be. */
export const hostOf = (url: string): string =>
  url
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/)[0] ?? '';

/** Its headline, else its address, else that the exact page is missing. */
export const titleOf = (
  { headline, url }: Pick<ReferenceSummary, 'headline' | 'url'>,
  text: Text,
): string => headline ?? (url ? url.replace(/^https?:\/\/(?:www\.)?/, '') : text('chain.no-page'));

/** Outlet and day: what tells one page from another of the same headline. */
export const besideOf = (
  { outlet, publishedOn }: { outlet: { name: string } | null; publishedOn: string | null },
  text: Text,
): string =>
  [
    outlet?.name,
    // Noon is on that day in every time zone.
    publishedOn ? text('when.day', { day: new Date(`${publishedOn}T12:00:00`) }) : null,
  ]
    .filter(Boolean)
    .join(', ');
