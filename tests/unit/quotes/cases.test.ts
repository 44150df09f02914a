/** Cases of each language, invented: what is printed, and what a careful editor makes of it. */
import { item } from '../../../plugin/quotes/items';
import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';
import de from './cases/de.json';
import en from './cases/en.json';
import fr from './cases/fr.json';
import nl from './cases/nl.json';

interface Expected {
  text: string;
  speaker: string;
  rule: string;
  kind?: string;
  role?: string;
  affiliation?: string;
  status?: string;
  via?: string[];
  confidence?: string;
}

interface Case {
  name: string;
  text: string;
  quotes: Expected[];
  /** Marked spans that are no quotes. */
  others?: string[];
  /** How many mentions and how many quotes the spans make. */
  groups?: number;
  utterances?: number;
}

const quoteKinds = new Set<string>(['direct', 'partial', 'pull', 'headline']);
const sets: Record<string, Case[]> = { en, fr, nl, de };

describe.each(Object.entries(sets))('cases in %s', (language, cases) => {
  it.each(cases.map((entry) => [entry.name, entry] as const))('%s', (_name, entry) => {
    const found = findQuotes(entry.text, { language }).filter(({ nested }) => !nested);
    const quotes = found.filter(({ kind }) => quoteKinds.has(kind));
    const words = ({ start, end }: FoundQuote): string => entry.text.slice(start, end);
    expect(quotes.map(words)).toEqual(entry.quotes.map(({ text }) => text));
    quotes.forEach((quote, index) => {
      expectQuote(quote, item(entry.quotes, index));
    });
    const others = found.filter(({ kind }) => !quoteKinds.has(kind)).map(words);
    if (entry.others) expect(others).toEqual(entry.others);
    if (entry.groups) expect(new Set(quotes.map(({ group }) => group)).size).toBe(entry.groups);
    if (entry.utterances)
      expect(new Set(quotes.map(({ utterance }) => utterance)).size).toBe(entry.utterances);
  });
});

function expectQuote(quote: FoundQuote, wanted: Expected): void {
  expect({ speaker: quote.speaker, rule: quote.reason?.rule }).toEqual({
    speaker: wanted.speaker,
    rule: wanted.rule,
  });
  if (wanted.kind) expect(quote.kind).toBe(wanted.kind);
  if (wanted.role) expect(quote.role).toBe(wanted.role);
  if (wanted.affiliation) expect(quote.affiliation).toBe(wanted.affiliation);
  if (wanted.status) expect(quote.speakerStatus).toBe(wanted.status);
  if (wanted.via) expect(quote.via).toEqual(wanted.via);
  if (wanted.confidence) expect(quote.confidence).toBe(wanted.confidence);
}
