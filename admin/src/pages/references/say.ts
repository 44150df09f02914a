/** Sentences about tasks, checks and readings. Pure. */
import type { CheckProgress } from '../../../../plugin/model/check';
import type { SnapshotSummary } from '../../../../plugin/model/reference';
import type { TaskSummary } from '../../../../plugin/model/task';
import { shortAddress } from '../../components/reference/say';
import type { Text } from '../../hooks/use-text';

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
