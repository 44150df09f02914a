/** Stories as three newsrooms print them, in three languages: which quote of a page is ours? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPassages, pairQuotes, preparePage } from '../../../plugin/wording';
import { wordsOfQuote } from '../../../plugin/wording/page-quotes';

/** The beginning of a quote in each language; null where a newsroom left it out. */
type Quote = Record<string, string | null>;

interface Told {
  name: string;
  languages: string[];
  lines: Record<string, string[]>;
  quotes: Quote[];
}

const folder = new URL('./stories/', import.meta.url);

const stories: Told[] = readdirSync(folder).map((name) => {
  // Written by hand beside this test.
  const { quotes, ...lines } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
    quotes: Quote[];
  } & Record<string, string[]>;
  return { name, languages: Object.keys(lines), lines, quotes };
});

const pageOf = (lines: readonly string[], language: string) => {
  const text = lines.join('\n');
  return preparePage({ text, article: [{ start: 0, end: text.length }] }, language);
};

const kept = new Map<string, ReturnType<typeof pageOf>>();

/** The page of a newsroom, made ready once. */
const toldIn = ({ name, lines }: Told, language: string) => {
  const key = `${name} ${language}`;
  const page = kept.get(key) ?? pageOf(lines[language] ?? [], language);
  kept.set(key, page);
  return page;
};

/** The quotes that a newsroom prints in its text, as they would be on record. */
const askedOf = (story: Told, language: string, withSpeakers = true) => {
  const page = toldIn(story, language);
  return page.article.quotes
    .filter(({ isDisplay }) => !isDisplay)
    .map((quote) => ({
      text: wordsOfQuote(page.text, quote),
      language,
      speakers: withSpeakers && quote.speaker ? [quote.speaker] : [],
    }));
};

const begins = (words: string, start: string): boolean => words.includes(start);

/** How the quote begins on the page; several where our quote is two of theirs; none where they left it out. */
const wantedOf = ({ quotes }: Told, text: string, from: string, on: string): string[] =>
  quotes.flatMap((quote) => {
    const ours = quote[from];
    return ours && begins(text, ours) ? (quote[on] ?? []) : [];
  });

interface Pairing {
  story: Told;
  /** The page's language, and ours. */
  on: string;
  from: string;
}

const pairings: Pairing[] = stories.flatMap((story) =>
  story.languages.flatMap((on) =>
    story.languages.filter((from) => from !== on).map((from) => ({ story, on, from })),
  ),
);

/** From the relay and the article to the page where the story was first printed. */
const toOriginals = pairings.filter(({ story, on }) => on === story.languages[0]);

describe('all quotes of a story beside the page', () => {
  it('nine in ten are paired, and none with another', () => {
    const counts = { right: 0, wrong: 0, none: 0 };
    for (const { story, on, from } of pairings) {
      const asked = askedOf(story, from);
      pairQuotes(toldIn(story, on), asked).forEach((passage, i) => {
        const wanted = wantedOf(story, asked[i]?.text ?? '', from, on);
        if (!passage) counts.none += wanted.length > 0 ? 1 : 0;
        else if (wanted.some((start) => begins(passage.wording, start))) counts.right += 1;
        else counts.wrong += 1;
      });
    }
    expect(counts.wrong).toBe(0);
    expect(counts.right).toBeGreaterThan(200);
    expect(counts.right / (counts.right + counts.none)).toBeGreaterThanOrEqual(0.9);
  });

  it('a quote whose line the page does not have is left alone, and the others are paired as before', () => {
    const counts = { cut: 0, wrong: 0, othersWrong: 0 };
    for (const { story, on, from } of toOriginals) {
      const asked = askedOf(story, from);
      asked.forEach(({ text }, i) => {
        const wanted = wantedOf(story, text, from, on);
        if (wanted.length === 0) return;
        const lines = (story.lines[on] ?? []).filter(
          (line) => !wanted.some((start) => begins(line, start)),
        );
        counts.cut += 1;
        pairQuotes(pageOf(lines, on), asked).forEach((passage, k) => {
          if (!passage) return;
          if (k === i) counts.wrong += 1;
          else {
            const others = wantedOf(story, asked[k]?.text ?? '', from, on);
            if (!others.some((start) => begins(passage.wording, start))) counts.othersWrong += 1;
          }
        });
      });
    }
    expect(counts.cut).toBeGreaterThan(80);
    expect(counts.othersWrong).toBe(0);
    expect(counts.wrong / counts.cut).toBeLessThan(0.02);
  });

  it('on the page of another story hardly any is paired', () => {
    let asked = 0;
    let paired = 0;
    for (const { story, on, from } of pairings) {
      const other = stories.find(
        ({ name, languages }) => name !== story.name && languages.includes(on),
      );
      if (!other) continue;
      const quotes = askedOf(story, from, false);
      asked += quotes.length;
      paired += pairQuotes(toldIn(other, on), quotes).filter(Boolean).length;
    }
    expect(asked).toBeGreaterThan(100);
    expect(paired / asked).toBeLessThan(0.1);
  });

  it('a speaker who answers another keeps their own words', () => {
    const [school] = stories.filter(({ name }) => name.startsWith('cold-school'));
    if (!school) throw new Error('the story is gone');
    const asked = askedOf(school, 'en');
    const isHers = (name: string | null | undefined) => name?.endsWith('Claeys') === true;
    const paired = pairQuotes(toldIn(school, 'nl'), asked);
    expect(paired.map((passage) => isHers(passage?.speaker))).toEqual(
      asked.map(({ speakers }) => isHers(speakers[0])),
    );
  });

  it('none are asked for, none are given', () => {
    const page = pageOf(['“The wall will hold,” said the mayor.'], 'en');
    expect(pairQuotes(page, [])).toEqual([]);
    expect(pairQuotes(pageOf([], 'nl'), [{ text: 'The wall will hold', language: 'en' }])).toEqual([
      null,
    ]);
  });
});

describe('one quote beside the page', () => {
  it('what is proposed first is right in nine of ten, also where half of the quotes asked for are not there', () => {
    const counts = { asked: 0, right: 0, wrong: 0 };
    for (const { story, on, from } of toOriginals) {
      for (const quote of askedOf(story, from)) {
        const wanted = wantedOf(story, quote.text, from, on);
        if (wanted.length === 0) continue;
        const all = story.lines[on] ?? [];
        const cut = all.filter((line) => !wanted.some((start) => begins(line, start)));
        counts.asked += 1;
        const [found] = findPassages(toldIn(story, on), quote);
        if (found)
          counts[wanted.some((start) => begins(found.wording, start)) ? 'right' : 'wrong'] += 1;
        counts.wrong += findPassages(pageOf(cut, on), quote).length;
      }
    }
    expect(counts.right / (counts.right + counts.wrong)).toBeGreaterThanOrEqual(0.9);
    expect(counts.right / counts.asked).toBeGreaterThanOrEqual(0.75);
  });

  const page = pageOf(
    [
      'Te veel nitraat in putwater',
      'De gemeente raadt af om het water te drinken.',
      '“We gebruiken dertig procent minder mest dan in 2010”, zegt Luc Dehaene.',
      '“Mijn jongste is drie”, zegt Hilde Van Acker. “Ik heb flessen melk gemaakt met dat water.”',
    ],
    'nl',
  );

  it('is proposed with its place, its speaker, and what a translation ought to have kept', () => {
    const [passage] = findPassages(page, {
      text: 'We use thirteen per cent less manure than in 2010',
      language: 'en',
      speakers: ['Luc Dehaene'],
    });
    expect(passage).toMatchObject({
      wording: 'We gebruiken dertig procent minder mest dan in 2010',
      speaker: 'Luc Dehaene',
      doubts: [{ kind: 'number', original: 'dertig procent', printed: 'thirteen per cent' }],
    });
    expect(passage?.spans.map(({ start, end }) => page.text.slice(start, end))).toEqual([
      passage?.wording,
    ]);
  });

  it('is found by its original wording, where that is known', () => {
    const passages = findPassages(page, {
      text: 'She is only three',
      language: 'en',
      originalText: 'Mijn jongste is drie. Ik heb flessen melk gemaakt',
      originalLanguage: 'nl',
    });
    expect(passages).toHaveLength(1);
    expect(passages[0]).toMatchObject({ score: 1, speaker: 'Hilde Van Acker' });
    expect(passages[0]?.spans).toHaveLength(2);
  });

  it('asked for without a limit, five at most are given, best first', () => {
    const [story] = stories;
    const told = pageOf(story?.lines.fr ?? [], 'fr');
    const passages = findPassages(
      told,
      { text: 'We said no to all of it', language: 'en' },
      { least: 0 },
    );
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.length).toBeLessThanOrEqual(5);
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
