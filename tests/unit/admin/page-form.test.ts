import { describe, expect, it } from 'vitest';
import {
  draftOf,
  emptyDraft,
  faultsOf,
  fillFrom,
  firstLines,
  readableAddress,
  rebase,
  toCreate,
  toEdit,
  wordsIn,
} from '../../../admin/src/components/page-form/draft';
import { hostOf } from '../../../admin/src/components/page-form/say';
import type { ReadPage, ReferenceSummary } from '../../../plugin/model/reference';
import type { SourceSummary } from '../../../plugin/model/source';

const hln: SourceSummary = {
  documentId: 'hlnoutlet1',
  name: 'HLN',
  kind: 'outlet',
  role: null,
  affiliation: null,
  aliases: [],
  confidential: false,
};

const text = 'Menu\nVeerman vaart weer\nDe veerman van Oosthaven vaart weer.\nLees ook';
const page: ReadPage = {
  reading: 'reading-1',
  text,
  article: [{ start: 5, end: text.indexOf('\nLees ook') }],
  url: 'https://www.hln.be/veerman',
  otherUrls: [],
  headline: 'Veerman vaart weer',
  byline: 'Lena Maes',
  publishedOn: '2026-11-20',
  language: 'nl',
  outletName: 'HLN',
  wall: null,
  outlet: hln,
  domain: 'hln.be',
  onRecord: null,
};

const reference: ReferenceSummary = {
  documentId: 'hlnpage1',
  updatedAt: '2026-11-24T08:00:00.000Z',
  outlet: hln,
  url: 'https://www.hln.be/veerman',
  otherUrls: [],
  archiveUrl: null,
  headline: 'Veerman vaart weer',
  byline: null,
  language: 'nl',
  publishedOn: null,
  accessedOn: null,
  takenFrom: null,
  relayKind: null,
  linkState: 'unchecked',
  checkedAt: null,
  hasText: false,
  wall: null,
  quoteCount: 0,
  openTasks: 0,
};

describe('the form of a page', () => {
  it('is filled by what the page says of itself', () => {
    const draft = fillFrom(emptyDraft('hln.be/veerman?utm_source=x'), page, null);
    expect(draft).toMatchObject({
      url: 'https://www.hln.be/veerman',
      headline: 'Veerman vaart weer',
      byline: 'Lena Maes',
      publishedOn: '2026-11-20',
      language: 'nl',
      outlet: hln,
    });
  });

  it('keeps what an editor wrote, and lets go of what an earlier reading put in', () => {
    const read = fillFrom(emptyDraft(page.url), page, null);
    const corrected = { ...read, headline: 'Veerman van Oosthaven vaart weer' };
    const other = { ...page, headline: 'Een andere kop', byline: 'Odo Hansen', outlet: null };
    expect(fillFrom(corrected, other, page)).toMatchObject({
      headline: 'Veerman van Oosthaven vaart weer',
      byline: 'Odo Hansen',
      outlet: { name: 'HLN', domain: 'hln.be' },
    });
  });

  it('takes the outlet of the page for the one that a text only names', () => {
    const named = emptyDraft('', { name: 'Het Laatste Nieuws' });
    expect(fillFrom(named, page, null).outlet).toBe(hln);
  });

  it('makes an outlet of a site that is not on record', () => {
    const draft = fillFrom(emptyDraft(), { ...page, outlet: null, outletName: null }, null);
    expect(toCreate(draft, page).outlet).toEqual({ name: 'hln.be', domain: 'hln.be' });
  });

  it('sends what is known and the reading, and nothing that is empty', () => {
    const draft = { ...emptyDraft('hln.be/veerman', hln), pastedText: '  ' };
    expect(toCreate(draft, page)).toEqual({
      reading: 'reading-1',
      outlet: { documentId: 'hlnoutlet1' },
      url: 'https://hln.be/veerman',
    });
  });

  it('sends pasted words beside the reading: what stood in the way is kept too', () => {
    const draft = { ...emptyDraft(page.url), pastedText: ' De veerman vaart weer. ' };
    expect(toCreate(draft, { ...page, wall: 'consent' })).toMatchObject({
      reading: 'reading-1',
      pastedText: 'De veerman vaart weer.',
    });
  });

  it('corrects only what was changed', () => {
    const draft = { ...draftOf(reference), byline: 'Lena Maes', language: '' };
    expect(toEdit(draft, reference, null)).toEqual({
      updatedAt: reference.updatedAt,
      byline: 'Lena Maes',
      language: null,
    });
  });

  it('puts what an editor changed on top of what somebody else saved', () => {
    const mine = { ...draftOf(reference), byline: 'Lena Maes' };
    const newer = { ...reference, byline: 'Odo Hansen', headline: 'Veerman vaart opnieuw' };
    expect(rebase(mine, reference, newer)).toMatchObject({
      byline: 'Lena Maes',
      headline: 'Veerman vaart opnieuw',
    });
  });

  it('names the field that cannot be sent', () => {
    const draft = { ...emptyDraft('no address', hln), archiveUrl: 'neither', publishedOn: 'soon' };
    expect(faultsOf(toCreate(draft, null))).toMatchObject({
      url: { id: 'url' },
      archiveUrl: { id: 'url' },
      publishedOn: { id: 'day' },
    });
    expect(faultsOf(toCreate(emptyDraft('', hln), null))).toEqual({});
  });

  it('knows an address that can be asked for', () => {
    expect(readableAddress(' hln.be/veerman ')).toBe('https://hln.be/veerman');
    expect(readableAddress('http://localhost:4001/x')).toBe('http://localhost:4001/x');
    for (const none of ['', 'veerman', 'ftp://hln.be/x', 'hln.be/een kop', 'javascript:alert.x']) {
      expect(readableAddress(none)).toBeNull();
    }
    expect(hostOf('https://www.hln.be/veerman?x=1')).toBe('hln.be');
  });

  it('shows the first lines of the article alone', () => {
    expect(firstLines(page)).toEqual([
      'Veerman vaart weer',
      'De veerman van Oosthaven vaart weer.',
    ]);
    expect(wordsIn(page)).toBe(9);
    const long = 'x'.repeat(500);
    const lines = Array.from({ length: 9 }, () => long).join('\n');
    expect(firstLines({ text: lines, article: [{ start: 0, end: lines.length }] })).toHaveLength(2);
  });
});
