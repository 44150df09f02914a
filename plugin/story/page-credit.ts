/** What a page as a whole says of where its story comes from: its credit line, its links, the agency it ends with. */
import type { Span } from '../model/reading';
import { readTrailingAgency } from './credit-line';
import type { FoundCredit } from './credit-line';
import type { StoryLayout } from './layout';
import type { Line } from './lines';
import type { Outlets } from './outlets';
import type { Page } from './sort-lines';

/** The credit line of a page that was sorted; null where it has none. */
export const pageCredit = (
  page: Page,
  outlets: Outlets,
  layout: StoryLayout | undefined,
): FoundCredit | null =>
  withAgency(withLink(page.credit, layout), trailingCredit(page.content, outlets));

/** What is no text of the story: furniture, tags, byline and credit line, in order. */
export const besideText = (page: Page, credit: FoundCredit | null): Span[] =>
  [...page.dropped, ...page.asides, ...(credit ? [credit.credit] : [])].sort(
    (a, b) => a.start - b.start,
  );

/** The address that the words of the credit line link to, where they print none. */
const withLink = (
  found: FoundCredit | null,
  layout: StoryLayout | undefined,
): FoundCredit | null => {
  if (!found || found.credit.url || !layout) return found;
  const { start, end } = found.credit;
  const link = layout.runs.find((run) => run.url && run.start < end && start < run.end);
  return link?.url ? { ...found, credit: { ...found.credit, url: link.url } } : found;
};

/** "(Belga)" at the end of the last paragraph or the one before it. */
const trailingCredit = (content: readonly Line[], outlets: Outlets): FoundCredit | null => {
  for (const line of content.slice(-2).reverse()) {
    const credit = readTrailingAgency(line, outlets);
    if (credit) return credit;
  }
  return null;
};

/** The agency of the last paragraph is the credit line where there is no other; else it stands before the outlet that took it over. */
const withAgency = (found: FoundCredit | null, agency: FoundCredit | null): FoundCredit | null => {
  if (!found || !agency) return found ?? agency;
  return { ...found, outlets: [...agency.outlets, ...found.outlets] };
};
