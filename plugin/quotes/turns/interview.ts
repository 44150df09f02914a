/** Interviews: which paragraphs ask, which answer, and the answers that are printed without marks. */
import type { Region, Span } from '../../model/reading';
import { Flag } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from '../marks/marked';
import { OPENS_MARKED, personsIn, spoken } from './turns';

/** What a paragraph does in an interview; the others are the journalist's text. */
export type Part = 'asks' | 'answers';

export interface Interview {
  parts: ReadonlyMap<number, Part>;
  turns: Marked[];
}

/** A paragraph; it begins behind the label that says whose it is. */
interface Line extends Span {
  paragraph: number;
  label: string | null;
  asks: boolean;
  /** Its words stand in quotation marks. */
  marked: boolean;
}

/** Questions are short, in characters. */
const QUESTION = 300;
/** “Herald:”, “Inge van den Berg :”, “J.P.:”; and “Q.” */
const LABEL =
  /^[\s*_]{0,4}(?:([\p{Lu}\d][\p{L}\d.’'-]{0,30}(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}.’'-]{0,30}){0,3})[*_]{0,2}\s?:[*_]{0,2}|(\p{Lu})\.)\s{1,3}(?=\S)/u;
/** Nothing but a quote: in marks from end to end. */
const CLOSES_MARKED = /["”»“«’'.]\s*$/u;
const ASKS = /\?["”»“’)\]*_\s]*$/u;
/** A sentence that opens with a noun, behind an article or none: An interview. Entretien avec … */
const HEADS = /(?:^|[.!?|:\n])\s{0,4}(?:\p{L}{1,3} )?(\p{L}+)/gu;
/** Words that no speaker has for a name: “Where:”, “Report:”. */
const NO_NAME =
  Flag.Function |
  Flag.Time |
  Flag.Adverb |
  Flag.Subordinator |
  Flag.Work |
  Flag.NamedThing |
  Flag.Document;
/** Of the paragraphs from the first question on, one in so many asks. */
const SPARSE = 6;

/**
 * Reads who asks and who answers; null where the text is no interview. Labels at the beginning of
 * paragraphs tell, or questions that take turns with answers: answers in marks, or else an
 * introduction that calls it an interview, or questions to you that I answer. Linear.
 */
export function readInterview(
  text: string,
  spans: readonly Span[],
  fields: readonly (Region['field'] | null)[],
  lexicon: Lexicon,
): Interview | null {
  const lines = linesOf(text, spans, fields);
  const labels = rolesOf(text, lines, lexicon);
  const partOf = ({ label, asks }: Line): Part | null =>
    (label === null ? undefined : labels.get(label)) ?? (asks ? 'asks' : null);
  const answers = lines.filter((line, i) => {
    const before = lines[i - 1];
    return partOf(line) === null && before !== undefined && partOf(before) === 'asks';
  });
  const inMarks = answers.filter(
    ({ marked, end }) => marked && CLOSES_MARKED.test(text.slice(end - 3, end)),
  ).length;
  const bare = inMarks * 2 < answers.length || answers.length === 0;
  if (labels.size === 0) {
    const first = lines.findIndex(({ asks }) => asks);
    const dense = answers.length > 1 && answers.length * SPARSE >= lines.length - first;
    if (!dense || !(bare ? isConversation(text, lines, answers, lexicon) : inMarks > 1))
      return null;
  }
  let lastTurn = -1;
  lines.forEach((line, i) => {
    const part = partOf(line);
    if (part !== null) lastTurn = part === 'asks' ? i + 1 : i;
  });
  const parts = new Map<number, Part>();
  const turns: Marked[] = [];
  let turn = -1;
  let before: Part | null = null;
  lines.forEach((line, i) => {
    let part = partOf(line);
    if (part === 'answers' || (part === null && before === 'asks')) turn = line.start;
    // What follows the last answer may be the journalist's.
    const goesOn = i <= lastTurn || (before === 'answers' && personsIn(text, line, lexicon).first);
    part ??= before !== null && fields[line.paragraph] === 'body' && goesOn ? 'answers' : null;
    before = part;
    if (part === null) return;
    parts.set(line.paragraph, part);
    if (part === 'answers' && !line.marked && (line.label !== null || bare))
      turns.push(spoken(text, line, line.paragraph, turn, ''));
  });
  return { parts, turns };
}

function linesOf(
  text: string,
  spans: readonly Span[],
  fields: readonly (Region['field'] | null)[],
): Line[] {
  const lines: Line[] = [];
  const bold = fields.includes('question');
  spans.forEach(({ start, end }, paragraph) => {
    const field = fields[paragraph];
    if (field !== 'body' && field !== 'heading' && field !== 'question') return;
    const head = text.slice(start, Math.min(end, start + QUESTION));
    const match = LABEL.exec(head);
    const from = start + (match?.[0].length ?? 0);
    const marked = OPENS_MARKED.test(text.slice(from, end));
    const asks = !marked && end - start <= QUESTION && ASKS.test(head);
    lines.push({
      start: from,
      end,
      paragraph,
      // NAME: “…” is a quote like any other.
      label: marked ? null : ((match?.[1] ?? match?.[2])?.toLowerCase() ?? null),
      // Set in bold, a question need not end as one.
      asks:
        bold && !match ? field === 'question' && (asks || lines.some((line) => line.asks)) : asks,
      marked,
    });
  });
  return lines;
}

/** Who asks and who answers, by label; empty where the labels are none of speakers. */
function rolesOf(text: string, lines: readonly Line[], lexicon: Lexicon): Map<string, Part> {
  const { askingLabels, answeringLabels } = lexicon;
  const counts = new Map<string, { lines: number; asks: number; talks: number }>();
  for (const line of lines) {
    const { label, asks } = line;
    if (label === null) continue;
    const count = counts.get(label) ?? { lines: 0, asks: 0, talks: 0 };
    counts.set(label, count);
    const { first, second } = personsIn(text, line, lexicon);
    count.lines++;
    if (asks) count.asks++;
    if (asks || first || second) count.talks++;
  }
  const roles = new Map<string, Part>();
  for (const label of counts.keys()) {
    if (askingLabels.has(label)) roles.set(label, 'asks');
    if (answeringLabels.has(label)) roles.set(label, 'answers');
  }
  if (new Set(roles.values()).size === 2) return roles;
  roles.clear();
  let total = 0;
  let talks = 0;
  for (const [label, count] of counts) {
    if (lexicon.flags(label.split(' ', 1)[0] ?? '') & NO_NAME) continue;
    if (count.lines === 1 && count.talks === 0) continue;
    roles.set(label, count.asks * 2 > count.lines ? 'asks' : 'answers');
    total += count.lines;
    talks += count.talks;
  }
  const answers = [...roles].some(
    ([label, part]) => part === 'answers' && (counts.get(label)?.lines ?? 0) > 1,
  );
  if (!answers || roles.size < 2 || talks * 2 < total) roles.clear();
  return roles;
}

/** Whether questions and answers without marks are those of two people: an explainer asks and answers itself. */
function isConversation(
  text: string,
  lines: readonly Line[],
  answers: readonly Line[],
  lexicon: Lexicon,
): boolean {
  const begins = lines.find(({ asks }) => asks)?.start ?? 0;
  for (const [, noun = ''] of text.slice(0, begins).matchAll(HEADS))
    if (lexicon.interviews.has(noun.toLowerCase())) return true;
  const own = answers.filter((answer) => personsIn(text, answer, lexicon).first);
  return (
    own.length * 2 >= answers.length &&
    lines.some((line) => line.asks && personsIn(text, line, lexicon).second)
  );
}
