/** Sentences about pages, quotes, tasks and checks. Pure. */
import type { CheckProgress } from '../../../../plugin/model/check';
import type { CitationMatch } from '../../../../plugin/model/citation';
import type {
  LinkState,
  ReferenceSummary,
  SnapshotSummary,
} from '../../../../plugin/model/reference';
import type { TaskSummary } from '../../../../plugin/model/task';
import type { TranslationDoubt } from '../../../../plugin/model/wording';
import { titleOf } from '../../components/page-form/say';
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

/** What a task is about, in one sentence. Words before and after are shown below it, addresses in it. */
export const sayTask = ({ kind, after }: TaskSummary, text: Text): string =>
  kind === 'page-moved' && after
    ? text('tasks.say.page-moved-to', { url: shortAddress(after) })
    : text(`tasks.say.${kind}`);

/** How far the check is: "12 of 80 pages: 10 found, 1 changed". */
export const sayProgress = ({ done, total, counts }: CheckProgress, text: Text): string => {
  const said = sayCounts(counts, text);
  return text(said ? 'checks.progress-with' : 'checks.progress', { done, total, counts: said });
};

/** "10 found, 1 changed"; empty where nothing was reached yet. */
export const sayCounts = (counts: CheckProgress['counts'], text: Text): string =>
  (['found', 'moved', 'changed', 'gone', 'failed'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => text(`checks.count.${key}`, { count: counts[key] }))
    .join(', ');

/** What a screen reader is told while it goes on: at the start and at every tenth, not at every page. */
export const tenthOf = ({ done, total }: Pick<CheckProgress, 'done' | 'total'>): number =>
  total ? Math.floor((10 * done) / total) * 10 : 0;

/** "12 words added, 3 dropped"; null for the first reading. */
export const sayChange = (change: SnapshotSummary['change'], text: Text): string | null => {
  if (!change) return null;
  const { added, dropped } = change;
  return added || dropped
    ? text('references.snapshot.change', { added, dropped })
    : text('references.snapshot.same');
};

/** "number: 40 there, 14 here". */
export const sayDoubt = ({ kind, original, printed }: TranslationDoubt, text: Text): string =>
  text('references.doubt', {
    kind: text(`references.doubt.${kind}`),
    original: original ?? text('references.doubt.nothing'),
    printed: printed ?? text('references.doubt.nothing'),
  });
