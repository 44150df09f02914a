import { describe, expect, it } from 'vitest';
import { readChain } from '../../../plugin/chain';
import type { ChainInput } from '../../../plugin/chain';
import { belga, hln, original, outlet, page, relay } from './pages';

const read = (given: Partial<ChainInput>) =>
  readChain({
    pages: [original, relay],
    references: ['septpage'],
    language: 'en',
    creditLine: 'Source: HLN, via 7sur7, 21/11/2023',
    relayKind: null,
    relayShown: null,
    named: [],
    ...given,
  });

const kinds = (given: Partial<ChainInput>) => read(given).flags.map(({ kind }) => kind);
const flag = (given: Partial<ChainInput>, kind: string) =>
  read(given).flags.filter((found) => found.kind === kind);

describe('the strip of a story', () => {
  it('goes from HLN by way of 7sur7 to ours', () => {
    const { stops, ours, flags } = read({});
    expect(stops.map(({ page: { outlet: of } }) => of?.name)).toEqual([
      'Het Laatste Nieuws',
      '7sur7',
    ]);
    expect(stops.map(({ referred, takenFrom }) => [referred, takenFrom])).toEqual([
      [false, null],
      [true, 'hlnpage'],
    ]);
    expect(ours).toEqual({ kind: 'translated', decided: false });
    expect(flags).toEqual([]);
  });

  it('says of each hop what the editor said, else what the texts show, else that the languages differ', () => {
    const hop = (given: Partial<typeof relay>) => {
      const { kind, decided } = read({ pages: [original, { ...relay, ...given }] }).stops[1] ?? {};
      return [kind, decided];
    };
    expect(hop({ relayKind: 'excerpted', relayShown: 'verbatim' })).toEqual(['excerpted', true]);
    expect(hop({ relayShown: 'paraphrased' })).toEqual(['paraphrased', false]);
    expect(hop({})).toEqual(['translated', false]);
    expect(hop({ language: 'nl-BE' })).toEqual([null, false]);
    expect(hop({ outlet: outlet('7sur7') })).toEqual([null, false]);
  });

  it('says the same of ours', () => {
    expect(read({ relayKind: 'paraphrased', relayShown: 'translated' }).ours).toEqual({
      kind: 'paraphrased',
      decided: true,
    });
    expect(read({ relayShown: 'excerpted' }).ours).toEqual({ kind: 'excerpted', decided: false });
    expect(read({ language: 'fr-BE' }).ours).toEqual({ kind: null, decided: false });
    expect(read({ language: null }).ours.kind).toBeNull();
  });

  it('says nothing of how an original was taken, whatever an editor once said', () => {
    const { kind, decided } =
      read({ pages: [{ ...relay, relayKind: 'translated' }] }).stops[0] ?? {};
    expect([kind, decided]).toEqual([null, false]);
  });

  it('of an article without references is empty', () => {
    expect(read({ references: [], creditLine: null, relayKind: 'verbatim' })).toEqual({
      stops: [],
      ours: { kind: null, decided: false },
      flags: [],
    });
  });
});

describe('a page that is missing', () => {
  it('is told with its outlet', () => {
    const pages = [original, { ...relay, url: null }];
    expect(flag({ pages }, 'page-missing')).toEqual([
      { kind: 'page-missing', pages: ['septpage'], outlet: '7sur7', namedBy: null },
    ]);
  });

  it('is none where an archive keeps it, nor where an agency’s copy has no page', () => {
    const archived = { ...relay, url: null, archiveUrl: 'https://archive.example/1' };
    const wire = { ...original, outlet: belga, url: null };
    expect(flag({ pages: [wire, archived] }, 'page-missing')).toEqual([]);
  });
});

describe('an outlet that is named and not linked', () => {
  const sept = { ...relay, takenFrom: null };

  it('“7sur7 names HLN, no page given”', () => {
    expect(flag({ pages: [{ ...sept, named: ['HLN'] }] }, 'outlet-unlinked')).toEqual([
      { kind: 'outlet-unlinked', pages: ['septpage'], outlet: 'HLN', namedBy: '7sur7' },
    ]);
  });

  it('is told of our own text and of our credit line', () => {
    const pages = [sept];
    expect(flag({ pages, named: ['De Kustbode'] }, 'outlet-unlinked')[0]).toMatchObject({
      outlet: 'De Kustbode',
      namedBy: null,
      pages: [],
    });
    expect(
      flag({ pages, creditLine: 'Source: HLN, via 7sur7' }, 'outlet-unlinked')[0],
    ).toMatchObject({ outlet: 'HLN', namedBy: null });
  });

  it('is told once, with every page that names it', () => {
    const pages = [
      { ...original, named: ['Belga'] },
      { ...relay, named: ['Belga', 'HLN'] },
    ];
    expect(flag({ pages, named: ['Belga', '7sur7'] }, 'outlet-unlinked')).toEqual([
      {
        kind: 'outlet-unlinked',
        pages: ['hlnpage', 'septpage'],
        outlet: 'Belga',
        namedBy: 'Het Laatste Nieuws',
      },
    ]);
  });

  it('under two names is one', () => {
    const named = ['HLN', 'Het Laatste Nieuws', 'hln.be'];
    expect(flag({ pages: [sept], named }, 'outlet-unlinked')).toHaveLength(1);
  });

  it.each(['HLN', 'het laatste nieuws', 'hln.be', 'https://www.hln.be/x'])(
    'is linked by any of its names: %s',
    (name) => {
      expect(flag({ named: [name] }, 'outlet-unlinked')).toEqual([]);
    },
  );

  it('is linked by a page whose outlet is not on record yet', () => {
    const pages = [{ ...original, outlet: null, url: 'https://www.hln.be/ferry-1' }, relay];
    expect(flag({ pages, named: ['HLN'] }, 'outlet-unlinked')).toEqual([]);
  });
});

describe('an original that is not credited', () => {
  const uncredited = (creditLine: string, pages = [original, relay]) =>
    flag({ creditLine, pages }, 'original-uncredited');

  it('is told where the credit line names the relay alone', () => {
    expect(uncredited('Source : 7sur7, 21/11/2023')).toEqual([
      {
        kind: 'original-uncredited',
        pages: ['hlnpage'],
        outlet: 'Het Laatste Nieuws',
        namedBy: null,
      },
    ]);
  });

  it.each([
    'Source: Het Laatste Nieuws, via 7sur7',
    'Bron: HLN via 7sur7',
    'Source : 7sur7, d’après HLN',
    'This story was told to HLN and printed by 7sur7',
    'Source: 7sur7, https://www.hln.be/ferry-1',
    'Source: hln.be / 7sur7.be',
  ])('is credited by its name, an alias or its domain: “%s”', (creditLine) => {
    expect(uncredited(creditLine)).toEqual([]);
  });

  it('is not credited by its owner’s name, or by another paper of that owner', () => {
    const owned = { ...original, outlet: { ...hln, aliases: ['HLN'] } };
    expect(uncredited('Source: 7sur7 (DPG Media)', [owned, relay])).toHaveLength(1);
    expect(uncredited('Source: De Morgen, via 7sur7', [owned, relay])).toHaveLength(1);
  });

  it('is not asked for where the credit line does not name the relay either', () => {
    expect(uncredited('Source: Le Soir')).toEqual([]);
  });

  it('is credited where both pages are of one outlet', () => {
    const update = { ...relay, outlet: hln };
    expect(uncredited('Source: HLN', [original, update])).toEqual([]);
  });

  it('is told for each original of its own relay', () => {
    const soir = page('soirpage', { outlet: outlet('Le Soir') });
    const pages = [original, relay, soir];
    const references = ['soirpage', 'septpage'];
    const flags = flag({ pages, references, creditLine: 'Source: 7sur7' }, 'original-uncredited');
    expect(flags.map(({ outlet: of }) => of)).toEqual(['Het Laatste Nieuws']);
  });
});

describe('what else is not as it ought to be', () => {
  it('a chain without a credit line', () => {
    for (const creditLine of [null, '  '])
      expect(flag({ creditLine }, 'credit-missing')[0]?.pages).toEqual(['hlnpage', 'septpage']);
  });

  it('pages that relay each other', () => {
    const pages = [{ ...original, takenFrom: 'septpage' }, relay];
    expect(flag({ pages }, 'cycle')).toEqual([
      { kind: 'cycle', pages: ['hlnpage', 'septpage'], outlet: null, namedBy: null },
    ]);
  });

  it('pages that hang together by nothing', () => {
    const pages = [original, { ...relay, takenFrom: null }];
    const references = ['septpage', 'hlnpage'];
    expect(flag({ pages, references }, 'several-originals')[0]?.pages).toEqual(references);
  });

  it('comes in one order', () => {
    const pages = [
      { ...original, url: null, takenFrom: 'septpage' },
      { ...relay, named: ['Belga'] },
      page('third', { outlet: outlet('Le Soir') }),
    ];
    const references = ['septpage', 'third'];
    expect(kinds({ pages, references, creditLine: 'Source: 7sur7' })).toEqual([
      'page-missing',
      'outlet-unlinked',
      'original-uncredited',
      'cycle',
      'several-originals',
    ]);
  });
});
