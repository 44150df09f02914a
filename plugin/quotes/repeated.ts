/** Mentions of one quote share a number and, where one of them has no speaker of its own, the speaker of another. */
import { item } from './items';
import type { Paragraph } from './paragraph';
import { isQuote, type Statement } from './statement';
import { findUtterances } from './utterances';
import type { Voices } from './voices';
import type { Voice } from './voice';

const CANDIDATES = 3;
/** How many mentions of one utterance are asked for candidates together. */
const MOST = 40;

/** Numbers the utterances, lends speakers to repetitions, and names candidates where nobody is proposed. */
export function shareUtterances(
  text: string,
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
  voices: Voices,
): void {
  const quotes = statements.filter(({ kind }) => isQuote(kind));
  const numbers = findUtterances(
    text,
    quotes.map(({ marked, group }) => ({ start: marked.start, end: marked.end, group })),
  );
  const best = new Map<number, Statement>();
  quotes.forEach((quote, index) => {
    quote.utterance = item(numbers, index);
    const known = best.get(quote.utterance);
    if (quote.voice && (!known || quote.strength > known.strength))
      best.set(quote.utterance, quote);
  });
  let other = numbers.reduce((highest, number) => Math.max(highest, number + 1), 0);
  for (const statement of statements) if (!isQuote(statement.kind)) statement.utterance = other++;
  for (const quote of quotes) {
    const speaking = best.get(quote.utterance);
    if (!speaking || speaking === quote || speaking.group === quote.group) continue;
    if (quote.voice && quote.strength >= speaking.strength) continue;
    quote.voice = speaking.voice;
    quote.rule = 'repeated';
    quote.printed = speaking.printed;
    quote.cue = null;
    quote.strength = 1;
  }
  markPullQuotes(quotes, paragraphs);
  nameCandidates(quotes, paragraphs, voices);
}

/** A headline of three words in marks reads like a title; where the text gives those words to somebody, it is a quote. */
export function promoteRepeated(
  text: string,
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
): void {
  const shown = statements.filter(({ kind, marked, paragraph }) => {
    const { field, tokens } = item(paragraphs, paragraph);
    return !isQuote(kind) && marked.closed && (field !== 'body' || tokens.length === 1);
  });
  if (shown.length === 0) return;
  const spoken = statements.filter(({ kind, cue }) => isQuote(kind) && cue !== null);
  if (spoken.length === 0) return;
  const numbers = findUtterances(
    text,
    [...spoken, ...shown].map(({ marked }, group) => ({
      start: marked.start,
      end: marked.end,
      group,
    })),
  );
  const attributed = new Set(numbers.slice(0, spoken.length));
  shown.forEach((statement, index) => {
    if (!attributed.has(item(numbers, spoken.length + index))) return;
    const { field } = item(paragraphs, statement.paragraph);
    statement.kind = field === 'headline' || field === 'heading' ? 'headline' : 'partial';
  });
}

/** A paragraph that is nothing but words that the text prints elsewhere, with at most the speaker behind them. */
function markPullQuotes(quotes: readonly Statement[], paragraphs: readonly Paragraph[]): void {
  const firstGroup = new Map<number, number>();
  const repeatedOnes = new Set<number>();
  for (const { utterance, group } of quotes) {
    const first = firstGroup.get(utterance);
    if (first === undefined) firstGroup.set(utterance, group);
    else if (first !== group) repeatedOnes.add(utterance);
  }
  for (const quote of quotes) {
    if (quote.kind !== 'direct' && quote.kind !== 'partial') continue;
    const paragraph = item(paragraphs, quote.paragraph);
    const repeated = repeatedOnes.has(quote.utterance);
    const alone = paragraph.quotes.length === 1 && quote.at === 0;
    const display =
      alone &&
      (paragraph.tokens.length === 1 || quote.rule === 'parenthesis' || quote.rule === 'dash');
    const caption = paragraph.field === 'caption';
    if (
      (display && (repeated || quote.rule === 'parenthesis' || quote.rule === 'dash')) ||
      (caption && repeated)
    )
      quote.kind = 'pull';
  }
}

/** For a quote without a speaker: who speaks next, then who spoke before. */
function nameCandidates(
  quotes: readonly Statement[],
  paragraphs: readonly Paragraph[],
  voices: Voices,
): void {
  if (quotes.every(({ voice }) => voice === null)) return;
  const open: [Statement, number][] = [];
  quotes.forEach((quote, index) => {
    if (!quote.voice) open.push([quote, index]);
  });
  const named = new Map<number, { voice: Voice; score: number; statement: Statement }[]>();
  for (const [quote, index] of open) {
    const list = named.get(quote.utterance) ?? [];
    let added = 0;
    for (
      let distance = 1;
      distance < 12 && added < CANDIDATES * 2 && list.length < MOST;
      distance++
    ) {
      for (const near of [quotes[index + distance], quotes[index - distance]]) {
        if (!near?.voice || near.voice.person < 0) continue;
        if (near.paragraph - quote.paragraph > 12) continue;
        const body = item(paragraphs, quote.paragraph).field === 'body' && quote.marked.closed;
        added++;
        list.push({
          voice: near.voice,
          statement: near,
          score: (body ? 10 : 0) - distance - (near.marked.start < quote.marked.start ? 0.5 : 0),
        });
      }
    }
    named.set(quote.utterance, list);
  }
  for (const [quote] of open) {
    const ranked = [...(named.get(quote.utterance) ?? [])].sort((a, b) => b.score - a.score);
    const seen = new Set<Voice>();
    for (const { voice, statement } of ranked) {
      if (seen.has(voice) || seen.size === CANDIDATES) continue;
      seen.add(voice);
      const mention =
        statement.printed && voices.mentionOf(statement.printed.paragraph, statement.printed.chunk);
      const words = mention ? [voices.printed(mention)] : [];
      const rule = statement.marked.start > quote.marked.start ? 'subject-after' : 'named-nearby';
      quote.candidates.push({ name: voice.name, reason: { rule, words } });
    }
  }
}
