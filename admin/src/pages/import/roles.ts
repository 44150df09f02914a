/** What the editor said of single lines ("this is a heading", "drop it"), laid over the engine's reading. */
import type {
  CreditLine,
  FoundTag,
  Section,
  Span,
  StoryReading,
  TextSpan,
} from '../../../../plugin/model/reading';
import { readChain } from '../../../../plugin/story/chain';
import { readCreditLine } from '../../../../plugin/story/credit-line';
import { Line } from '../../../../plugin/story/lines';
import { outletsWith } from '../../../../plugin/story/outlets';
import { skippedBy } from '../../../../plugin/story/regions';
import { readHashLine, readTagsLine, uniqueTags } from '../../../../plugin/story/tags';
import { linesOf } from './lines';
import type { LineRole, TextLine } from './lines';
import type { RoleChange } from './session';

/** Roles that one place in the story has: who takes it, takes it from the line that had it. */
const single = ['headline', 'originalHeadline', 'standfirst', 'byline', 'credit'] as const;
type SingleRole = (typeof single)[number];

/** The reading with the editor's changes, and its lines; the reading as it is where there are none. */
export const applyRoles = (
  text: string,
  reading: StoryReading,
  changes: readonly RoleChange[],
): { reading: StoryReading; lines: TextLine[]; changed: boolean } => {
  const read = linesOf(text, reading);
  const lines = changeRoles(text, read, changes);
  const changed = lines.some((line, i) => line.role !== read[i]?.role);
  return { reading: changed ? readingOf(text, reading, lines) : reading, lines, changed };
};

/**
 * The lines as they stand after the changes. A change holds where its words stand at its place,
 * else at the nearest line with these words; one whose words are gone waits without effect.
 */
export const changeRoles = (
  text: string,
  lines: readonly TextLine[],
  changes: readonly RoleChange[],
): TextLine[] => {
  const changed = lines.map((line) => ({ ...line }));
  const byWords = new Map<string, number[]>();
  if (changes.length) {
    lines.forEach((line, i) => {
      const words = text.slice(line.start, line.end);
      const places = byWords.get(words);
      if (places) places.push(i);
      else byWords.set(words, [i]);
    });
  }
  for (const change of changes) {
    const places = byWords.get(change.words) ?? [];
    const [at] = [...places].sort((a, b) => farness(lines[a], change) - farness(lines[b], change));
    if (at !== undefined) give(changed, at, change.role);
  }
  return changed;
};

/**
 * The reading that follows from the lines after the changes. Quotes are left as they were read:
 * the caller finds them again in what the parts are now.
 */
export const readingOf = (
  text: string,
  reading: StoryReading,
  lines: readonly TextLine[],
): StoryReading => ({
  ...reading,
  headline: runOf(text, lines, 'headline', reading.headline),
  originalHeadline: runOf(text, lines, 'originalHeadline', reading.originalHeadline),
  standfirst: runOf(text, lines, 'standfirst', reading.standfirst),
  byline: runOf(text, lines, 'byline', reading.byline),
  sections: sectionsOf(text, lines, reading),
  tags: uniqueTags(
    lines.filter(({ role }) => role === 'tags').flatMap((line) => tagsIn(text, line, reading)),
  ),
  ...originOf(text, lines, reading),
  dropped: lines.flatMap(({ start, end, role, dropReason }) =>
    role === 'dropped' && dropReason ? [{ start, end, reason: dropReason }] : [],
  ),
});

/** The changes with one more: a line is changed once, and what it was before is forgotten. */
export const withChange = (changes: readonly RoleChange[], change: RoleChange): RoleChange[] => [
  ...changes.filter(({ start, words }) => start !== change.start || words !== change.words),
  change,
];

const farness = (line: TextLine | undefined, change: RoleChange): number =>
  Math.abs((line?.start ?? 0) - change.start);

const isSingle = (role: LineRole): role is SingleRole =>
  (single as readonly LineRole[]).includes(role);

/** Give a line a role. The line that had a single role takes the other's, or is a paragraph, so that no words are lost. */
const give = (lines: TextLine[], at: number, role: LineRole) => {
  const line = lines[at];
  if (!line || line.role === role) return;
  const former = line.role;
  line.role = role;
  line.part = line.start;
  if (!isSingle(role)) return;
  const joins = role === 'standfirst' && [at - 1, at + 1].some((i) => lines[i]?.role === role);
  if (joins) return;
  for (const other of lines) {
    if (other === line || other.role !== role) continue;
    other.role = former === 'dropped' ? 'paragraph' : former;
    other.part = other.start;
  }
};

/** The run of the lines with a role; the span of the reading where nothing about it changed. */
const runOf = (
  text: string,
  lines: readonly TextLine[],
  role: LineRole,
  read: TextSpan | null,
): TextSpan | null => {
  const own = lines.filter((line) => line.role === role);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  if (read && own.every((line) => line.part === read.start)) return read;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
};

const sectionsOf = (text: string, lines: readonly TextLine[], reading: StoryReading): Section[] => {
  const read = new Map<number, Span>();
  for (const { heading, paragraphs } of reading.sections) {
    for (const span of heading ? [heading, ...paragraphs] : paragraphs) read.set(span.start, span);
  }
  const sections: Section[] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const span = within(read.get(line.part), line);
    if (line.role === 'heading') {
      const heading = { ...span, text: text.slice(span.start, span.end) };
      sections.push({ heading, paragraphs: [] });
    } else if (line.role === 'paragraph') {
      if (!sections.length) sections.push({ heading: null, paragraphs: [] });
      const paragraphs = sections.at(-1)?.paragraphs ?? [];
      const last = paragraphs.at(-1);
      if (last && before?.role === 'paragraph' && before.part === line.part) last.end = span.end;
      else paragraphs.push(span);
    }
    before = line;
  }
  return sections;
};

/** The part of a line that a span of the reading covers: a heading may be freed from a stray parenthesis. */
const within = (span: Span | undefined, line: Span): Span =>
  span && covers(span, line)
    ? { start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) }
    : { start: line.start, end: line.end };

const covers = (span: Span, line: Span): boolean => span.start < line.end && line.start < span.end;

/** The tags of a line as they were read; of a line that the editor says holds tags, what it holds. */
const tagsIn = (text: string, line: TextLine, reading: StoryReading): FoundTag[] => {
  const read = reading.tags.filter(({ start, end }) => start >= line.start && end <= line.end);
  if (read.length) return read;
  const asLine = engineLine(text, line);
  const tags = readHashLine(asLine) ?? readTagsLine(text, asLine);
  if (tags?.length) return tags;
  let at = line.start;
  return text
    .slice(line.start, line.end)
    .split(/[,;|]/)
    .flatMap((piece) => {
      const label = piece.trim();
      const start = at + piece.indexOf(label);
      at += piece.length + 1;
      return label ? [{ label, start, end: start + label.length }] : [];
    });
};

interface Origin {
  credit: StoryReading['credit'];
  chain: string[];
}

/** Another credit line names other outlets; the text may name some of its own. */
const originOf = (text: string, lines: readonly TextLine[], reading: StoryReading): Origin => {
  const line = lines.find(({ role }) => role === 'credit');
  const { credit, chain } = reading;
  if (credit && line && covers(credit, line)) return { credit, chain };
  if (!credit && !line) return { credit, chain };
  const outlets = outletsWith();
  const found = line ? readCreditLine(engineLine(text, line), outlets) : null;
  const asides = skippedBy({ ...reading, credit: line ? spanWithText(text, line) : null });
  return {
    credit: found?.credit ?? (line ? spanWithText(text, line) : null),
    chain: readChain(text, found, asides, outlets),
  };
};

/** A credit line of which nothing is understood. */
const spanWithText = (text: string, { start, end }: Span): CreditLine => ({
  start,
  end,
  text: text.slice(start, end),
  outlet: null,
  publishedOn: null,
  url: null,
});

/** The line as the engine's readers take it, standing alone. */
const engineLine = (text: string, { start, end }: Span): Line =>
  new Line(start, end, text.slice(start, end), true);
