import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDeepLink } from '../../../plugin/anchors/text-fragment';
import { foldForSearch } from '../../../plugin/anchors/text-fragment-fold';
import type { Span } from '../../../plugin/model/reading';
import { findDirective } from './text-fragment-model';

const url = 'https://www.hln.be/stad/brug~a1';

const linkTo = (text: string, ...spans: Span[]) => makeDeepLink(url, { text }, spans);

/** The place of words on a page: their first, or the one that is said. */
const place = (text: string, words: string, which = 1): Span => {
  let start = -1;
  for (let i = 0; i < which; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not on the page: ${words}`);
  return { start, end: start + words.length };
};

/** The directives of the link to words on a page, decoded. */
const directives = (text: string, ...words: (string | Span)[]) => {
  const spans = words.map((one) => (typeof one === 'string' ? place(text, one) : one));
  const link = linkTo(text, ...spans);
  return link
    ?.slice(link.indexOf(':~:') + 3)
    .split('&')
    .map(decodeURIComponent);
};

describe('the words of a link', () => {
  it('a quote that stands on the page once is given in full, with nothing around it', () => {
    const text = 'De brug\nEls Wouters zei: “De brug blijft nog een jaar dicht.”';
    expect(directives(text, 'De brug blijft nog een jaar dicht.')).toEqual([
      'text=De brug blijft nog een jaar dicht.',
    ]);
  });

  it('a quote broken by "she said" is two directives', () => {
    const text = '“De brug blijft dicht”, zei Els Wouters. “Tot de zomer.”';
    expect(directives(text, 'De brug blijft dicht', 'Tot de zomer.')).toEqual([
      'text=De brug blijft dicht',
      'text=Tot de zomer.',
    ]);
  });

  it('the hyphen, the comma and the ampersand are encoded', () => {
    const text = 'Oud-minister Peeters & co, dus.';
    expect(linkTo(text, place(text, 'Oud-minister Peeters & co, dus.'))).toBe(
      `${url}#:~:text=Oud%2Dminister%20Peeters%20%26%20co%2C%20dus.`,
    );
  });

  it.each([
    ['l’', 'Il boit de l’eau claire.', 'eau claire'],
    ['compound', 'De stadsbrug is dicht.', 'brug'],
    ['soft hyphen', 'De stads\u00adbrug is dicht.', 'brug'],
    ['decimal', 'Dat kost 1,8 miljoen.', '8 miljoen'],
    ['emoji', 'Bravo 👩🏽‍🚒 brandweer.', '🚒 brandweer'],
  ])('a span that begins in a word takes the whole word: %s', (_, text, words) => {
    const [link = ''] = directives(text, words) ?? [];
    const found = findDirective(text, {
      prefix: null,
      start: link.slice(5),
      end: null,
      suffix: null,
    });
    expect(found?.start).toBeLessThan(text.indexOf(words));
    expect(text.slice(found?.start, found?.end)).toContain(words);
  });

  it.each([
    ['quotation marks', 'Hij zei«Wij gaan»en ging.', 'Wij gaan'],
    ['an em dash', 'Hij zei—wij gaan—en ging.', 'wij gaan'],
    ['a hyphen', 'De oud-minister gaat.', 'minister gaat'],
  ])('a word ends at %s', (_, text, words) => {
    expect(directives(text, words)).toEqual([`text=${words}`]);
  });

  it('soft hyphens are not part of a link, joiners are', () => {
    const text = 'De stads\u00adbrug is dicht 👩‍🚒.';
    expect(directives(text, 'stads\u00adbrug is dicht 👩‍🚒')).toEqual(['text=stadsbrug is dicht 👩‍🚒']);
  });

  it('the narrow blank of French counts as part of a word: it goes with the words, or with the prefix', () => {
    const text = 'Il dit\u00a0: «\u202fPas nous\u202f», et «\u00a0Pas eux\u00a0».';
    expect(directives(text, 'Pas nous')).toEqual(['text=\u202fPas nous\u202f']);
    expect(directives(text, 'Pas eux')).toEqual(['text=Pas eux']);
    const twice = 'Jean\u00a0: «\u202fNon\u202f».\nPaul\u00a0: «\u202fNon\u202f». Et voilà.';
    expect(directives(twice, 'Non')).toEqual(['text=Jean : «\u202f-,Non\u202f']);
  });

  it('blanks around the words are left out', () => {
    const text = 'Zij zei: wij gaan door. Punt.';
    expect(directives(text, ' wij gaan door. ')).toEqual(['text=wij gaan door.']);
  });
});

describe('the same words elsewhere', () => {
  const headline = 'Wij gaan door\nGisteren zei Els: “Wij gaan door.” Vertrekken doet ze niet.';

  it('the second place is told by the word before it', () => {
    expect(directives(headline, place(headline, 'Wij gaan door', 2))).toEqual([
      'text=Els: “-,Wij gaan door',
    ]);
  });

  it('the first place is told too, though a browser would take it: the page may change', () => {
    expect(directives(headline, 'Wij gaan door')).toEqual(['text=Wij gaan door,-Gisteren']);
  });

  it.each([
    ['case', 'WIJ GAAN DOOR'],
    ['accents', 'Wíj gáán dóór'],
    ['soft hyphens', 'Wij gaan do\u00ador'],
  ])('words that differ by %s alone are the same to a browser', (_, other) => {
    const text = `${other}\nGisteren zei Els: “Wij gaan door.” Vertrekken doet ze niet.`;
    expect(directives(text, 'Wij gaan door.')).toEqual(['text=Wij gaan door.']);
    expect(directives(text, 'Wij gaan door')).toEqual(['text=Els: “-,Wij gaan door']);
  });

  it('words that differ in a figure are others', () => {
    const text = 'Dat kost 1,8 miljoen.\nDat kost 2,8 miljoen.';
    expect(directives(text, 'kost 2,8 miljoen')).toEqual(['text=kost 2,8 miljoen']);
  });

  it('a word inside a longer one is no other place', () => {
    const text = 'Het stadsbestuur sprak over de brugpijler. De brug is dicht.';
    expect(directives(text, place(text, 'brug', 2))).toEqual(['text=brug']);
  });

  it('what stands before is preferred in the same block', () => {
    const text = 'Nee.\nMenu\nNee. Dat kan niet.';
    expect(directives(text, place(text, 'Nee.', 2))).toEqual(['text=Nee.,-Dat']);
  });

  it('a neighbouring block tells a block that is repeated whole', () => {
    const text = 'Els\nWij gaan door.\nPiet\nWij gaan door.\nEinde';
    expect(directives(text, 'Wij gaan door.')).toEqual(['text=Els-,Wij gaan door.']);
    expect(directives(text, place(text, 'Wij gaan door.', 2))).toEqual([
      'text=Piet-,Wij gaan door.',
    ]);
  });

  it('both sides are said where one does not do', () => {
    const text = 'ja nee ja\nja nee nu\nnu nee ja\nnu nee nu';
    expect(directives(text, place(text, 'nee', 2))).toEqual(['text=ja-,nee,-nu']);
  });

  it('words that the same words surround are told only where they stand first', () => {
    const text = 'Els: nee.\nEls: nee.\nEls: nee.';
    expect(linkTo(text, place(text, 'nee', 2))).toBeNull();
    expect(linkTo(text, place(text, 'nee', 3))).toBeNull();
    expect(directives(text, 'nee')).toEqual(['text=nee']);
  });

  it('nothing is said of words behind an invisible character: browsers do not find what is beside it', () => {
    const text = 'Nee.\nZij zei \u200bNee. Dat kan niet.';
    expect(directives(text, place(text, 'Nee.', 2))).toEqual(['text=Nee.,-Dat']);
  });

  it('a piece that cannot be told is left out, the rest of the quote leads there', () => {
    const text = 'Els: ja.\nEls: ja.\nEls: ja. Zo is het.';
    expect(directives(text, place(text, 'ja', 2), 'Zo is het.')).toEqual(['text=Zo is het.']);
  });
});

describe('a long quote', () => {
  const sentence = (n: number) => `Zin ${n} gaat over de brug van de stad en haar ${n} pijlers.`;
  const long = Array.from({ length: 8 }, (_, n) => sentence(n + 1)).join(' ');

  it('of at most 300 code units in a block is given in full, a longer one by its ends', () => {
    const words = 'a'.repeat(149);
    expect(directives(`${words} ${words}b. Punt.`, `${words} ${words}b`)).toEqual([
      `text=${words} ${words}b`,
    ]);
    expect(directives(`Kop\n${long}`, long)).toEqual(['text=Zin 1 gaat,haar 8 pijlers.']);
  });

  it('over two blocks is given by its ends', () => {
    const text = 'Kop\nWij gaan door met het werk.\nDat is beslist in de raad.\nVoet';
    const words = 'Wij gaan door met het werk.\nDat is beslist in de raad.';
    expect(directives(text, words)).toEqual(['text=Wij gaan door,in de raad.']);
  });

  it('that begins like another takes more of its own words, not a prefix', () => {
    const text = `Zin 1 gaat niet door.\n${long}`;
    expect(directives(text, long)).toEqual(['text=Zin 1 gaat over,haar 8 pijlers.']);
  });

  it('whose last words stand in it before takes more of them', () => {
    const words = long.replace('haar 1', 'haar 8');
    expect(directives(words, words)).toEqual([
      'text=Zin 1 gaat,8 gaat over de brug van de stad en haar 8 pijlers.',
    ]);
  });

  it('that is repeated whole is told by what stands beside it', () => {
    const text = `${long}\nEls zei: ${long}`;
    expect(directives(text, place(text, long, 2))).toEqual([
      'text=zei:-,Zin 1 gaat,haar 8 pijlers.',
    ]);
  });

  it('of one endless word is given in full', () => {
    const word = 'x'.repeat(400);
    expect(directives(`Kop ${word}`, word)).toEqual([`text=${word}`]);
  });

  it('begins with its first line that has words', () => {
    const text = 'Kop\n—\nWij gaan door.\n—\nVoet';
    expect(directives(text, '—\nWij gaan door.\n—')).toEqual(['text=Wij gaan door.']);
  });
});

describe('the address', () => {
  const text = 'Kop\nWij gaan door.';
  const link = (address: string) =>
    makeDeepLink(address, { text }, [place(text, 'Wij gaan door.')]);

  it.each([
    ['https://7sur7.be/a?b=1', 'https://7sur7.be/a?b=1#'],
    ['https://7sur7.be/a#kop', 'https://7sur7.be/a#kop'],
    ['https://7sur7.be/a#', 'https://7sur7.be/a#'],
    ['https://7sur7.be/a#:~:text=oud', 'https://7sur7.be/a#'],
    ['https://7sur7.be/a#kop:~:text=oud&text=ouder', 'https://7sur7.be/a#kop'],
    ['https://7sur7.be/a:~:b#/route#x', 'https://7sur7.be/a:~:b#/route#x'],
  ])('%s keeps its hash and loses its old directive', (address, kept) => {
    expect(link(address)).toBe(`${kept}:~:text=Wij%20gaan%20door.`);
  });
});

describe('no link', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['no span', 'Wij gaan.', []],
    ['an empty span', 'Wij gaan.', [{ start: 3, end: 3 }]],
    ['blanks', 'Wij gaan.', [{ start: 3, end: 4 }]],
    ['marks', 'Wij – gaan.', [{ start: 4, end: 5 }]],
    ['a span outside the page', 'Wij gaan.', [{ start: 40, end: 50 }]],
    ['half a character', 'Wij \ud83d gaan.', [{ start: 0, end: 11 }]],
  ])('is made of %s', (_, text, spans) => {
    expect(linkTo(text, ...spans)).toBeNull();
  });

  it('half a character elsewhere does not matter', () => {
    expect(linkTo('Wij gaan \ud83d', { start: 0, end: 8 })).toBe(`${url}#:~:text=Wij%20gaan`);
  });

  it('is made where the program cannot tell words apart', () => {
    vi.stubGlobal('Intl', { Collator: Intl.Collator });
    expect(linkTo('Wij gaan.', { start: 0, end: 8 })).toBeNull();
  });
});

describe('what a browser takes for equal', () => {
  // The alphabets of the press; within them every two characters are compared.
  const ranges = [
    [0x20, 0x13e],
    [0x141, 0x24f],
    [0x391, 0x3c9],
    [0x400, 0x45f],
    [0x5d0, 0x5ea],
    [0x621, 0x63a],
    [0x641, 0x669],
    [0x900, 0x97f],
    [0x1e00, 0x1eff],
    [0x2010, 0x2027],
    [0x2030, 0x205e],
    [0x3041, 0x30fe],
    [0xff01, 0xff5e],
  ] as const;

  it.each([
    ['œuvre', 'OEUVRE'],
    ['Straße', 'strasse'],
    ['e\u0301te\u0301', 'été'],
    ['ﬁn…', 'fin...'],
    ['\u1100\u1161', '\uac00'],
    ['1\u202f200\u00a0€', '1 200 €'],
    ['Sø\u00adren', 'soren'],
    ['„ja” ‚nee’', '"ja" \'nee\''],
  ])('%s and %s fold alike', (one, other) => {
    const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
    expect(collator.compare(one, other)).toBe(0);
    expect(foldForSearch(one).text).toBe(foldForSearch(other).text);
  });

  it('folds alike, and nothing else of it does', () => {
    const collator = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
    const characters = ranges
      .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
      .map((code) => String.fromCharCode(code))
      // Controls and unassigned characters are in no text; a lone accent is decomposed with a blank.
      .filter((character) => !/[\p{C}\p{Sk}]/u.test(character))
      .sort(collator.compare);
    const different: string[] = [];
    characters.slice(1).forEach((character, i) => {
      const before = characters[i] ?? '';
      const equal = collator.compare(before, character) === 0;
      const alike = foldForSearch(before).text === foldForSearch(character).text;
      if (equal && !alike) different.push(before + character);
    });
    expect(different).toEqual([]);
    expect(foldForSearch('–').text).not.toBe(foldForSearch('-').text);
    expect(foldForSearch('«').text).not.toBe(foldForSearch('“').text);
  });
});
