/** Dialogue set with dashes, and the two people who speak in turn. */
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../plugin/quotes';

const lines = (text: string, language: string): (string | null)[][] =>
  findQuotes(text, { language }).map(({ start, end, speaker }) => [
    text.slice(start, end),
    speaker,
  ]);

describe('lines that begin with a dash', () => {
  it.each([
    [
      'fr',
      '– Je pars, dit Marie Leroux. Il est tard.\n\n– Où ? demande Paul Roth.',
      [
        ['Je pars', 'Marie Leroux'],
        ['Il est tard.', 'Marie Leroux'],
        ['Où ?', 'Paul Roth'],
      ],
    ],
    [
      'fr',
      '— Vous partez, Marie ? demande Paul Roth. — Oui, répond Marie Leroux.',
      [
        ['Vous partez, Marie ?', 'Paul Roth'],
        ['Oui', 'Marie Leroux'],
      ],
    ],
    [
      'nl',
      '– Ik ga weg, zegt Marie de Wit.\n– Waarheen? vraagt Paul Smit.',
      [
        ['Ik ga weg', 'Marie de Wit'],
        ['Waarheen?', 'Paul Smit'],
      ],
    ],
    [
      'de',
      '– Ich gehe jetzt, sagt Marie Kamp leise.\n\n– Wohin? fragt Paul Roth.',
      [
        ['Ich gehe jetzt', 'Marie Kamp'],
        ['Wohin?', 'Paul Roth'],
      ],
    ],
    [
      'en',
      '– I am leaving, said Marie Adley.\n\n– Where to? asked Paul Roth.',
      [
        ['I am leaving', 'Marie Adley'],
        ['Where to?', 'Paul Roth'],
      ],
    ],
  ])('%s: are spoken by whom they name: %s', (language, text, expected) => {
    expect(lines(text, language)).toEqual(expected);
  });

  it('are one mention on both sides of the one who speaks', () => {
    const [first, second] = findQuotes('– Je pars, dit Marie Leroux. Il est tard.', {
      language: 'fr',
    });
    expect(first?.group).toBe(second?.group);
    expect(second?.reason?.rule).toBe('same-mention');
  });

  it('go on in turn where they name nobody', () => {
    const text =
      '– Ik ga weg, zegt Marie de Wit.\n\n– Waarheen? vraagt Paul Smit.\n\n– Naar zee.\n\n– Nu?';
    expect(lines(text, 'nl').map(([, speaker]) => speaker)).toEqual([
      'Marie de Wit',
      'Paul Smit',
      'Marie de Wit',
      'Paul Smit',
    ]);
  });

  it('are nobody’s as long as one alone has spoken', () => {
    const found = lines('– Je pars, dit Marie Leroux.\n\n– Où ?', 'fr');
    expect(found.at(-1)).toEqual(['Où ?', null]);
  });
});

describe('lists', () => {
  it.each([
    ['nl', 'De raad besliste:\n\n– de sluis gaat dicht\n\n– de brug blijft open\n\n– het park ook'],
    [
      'nl',
      'De raad besliste:\n\n– de sluis gaat dicht, zegt de schepen\n\n– het park krijgt bomen',
    ],
    ['fr', 'Au programme :\n\n– visite du port à 10h\n\n– Qui vient ? Tout le monde !'],
    ['de', 'Der Rat beschloss:\n\n- die Schleuse bleibt zu\n\n- die Brücke bleibt offen'],
    ['en', 'The council decided:\n\n- the lock stays shut\n\n- you pay less, and we pay more'],
  ])('%s: are no dialogue: %s', (language, text) => {
    expect(lines(text, language)).toEqual([]);
  });

  it('a name under a quote is no line of a dialogue', () => {
    expect(lines('“We count every bird.”\n— Nora Blythe, warden', 'en')).toEqual([
      ['We count every bird.', 'Nora Blythe'],
    ]);
  });
});

describe('two people who speak in turn, in marks', () => {
  it.each([
    [
      'en',
      '“You left the gate open,” says Odile Kane. “You had the key,” says Viktor Hale.\n\n“You always say that.”\n\n“Because it is true.”',
    ],
    [
      'fr',
      '« Vous avez menti », lance Odile Kane.\n\n« C’est vous qui mentez », réplique Viktor Hale.\n\n« J’ai toutes les lettres. »\n\n« Montrez-les donc à tout le monde. »',
    ],
  ])('%s: %s', (language, text) => {
    expect(lines(text, language).map(([, speaker]) => speaker)).toEqual([
      'Odile Kane',
      'Viktor Hale',
      'Odile Kane',
      'Viktor Hale',
    ]);
  });

  it('is not thought of one long statement', () => {
    const text =
      '“We vote no,” says Odile Kane. “We vote yes,” says Viktor Hale.\n\n“The law is good for the harbour, for the town and for everybody who lives by the water. Nobody has to leave.”\n\n“That is what counts.”';
    expect(lines(text, 'en').slice(2)).toEqual([
      [expect.any(String), 'Viktor Hale'],
      [expect.any(String), 'Viktor Hale'],
    ]);
  });
});
