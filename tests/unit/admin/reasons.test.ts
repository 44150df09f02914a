import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { sayReason, wordsOf } from '../../../admin/src/components/reason/say-reason';
import { sayPrintedWhen, sayWhen } from '../../../admin/src/components/when';
import type { Text } from '../../../admin/src/hooks/use-text';
import en from '../../../admin/src/translations/en.json';
import fr from '../../../admin/src/translations/fr.json';
import nl from '../../../admin/src/translations/nl.json';
import { reasonRules } from '../../../plugin/model/reading';

const languages: [string, Record<string, string>][] = [
  ['en', en],
  ['fr', fr],
  ['nl', nl],
];

const textIn = (locale: string, messages: Record<string, string>): Text => {
  const intl = createIntl({ locale, messages });
  return (key, values) => intl.formatMessage({ id: key }, values);
};
const english = textIn('en', en);

describe('why a speaker is proposed', () => {
  it.each(languages)('is said in %s for every rule of the engine', (locale, messages) => {
    const text = textIn(locale, messages);
    for (const rule of reasonRules) {
      expect(messages[`reason.${rule}`], rule).toBeTruthy();
      const said = sayReason({ rule, words: [{ text: ' said ' }, { text: 'Lena Maes' }] }, text);
      expect(said).toContain(messages[`reason.${rule}`]);
      expect(said).toContain('said … Lena Maes');
      // Without words the sentence stands alone.
      expect(sayReason({ rule, words: [] }, text)).toBe(messages[`reason.${rule}`]);
    }
  });

  it('has no sentence for a rule that the engine does not know', () => {
    const own = Object.keys(en)
      .filter((key) => key.startsWith('reason.'))
      .map((key) => key.slice('reason.'.length));
    const others = ['none', 'show', 'with-words'];
    expect(own.sort()).toEqual([...reasonRules, ...others].sort());
  });

  it('says that nobody is proposed', () => {
    expect(sayReason(null, english)).toBe('No speaker found in the text');
    expect(wordsOf({ rule: 'colon', words: [{ text: '  ' }] })).toBe('');
  });
});

describe('when words were said', () => {
  const on = { field: 'body' as const, start: 0, end: 10, text: 'on Tuesday' };
  const occasion = { ...on, text: 'at a meeting in Zandhove' };

  it('is said as printed, with the day where it can be told', () => {
    expect(sayPrintedWhen({ saidOn: { ...on, date: '2026-11-24' }, occasion }, english)).toBe(
      'on Tuesday (Nov 24, 2026), at a meeting in Zandhove',
    );
    expect(sayPrintedWhen({ saidOn: { ...on, date: null }, occasion: null }, english)).toBe(
      'on Tuesday',
    );
    expect(sayPrintedWhen({ saidOn: null, occasion: null }, english)).toBeNull();
  });

  it('is said as decided', () => {
    expect(sayWhen({ saidOn: '2026-11-24', occasion: 'a meeting' }, english)).toBe(
      'Nov 24, 2026, a meeting',
    );
    expect(sayWhen({}, english)).toBeNull();
  });
});
