/** Words that pages give of themselves, as they can be kept: without markup, control characters and halves of characters. */
import { Parser } from 'htmlparser2';

/** What no database takes, and no reader sees. Tab and line breaks are blanks and stay. */
const unprintable = /(?![\t\n\v\f\r])\p{Cc}|[\ufffe\uffff]/gu;
const halves = /\p{Surrogate}/gu;

/** A text as it can be kept: nothing unprintable, and every half of a surrogate pair as U+FFFD. Linear. */
export const printable = (text: string): string =>
  text.replace(unprintable, '').replace(halves, '\ufffd');

/** As readers see it in one line: entities decoded, tags off, runs of blanks one space, soft hyphens gone. */
export const oneLine = (text: string): string =>
  printable(withoutMarkup(text)).replaceAll('\u00ad', '').replace(/\s+/gu, ' ').trim();

/** Values in JSON and in attributes are often encoded once too often: "Tom &amp; Jerry", "<em>No</em>". */
const withoutMarkup = (text: string): string => {
  if (!/[&<]/u.test(text)) return text;
  const parts: string[] = [];
  const parser = new Parser({ ontext: (part) => parts.push(part) });
  parser.end(text);
  return parts.join('');
};

/** The line, or null where there is none or it is longer than can be kept: a value is never cut. */
export const lineOrNull = (text: string | null | undefined, longest: number): string | null => {
  // What is many times too long is not looked at.
  if (!text || text.length > 20 * longest) return null;
  const line = oneLine(text);
  return line !== '' && line.length <= longest ? line : null;
};
