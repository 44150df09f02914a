/**
 * Whole pages as they are pasted, all invented: stories that relay or translate another outlet's,
 * with everything the page has around them. `stories/<name>.txt` is what was pasted,
 * `<name>.json` what a careful editor makes of it; each point of the reading has its own test.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isQuoteKind } from '../../../plugin/model/reading';
import type { FoundQuote, Repair, Span } from '../../../plugin/model/reading';
import { readStory } from '../../../plugin/story/read-story';

const words = z.string().min(1);

const expectedQuote = z.strictObject({
  text: words,
  /** Not given where editors would differ: the marked words of a standfirst. */
  kind: z.enum(['direct', 'partial', 'pull', 'headline']).optional(),
  /** Null: nobody is named, and none may be proposed. Not given: the page does not say. */
  speaker: words.nullish(),
  /** Other names of the speaker that are as right. */
  also: z.array(words).optional(),
  role: words.optional(),
  affiliation: words.optional(),
  status: z.literal('unnamed').optional(),
  /** Null: editors would differ. Not given: nobody relayed the words. */
  via: z.array(words).nullish(),
  viaAlso: z.array(words).optional(),
  backTranslated: z.literal(true).optional(),
  /** The segments of one mention, and the mentions of one quote. */
  mention: words.optional(),
  utterance: words.optional(),
});

const expectedReading = z.strictObject({
  language: z.enum(['en', 'fr', 'nl', 'de']),
  headline: words,
  originalHeadline: words.nullable(),
  standfirst: words.nullable(),
  byline: words.nullable(),
  headings: z.array(words),
  tags: z.array(words),
  credit: z
    .strictObject({
      text: words,
      outlet: words,
      publishedOn: z.iso.date().nullable(),
      url: z.url().nullable(),
    })
    .nullable(),
  chain: z.array(words),
  /** Outlets that only stand in the text: named or not, both are right. */
  chainMay: z.array(words).optional(),
  chainAlso: z.record(words, z.array(words)).optional(),
  chainAnyOrder: z.literal(true).optional(),
  dropped: z.array(words),
  /** A caption with its credit: dropped or kept, both are right. */
  mayDrop: z.array(words).optional(),
  /** Words around the fault, and the same words once it is repaired. */
  repairs: z.array(z.strictObject({ before: words, after: words })),
  quotes: z.array(expectedQuote).min(6),
  notQuotes: z.array(words),
  /** Points that the engine is known to miss, with what it lacks: each is red once it holds. */
  gaps: z.record(words, words).optional(),
});
type ExpectedQuote = z.infer<typeof expectedQuote>;

const folder = new URL('stories/', import.meta.url);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
    const name = file.slice(0, -'.json'.length);
    return {
      name,
      text: read(`${name}.txt`),
      expected: expectedReading.parse(JSON.parse(read(file))),
    };
  });

/** Hard blanks as blanks, unit for unit, so that offsets hold. */
const blanks = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');
const fold = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const solid = (text: string) => text.replace(/\s/gu, '');
const count = (text: string) => text.split(' ').length;
/** The same name, or one that ends alike and is not much longer: "report" for "the report of the Institute". */
const sameName = (found: string | null, names: readonly string[]) =>
  names.map(fold).some((name) => {
    const printed = fold(found);
    const last = name.split(' ').at(-1) ?? name;
    return (
      printed === name || (printed.split(' ').includes(last) && count(printed) <= count(name) + 3)
    );
  });

describe.each(stories)('$name', ({ text: pasted, expected }) => {
  const text = blanks(pasted);
  const point = (name: string, holds: () => void) => {
    (expected.gaps?.[name] ? it.fails : it)(name, holds);
  };
  const reading = readStory(pasted);
  const wordsAt = ({ start, end }: Span) => text.slice(start, end);
  const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
  const placeOf = (part: string, from = 0): Span => {
    const start = text.indexOf(part, from);
    if (start < 0) throw new Error(`not in the story: ${part}`);
    return { start, end: start + part.length };
  };
  /** Each whole line of the page that reads so. */
  const linesOf = (line: string): Span[] => {
    let at = 0;
    return text.split('\n').flatMap((printed) => {
      const start = at;
      at += printed.length + 1;
      return printed.trim() === line ? [{ start, end: start + printed.length }] : [];
    });
  };

  let at = 0;
  const wanted = expected.quotes.map((quote) => {
    const span = placeOf(quote.text, at);
    at = span.end;
    return { ...quote, ...span };
  });
  const quotes = reading.quotes.filter(({ kind, nested }) => isQuoteKind(kind) && !nested);
  const sameSpan = (a: Span, b: Span) =>
    (Math.abs(a.start - b.start) <= 2 && Math.abs(a.end - b.end) <= 2) ||
    (overlap(a, b) && fold(wordsAt(a)) === fold(wordsAt(b)));
  const pairs = wanted.map((quote) => ({
    quote,
    found: quotes.find((candidate) => sameSpan(candidate, quote)),
  }));
  /** What is not as it should be of the quotes that were found, one line a quote. */
  const faults = (
    of: (quote: ExpectedQuote) => string | readonly string[] | null | undefined,
    holds: (found: FoundQuote, quote: ExpectedQuote) => boolean,
    seen: (found: FoundQuote) => unknown,
  ) =>
    pairs.flatMap(({ quote, found }) => {
      const wish = of(quote);
      if (!found || wish == null || holds(found, quote)) return [];
      return [{ quote: quote.text.slice(0, 50), expected: wish, got: seen(found) }];
    });
  /** Quotes that share the expected name and not the found number, or the number and not the name. */
  const unlike = (name: 'mention' | 'utterance', number: 'group' | 'utterance') => {
    const named = pairs.flatMap(({ quote, found }) => {
      const key = quote[name];
      return found && key ? [{ key, number: found[number], text: quote.text.slice(0, 50) }] : [];
    });
    return named.flatMap((a, i) =>
      named
        .slice(i + 1)
        .filter((b) => (a.key === b.key) !== (a.number === b.number))
        .map((b) => [a.key === b.key ? 'parted' : 'joined', a.text, b.text]),
    );
  };

  point('language', () => {
    expect(reading.language).toBe(expected.language);
  });

  point('headline', () => {
    expect(blanks(reading.headline?.text ?? '')).toBe(expected.headline);
  });

  point('original headline', () => {
    expect(reading.originalHeadline && blanks(reading.originalHeadline.text)).toBe(
      expected.originalHeadline,
    );
  });

  point('standfirst', () => {
    expect(reading.standfirst && blanks(reading.standfirst.text)).toBe(expected.standfirst);
  });

  point('byline', () => {
    if (expected.byline === null) {
      expect(reading.byline).toBeNull();
      return;
    }
    expect(fold(reading.byline?.text)).toContain(fold(expected.byline));
    expect(count(fold(reading.byline?.text))).toBeLessThanOrEqual(count(fold(expected.byline)) + 3);
  });

  point('section headings', () => {
    const headings = reading.sections.flatMap(({ heading }) => (heading ? [heading.text] : []));
    expect(headings.map(blanks)).toEqual(expected.headings);
  });

  point('tags', () => {
    expect(reading.tags.map(({ label }) => label).sort()).toEqual([...expected.tags].sort());
  });

  point('credit', () => {
    const { credit } = reading;
    if (expected.credit === null) expect(credit).toBeNull();
    else expect(credit && { ...credit, text: blanks(credit.text) }).toMatchObject(expected.credit);
  });

  point('chain', () => {
    const names = (name: string) => [name, ...(expected.chainAlso?.[name] ?? [])].map(fold);
    const known = (found: string) =>
      expected.chain.find((name) => names(name).includes(fold(found))) ?? found;
    const may = new Set(expected.chainMay?.map(fold));
    const chain = reading.chain.map(known).filter((name) => !may.has(fold(name)));
    if (expected.chainAnyOrder) expect(chain.sort()).toEqual([...expected.chain].sort());
    else expect(chain).toEqual(expected.chain);
  });

  point('furniture is dropped', () => {
    const dropped = (line: Span) =>
      reading.dropped.some(({ start, end }) => start <= line.start + 1 && end >= line.end - 1);
    const kept = expected.dropped.filter((line) => {
      const places = linesOf(line);
      if (places.length === 0) throw new Error(`no line of the page: ${line}`);
      return !places.every(dropped);
    });
    expect(kept).toEqual([]);
  });

  point('nothing else is dropped', () => {
    const furniture = [...expected.dropped, ...(expected.mayDrop ?? [])].flatMap(linesOf);
    const lost = reading.dropped.filter(
      (span) => !furniture.some((line) => overlap(line, span)) && fold(wordsAt(span)),
    );
    expect(lost.map((span) => [span.reason, wordsAt(span)])).toEqual([]);
  });

  point('repairs', () => {
    const repaired = ({ before }: { before: string }) => {
      const place = placeOf(before);
      const inside = ({ start, end }: Repair) => start >= place.start && end <= place.end;
      const repair = reading.repairs.find(inside);
      if (!repair) return `none for ${before}`;
      const head = text.slice(place.start, repair.start);
      return solid(head + repair.replacement + text.slice(repair.end, place.end));
    };
    expect(expected.repairs.map(repaired)).toEqual(expected.repairs.map((r) => solid(r.after)));
  });

  point('no other repairs', () => {
    const places = expected.repairs.map(({ before }) => placeOf(before));
    const others = reading.repairs.filter((repair) => !places.some((p) => touches(repair, p)));
    expect(others.map((r) => [r.reason, text.slice(r.start - 20, r.end + 20)])).toEqual([]);
  });

  point('spans of quotes', () => {
    const missing = pairs.filter(({ found }) => !found).map(({ quote }) => quote.text);
    expect(missing).toEqual([]);
  });

  point('what stands in marks and is no quote', () => {
    const wrong = expected.notQuotes.filter((part) =>
      quotes.some((quote) => fold(wordsAt(quote)) === fold(part)),
    );
    expect(wrong).toEqual([]);
  });

  point('nothing else is taken for a quote', () => {
    const others = new Set(expected.notQuotes.map(fold));
    const extra = quotes.filter(
      (found) =>
        !wanted.some((quote) => sameSpan(found, quote)) && !others.has(fold(wordsAt(found))),
    );
    expect(extra.map(wordsAt)).toEqual([]);
  });

  point('kinds', () => {
    expect(
      faults(
        ({ kind }) => kind,
        (found, { kind }) => found.kind === kind,
        ({ kind }) => kind,
      ),
    ).toEqual([]);
  });

  point('segments of one mention', () => {
    expect(unlike('mention', 'group')).toEqual([]);
  });

  point('mentions of one quote', () => {
    expect(unlike('utterance', 'utterance')).toEqual([]);
  });

  const names = ({ speaker, also = [] }: ExpectedQuote) => (speaker ? [speaker, ...also] : []);

  point('speakers', () => {
    const lost = pairs.filter(({ quote, found }) => quote.speaker && !found);
    expect([
      ...lost.map(({ quote }) => `not found: ${quote.text}`),
      ...faults(
        ({ speaker }) => speaker,
        (found, quote) => sameName(found.speaker, names(quote)),
        ({ speaker, confidence, reason }) => `${speaker} (${confidence}, ${reason?.rule})`,
      ),
    ]).toEqual([]);
  });

  point('where nobody is named, nobody is proposed', () => {
    const proposed = pairs.flatMap(({ quote, found }) =>
      quote.speaker === null && found?.speaker ? [[quote.text, found.speaker]] : [],
    );
    expect(proposed).toEqual([]);
  });

  point('no wrong speaker is called sure', () => {
    const wrong = pairs.flatMap(({ quote, found }) =>
      quote.speaker !== undefined &&
      found?.confidence === 'sure' &&
      !sameName(found.speaker, names(quote))
        ? [[quote.text, found.speaker]]
        : [],
    );
    expect(wrong).toEqual([]);
  });

  point('every proposal says why', () => {
    expect(quotes.filter(({ speaker, reason }) => speaker && !reason).map(wordsAt)).toEqual([]);
  });

  const printedSo = (found: string | null, printed: string) =>
    fold(found).includes(fold(printed)) && count(fold(found)) <= count(fold(printed)) + 3;

  point('roles and affiliations as printed', () => {
    expect([
      ...faults(
        ({ role }) => role,
        (found, { role = '' }) => printedSo(found.role, role),
        ({ role }) => role,
      ),
      ...faults(
        ({ affiliation }) => affiliation,
        (found, { affiliation = '' }) => printedSo(found.affiliation, affiliation),
        ({ affiliation }) => affiliation,
      ),
    ]).toEqual([]);
  });

  point('who relayed the words', () => {
    expect(
      faults(
        ({ via }) => (via === undefined ? [] : via),
        (found, { via, viaAlso = [] }) =>
          found.via.length === (via?.length ?? 0) &&
          found.via.every((name) => sameName(name, [...(via ?? []), ...viaAlso])),
        ({ via }) => via,
      ),
    ).toEqual([]);
  });

  point('unnamed speakers', () => {
    expect(
      faults(
        ({ status }) => status,
        (found, { status }) => found.speakerStatus === status,
        ({ speakerStatus, speaker }) => `${speakerStatus}: ${speaker}`,
      ),
    ).toEqual([]);
  });

  point('translated back', () => {
    const flagged = (list: typeof pairs) => list.map(({ quote }) => quote.text);
    expect(flagged(pairs.filter(({ found }) => found?.backTranslated))).toEqual(
      flagged(pairs.filter(({ quote }) => quote.backTranslated)),
    );
  });
});

/** Whether a repair, which may be an insertion between two characters, belongs to a place. */
function touches(repair: Repair, place: Span): boolean {
  return repair.start >= place.start && repair.end <= place.end;
}
