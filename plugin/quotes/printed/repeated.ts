/** Mentions of one quote share a number and, where one of them has no speaker of its own, the speaker of another. */
import { isQuoteKind } from '../../model/reading';
import { item } from '../items';
import type { Paragraph } from '../words/paragraph';
import type { Statement } from '../statement';
import { findUtterances } from './utterances';

/** Numbers the utterances, and lends speakers to repetitions. */
export function shareUtterances(
  text: string,
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
): void {
  const quotes = statements.filter(({ kind }) => isQuoteKind(kind));
  const numbers = findUtterances(
    text,
    quotes.map(({ marked: { start, end }, group, incise }) => ({ start, end, group, incise })),
  );
  const best = new Map<number, Statement>();
  quotes.forEach((quote, index) => {
    quote.utterance = item(numbers, index);
    const known = best.get(quote.utterance);
    if (quote.voice && (!known || rank(quote) > rank(known))) best.set(quote.utterance, quote);
  });
  let other = numbers.reduce((highest, number) => Math.max(highest, number + 1), 0);
  for (const statement of statements)
    if (!isQuoteKind(statement.kind)) statement.utterance = other++;
  for (const quote of quotes) {
    const speaking = best.get(quote.utterance);
    if (!speaking || speaking === quote || speaking.group === quote.group) continue;
    if (quote.voice && rank(quote) >= rank(speaking)) continue;
    quote.voice = speaking.voice;
    quote.rule = 'repeated';
    quote.printed = speaking.printed;
    quote.cue = null;
    quote.strength = 1;
  }
  markPullQuotes(quotes, paragraphs);
}

/** How well the print names the speaker. A headline says “Minister: …” or “Vale: …”, the text who that is. */
function rank({ kind, strength, voice }: Statement): number {
  const vague =
    voice !== null && (voice.described || (voice.person <= 0 && !voice.name.includes(' ')));
  return vague ? strength - (kind === 'headline' ? 3 : 1) : strength;
}

/** A headline of three words in marks reads like a title; where the text gives those words to somebody, it is a quote. */
export function promoteRepeated(
  text: string,
  statements: readonly Statement[],
  paragraphs: readonly Paragraph[],
): void {
  const shown = statements.filter(({ kind, marked, paragraph }) => {
    const { field, tokens } = item(paragraphs, paragraph);
    return !isQuoteKind(kind) && marked.closed && (field !== 'body' || tokens.length === 1);
  });
  if (shown.length === 0) return;
  const spoken = statements.filter(({ kind, cue }) => isQuoteKind(kind) && cue !== null);
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
    if (quote.marked.turn !== undefined || quote.marked.continued) continue;
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
