import { describe, expect, it } from 'vitest';
import { decodeText, isHtmlFile } from '../../../admin/src/pages/import/decode';
import { acceptedRepairs, repairKey, shownRepair } from '../../../admin/src/pages/import/repairs';
import { newSession, sessionTitle } from '../../../admin/src/pages/import/session';
import type { ImportSession } from '../../../admin/src/pages/import/session';
import { createKeeper, memoryShelf } from '../../../admin/src/pages/import/unsaved';
import { spanOf } from './import-samples';

const session = (id: string, more: Partial<ImportSession> = {}): ImportSession => ({
  ...newSession(id, '1', 1_000),
  text: 'A story',
  ...more,
});

describe('an unsaved story', () => {
  it('is kept in its latest state', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper(shelf, { delay: 1_000 });
    keeper.keep(session('a'));
    keeper.keep(session('a', { text: 'A longer story' }));
    await keeper.flush();
    expect((await shelf.all()).map(({ text }) => text)).toEqual(['A longer story']);
  });

  it('is written by itself after a moment', async () => {
    const shelf = memoryShelf();
    createKeeper(shelf, { delay: 5 }).keep(session('a'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await shelf.all()).toHaveLength(1);
  });

  it('that is discarded does not come back with a write that was waiting', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper(shelf, { delay: 1 });
    keeper.keep(session('a'));
    const discarded = keeper.discard('a');
    keeper.keep(session('a', { text: 'again' }));
    await discarded;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await shelf.all()).toEqual([]);
  });

  it('is offered to the one who pasted it, the newest first', async () => {
    const keeper = createKeeper(memoryShelf());
    keeper.keep(session('a', { startedAt: 1 }));
    keeper.keep(session('b', { startedAt: 2 }));
    keeper.keep(session('c', { user: '2' }));
    expect((await keeper.list('1')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('without a text is not kept', async () => {
    const shelf = memoryShelf();
    const keeper = createKeeper(shelf);
    keeper.keep(session('a'));
    await keeper.flush();
    keeper.keep(session('a', { text: ' ' }));
    await keeper.flush();
    expect(await shelf.all()).toEqual([]);
  });

  it('that the browser refuses to keep is said, and the next one is tried', async () => {
    const shelf = memoryShelf();
    const results: boolean[] = [];
    let full = true;
    const keeper = createKeeper(
      { ...shelf, put: (s) => (full ? Promise.reject(new Error('full')) : shelf.put(s)) },
      { onResult: (kept) => results.push(kept) },
    );
    keeper.keep(session('a'));
    await keeper.flush();
    full = false;
    keeper.keep(session('a'));
    await keeper.flush();
    expect(results).toEqual([false, true]);
    expect(await shelf.all()).toHaveLength(1);
  });

  it('is named by its headline, else by its first line', () => {
    expect(sessionTitle(session('a', { text: '\n  First line \nsecond' }))).toBe('First line');
    expect(sessionTitle(session('a', { edits: { headline: 'Typed' } }))).toBe('Typed');
  });
});

describe('a file', () => {
  it('is read as UTF-8 where it is UTF-8', () => {
    expect(decodeText(new TextEncoder().encode('« café »'))).toBe('« café »');
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it('is read as Windows-1252 where it is not', () => {
    // Its marks (0x80 to 0x9f) are left to the browser test: some versions of Node decode them as Latin-1.
    expect(decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBe('café');
  });

  it('is read as UTF-16 where its first bytes say so', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe9, 0x00))).toBe('é');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0xe9))).toBe('é');
  });

  it('is HTML by its name, its type or its first words', () => {
    expect(isHtmlFile('story.HTM', '', '')).toBe(true);
    expect(isHtmlFile('story', 'text/html', '')).toBe(true);
    expect(isHtmlFile('story.txt', 'text/plain', ' <!DOCTYPE html><p>x')).toBe(true);
    expect(isHtmlFile('story.txt', 'text/plain', 'a < b')).toBe(false);
  });
});

describe('a repair', () => {
  const text = 'The line said: “We stop.” in May,” and nobody answered it.';
  const repair = {
    ...spanOf(text, '”', 2),
    replacement: '',
    reason: 'stray-closing-mark',
  } as const;

  it('stays accepted when its words stand elsewhere', () => {
    const accepted = [repairKey(text, repair)];
    expect(acceptedRepairs(text, [repair], accepted)).toEqual([repair]);
    const longer = `Before.\n\n${text}`;
    const moved = { ...repair, start: repair.start + 9, end: repair.end + 9 };
    // The words before it changed within reach of the key only where the text is that short.
    expect(acceptedRepairs(longer, [moved], accepted)).toEqual([moved]);
  });

  it('is not accepted for another fault', () => {
    const other = {
      ...spanOf(text, '”', 1),
      replacement: '',
      reason: 'stray-closing-mark',
    } as const;
    expect(acceptedRepairs(text, [other], [repairKey(text, repair)])).toEqual([]);
  });

  it('is shown with the words around it', () => {
    expect(shownRepair(text, repair)).toEqual({
      before: 'The line said: “We stop.” in May,',
      fault: '”',
      repaired: '',
      after: ' and nobody answered it.',
    });
  });
});
