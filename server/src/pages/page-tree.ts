/** A page as a tree of what readers see, with what its head says of it. The limits on hostile pages are here. */
import { Parser } from 'htmlparser2';
import type { Attributes } from '../../../plugin/story/html-elements';
import { displayOf } from './elements';
import type { Display } from './elements';
import { unreadable } from './page-error';

export interface TextNode {
  text: string;
  /** The number of the block in whose lines the text stands, once they are written; -1 for blanks. */
  block: number;
}

export interface PageElement {
  name: string;
  attributes: Attributes;
  display: Display;
  parent: PageElement | null;
  children: PageNode[];
  /** The first and last block in it, once lines are written; -1 where it has no words. */
  firstBlock: number;
  lastBlock: number;
}

export type PageNode = PageElement | TextNode;

export const isElement = (node: PageNode): node is PageElement => 'children' in node;

export interface PageLink {
  rel: string;
  href: string;
}

export interface PageTree {
  body: PageElement;
  elements: number;
  language: string | null;
  title: string | null;
  /** The address that relative ones are relative to, as given. */
  base: string | null;
  /** name, property, itemprop or http-equiv in lower case, with the content, in the order of the page. */
  metas: [name: string, content: string][];
  links: PageLink[];
  /** The contents of scripts of type application/ld+json. */
  jsonLd: string[];
  /** What is printed on buttons that are form fields. */
  buttons: string[];
  /** Addresses of scripts and frames, and how scripts begin: what checks for robots are known by. */
  scripts: string[];
}

/** Beyond these a page is no article: browsers, too, nest no deeper. */
const limits = { elements: 100_000, depth: 512, attributes: 1_000 };

/** So much of what a head says is looked at; pages that say more say it over and over. */
const headLimits = {
  metas: 2_000,
  links: 2_000,
  scripts: 300,
  buttons: 100,
  jsonLd: 100,
  scriptLength: 2_000,
};

/** Attributes that say something of a part of a page. Others, data in them, are not kept. */
const kept = new Set(
  'aria-hidden aria-modal class content data-component datetime hidden href http-equiv id itemprop lang layout name open property pubdate rel role src style type value'.split(
    ' ',
  ),
);

/** Their own place in the tree is the root: a page may leave them out, or have them twice. */
const frame = new Set(['html', 'head', 'body']);

interface Open {
  /** Null for what has no place in the tree: the frame, scripts, what is hidden and all in it. */
  element: PageElement | null;
  name: string;
  hides: boolean;
}

/**
 * The tree of a page. Linear.
 * @throws PageError where the page has more elements, nested deeper or with more attributes, than any article
 */
export const readTree = (html: string): PageTree => {
  const builder = new TreeBuilder();
  // A NUL is dropped by browsers.
  new Parser(builder).end(html.replaceAll('\0', ''));
  return builder.tree;
};

const newElement = (
  name: string,
  attributes: Attributes,
  display: Display,
  parent: PageElement | null,
): PageElement => ({
  name,
  attributes,
  display,
  parent,
  children: [],
  firstBlock: -1,
  lastBlock: -1,
});

class TreeBuilder {
  readonly tree: PageTree = {
    body: newElement('body', {}, 'block', null),
    ...{ elements: 0, language: null, title: null, base: null },
    ...{ metas: [], links: [], jsonLd: [], buttons: [], scripts: [] },
  };

  private readonly open: Open[] = [];
  private current = this.tree.body;
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private hidden = 0;
  private text: string[] = [];

  onopentagname(): void {
    this.attributes = {};
    this.attributeCount = 0;
    this.tree.elements += 1;
    if (this.tree.elements > limits.elements || this.open.length >= limits.depth) {
      throw unreadable.tooComplex();
    }
  }

  onattribute(name: string, value: string): void {
    this.attributeCount += 1;
    if (this.attributeCount > limits.attributes) throw unreadable.tooComplex();
    if (kept.has(name)) this.attributes[name] ??= value;
  }

  onopentag(name: string): void {
    this.endText();
    const { attributes } = this;
    if (frame.has(name)) {
      if (name === 'html') this.tree.language ??= attributes.lang ?? null;
      this.open.push({ element: null, name, hides: false });
      return;
    }
    this.noteHead(name, attributes);
    const display = displayOf(name, attributes);
    if (this.hidden > 0 || display === 'none') {
      this.hidden += 1;
      this.open.push({ element: null, name, hides: true });
      return;
    }
    const element = newElement(name, attributes, display, this.current);
    this.current.children.push(element);
    this.current = element;
    this.open.push({ element, name, hides: false });
  }

  ontext(text: string): void {
    if (this.hidden === 0 || this.readsText()) this.text.push(text);
  }

  onclosetag(): void {
    this.endText();
    const last = this.open.pop();
    if (last?.hides) this.hidden -= 1;
    if (last?.element) this.current = last.element.parent ?? this.tree.body;
  }

  onend(): void {
    this.endText();
  }

  /** Title and scripts are not seen but read. */
  private readsText(): boolean {
    const name = this.open.at(-1)?.name;
    return name === 'script' || name === 'title';
  }

  private endText(): void {
    if (this.text.length === 0) return;
    const text = this.text.length === 1 ? (this.text[0] ?? '') : this.text.join('');
    this.text = [];
    if (this.hidden === 0) this.current.children.push({ text, block: -1 });
    else if (this.open.at(-1)?.name === 'script') this.noteScript(text);
    // Drawings have titles, too.
    else if (this.hidden === 1) this.tree.title ??= text;
  }

  private noteScript(text: string): void {
    const { jsonLd, scripts } = this.tree;
    if (/^application\/ld\+json\b/iu.test(this.attributes.type?.trim() ?? '')) {
      if (jsonLd.length < headLimits.jsonLd) jsonLd.push(text);
    } else if (scripts.length < headLimits.scripts) {
      scripts.push(text.slice(0, headLimits.scriptLength));
    }
  }

  private noteHead(name: string, attributes: Attributes): void {
    const { metas, links, scripts, buttons } = this.tree;
    if (name === 'meta') {
      const key =
        attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
      if (key && attributes.content && metas.length < headLimits.metas) {
        metas.push([key.trim().toLowerCase(), attributes.content]);
      }
    } else if (name === 'link' && attributes.rel && attributes.href) {
      if (links.length >= headLimits.links) return;
      links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href });
    } else if (name === 'input' && attributes.value && buttons.length < headLimits.buttons) {
      buttons.push(attributes.value.slice(0, 200));
    } else if (name === 'base') {
      this.tree.base ??= attributes.href ?? null;
    } else if ((name === 'script' || name === 'iframe') && attributes.src) {
      if (scripts.length < headLimits.scripts) scripts.push(attributes.src.slice(0, 500));
    }
  }
}
