import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordingKey } from '../../../plugin/text/normalise';

describe('the key of a wording', () => {
  const same = (a: string, b: string) => {
    expect(wordingKey(a)).toBe(wordingKey(b));
  };

  it('is the same for two printings of the same words', () => {
    same(
      'They are the eyes and ears of the government.',
      'They are the eyes and ears of the government,',
    );
    same('At least 12 work as ‘bridge keepers’', "at least 12 work as 'bridge keepers'");
    same('«\u00a0L’État, c’est nous\u00a0!\u00a0»', '"L\'Etat, c\'est nous!"');
    same('Caf\u00e9 – fermé', 'Cafe\u0301 — ferme\u0301');
    same('Das ist ein groß­er Fehler', 'Das ist ein grosser Fehler');
    same('We… we won\u2019t', "We... we won't");
    same('up by 5\u202f%', 'up by 5%');
    same('ﬁnal oﬀer', 'final offer');
  });

  it('differs where a word or a figure differs', () => {
    const differ = (a: string, b: string) => {
      expect(wordingKey(a)).not.toBe(wordingKey(b));
    };
    differ('We will close', 'We will not close');
    differ('3.5 million', '35 million');
    differ('5 %', '5');
    differ('5 €', '5 $');
    differ('Я здесь', 'Я сейчас');
  });

  it('is empty for a text without a word', () => {
    for (const nothing of ['', ' ', '…', '« »', '-', '🎉']) expect(wordingKey(nothing)).toBe('');
  });

  it('does not change when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const key = wordingKey(words);
        expect(wordingKey(key)).toBe(key);
      }),
    );
  });
});

describe('folding', () => {
  it('leads from each folded word back to where it stands', () => {
    const original = 'Il dit\u00a0:\u202f«\u00a0Ça, l’\u00c9tat…\u00a0» 👍🏽 fin';
    const { text, offsets } = fold(original);
    expect(text).toBe('il dit: "ca, l\'etat..." 👍🏽 fin');
    expect(offsets[text.indexOf('etat')]).toBe(original.indexOf('État'.normalize('NFC')));
    expect(offsets[text.indexOf('fin')]).toBe(original.indexOf('fin'));
    expect(offsets[text.length]).toBe(original.length);
  });

  it('keeps offsets in order and within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, offsets } = fold(original);
        expect(offsets.length).toBe(text.length + 1);
        for (let i = 1; i < offsets.length; i += 1) {
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
          expect(offsets[i]).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });

  it('takes a text of characters that fold to many', () => {
    const { text } = fold('ﷺ'.repeat(200));
    expect(text.startsWith('صلى الله عليه وسلم')).toBe(true);
    expect(text.length).toBe(200 * 18);
  });
});
