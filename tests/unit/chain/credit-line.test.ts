import { describe, expect, it } from 'vitest';
import { creditLineOf, traceChain } from '../../../plugin/chain';
import type { CreditLineOptions } from '../../../plugin/chain';
import type { ChainPage, ChainStop } from '../../../plugin/model/chain';
import { readCreditLine } from '../../../plugin/story/credit-line';
import { readLines } from '../../../plugin/story/lines';
import { outletsWith } from '../../../plugin/story/outlets';
import { belga, outlet, page, septsur7 } from './pages';

const hln = outlet('HLN', { domains: ['hln.be'] });
const original = page('hlnpage', {
  outlet: hln,
  url: 'https://www.hln.be/a-1',
  headline: 'Veerlijn naar “Westkade” stopt',
  byline: 'Lotte Maes',
  publishedOn: '2023-11-20',
});
const relay = page('septpage', {
  outlet: septsur7,
  url: 'https://www.7sur7.be/b-2',
  headline: 'Le bac s’arrête',
  publishedOn: '2023-11-21',
  takenFrom: 'hlnpage',
});
const both = [original, relay];
const alone = [{ ...relay, takenFrom: null }];

const stopsOf = (pages: readonly ChainPage[]): ChainStop[] =>
  traceChain(
    pages,
    pages.map(({ documentId }) => documentId),
  ).stops.map((stop) => ({ ...stop, kind: null, decided: false }));

const line = (
  pages: readonly ChainPage[],
  language: string | null,
  day?: CreditLineOptions['day'],
) => creditLineOf({ stops: stopsOf(pages) }, { language, day });

const templated = (creditTemplate: string, pages = both, of = 0) =>
  pages.map((one, i) =>
    i === of && one.outlet ? { ...one, outlet: { ...one.outlet, creditTemplate } } : one,
  );

describe('a credit line in the usual wording', () => {
  it.each<[string, CreditLineOptions['day'], string]>([
    ['en', undefined, 'Source: HLN, via 7sur7 (21 November 2023)'],
    ['en', 'figures', 'Source: HLN, via 7sur7, 21/11/2023'],
    ['fr', undefined, 'Source\u00a0: HLN, via 7sur7, 21/11/2023'],
    ['fr', 'words', 'Source\u00a0: HLN, via 7sur7, 21 novembre 2023'],
    ['nl', undefined, 'Bron: HLN, via 7sur7, 21/11/2023'],
    ['nl', 'words', 'Bron: HLN, via 7sur7, 21 november 2023'],
    ['de', undefined, 'Quelle: HLN, via 7sur7, 21.11.2023'],
    ['de', 'words', 'Quelle: HLN, via 7sur7, 21. November 2023'],
    ['es', undefined, 'Fuente: HLN, vía 7sur7, 21/11/2023'],
    ['es', 'words', 'Fuente: HLN, vía 7sur7, 21 de noviembre de 2023'],
  ])('%s, day in %s: %s', (language, day, text) => {
    expect(line(both, language, day)).toBe(text);
  });

  it('is that of the language, whatever its country; English where there are no data', () => {
    expect(line(both, 'nl-BE')).toBe('Bron: HLN, via 7sur7, 21/11/2023');
    expect(line(both, 'pt')).toBe('Source: HLN, via 7sur7 (21 November 2023)');
    expect(line(both, null)).toBe(line(both, 'en'));
  });

  it('of one page names its outlet and day', () => {
    expect(line(alone, 'en', 'figures')).toBe('Source: 7sur7, 21/11/2023');
    expect(line(alone, 'fr')).toBe('Source\u00a0: 7sur7, 21/11/2023');
  });

  it('has no day where the last page has none: another page’s would be a wrong one', () => {
    const pages = [original, { ...relay, publishedOn: null }];
    expect(line(pages, 'en')).toBe('Source: HLN, via 7sur7');
    expect(line(pages, 'nl')).toBe('Bron: HLN, via 7sur7');
  });

  it('names an outlet once, and every relay in order', () => {
    const soir = page('soirpage', { outlet: outlet('Le Soir'), takenFrom: 'septpage' });
    const update = page('update', { outlet: hln, takenFrom: 'hlnpage' });
    expect(line([...both, soir], 'en')).toBe('Source: HLN, via 7sur7, via Le Soir');
    expect(line([original, update], 'en')).toBe('Source: HLN');
  });

  it('names each of several originals', () => {
    const wire = page('wire', { outlet: belga });
    expect(line([wire, ...both], 'nl')).toBe('Bron: Belga / HLN, via 7sur7, 21/11/2023');
  });

  it('goes by the domain of a page whose outlet is not on record; without either there is none', () => {
    const unknown = page('x', { url: 'https://www.kustbode.example/ferry-1' });
    expect(line([unknown], 'en')).toBe('Source: kustbode.example');
    expect(line([{ ...unknown, url: null }], 'en')).toBeNull();
    expect(line([], 'en')).toBeNull();
  });

  it('prints the first of a month as the language does', () => {
    const pages = [{ ...alone[0], publishedOn: '2024-03-01' } as ChainPage];
    expect(line(pages, 'fr', 'words')).toBe('Source\u00a0: 7sur7, 1er mars 2024');
    expect(line(pages, 'de', 'words')).toBe('Quelle: 7sur7, 1. März 2024');
    expect(line(pages, 'en')).toBe('Source: 7sur7 (1 March 2024)');
  });
});

describe('a credit line in the outlet’s own wording', () => {
  it('stands behind the language’s label where it begins with a name', () => {
    expect(line(templated('{original} via {relay}, {date}'), 'fr')).toBe(
      'Source\u00a0: HLN via 7sur7, 20/11/2023',
    );
    expect(line(templated('{original} via {relay}, {date}', alone), 'nl')).toBe(
      'Bron: 7sur7, 21/11/2023',
    );
  });

  it('stands as it is where it has words of its own', () => {
    expect(line(templated('First published by {outlet} on {date}'), 'en')).toBe(
      'First published by HLN on 20 November 2023',
    );
    expect(line(templated('© DPG Media'), 'en')).toBe('© DPG Media');
  });

  it('gives headline, byline, address and day of the outlet’s own page', () => {
    const template = '“{headline}”, {byline}, {outlet}, {date}, {url}';
    expect(line(templated(template), 'nl')).toBe(
      'Bron: “Veerlijn naar ‘Westkade’ stopt”, Lotte Maes, HLN, 20/11/2023, https://www.hln.be/a-1',
    );
    expect(line(templated(template, both, 1), 'nl')).toBe(
      'Bron: “Le bac s’arrête”, 7sur7, 21/11/2023, https://www.7sur7.be/b-2',
    );
  });

  it('is the original’s before the relay’s', () => {
    const pages = templated('{outlet} (relay)', templated('{outlet} (original)'), 1);
    expect(line(pages, 'en')).toBe('Source: HLN (original)');
    expect(line(templated('{outlet}, d’après {original}', both, 1), 'fr')).toBe(
      'Source\u00a0: 7sur7, d’après HLN',
    );
  });

  it('is left for the usual one where it says nothing, or more than an article can hold', () => {
    expect(line(templated('{byline}', alone), 'nl')).toBe('Bron: 7sur7, 21/11/2023');
    const long = both.map((one) => ({ ...one, headline: 'Veerlijn '.repeat(28).trim() }));
    expect(line(templated('{original}: {headline}', long), 'nl')).toBe(
      'Bron: HLN, via 7sur7, 21/11/2023',
    );
  });
});

describe('what our reader reads of the line that was made', () => {
  const read = (pages: readonly ChainPage[], text: string | null) => {
    const known = pages.flatMap(({ outlet: of }) =>
      of ? [{ name: of.name, kind: of.kind, aliases: of.aliases, domains: of.domains }] : [],
    );
    const [made] = readLines(text ?? '');
    const found = made && readCreditLine(made, outletsWith(known));
    return [found?.outlets, found?.credit.publishedOn];
  };

  const languages = ['en', 'fr', 'nl', 'de', 'es'];
  const chains: [string[], ChainPage[]][] = [
    [['HLN', '7sur7'], both],
    [['7sur7'], alone],
    [
      ['Belga', '7sur7'],
      [{ ...original, outlet: belga }, relay],
    ],
    [
      ['De Kustbode', 'La Gazette du Littoral'],
      [
        { ...original, outlet: outlet('De Kustbode') },
        { ...relay, outlet: outlet('La Gazette du Littoral') },
      ],
    ],
    [
      ['Noordzee', 'Rivage'],
      [
        { ...original, outlet: outlet('Noordzee') },
        { ...relay, outlet: outlet('Rivage') },
      ],
    ],
    [
      ['HLN', '7sur7', 'Le Soir'],
      [
        ...both,
        page('soir', {
          outlet: outlet('Le Soir'),
          takenFrom: 'septpage',
          publishedOn: '2023-11-22',
        }),
      ],
    ],
  ];

  it.each(languages)('%s: the same outlets and day', (language) => {
    for (const [names, pages] of chains) {
      for (const day of ['figures', 'words'] as const) {
        const made = line(pages, language, day);
        expect([made, ...read(pages, made)]).toEqual([made, names, pages.at(-1)?.publishedOn]);
      }
    }
  });

  it.each(languages)('%s: every month', (language) => {
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ['01', '10', '28']) {
        const publishedOn = `2024-${String(month).padStart(2, '0')}-${day}`;
        const pages = [{ ...relay, takenFrom: null, publishedOn }];
        for (const form of ['figures', 'words'] as const) {
          const made = line(pages, language, form);
          expect([made, ...read(pages, made)]).toEqual([made, ['7sur7'], publishedOn]);
        }
      }
    }
  });

  it.each([
    '{original} via {relay}, {date}',
    '{original}, via {relay} ({date})',
    '{original} (via {relay}), {date}',
    '{original} – via {relay} – {date}',
    '{date}, {original}, via {relay}',
    '“{headline}”, {original}, via {relay}, {date}',
    '{original}, via {relay}, {byline}, {date}, {url}',
    'Source: {original}, via {relay}, {date}',
    'First published by {original}, via {relay}, on {date}',
    'Overgenomen van {original} (via {relay}, {date})',
    'Cet article est d’abord paru dans {original}, via {relay}, le {date}.',
    'Zuerst erschienen bei {original}, via {relay}, {date}',
  ])('every language: “%s”', (template) => {
    for (const language of languages) {
      for (const day of ['figures', 'words'] as const) {
        const pages = templated(template);
        const made = line(pages, language, day);
        expect([made, ...read(pages, made)]).toEqual([made, ['HLN', '7sur7'], '2023-11-20']);
      }
    }
  });
});
