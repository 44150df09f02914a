import { describe, expect, it } from 'vitest';
import {
  changesChain,
  inChainOrder,
  missingStops,
  nameOf,
  namesOf,
  orderWith,
  roleOf,
  saidFlags,
} from '../../../admin/src/chain/strip-view';
import { landingPlace } from '../../../admin/src/chain/use-dragging';
import { readChain } from '../../../plugin/chain';
import type { ChainInput } from '../../../plugin/chain';
import type { ChainPage } from '../../../plugin/model/chain';

const page = (documentId: string, part: Partial<ChainPage> = {}): ChainPage => ({
  documentId,
  updatedAt: '2026-11-24T08:00:00.000Z',
  outlet: null,
  url: `https://www.${documentId}.example/story`,
  archiveUrl: null,
  headline: null,
  byline: null,
  language: null,
  publishedOn: null,
  takenFrom: null,
  relayKind: null,
  relayShown: null,
  linkState: 'unchecked',
  hasText: true,
  named: [],
  ...part,
});

const outlet = (name: string): ChainPage['outlet'] => ({
  documentId: `outlet${name.toLowerCase()}`,
  name,
  kind: 'outlet',
  aliases: [],
  domains: [],
  language: null,
  creditTemplate: null,
});

const chainOf = (pages: ChainPage[], references: string[], part: Partial<ChainInput> = {}) =>
  readChain({
    pages,
    references,
    language: 'en',
    creditLine: null,
    relayKind: null,
    relayShown: null,
    named: [],
    ...part,
  });

const hln = page('hlnpage1', { outlet: outlet('HLN') });
const relay = page('sevenpage', { outlet: outlet('7sur7'), takenFrom: 'hlnpage1' });

describe('the strip of the chain', () => {
  it('draws the outlets that an article without pages names, in their order', () => {
    const chain = chainOf([], [], { named: ['HLN', '7sur7'] });
    expect(missingStops(chain, ['HLN', '7sur7'])).toEqual([
      { outlet: 'HLN', namedBy: null, at: 0 },
      { outlet: '7sur7', namedBy: null, at: 0 },
    ]);
    // They are drawn, so they are not said once more below.
    expect(saidFlags(chain)).toEqual([]);
  });

  it('puts the page of an outlet that a relay names before that relay', () => {
    const ours = page('ourspage', { outlet: outlet('De Haven') });
    const naming = page('sevenpage', {
      outlet: outlet('7sur7'),
      takenFrom: 'ourspage',
      named: ['HLN'],
    });
    const chain = chainOf([ours, naming], ['sevenpage']);
    expect(missingStops(chain, [])).toEqual([{ outlet: 'HLN', namedBy: '7sur7', at: 1 }]);
    expect(saidFlags(chain).map(({ kind }) => kind)).toContain('outlet-unlinked');
    expect(orderWith(chain, 'hlnpage1', 1)).toEqual(['ourspage', 'hlnpage1', 'sevenpage']);
  });

  it('puts a relay that the article names behind the original that it names before', () => {
    const named = ['Het Laatste Nieuws', '7sur7'];
    const chain = chainOf([hln], ['hlnpage1'], { named });
    expect(missingStops(chain, named)).toEqual([{ outlet: '7sur7', namedBy: null, at: 1 }]);
    const late = chainOf([{ ...relay, takenFrom: null }], ['sevenpage'], { named });
    expect(missingStops(late, named)).toEqual([
      { outlet: 'Het Laatste Nieuws', namedBy: null, at: 0 },
    ]);
  });

  it('calls a page by its outlet, else by its site, else by its headline', () => {
    expect(nameOf(hln)).toBe('HLN');
    expect(nameOf(page('x', { url: 'https://www.lesoir.be/1' }))).toBe('lesoir.be');
    expect(nameOf(page('x', { url: null, headline: 'Ferry sails again' }))).toBe(
      'Ferry sails again',
    );
    expect(namesOf(chainOf([hln, relay], ['sevenpage']), ['sevenpage', 'gone'])).toEqual(['7sur7']);
  });

  it('takes the page that relays no other one for the original', () => {
    const { stops } = chainOf([hln, relay], ['sevenpage']);
    expect(stops.map((stop) => [stop.page.documentId, roleOf(stop)])).toEqual([
      ['hlnpage1', 'original'],
      ['sevenpage', 'relay'],
    ]);
  });

  it('writes an order only where it changes what a page is taken from', () => {
    expect(changesChain([hln, relay], ['hlnpage1', 'sevenpage'])).toBe(false);
    expect(changesChain([hln, relay], ['sevenpage', 'hlnpage1'])).toBe(true);
    expect(changesChain([hln], ['hlnpage1', 'newpage1'])).toBe(true);
  });

  it('keeps references that are not in the chain behind those that are', () => {
    const references = [{ documentId: 'c' }, { documentId: 'b' }, { documentId: 'a' }];
    expect(inChainOrder(references, ['a', 'b']).map(({ documentId }) => documentId)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('a stop that is dragged', () => {
  const keys = ['a', 'b', 'c'];
  it.each([
    ['a', 'c', 'after', 2],
    ['a', 'c', 'before', 1],
    ['c', 'a', 'before', 0],
    ['b', 'a', 'after', 1],
    ['b', 'b', 'after', 1],
  ] as const)('%s dropped on %s, %s it, lands at %i', (dragged, target, side, place) => {
    expect(landingPlace(keys, dragged, target, side)).toBe(place);
  });
});
