import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditPlaceholders, creditTemplateFault } from '../../../plugin/chain';
import { fillCreditTemplate } from '../../../plugin/chain/credit-template';

const all = {
  original: 'HLN',
  relay: '7sur7',
  outlet: 'HLN',
  date: '21/11/2023',
  headline: 'Veerlijn stopt',
  byline: 'Lotte Maes',
  url: 'https://www.hln.be/a-1',
};

const filled = (template: string, missing: (keyof typeof all)[] = []) =>
  fillCreditTemplate(template, {
    ...all,
    ...Object.fromEntries(missing.map((name) => [name, null])),
  }).text;

describe('a template', () => {
  it.each([
    '{original} via {relay}, {date}',
    'Source: {outlet} ({date})',
    '“{headline}”, {original}, {byline}, {url}',
    '© DPG Media',
  ])('is sound: %s', (template) => {
    expect(creditTemplateFault(template)).toBeNull();
  });

  it.each([
    ['{orignal}, {date}', '{orignal} is no placeholder'],
    ['{Original}', '{Original} is no placeholder'],
    ['{}', '{} is no placeholder'],
    ['{original', 'a brace stands alone'],
    ['original}', 'a brace stands alone'],
    ['{{original}}', 'a brace stands alone'],
  ])('is refused with the placeholders that there are: %s', (template, fault) => {
    const told = creditTemplateFault(template) ?? '';
    expect(told).toContain(fault);
    for (const name of creditPlaceholders) expect(told).toContain(`{${name}}`);
  });
});

describe('a template is filled', () => {
  it('with all that is known', () => {
    expect(filled('Bron: {original} via {relay}, {date} – {byline}')).toBe(
      'Bron: HLN via 7sur7, 21/11/2023 – Lotte Maes',
    );
  });

  it.each<[string, (keyof typeof all)[], string]>([
    ['{original} via {relay}, {date}', ['relay'], 'HLN, 21/11/2023'],
    ['{original} via {relay}, {date}', ['date'], 'HLN via 7sur7'],
    ['{original} via {relay}, {date}', ['relay', 'date'], 'HLN'],
    ['{original} via {relay}, {date}', ['original'], '7sur7, 21/11/2023'],
    ['Source: {original}, via {relay} ({date})', ['relay'], 'Source: HLN (21/11/2023)'],
    ['Source: {original}, via {relay} ({date})', ['date'], 'Source: HLN, via 7sur7'],
    ['Source: {original} (via {relay}), {date}.', ['relay'], 'Source: HLN, 21/11/2023.'],
    ['{outlet} ({date}, {url})', ['url'], 'HLN (21/11/2023)'],
    ['{outlet} ({date}, {url})', ['date'], 'HLN (https://www.hln.be/a-1)'],
    ['{outlet} ({date}, {url})', ['date', 'url'], 'HLN'],
    ['“{headline}”, {original}, {date}', ['headline'], 'HLN, 21/11/2023'],
    ['{original}: « {headline} », {date}', ['headline'], 'HLN, 21/11/2023'],
    ['{original}: „{headline}“, {date}', ['headline'], 'HLN, 21/11/2023'],
    ['{original}: "{headline}"', ['headline'], 'HLN'],
    ['{original}, by {byline}, {date}', ['byline'], 'HLN, 21/11/2023'],
    ['By {byline} for {outlet}', ['byline'], 'HLN'],
    ['Source: by {byline}, {outlet}', ['byline'], 'Source: HLN'],
    ['{outlet}, {date}. All rights reserved.', ['date'], 'HLN. All rights reserved.'],
    ['{outlet}, edition of {date} (print)', ['date'], 'HLN'],
    ['{original} d’après {relay}', [], 'HLN d’après 7sur7'],
    ['{original} (via {relay}', ['date'], 'HLN (via 7sur7'],
    ['{original}) via {relay}', ['relay'], 'HLN'],
    ['(c) {outlet}', [], '(c) HLN'],
    ['[{outlet} (“{headline}”)]', ['headline'], '[HLN]'],
  ])('“%s” without %j', (template, missing, text) => {
    expect(filled(template, missing)).toBe(text);
  });

  it('of which nothing is known is empty; one without places is itself', () => {
    expect(fillCreditTemplate('Source: {original}, {date}.', {})).toEqual({ text: '', lead: '' });
    expect(fillCreditTemplate(' © DPG Media ', {})).toEqual({
      text: '© DPG Media',
      lead: '© DPG Media',
    });
  });

  it('with single marks in a headline that stands between double ones', () => {
    const headline = '“Het is voorbij”: «eiland» en "dam"';
    expect(fillCreditTemplate('“{headline}”, {original}', { ...all, headline }).text).toBe(
      "“‘Het is voorbij’: ‘eiland’ en 'dam'”, HLN",
    );
    expect(fillCreditTemplate('{headline}, {original}', { ...all, headline }).text).toBe(
      `${headline}, HLN`,
    );
  });

  it('never with a placeholder left, nor with a parenthesis of which half is gone', () => {
    const piece = fc.constantFrom(
      ...creditPlaceholders.map((name) => `{${name}}`),
      ...[', ', ' via ', ' (', ')', '“', '”', ': ', '.', '[', ']', ' by '],
    );
    const template = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
    const values = fc.record(
      Object.fromEntries(creditPlaceholders.map((name) => [name, fc.constantFrom('X', '', null)])),
    );
    const balance = (text: string) => {
      let depth = 0;
      let lowest = 0;
      for (const mark of text) {
        depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
        lowest = Math.min(lowest, depth);
      }
      return lowest < 0 ? -1 : depth;
    };
    fc.assert(
      fc.property(template, values, (text, given) => {
        const { text: line } = fillCreditTemplate(text, given);
        expect(line).not.toMatch(/[{}]|^\s|\s$/u);
        if (!/[“”[\]]/u.test(text) && balance(text) === 0) expect(balance(line)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
