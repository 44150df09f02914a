/** Cases of each language, invented: what is printed, and what a careful editor makes of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isQuoteKind } from '../../../plugin/model/reading';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';
import { item } from '../../../plugin/quotes/items';

const expected = z.strictObject({
  text: z.string(),
  /** Null, and then no rule, where the text says of nobody that they spoke. */
  speaker: z.string().nullable(),
  rule: z.string().optional(),
  kind: z.string().optional(),
  role: z.string().optional(),
  affiliation: z.string().optional(),
  status: z.string().optional(),
  via: z.array(z.string()).optional(),
  confidence: z.string().optional(),
  saidOn: z.strictObject({ text: z.string(), date: z.string().nullable() }).optional(),
  occasion: z.string().optional(),
});

const oneCase = z.strictObject({
  name: z.string(),
  /** What the engine is known to lack for it: the case is red once it holds. */
  gap: z.string().optional(),
  publishedOn: z.iso.date().optional(),
  /** A region of its own above the text. */
  headline: z.string().optional(),
  text: z.string(),
  quotes: z.array(expected),
  /** Marked spans that are no quotes. */
  others: z.array(z.string()).optional(),
  /** How many mentions and how many quotes the spans make. */
  groups: z.number().optional(),
  utterances: z.number().optional(),
});

const folder = new URL('cases/', import.meta.url);
const sets = readdirSync(folder).map((file) => {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown;
  return [file.replace('.json', ''), z.array(oneCase).parse(cases)] as const;
});

describe.each(sets)('cases in %s', (language, cases) => {
  const named = (wanted: readonly z.infer<typeof oneCase>[]) =>
    wanted.map((entry) => [entry.name, entry] as const);
  it.each(named(cases.filter(({ gap }) => !gap)))('%s', (_name, entry) => {
    expectCase(entry);
  });
  const gaps = named(cases.filter(({ gap }) => gap));
  if (gaps.length > 0)
    it.fails.each(gaps)('%s', (_name, entry) => {
      expectCase(entry);
    });

  const expectCase = (entry: z.infer<typeof oneCase>): void => {
    const { headline = '', publishedOn } = entry;
    const text = headline ? `${headline}\n\n${entry.text}` : entry.text;
    const regions = [{ start: 0, end: headline.length, field: 'headline' as const }];
    const options = { language, publishedOn, ...(headline && { regions }) };
    const found = findQuotes(text, options).filter(({ nested }) => !nested);
    const quotes = found.filter(({ kind }) => isQuoteKind(kind));
    const words = ({ start, end }: FoundQuote): string => text.slice(start, end);
    expect(quotes.map(words)).toEqual(entry.quotes.map((quote) => quote.text));
    quotes.forEach((quote, index) => {
      expectQuote(quote, item(entry.quotes, index));
    });
    const others = found.filter(({ kind }) => !isQuoteKind(kind)).map(words);
    if (entry.others) expect(others).toEqual(entry.others);
    if (entry.groups) expect(new Set(quotes.map(({ group }) => group)).size).toBe(entry.groups);
    if (entry.utterances)
      expect(new Set(quotes.map(({ utterance }) => utterance)).size).toBe(entry.utterances);
  };
});

function expectQuote(quote: FoundQuote, wanted: z.infer<typeof expected>): void {
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
  if (wanted.saidOn) expect(quote.saidOn).toMatchObject(wanted.saidOn);
  if (wanted.occasion) expect(quote.occasion?.text).toBe(wanted.occasion);
}
