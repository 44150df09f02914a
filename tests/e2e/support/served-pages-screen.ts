/** Reads a page in a browser as the page reader does, and sees on the screen which of its words the browser marks. */
import type { Page } from 'playwright-core';
import type { Span } from '../../../plugin/model/reading';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a browser marks is one colour, letters and all, so that it can be measured. */
export const markedForMeasuring =
  '::target-text { background-color: rgb(255, 0, 255); color: rgb(255, 0, 255) }';

export interface Marked {
  /** The text of the page with ⟦ and ⟧ around what is marked on the screen. */
  text: string;
  /** What of the marked area does not coincide with the boxes of the words, in pixels; empty where it does. */
  faults: string[];
}

/** One line for each block of the page, as far as a reader can see it, runs of blanks one space. */
export const readText = async (page: Page): Promise<string> =>
  (await page.evaluate(readInPage, [])).text;

/**
 * What is marked on the page against the words that should be.
 * @param screen an empty page of the browser, in which the picture is measured
 */
export const marksOn = async (page: Page, spans: Span[], screen: Page): Promise<Marked> => {
  const { text, boxes, characters } = await page.evaluate(readInPage, spans);
  const picture = (await page.screenshot()).toString('base64');
  const { marked, faults } = await screen.evaluate(measureInPage, { picture, boxes, characters });
  return { text: withMarks(text, marked), faults };
};

const withMarks = (text: string, marked: (boolean | null)[]): string => {
  let out = '';
  let on = false;
  for (const [i, is] of marked.entries()) {
    // What has no width, and a blank at the end of a line, goes with what stands before it.
    if (is !== null && is !== on && text[i] !== ' ') {
      out += is ? '⟦' : '⟧';
      on = is;
    }
    out += text[i] ?? '';
  }
  return (on ? `${out}⟧` : out).replace(/(\s+)⟧/g, '⟧$1');
};

/** Runs in the page: its text, where each character is on the screen, and the boxes of the spans' text. */
const readInPage = (spans: Span[]) => {
  const unseen = 'script,style,template,noscript,select,iframe,svg,textarea,input,img,video';
  const units: { unit: string; node: Text | null; offset: number }[] = [];
  const last = () => units.at(-1)?.unit;
  const breakLine = () => {
    if (last() === ' ') units.pop();
    if (units.length && last() !== '\n') units.push({ unit: '\n', node: null, offset: 0 });
  };
  const readNode = (node: Node) => {
    if (node instanceof Text) {
      Array.from({ length: node.length }, (_, offset) => {
        const unit = node.data.charAt(offset).replace(/[ \t\r\n\f]/, ' ');
        const isDouble = unit === ' ' && (!units.length || last() === ' ' || last() === '\n');
        if (!isDouble) units.push({ unit, node, offset });
      });
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    const { display, visibility } = getComputedStyle(node);
    if (node.matches(unseen) || display === 'none' || visibility === 'hidden') return;
    const isBlock = !/^(?:inline|contents|ruby.*)$/.test(display) || node.matches('br');
    if (isBlock) breakLine();
    node.childNodes.forEach(readNode);
    if (isBlock) breakLine();
  };
  readNode(document.body);
  while (last() === '\n' || last() === ' ') units.pop();

  const boxesOf = (node: Text, from: number, to: number): Box[] => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return Array.from(range.getClientRects(), ({ x, y, width, height }) => ({
      x,
      y,
      width,
      height,
    }));
  };
  const boxes = spans.flatMap(({ start, end }) => {
    const nodes = new Map<Text, { from: number; to: number }>();
    for (const { node, offset } of units.slice(start, end)) {
      if (node) nodes.set(node, { from: nodes.get(node)?.from ?? offset, to: offset + 1 });
    }
    return Array.from(nodes, ([node, { from, to }]) => boxesOf(node, from, to)).flat();
  });
  const characters = units.map(({ node, offset }) => {
    // What a closed disclosure holds has a place, but is not on the screen.
    const isShown = node?.parentElement?.checkVisibility() === true;
    const [box] = isShown ? boxesOf(node, offset, offset + 1) : [];
    return box?.width ? [box.x + box.width / 2, box.y + box.height / 2] : null;
  });
  return { text: units.map(({ unit }) => unit).join(''), boxes, characters };
};

interface Picture {
  /** PNG, base64. */
  picture: string;
  boxes: Box[];
  characters: (number[] | null)[];
}

/** Runs in the empty page: which characters are marked, and how the marked area differs from the boxes. */
const measureInPage = async ({ picture, boxes, characters }: Picture) => {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const isMarked = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    return (data[at] ?? 0) > 250 && (data[at + 1] ?? 255) < 5 && (data[at + 2] ?? 0) > 250;
  };
  const marked = characters.map((place) => {
    if (!place) return null;
    const [x = -1, y = -1] = place.map(Math.floor);
    return x >= 0 && y >= 0 && x < width && y < height ? isMarked(x, y) : null;
  });

  // A picture has whole pixels, letters hang over, and a line is marked a little higher than its text.
  const tolerance = 4;
  const faults: string[] = [];
  const wide = boxes.filter((box) => box.width >= 1);
  const near = (box: Box, x: number, y: number) =>
    x >= box.x - tolerance &&
    x < box.x + box.width + tolerance &&
    y >= box.y - tolerance &&
    y < box.y + box.height + tolerance;
  const found = wide.map(() => ({ left: Infinity, right: -Infinity, count: 0 }));
  let outside = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isMarked(x, y)) continue;
      const beside = wide.flatMap((box, i) => (near(box, x, y) ? (found[i] ?? []) : []));
      for (const area of beside) {
        area.left = Math.min(area.left, x);
        area.right = Math.max(area.right, x + 1);
        area.count += 1;
      }
      if (!beside.length) outside += 1;
    }
  }
  if (outside) faults.push(`${outside} pixels are marked beside the words`);
  wide.forEach((box, i) => {
    const area = found[i];
    const label = `box ${i} at ${Math.round(box.x)},${Math.round(box.y)}`;
    if (!area?.count) faults.push(`${label} is not marked`);
    else if (area.left > box.x + tolerance || area.right < box.x + box.width - tolerance) {
      faults.push(
        `${label} to ${Math.round(box.x + box.width)} is marked from ${area.left} to ${area.right}`,
      );
    } else if (area.count < 0.9 * box.width * box.height) {
      faults.push(`${label} is marked with gaps`);
    }
  });
  return { marked, faults };
};
