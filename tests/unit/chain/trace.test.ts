import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenFromAfter, traceChain, wouldCycle } from '../../../plugin/chain';
import type { ChainPage } from '../../../plugin/model/chain';
import { original, page, relay } from './pages';

const traced = (pages: readonly ChainPage[], references: readonly string[]) => {
  const { stops, ...rest } = traceChain(pages, references);
  return { order: stops.map(({ page: { documentId } }) => documentId), stops, ...rest };
};

const from = (documentId: string, takenFrom: string | null, publishedOn: string | null = null) =>
  page(documentId, { takenFrom, publishedOn });

describe('the order of a chain', () => {
  it('is original first, whatever the order of the article’s references', () => {
    for (const references of [
      ['hlnpage', 'septpage'],
      ['septpage', 'hlnpage'],
    ]) {
      expect(traced([relay, original], references).order).toEqual(['hlnpage', 'septpage']);
    }
  });

  it('holds the page that only another page leads to', () => {
    const { stops, originals } = traced([relay, original], ['septpage']);
    expect(stops.map(({ takenFrom, referred }) => [takenFrom, referred])).toEqual([
      [null, false],
      ['hlnpage', true],
    ]);
    expect(originals).toEqual(['hlnpage']);
  });

  it('leaves out pages that nothing leads to, and references that are not among the pages', () => {
    expect(traced([relay, original, page('stray')], ['septpage', 'gone']).order).toEqual([
      'hlnpage',
      'septpage',
    ]);
  });

  it('begins with a page whose own original is not on record', () => {
    const { stops, originals } = traced([relay], ['septpage']);
    expect(stops.map(({ takenFrom }) => takenFrom)).toEqual([null]);
    expect(originals).toEqual(['septpage']);
  });

  it('names a page once that the article refers to twice', () => {
    expect(traced([original], ['hlnpage', 'hlnpage']).order).toEqual(['hlnpage']);
  });

  it('keeps several originals in the article’s order, each with its relays', () => {
    const pages = [from('a', null), from('b', null), from('c', 'a'), from('d', 'b')];
    const { order, originals } = traced(pages, ['b', 'a', 'c', 'd']);
    expect(order).toEqual(['b', 'd', 'a', 'c']);
    expect(originals).toEqual(['b', 'a']);
  });

  it('puts two relays of one page behind it, each followed by its own', () => {
    const pages = [from('a', null), from('b', 'a'), from('c', 'a'), from('d', 'b')];
    expect(traced(pages, ['c', 'd']).order).toEqual(['a', 'c', 'b', 'd']);
  });

  it('of an empty article is empty', () => {
    expect(traced([original], [])).toMatchObject({ order: [], originals: [], cycles: [] });
  });
});

describe('pages that relay each other in a circle', () => {
  const circle = (days: (string | null)[] = []) => [
    from('a', 'c', days[0]),
    from('b', 'a', days[1]),
    from('c', 'b', days[2]),
  ];

  it('begin with the one that was printed first', () => {
    const { order, originals, cycles, stops } = traced(circle(['2024-02-03', '2024-02-01']), ['a']);
    expect(order).toEqual(['b', 'c', 'a']);
    expect(originals).toEqual(['b']);
    expect(cycles).toEqual([['b', 'c', 'a']]);
    expect(stops[0]?.takenFrom).toBeNull();
  });

  it('begin with the one that the article refers to first where no day is known', () => {
    expect(traced(circle(), ['c', 'a']).order).toEqual(['c', 'a', 'b']);
  });

  it('are broken at one place, whatever order they are read in', () => {
    const pages = [...circle(), from('d', 'a')];
    for (const shuffled of [pages, [...pages].reverse()]) {
      expect(traced(shuffled, ['d']).order).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  it('may be one page that relays itself', () => {
    const { order, cycles } = traced([from('a', 'a'), from('b', 'a')], ['b']);
    expect(order).toEqual(['a', 'b']);
    expect(cycles).toEqual([['a']]);
  });
});

const ids = 'abcdefgh'.split('');
const anyPages = fc
  .tuple(
    ...ids.map((id) =>
      fc
        .record({
          takenFrom: fc.option(fc.constantFrom(...ids, 'elsewhere'), { nil: null }),
          publishedOn: fc.option(fc.constantFrom('2024-02-01', '2024-02-02'), { nil: null }),
        })
        .map((given) => page(id, given)),
    ),
  )
  .map((pages) => pages.slice(0, 6));
const anyReferences = fc.array(fc.constantFrom(...ids), { maxLength: 8 });

describe('any chain', () => {
  it('has every page once, behind what it was taken from, and every reference', () => {
    fc.assert(
      fc.property(anyPages, anyReferences, (pages, references) => {
        const { order, stops, originals } = traced(pages, references);
        expect(new Set(order).size).toBe(order.length);
        for (const id of references)
          expect(order.includes(id)).toBe(pages.some(({ documentId }) => documentId === id));
        stops.forEach(({ page: { documentId }, takenFrom }, i) => {
          if (takenFrom === null) expect(originals).toContain(documentId);
          else expect(order.indexOf(takenFrom)).toBeLessThan(i);
        });
      }),
    );
  });

  it('does not depend on the order in which its pages are read', () => {
    fc.assert(
      fc.property(anyPages, anyReferences, (pages, references) => {
        expect(traced([...pages].reverse(), references)).toEqual(traced(pages, references));
      }),
    );
  });
});

describe('putting pages in an order', () => {
  it('makes each the relay of the one before, and the first an original', () => {
    const after = takenFromAfter([original, relay], ['septpage', 'hlnpage']);
    expect([...after]).toEqual([
      ['septpage', null],
      ['hlnpage', 'septpage'],
    ]);
  });

  it('leaves the first what it was taken from outside', () => {
    expect(takenFromAfter([original, relay], ['septpage', 'x']).get('septpage')).toBe('hlnpage');
  });

  it('turns a chain round without a circle', () => {
    expect(wouldCycle([original, relay], ['septpage', 'hlnpage'])).toBeNull();
    expect(wouldCycle([original, relay], [])).toBeNull();
  });

  it('is refused where the first was taken from a page that came from the last', () => {
    // a <- x <- b: a and b in this order would close the circle.
    const pages = [from('a', 'x'), from('x', 'b'), from('b', null)];
    expect(wouldCycle(pages, ['a', 'b'])).toEqual(['b', 'a', 'x']);
    expect(wouldCycle(pages, ['b', 'x', 'a'])).toBeNull();
  });

  it('is refused where a page stands twice', () => {
    expect(wouldCycle([original, relay], ['hlnpage', 'septpage', 'hlnpage'])).toEqual(['hlnpage']);
  });

  it('closes a circle where it is said to, and only there', () => {
    const sound = anyPages.filter((pages) => traced(pages, ids).cycles.length === 0);
    fc.assert(
      fc.property(sound, fc.uniqueArray(fc.constantFrom(...'abcdef'.split(''))), (pages, order) => {
        const after = takenFromAfter(pages, order);
        const put = pages.map((one) => ({
          ...one,
          takenFrom: after.has(one.documentId)
            ? (after.get(one.documentId) ?? null)
            : one.takenFrom,
        }));
        expect(wouldCycle(pages, order) !== null).toBe(traced(put, ids).cycles.length > 0);
      }),
    );
  });
});
