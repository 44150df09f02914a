/**
 * HTML from a clipboard or a file as text with its layout, for `readStory`. It stands apart from the
 * engine's entry, as its parser would be half as large again as the engine.
 */
import { Tokenizer } from 'htmlparser2';
import type { StoryReading } from '../model/reading';
import { StoryWriter } from './html-writer';
import type { HtmlStory } from './html-writer';
import { readStory } from './read-story';
import type { ReadPageOptions } from './read-story';

export type { HtmlStory } from './html-writer';

/** A page that was read, with the text and layout to which the reading's offsets belong. */
export interface HtmlReading extends HtmlStory {
  reading: StoryReading;
}

/** Read a story from HTML: `readStory` of what `htmlToStory` gives. */
export const readStoryHtml = (
  html: string,
  options: Omit<ReadPageOptions, 'layout'> = {},
): HtmlReading => {
  const story = htmlToStory(html);
  return { ...story, reading: readStory(story.text, { ...options, layout: story.layout }) };
};

/**
 * The text of an HTML page or fragment: entities decoded, blanks as a browser shows them, scripts,
 * styles, form controls and hidden elements left out. Headings, list items, quotes, captions and
 * the page's own furniture are blocks of the layout; bold and italic words and links to web
 * addresses are its runs. No error is thrown, whatever the HTML. Linear.
 */
export const htmlToStory = (html: string): HtmlStory => {
  const writer = new StoryWriter();
  let name = '';
  let attributes: Record<string, string> = {};
  let attribute = '';
  const nothing = () => undefined;
  // The tokenizer alone: htmlparser2's parser keeps its stack in a way that deep nesting makes slow.
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        attributes[attribute] ??= '';
      },
      onattribdata: (start, end) => {
        attributes[attribute] = (attributes[attribute] ?? '') + html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        attributes[attribute] = (attributes[attribute] ?? '') + String.fromCodePoint(codePoint);
      },
      onattribend: nothing,
      onopentagend: () => {
        writer.open(name, attributes);
      },
      onselfclosingtag: () => {
        writer.open(name, attributes);
      },
      ontext: (start, end) => {
        writer.write(html.slice(start, end));
      },
      ontextentity: (codePoint) => {
        writer.write(String.fromCodePoint(codePoint));
      },
      onclosetag: (start, end) => {
        writer.close(html.slice(start, end).toLowerCase());
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return writer.finish();
};
