import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changedValues,
  differingFields,
  mergeMentions,
} from '../../../admin/src/panel/unsaved/fields';
import { parts } from '../../../admin/src/panel/unsaved/say-value';
import {
  expiryDays,
  forgetEntries,
  keepEntry,
  longestEntry,
  readEntries,
  storageKey,
  sweep,
} from '../../../admin/src/panel/unsaved/store';
import type { Store, UnsavedEntry } from '../../../admin/src/panel/unsaved/store';
import { keepUnsavedWork } from '../../../admin/src/panel/unsaved/unsaved-work';
import type { FormState } from '../../../admin/src/panel/unsaved/unsaved-work';
import { mentionOf } from './panel-samples';

const memory = (room = Number.POSITIVE_INFINITY): Store & { size: () => number } => {
  const items = new Map<string, string>();
  const size = () => [...items.values()].reduce((sum, { length }) => sum + length, 0);
  return {
    size,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (size() - (items.get(key)?.length ?? 0) + value.length > room) throw new Error('full');
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    key: (n) => [...items.keys()][n] ?? null,
    get length() {
      return items.size;
    },
  };
};

const entry = (part: Partial<UnsavedEntry> = {}): UnsavedEntry => ({
  session: 'a',
  at: 1_000,
  baseUpdatedAt: null,
  values: { headline: 'Mine' },
  sources: [],
  refused: null,
  ...part,
});

const key = storageKey({ user: '1', documentId: 'article01', locale: 'en' });
const day = 24 * 60 * 60 * 1000;

describe('what is kept in the browser', () => {
  it('is kept apart by user, article and locale', () => {
    const keys = [
      key,
      storageKey({ user: '2', documentId: 'article01', locale: 'en' }),
      storageKey({ user: '1', documentId: 'article01', locale: 'fr' }),
      storageKey({ user: '1', locale: 'en' }),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it('is one entry for each page, the newest first', () => {
    const store = memory();
    keepEntry(store, key, entry());
    keepEntry(store, key, entry({ session: 'b', at: 2_000 }));
    keepEntry(store, key, entry({ at: 3_000, values: { headline: 'Mine again' } }));
    expect(readEntries(store, key, 3_000).map(({ session, at }) => [session, at])).toEqual([
      ['a', 3_000],
      ['b', 2_000],
    ]);
  });

  it('is forgotten after seven days', () => {
    const store = memory();
    keepEntry(store, key, entry());
    expect(readEntries(store, key, 1_000 + expiryDays * day - 1)).toHaveLength(1);
    expect(readEntries(store, key, 1_000 + expiryDays * day)).toHaveLength(0);
    sweep(store, 1_000 + expiryDays * day);
    expect(store.length).toBe(0);
  });

  it('is refused, not cut, where it is too large', () => {
    const store = memory();
    const large = entry({ values: { headline: 'x'.repeat(longestEntry) } });
    expect(keepEntry(store, key, large)).toBe('too-large');
    expect(store.length).toBe(0);
  });

  it('gives way to newer work where the browser has no room, and says so where that is not enough', () => {
    const store = memory(1_500);
    keepEntry(store, key, entry({ session: 'old', values: { headline: 'x'.repeat(800) } }));
    const newer = entry({ session: 'new', at: 2_000, values: { headline: 'y'.repeat(900) } });
    expect(keepEntry(store, key, newer)).toBe('kept');
    expect(readEntries(store, key, 2_000).map(({ session }) => session)).toEqual(['new']);
    const huge = entry({ at: 3_000, values: { headline: 'z'.repeat(2_000) } });
    expect(keepEntry(store, key, huge)).toBe('no-room');
  });

  it('is not read where somebody else wrote nonsense under its key', () => {
    const store = memory();
    store.setItem(key, '{"not": "ours"');
    expect(readEntries(store, key, 0)).toEqual([]);
    store.setItem(key, '[1, {"session": "a"}]');
    expect(readEntries(store, key, 0)).toEqual([]);
  });

  it('leaves nothing behind once it is forgotten', () => {
    const store = memory();
    keepEntry(store, key, entry());
    forgetEntries(store, key, 1_000, () => true);
    expect(store.length).toBe(0);
  });
});

describe('which fields differ', () => {
  const text = '“We stay,” said Lena Maes. “We go.”';

  it('holds only what the editor changed', () => {
    const initial = { headline: 'Harbour', standfirst: 'Old', revision: 1, byline: undefined };
    const values = { headline: 'Harbour', standfirst: 'New', revision: 2, byline: null };
    expect(changedValues(values, initial)).toEqual({ standfirst: 'New' });
  });

  it('keeps that a field was emptied', () => {
    expect(changedValues({}, { standfirst: 'Old' })).toEqual({ standfirst: null });
  });

  it('takes the empty values of the form for the same', () => {
    const mine = { byline: '', tags: { connect: [], disconnect: [] }, mentions: null };
    expect(differingFields(mine, { mentions: [] })).toEqual([]);
  });

  it('keeps a newsroom’s own fields, after ours in the order of the form', () => {
    const mine = { embargo: '2027', body: [1], headline: 'a' };
    expect(differingFields(mine, {})).toEqual(['headline', 'body', 'embargo']);
  });

  it('sees no difference where a save made a quote of a decision', () => {
    const decided = mentionOf('m1', text, 'We stay,', {
      quote: undefined,
      attribution: { speakerStatus: 'unattributed' },
    });
    const saved = mentionOf('m1', text, 'We stay,', { quote: 'quote00001' });
    expect(differingFields({ mentions: [decided] }, { mentions: [saved] })).toEqual([]);
    const another = mentionOf('m1', text, 'We stay,', { quote: 'quote00002' });
    expect(differingFields({ mentions: [another] }, { mentions: [saved] })).toEqual(['mentions']);
  });

  it('puts the mentions of both together, one for the same words', () => {
    const mine = [mentionOf('a', text, 'We stay,'), mentionOf('b', text, 'We go.')];
    const theirs = [mentionOf('c', text, 'We stay,')];
    expect(mergeMentions(mine, theirs).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('leaves out a printing whose decision was not taken over', () => {
    const mine = [
      mentionOf('a', text, 'We stay,'),
      mentionOf('b', text, 'We go.', { quote: undefined, sameAs: 'a' }),
    ];
    expect(mergeMentions(mine, [mentionOf('c', text, 'We stay,')]).map(({ id }) => id)).toEqual([
      'c',
    ]);
  });

  it('marks whole words that differ', () => {
    expect(parts('The club knew all of it.', 'The club knows all of it.')).toEqual([
      { before: 'The club ', differs: 'knew', after: ' all of it.' },
      { before: 'The club ', differs: 'knows', after: ' all of it.' },
    ]);
    expect(parts('One.', 'One.\n\nTwo.')[0]).toEqual({ before: 'One.', differs: '', after: '' });
  });
});

describe('unsaved work of a page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const article = { user: '1', documentId: 'article01', locale: 'en' };
  const form = (headline: string, rest: Partial<FormState> = {}): FormState => ({
    values: { headline },
    initialValues: { headline: 'Saved' },
    modified: headline !== 'Saved',
    updatedAt: '2026-11-24T14:00:00.000Z',
    sources: new Map(),
    ...rest,
  });
  const stale = {
    name: 'ConflictError',
    status: 409,
    message: 'Anna saved it',
    details: { revision: 3, updatedAt: '2026-11-24T14:05:00.000Z', updatedBy: 'Anna' },
  };

  it('keeps what was typed once it rests, and forgets it when it is saved', () => {
    const store = memory();
    const work = keepUnsavedWork(article, store);
    work.update(form('Typed'));
    expect(store.length).toBe(0);
    vi.advanceTimersByTime(1_000);
    expect(readEntries(store, key, Date.now())[0]?.values).toEqual({ headline: 'Typed' });
    work.onSave({ outcome: 'sent', documentId: 'article01' });
    work.onSave({ outcome: 'saved', documentId: 'article01' });
    expect(store.length).toBe(0);
    expect(work.get().offers).toEqual([]);
  });

  it('forgets what was typed when it is typed back', () => {
    const store = memory();
    const work = keepUnsavedWork(article, store);
    work.update(form('Typed'));
    vi.advanceTimersByTime(1_000);
    work.update(form('Saved'));
    vi.advanceTimersByTime(1_000);
    expect(store.length).toBe(0);
  });

  it('offers what was typed where Strapi fills the form anew without a save, as after a lapsed login', () => {
    const store = memory();
    const work = keepUnsavedWork(article, store);
    work.update(form('Typed'));
    vi.advanceTimersByTime(1_000);
    work.update(form('', { initialValues: {}, modified: false }));
    work.stop();
    const again = keepUnsavedWork(article, store);
    again.update(form('Saved'));
    vi.advanceTimersByTime(1_000);
    expect(again.get().offers).toMatchObject([{ values: { headline: 'Typed' } }]);
  });

  it('does not keep a form that nobody changed', () => {
    const store = memory();
    keepUnsavedWork(article, store).update(form('Saved'));
    vi.advanceTimersByTime(10_000);
    expect(store.length).toBe(0);
  });

  it('offers the work of a refused save back once Strapi has reset the form, with the newer version', () => {
    const work = keepUnsavedWork(article, memory());
    work.update(form('Typed at the last moment'));
    work.onSave({ outcome: 'sent', documentId: 'article01' });
    work.onSave({
      outcome: 'refused',
      documentId: 'article01',
      error: stale,
      refusal: stale,
    });
    work.update(form('Newer', { initialValues: { headline: 'Newer' }, modified: false }));
    vi.advanceTimersByTime(1_000);
    expect(work.get().offers).toMatchObject([
      {
        values: { headline: 'Typed at the last moment' },
        refused: { stale: { updatedBy: 'Anna' } },
      },
    ]);
    work.update(form('Typed after that'));
    vi.advanceTimersByTime(1_000);
    const [offer] = work.get().offers;
    expect(offer?.values).toEqual({ headline: 'Typed at the last moment' });
    if (offer) work.forget(offer);
    expect(work.get().offers).toEqual([]);
  });

  it('offers nothing where Strapi shows the fault in the form and resets nothing', () => {
    const work = keepUnsavedWork(article, memory());
    const refusal = { name: 'ValidationError', status: 400, message: 'headline', details: {} };
    work.update(form('Typed'));
    work.onSave({ outcome: 'sent', documentId: 'article01' });
    work.onSave({ outcome: 'refused', documentId: 'article01', error: refusal, refusal });
    work.update(form('Typed better'));
    vi.advanceTimersByTime(1_000);
    expect(work.get().offers).toEqual([]);
  });

  it('offers after a crash what another page has left, unless the form holds the same', () => {
    const store = memory();
    keepEntry(store, key, entry({ session: 'crashed', at: Date.now() }));
    const same = keepUnsavedWork(article, store);
    same.update(form('Mine'));
    vi.advanceTimersByTime(1_000);
    expect(same.get().offers).toEqual([]);
    const work = keepUnsavedWork(article, store);
    work.update(form('Saved'));
    vi.advanceTimersByTime(1_000);
    expect(work.get().offers.map(({ session }) => session)).toContain('crashed');
  });

  it('keeps the sources that its decisions name', () => {
    const store = memory();
    const lena = {
      documentId: 'lenamaes01',
      name: 'Lena Maes',
      kind: 'person' as const,
      role: null,
      affiliation: null,
      aliases: [],
      confidential: false,
    };
    const work = keepUnsavedWork(article, store);
    const mentions = [{ id: 'a', attribution: { speaker: 'lenamaes01', via: ['unknown001'] } }];
    work.update(
      form('Typed', {
        values: { headline: 'Typed', mentions },
        sources: new Map([[lena.documentId, lena]]),
      }),
    );
    work.flush();
    expect(readEntries(store, key, Date.now())[0]?.sources).toEqual([lena]);
  });
});
