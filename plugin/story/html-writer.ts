/** Writes the text of a page while its tags go by: lines, their layout, and the runs of type and links in them. */
import { elementKind, furnitureOf, isHidden, roleOf } from './html-elements';
import type { Attributes } from './html-elements';
import type { InlineRun, LayoutBlock, StoryLayout } from './layout';

export interface HtmlStory {
  /** The page's text: a line for each block, an empty line between two, list items and rows without one. */
  text: string;
  layout: StoryLayout;
}

/** An element that is open. */
interface Open {
  name: string;
  hidden: boolean;
  /** Ends the line when it is opened and closed. */
  block: Pick<LayoutBlock, 'type' | 'level' | 'ordered' | 'reason' | 'role'> | null;
  run: InlineRun | null;
  /** Text is kept as it stands. */
  pre: boolean;
}

/** A part of the page that calls itself furniture: believed unless it holds the story. */
interface Region {
  from: number;
  to: number;
  holdsHeadline: boolean;
}

/** So many elements of type are followed inside one another: no page nests more, and a hostile one costs no more. */
const deepestRuns = 32;

/** Furniture does not make up more of a page than this. */
const mostOfPage = 0.5;

export class StoryWriter {
  private readonly stack: Open[] = [];
  private readonly counts = new Map<string, number>();
  private readonly lists: string[] = [];
  /** Of the open elements those that are blocks, those that are more than a paragraph, and those that are furniture. */
  private readonly openBlocks: Open[] = [];
  private readonly special: Open[] = [];
  private readonly furniture: Open[] = [];
  /** Open elements of type and links, and those of them that have no word yet in this line. */
  private readonly openRuns: InlineRun[] = [];
  private pending: InlineRun[] = [];
  private readonly parts: string[] = [];
  private readonly blocks: LayoutBlock[] = [];
  /** The same blocks as they are where a region turns out to be the story. */
  private readonly released: LayoutBlock[] = [];
  private readonly runs: InlineRun[] = [];
  private readonly regions: Region[] = [];
  private length = 0;
  private hidden = 0;
  private preformatted = 0;
  private lineStart = 0;
  /** A blank that is written once a word follows it in the same line. */
  private blank = false;
  private breaks = 0;
  private inLine = false;
  /** A headline was met since the open region began. */
  private holdsHeadline = false;
  private lastType: LayoutBlock['type'] | null = null;

  open(name: string, attributes: Attributes): void {
    const parent = this.openBlocks.at(-1);
    const kind = elementKind(name);
    const hidden = kind.hidden === true || isHidden(attributes);
    const element: Open = { name, hidden, block: null, run: null, pre: name === 'pre' };
    if (kind.empty) {
      if (name === 'br' && !this.hidden) this.lineBreak();
      else if (name === 'hr' && !this.hidden) this.endLine();
      return;
    }
    this.push(element);
    if (hidden) this.hidden += 1;
    if (element.pre) this.preformatted += 1;
    if (this.hidden) return;
    if (kind.block) {
      this.endLine();
      const reason = furnitureOf(name, attributes);
      const role = roleOf(name, attributes) ?? parent?.block?.role;
      if (reason) {
        if (this.furniture.length === 0) this.openRegion();
        element.block = { type: 'furniture', reason };
      } else {
        const ordered = kind.block === 'list-item' && this.lists.at(-1) === 'ol';
        element.block = { type: kind.block, level: kind.level, ordered, role };
      }
      this.openBlocks.push(element);
      if (element.block.type !== 'paragraph') this.special.push(element);
      if (reason) this.furniture.push(element);
    } else if ((kind.run || name === 'a') && this.openRuns.length < deepestRuns) {
      element.run = { start: -1, end: -1, ...kind.run, ...linkOf(name, attributes) };
      this.openRuns.push(element.run);
      this.pending.push(element.run);
    }
  }

  write(text: string): void {
    if (this.hidden) return;
    if (this.preformatted) {
      text.split('\n').forEach((line, i) => {
        if (i) this.lineBreak();
        this.words(line);
      });
      return;
    }
    this.words(text);
  }

  /** Close the innermost open element of that name, and what was left open in it. */
  close(name: string): void {
    if (!this.isOpen(name)) return;
    if (elementKind(name).block || elementKind(name).hidden) {
      while (this.stack.length && this.pop() !== name);
      return;
    }
    // Type that is closed across a paragraph's edge ends with the paragraph.
    for (let depth = 1; depth <= deepestRuns; depth += 1) {
      const element = this.stack.at(-depth);
      if (!element || element.block || element.hidden) return;
      if (element.name !== name) continue;
      for (let i = 0; i < depth; i += 1) this.pop();
      return;
    }
  }

  finish(): HtmlStory {
    this.endLine();
    this.closeOutermost();
    this.regions.forEach((region) => {
      this.judge(region);
    });
    const runs = this.runs.filter(
      (run) =>
        run.end > run.start && (run.bold === true || run.italic === true || run.url !== undefined),
    );
    runs.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.parts.join(''), layout: { blocks: this.blocks, runs } };
  }

  /** Text as a browser shows it: each run of blanks one blank, none at the edges of a line. U+00A0 is no such blank. */
  private push(element: Open): void {
    this.stack.push(element);
    this.counts.set(element.name, (this.counts.get(element.name) ?? 0) + 1);
    if (element.name === 'ul' || element.name === 'ol') this.lists.push(element.name);
  }

  private isOpen(name: string): boolean {
    return (this.counts.get(name) ?? 0) > 0;
  }

  /** Close the innermost open element. */
  private pop(): string | null {
    const element = this.stack.at(-1);
    if (!element) return null;
    const { name, block, run } = element;
    if (block) this.endLine();
    this.stack.pop();
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    if (name === 'ul' || name === 'ol') this.lists.pop();
    if (element.hidden) this.hidden -= 1;
    if (element.pre) this.preformatted -= 1;
    if (run) this.endRun(run);
    if (block) {
      this.openBlocks.pop();
      if (block.type !== 'paragraph') this.special.pop();
      if (block.type === 'furniture') this.closeRegion();
    }
    return name;
  }

  private words(text: string): void {
    for (const piece of text.split(/([ \t\r\n\f]+)/u)) {
      if (!piece) continue;
      if (/^[ \t\r\n\f]/u.test(piece)) {
        this.blank = true;
        continue;
      }
      if (!this.inLine) this.startLine();
      else if (this.blank && this.breaks === 0) this.put(' ');
      else if (this.breaks) this.put('\n');
      this.blank = false;
      this.breaks = 0;
      for (const run of this.pending) run.start = this.length;
      this.pending = [];
      this.put(piece);
    }
  }

  private startLine(): void {
    if (this.blocks.length) this.put(this.closesUp() ? '\n' : '\n\n');
    this.lineStart = this.length;
    this.inLine = true;
    this.breaks = 0;
    this.blank = false;
  }

  /** Items of one list stand below one another. */
  private closesUp(): boolean {
    return this.lastType === 'list-item' && this.innermost()?.block?.type === 'list-item';
  }

  /** One break is a line of the same paragraph; two of them are how old pages part paragraphs. */
  private lineBreak(): void {
    this.blank = false;
    if (!this.inLine) return;
    this.breaks += 1;
    if (this.breaks > 1) this.endLine();
  }

  private endLine(): void {
    this.blank = false;
    this.breaks = 0;
    if (!this.inLine) return;
    for (const run of this.openRuns) {
      if (run.start >= 0) this.runs.push({ ...run, end: this.length });
      run.start = -1;
    }
    this.pending = [...this.openRuns];
    const own = describe(this.lineStart, this.length, this.innermost()?.block);
    const reason = this.furniture[0]?.block?.reason;
    this.released.push(own);
    this.blocks.push(reason ? { start: own.start, end: own.end, type: 'furniture', reason } : own);
    this.lastType = own.type;
    this.inLine = false;
    if (own.level === 1 || own.role === 'headline') this.holdsHeadline = true;
  }

  private endRun(run: InlineRun): void {
    if (run.start >= 0) this.runs.push({ ...run, end: this.length });
    this.openRuns.splice(this.openRuns.lastIndexOf(run), 1);
    this.pending = this.pending.filter((other) => other !== run);
  }

  private openRegion(): void {
    this.holdsHeadline = false;
    this.regions.push({ from: this.blocks.length, to: Infinity, holdsHeadline: false });
  }

  /** Furniture inside furniture is one region. */
  private closeRegion(): void {
    this.furniture.pop();
    if (this.furniture.length === 0) this.closeOutermost();
  }

  private closeOutermost(): void {
    const region = this.regions.at(-1);
    if (region?.to !== Infinity) return;
    region.to = this.blocks.length;
    region.holdsHeadline = this.holdsHeadline;
    this.holdsHeadline = false;
  }

  /** What holds the headline, or most of the page's words, is the story, whatever it calls itself. */
  private judge({ from, to, holdsHeadline }: Region): void {
    const until = Math.min(to, this.blocks.length);
    let size = 0;
    for (const { start, end } of this.blocks.slice(from, until)) size += end - start;
    if (!holdsHeadline && size <= this.length * mostOfPage) return;
    for (let i = from; i < until; i += 1) {
      const own = this.released[i];
      if (own) this.blocks[i] = own;
    }
  }

  /** The element that says what the line is: of nested ones the innermost that is more than a paragraph. */
  private innermost(): Open | undefined {
    return this.special.at(-1) ?? this.openBlocks.at(-1);
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** A line's block as its element says; furniture inside furniture is text. */
const describe = (start: number, end: number, block: Open['block'] | undefined): LayoutBlock => {
  const { type, level, ordered, role } = block ?? { type: 'paragraph' as const };
  return {
    start,
    end,
    type: type === 'furniture' ? 'paragraph' : type,
    ...(level ? { level } : {}),
    ...(ordered ? { ordered } : {}),
    ...(role ? { role } : {}),
  };
};

/** A link to a web page; what leads nowhere outside (anchors, scripts, relative paths) is plain text. */
const linkOf = (name: string, attributes: Attributes): { url?: string } => {
  const url = name === 'a' ? attributes.href?.trim() : undefined;
  return url && /^https?:\/\/[^\s/]+/iu.test(url) ? { url } : {};
};
