import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertStop, moveStop, removeStop } from '../../../plugin/chain';

const strip = ['HLN', '7sur7', 'DH', 'Le Soir'];

describe('a strip of pages, corrected by hand', () => {
  it.each([
    ['one step to the left', 1, 0, ['7sur7', 'HLN', 'DH', 'Le Soir']],
    ['one step to the right', 1, 2, ['HLN', 'DH', '7sur7', 'Le Soir']],
    ['to the end', 0, 3, ['7sur7', 'DH', 'Le Soir', 'HLN']],
    ['past the end', 0, 9, ['7sur7', 'DH', 'Le Soir', 'HLN']],
    ['past the beginning', 2, -1, ['DH', 'HLN', '7sur7', 'Le Soir']],
  ])('a page is moved %s', (_how, from, to, order) => {
    expect(moveStop(strip, from, to)).toEqual(order);
  });

  it.each([
    ['to where it is', 2, 2],
    ['beyond the end it is at', 3, 4],
    ['from where none is', 4, 0],
    ['from before the first', -1, 0],
  ])('nothing changes when it is moved %s', (_how, from, to) => {
    expect(moveStop(strip, from, to)).toBe(strip);
  });

  it('a page is taken out', () => {
    expect(removeStop(strip, 1)).toEqual(['HLN', 'DH', 'Le Soir']);
    expect(removeStop(strip, 4)).toBe(strip);
  });

  it('a page is put in, and one that is there already is moved', () => {
    expect(insertStop(strip, 0, 'Belga')).toEqual(['Belga', ...strip]);
    expect(insertStop(strip, 9, 'Belga')).toEqual([...strip, 'Belga']);
    expect(insertStop(strip, 0, 'DH')).toEqual(['DH', 'HLN', '7sur7', 'Le Soir']);
    expect(insertStop([], 3, 'HLN')).toEqual(['HLN']);
  });

  it('keeps every page once, and can be undone', () => {
    const places = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(places, places, (from, to) => {
        const moved = moveStop(strip, from, to);
        expect([...moved].sort()).toEqual([...strip].sort());
        expect(moved[to]).toBe(strip[from]);
        expect(moveStop(moved, to, from)).toEqual(strip);
        expect(insertStop(removeStop(strip, from), from, strip[from])).toEqual(strip);
      }),
    );
  });
});
