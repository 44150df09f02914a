/** Who else may have spoken: the runners-up of a guess, from what stands near it. No look at the whole text per quote. */
import { isQuoteKind } from '../../model/reading';
import type { Candidate, FoundQuote, ReasonRule, TextSpan } from '../../model/reading';
import { item } from '../items';
import type { TextContext } from '../text-context';
import type { Statement } from '../statement';
import type { Mention, Voice } from './voice';

const MOST = 3;
/** How many mentions before a quote and behind it are asked, and how many quotes on either side. */
const BEFORE = 14;
const BEHIND = 4;
const QUOTES = 4;
/** How many paragraphs away a mention may stand. */
const PARAGRAPHS = 2;

/** A voice that may have spoken, with what speaks for it. */
interface Possible {
  voice: Voice;
  score: number;
  rule: ReasonRule;
  mention: Mention | undefined;
}

/** Gives each guess, with a speaker or without, its next best speakers. Both lists are parallel. */
export function nameCandidates(
  context: TextContext,
  statements: readonly Statement[],
  quotes: readonly FoundQuote[],
): void {
  const spoken = statements.filter(({ kind }) => isQuoteKind(kind));
  let index = -1;
  statements.forEach((statement, i) => {
    if (!isQuoteKind(statement.kind)) return;
    index++;
    const quote = item(quotes, i);
    if (quote.confidence === 'guess')
      quote.candidates = candidatesOf(context, statement, spoken, index);
  });
}

function candidatesOf(
  context: TextContext,
  statement: Statement,
  spoken: readonly Statement[],
  index: number,
): Candidate[] {
  const best = new Map<string, Possible>();
  const add = (possible: Possible): void => {
    const { voice, score, mention } = possible;
    if (voice.name === statement.voice?.name || !voice.anchored) return;
    if (mention && isPlace(context, mention)) return;
    if (score > (best.get(voice.name)?.score ?? -Infinity)) best.set(voice.name, possible);
  };
  rivals(context, statement, add);
  mentioned(context, statement, add);
  neighbours(context, statement, spoken, index, add);
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ voice, rule, mention }) => {
      const words: TextSpan[] = mention ? [context.voices.printed(mention)] : [];
      return { name: voice.name, reason: { rule, words } };
    });
}

type Add = (possible: Possible) => void;

/** In Dunmore, at the town hall. */
function isPlace(
  { paragraphs, lexicon }: TextContext,
  { voice, paragraph, chunk }: Mention,
): boolean {
  const { tokens, chunks } = item(paragraphs, paragraph);
  return (
    voice.person <= 0 && lexicon.settings.has(tokens[item(chunks.list, chunk).from - 1]?.word ?? '')
  );
}

/** The other cue of the sentence, and the others for whom the pronoun may stand. */
function rivals(
  { voices }: TextContext,
  { cue, paragraph, at, printed }: Statement,
  add: Add,
): void {
  if (cue && cue.rival >= 0) {
    const mention = voices.mentionOf(paragraph, cue.rival);
    const rule = cue.cueFrom > at ? 'cue-before' : 'cue-after';
    if (mention) add({ voice: mention.voice, score: 20, rule, mention });
  }
  if (!printed) return;
  voices.antecedents(printed.paragraph, printed.chunk).forEach(({ voice, mention, score }) => {
    add({ voice, score, rule: mention.subject ? 'subject-before' : 'named-nearby', mention });
  });
}

/** Whoever is named before the quote, the nearest and the subjects first, and right behind it. */
function mentioned({ voices }: TextContext, { marked, paragraph }: Statement, add: Add): void {
  const last = voices.indexBefore(marked.start);
  for (let i = last; i >= 0 && i > last - BEFORE; i--) {
    const mention = item(voices.mentions, i);
    if (paragraph - mention.paragraph > PARAGRAPHS) break;
    add({
      voice: mention.voice,
      score: weightOf(mention) - (last - i) - (paragraph - mention.paragraph),
      rule: mention.subject ? 'subject-before' : 'named-nearby',
      mention,
    });
  }
  const next = voices.indexBefore(marked.end) + 1;
  for (let i = next; i < voices.mentions.length && i < next + BEHIND; i++) {
    const mention = item(voices.mentions, i);
    if (mention.paragraph !== paragraph) break;
    const rule = mention.subject ? 'subject-after' : 'named-nearby';
    add({ voice: mention.voice, score: weightOf(mention) - (i - next) - 2, rule, mention });
  }
}

/** What a mention says for its voice: a subject, who speaks, a person with a name. */
function weightOf({ voice, subject, speaks }: Mention): number {
  return (subject ? 4 : 0) + (speaks ? 4 : 0) + humanWeight(voice) - (voice.described ? 2 : 0);
}

/** People speak more often than bodies. */
const humanWeight = ({ person }: Voice): number => (person > 0 ? 3 : person < 0 ? -2 : 0);

/** Whoever speaks the quotes before and behind. */
function neighbours(
  { voices }: TextContext,
  { paragraph }: Statement,
  spoken: readonly Statement[],
  index: number,
  add: Add,
): void {
  for (let distance = 1; distance <= QUOTES; distance++) {
    for (const near of [spoken[index - distance], spoken[index + distance]]) {
      if (!near?.voice) continue;
      const { printed, voice } = near;
      const mention = printed ? voices.mentionOf(printed.paragraph, printed.chunk) : undefined;
      const away = Math.abs(near.paragraph - paragraph);
      const before = near.paragraph < paragraph ? 'previous-paragraph' : 'same-paragraph';
      const rule = near === spoken[index + distance] ? 'subject-after' : before;
      add({ voice, score: 8 + humanWeight(voice) - 2 * distance - away, rule, mention });
    }
  }
}
