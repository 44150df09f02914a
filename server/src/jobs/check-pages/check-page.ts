/**
 * What a check finds at one page, and what follows: its state and its words are brought up to date,
 * and whatever an editor must decide on is a task. No citation is changed but in what was compared.
 */
import type { Core } from '@strapi/strapi';
import type { FetchFault } from '../../../../plugin/model/page';
import type { LinkState } from '../../../../plugin/model/reference';
import { uids } from '../../../../plugin/model/uids';
import { webAddressKey } from '../../../../plugin/text/web-address';
import { refreshCitationsAt } from '../../citations/refresh';
import type { Refreshed } from '../../citations/refresh';
import { documents, inTransaction, lockRows, setQuietly, table } from '../../database/tables';
import { FetchError } from '../../fetch';
import { withAct } from '../../log/act';
import { PageError } from '../../pages';
import type { KnownVersion, WebPage } from '../../references/read-from-web';
import { keepSnapshot, newestSnapshot } from '../../references/snapshots';
import { closeTasks, openTask } from '../../references/tasks';
import type { ReferenceRow } from '../../database/rows';
import type { Outcome } from './runs';

export type Read = (address: string, known: KnownVersion) => Promise<WebPage | null>;

/** Faults that a page which is gone shows; the others say nothing about it. */
const failing: ReadonlySet<FetchFault> = new Set<FetchFault>([
  'not-found',
  'busy',
  'server-error',
  'unreachable',
  'timeout',
]);

/** A page is gone after so many failures in a row, the first of them so long ago; milliseconds. */
const failuresUntilGone = 3;
const timeUntilGone = (3 * 24 - 1) * 60 * 60 * 1000;

/** Fewer words than this in other lines are a counter or the time of day. */
const leastChange = 5;

/** @param id the reference's row */
export const checkPage = async (strapi: Core.Strapi, id: number, read: Read): Promise<Outcome> => {
  const asked = await referenceRow(strapi, id);
  if (!asked?.url) return 'failed';
  const answer = await readSafely(asked, read);
  return inTransaction(strapi, async () => {
    await lockRows(strapi, uids.reference, { id }, ['id']);
    const row = await referenceRow(strapi, id);
    // Somebody has given the page another address meanwhile.
    if (row?.url !== asked.url) return 'found';
    await setQuietly(strapi, uids.reference, id, { checkedAt: new Date() });
    return withAct({ reason: 'Check of pages' }, () =>
      'fault' in answer
        ? noteFailure(strapi, row, answer.fault)
        : noteAnswer(strapi, row, answer.page),
    );
  });
};

const referenceRow = (strapi: Core.Strapi, id: number): Promise<ReferenceRow | null> =>
  table<ReferenceRow>(strapi, uids.reference).findOne({
    where: { id },
    populate: { takenFrom: { select: ['id', 'documentId', 'language'] } },
  });

type Answer = { page: WebPage | null } | { fault: FetchFault };

const readSafely = async (
  { url, etag, lastModified, hasText }: ReferenceRow,
  read: Read,
): Promise<Answer> => {
  try {
    const known = hasText ? { etag, lastModified } : { etag: null, lastModified: null };
    const page = await read(url ?? '', known);
    return page && isHomePage(page.url) && !isHomePage(url ?? '')
      ? { fault: 'not-found' }
      : { page };
  } catch (error) {
    if (error instanceof FetchError || error instanceof PageError) return { fault: error.fault };
    throw error;
  }
};

/** Sites that have lost a page often send its readers to their front page. */
const isHomePage = (address: string): boolean => {
  const [path = ''] = webAddressKey(address).split('?');
  return !path.replace(/\/$/u, '').includes('/');
};

const noteFailure = async (
  strapi: Core.Strapi,
  row: ReferenceRow,
  fault: FetchFault,
): Promise<Outcome> => {
  if (!failing.has(fault)) return 'failed';
  const failures = (row.failures ?? 0) + 1;
  const since = row.failedSince ? new Date(row.failedSince) : new Date();
  await setQuietly(strapi, uids.reference, row.id, { failures, failedSince: since });
  if (failures < failuresUntilGone || Date.now() - since.getTime() < timeUntilGone) return 'failed';
  await openTask(strapi, { kind: 'page-gone', reference: row.id, before: row.url });
  await setState(strapi, row, 'gone');
  return 'gone';
};

const noteAnswer = async (
  strapi: Core.Strapi,
  row: ReferenceRow,
  web: WebPage | null,
): Promise<Outcome> => {
  await setQuietly(strapi, uids.reference, row.id, {
    failures: 0,
    failedSince: null,
    ...(web ? { wall: web.page.wall, etag: web.etag, lastModified: web.lastModified } : {}),
  });
  await closeTasks(strapi, row.id, ['page-gone']);
  // What stands behind a wall is not what was read before it stood there.
  if (web?.page.wall) return 'failed';
  const moved = web !== null && (await noteMove(strapi, row, web));
  const changed = web !== null && (await noteWords(strapi, row, web));
  const state = changed ? 'changed' : moved ? 'moved' : 'found';
  await setState(strapi, row, state);
  return state;
};

/** @returns whether the page answers under an address that is not known to be its own */
const noteMove = async (strapi: Core.Strapi, row: ReferenceRow, web: WebPage): Promise<boolean> => {
  const known = [row.url, ...(row.otherUrls ?? [])].flatMap((url) =>
    url ? webAddressKey(url) : [],
  );
  const saysSo = web.movedForGood || web.page.canonical !== null;
  if (!saysSo || known.includes(webAddressKey(web.url))) {
    await closeTasks(strapi, row.id, ['page-moved']);
    return false;
  }
  await openTask(strapi, {
    kind: 'page-moved',
    reference: row.id,
    before: row.url,
    after: web.url,
  });
  return true;
};

/** Keeps the words, and looks for what is cited in them. @returns whether they changed */
const noteWords = async (
  strapi: Core.Strapi,
  row: ReferenceRow,
  web: WebPage,
): Promise<boolean> => {
  const before = await newestSnapshot(strapi, row.id);
  // What an editor pasted, from behind a wall perhaps, is not replaced by what a server is shown.
  if (before?.way === 'pasted') return false;
  const { change } = await keepSnapshot(strapi, row, web.page, { way: 'fetched', url: web.url });
  if (before && !change) return false;
  const refreshed = await refreshCitationsAt(strapi, row);
  let cited = false;
  for (const one of refreshed) cited = (await noteCitation(strapi, row, one)) || cited;
  if (!change) return false;
  const { added, dropped } = change;
  if (added + dropped >= leastChange) {
    await openTask(strapi, {
      kind: 'page-changed',
      reference: row.id,
      before: String(dropped),
      after: String(added),
    });
  }
  return cited || added + dropped >= leastChange;
};

/** @returns whether cited words read otherwise, or are gone */
const noteCitation = async (
  strapi: Core.Strapi,
  row: ReferenceRow,
  { citation, checked }: Refreshed,
): Promise<boolean> => {
  const before = citation.wording;
  if (before === null) return false;
  const task = { reference: row.id, citation: citation.id, before };
  if (checked.match === 'missing') {
    return citation.match === 'missing'
      ? false
      : openTask(strapi, { ...task, kind: 'wording-missing' });
  }
  if (checked.drifted) {
    return openTask(strapi, { ...task, kind: 'wording-changed', after: checked.wording });
  }
  await closeTasks(strapi, row.id, ['wording-missing', 'wording-changed'], citation.id);
  return false;
};

/** Logged, as every change of a record is; a page that is gone, or back, is linked elsewhere. */
const setState = async (
  strapi: Core.Strapi,
  row: ReferenceRow,
  linkState: LinkState,
): Promise<void> => {
  if (row.linkState === linkState) return;
  await documents(strapi, uids.reference).update({
    documentId: row.documentId,
    data: { linkState },
  });
  const otherAddress =
    row.archiveUrl !== null && (row.linkState === 'gone') !== (linkState === 'gone');
  if (otherAddress) await refreshCitationsAt(strapi, { ...row, linkState });
};
