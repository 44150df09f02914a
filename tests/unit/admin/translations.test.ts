import { describe, expect, it } from 'vitest';
import en from '../../../admin/src/translations/en.json';
import fr from '../../../admin/src/translations/fr.json';
import nl from '../../../admin/src/translations/nl.json';
import frLabels from '../../../admin/src/translations/labels/fr.json';
import nlLabels from '../../../admin/src/translations/labels/nl.json';
import { registerTrads } from '../../../admin/src/translations';

const texts: [string, Record<string, string>][] = [
  ['fr', fr],
  ['nl', nl],
];

/** The values that a text is given: {name} and {count, plural, …}. */
const valuesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name))].sort();

describe('translations', () => {
  it.each(texts)('%s has every text of English and no other', (_, translation) => {
    expect(Object.keys(translation).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(texts)('%s takes the values that English takes', (_, translation) => {
    for (const [key, text] of Object.entries(en)) {
      const own = valuesIn(translation[key] ?? '');
      expect([key, own.filter((name) => !valuesIn(text).includes(name))]).toEqual([key, []]);
    }
  });

  it('labels the same types and fields in French and Dutch', () => {
    expect(Object.keys(frLabels).sort()).toEqual(Object.keys(nlLabels).sort());
  });

  it('gives a language without texts nothing, and English keys the plugin’s prefix', async () => {
    const [english, slovak] = await registerTrads({ locales: ['en', 'sk'] });
    expect(slovak).toEqual({ data: {}, locale: 'sk' });
    expect(english?.data['newsroom.panel.title']).toBe('Quotes');
  });
});
