/** A reading as the draft of an article: fields, Blocks, references, and the proposals in the fields' own coordinates. */
import type { Proposal } from '../model/proposal';
import type { Repair, Span, StoryReading } from '../model/reading';
import { blocksToText } from '../text/blocks';
import type { Block, InlineNode, TextNode } from '../text/blocks';
import { bodyPieces } from './body-pieces';
import type { Piece } from './body-pieces';
import type { InlineRun } from './layout';
import { toProposals } from './proposals';
import type { FieldTexts, Placement } from './proposals';
import type { ReadPageOptions } from './read-story';
import { repairStory } from './repair-story';

/** A page that the story is based on; in a draft's list the original stands first. */
export interface DraftReference {
  /** The outlet's name as printed. */
  outlet: string;
  url: string | null;
  headline: string | null;
  /** YYYY-MM-DD */
  publishedOn: string | null;
}

/** What the story does not have is an empty string. */
export interface ArticleDraft {
  headline: string;
  standfirst: string;
  body: Block[];
  byline: string;
  /** As printed. */
  creditLine: string;
  language: string;
  /** Labels as printed, each once. */
  tags: string[];
  references: DraftReference[];
  proposals: Proposal[];
}

export interface DraftOptions extends Pick<
  ReadPageOptions,
  'layout' | 'knownSources' | 'additions'
> {
  /** Those of the reading's repairs that the editor accepted: they are made before. */
  acceptedRepairs?: readonly Repair[];
}

/**
 * Make an article of a story that was read. Paragraphs, headings, lists and pull quotes become
 * Blocks, bold, italic and links as the page had them; what was dropped, the tags and the credit
 * line are in no field. Every proposal is located in its field: the headline and standfirst as they
 * are, the body as `blocksToText` gives it. Linear.
 * @throws RangeError where two accepted repairs overlap or one lies outside the text.
 */
export const storyToArticle = (
  text: string,
  reading: StoryReading,
  options: DraftOptions = {},
): ArticleDraft => {
  const story = repairStory(text, reading, options.acceptedRepairs ?? [], options);
  const { headline, standfirst, byline, credit, language, tags, quotes } = story.reading;
  const pieces = bodyPieces(story.text, story.reading, story.layout);
  const body = toBlocks(story.text, pieces, story.layout?.runs ?? []);
  const bodyText = blocksToText(body);
  const fields: FieldTexts = {
    headline: headline?.text ?? '',
    standfirst: standfirst?.text ?? '',
    body: bodyText.text,
  };
  // Blocks and list items stand in the order of the pieces they were made of, one for each.
  const placements: Placement[] = [
    ...(headline ? [{ ...bare(headline), field: 'headline' as const, at: 0 }] : []),
    ...(standfirst ? [{ ...bare(standfirst), field: 'standfirst' as const, at: 0 }] : []),
    ...pieces.map((piece, i) => ({
      ...bare(piece),
      field: 'body' as const,
      at: bodyText.blocks[i]?.start ?? 0,
    })),
  ].sort((a, b) => a.start - b.start);
  return {
    headline: fields.headline,
    standfirst: fields.standfirst,
    body,
    byline: byline?.text ?? '',
    creditLine: credit?.text ?? '',
    language,
    tags: tags.map(({ label }) => label),
    references: referencesOf(story.reading),
    proposals: toProposals(quotes, placements, fields),
  };
};

const bare = ({ start, end }: Span): Span => ({ start, end });

/** The chain as pages: what the credit line says is said of its outlet, and the original headline is that page's. */
const referencesOf = ({ chain, credit, originalHeadline }: StoryReading): DraftReference[] =>
  chain.map((outlet, i) => {
    const credited = credit?.outlet === outlet || (!credit && i === chain.length - 1);
    return {
      outlet,
      url: credited ? (credit?.url ?? null) : null,
      headline: credited ? (originalHeadline?.text ?? null) : null,
      publishedOn: credited ? (credit?.publishedOn ?? null) : null,
    };
  });

const toBlocks = (text: string, pieces: readonly Piece[], runs: readonly InlineRun[]): Block[] => {
  const blocks: Block[] = [];
  const inline = inlineWriter(text, runs);
  for (const piece of pieces) {
    const children = inline(piece);
    if (piece.type === 'list-item') {
      const format = piece.ordered ? 'ordered' : 'unordered';
      const list = blocks.at(-1);
      const item = { type: 'list-item' as const, children };
      if (list?.type === 'list' && list.format === format && piece.joins) list.children.push(item);
      else blocks.push({ type: 'list', format, children: [item] });
    } else if (piece.type === 'heading') {
      blocks.push({ type: 'heading', level: piece.level, children });
    } else {
      blocks.push({ type: piece.type, children });
    }
  }
  return blocks;
};

/** The text nodes and links of a piece. Pieces are asked for in order, and runs are sorted. */
const inlineWriter = (text: string, runs: readonly InlineRun[]) => {
  let next = 0;
  return ({ start, end }: Span): InlineNode[] => {
    while ((runs[next]?.end ?? Infinity) <= start) next += 1;
    const here: InlineRun[] = [];
    for (let i = next; (runs[i]?.start ?? Infinity) < end; i += 1) {
      const run = runs[i];
      if (run && run.end > start) here.push(run);
    }
    const cuts = new Set([start, end]);
    for (const run of here) {
      cuts.add(Math.max(start, run.start));
      cuts.add(Math.min(end, run.end));
    }
    const edges = [...cuts].sort((a, b) => a - b);
    const nodes: InlineNode[] = [];
    edges.slice(0, -1).forEach((from, i) => {
      const to = edges[i + 1] ?? end;
      const over = here.filter((run) => run.start <= from && run.end >= to);
      append(nodes, textNode(text, from, to, over), over.find((run) => run.url)?.url);
    });
    return nodes.length ? nodes : [{ type: 'text', text: '' }];
  };
};

/** A paragraph that was wrapped by hand runs on: its line breaks are blanks, one unit for one. */
const textNode = (
  text: string,
  from: number,
  to: number,
  runs: readonly InlineRun[],
): TextNode => ({
  type: 'text',
  text: text.slice(from, to).replace(/\n/gu, ' '),
  ...(runs.some((run) => run.bold) ? { bold: true } : {}),
  ...(runs.some((run) => run.italic) ? { italic: true } : {}),
});

const append = (nodes: InlineNode[], node: TextNode, url: string | undefined) => {
  const last = nodes.at(-1);
  if (!url) nodes.push(node);
  else if (last?.type === 'link' && last.url === url) last.children.push(node);
  else nodes.push({ type: 'link', url, children: [node] });
};
