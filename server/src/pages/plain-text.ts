/** A page that is plain text. */
import { limits } from '../../../plugin/model/limits';
import type { PageReading } from '../../../plugin/model/page';
import { readLines } from '../../../plugin/story/lines';
import { printable } from './clean';
import { pageLanguage } from './language';
import { unreadable } from './page-error';

/**
 * Its paragraphs as lines, what was wrapped by hand joined; all of it is the article. It says nothing
 * of itself.
 * @throws PageError where it is longer than a story may be
 */
export const readPlainText = (body: string): PageReading => {
  const text = readLines(printable(body))
    .map((line) => line.text.replace(/\s*\n\s*/gu, ' '))
    .join('\n');
  if (text.length > limits.story) throw unreadable.tooLong();
  return {
    text,
    article: text ? [{ start: 0, end: text.length }] : [],
    headline: null,
    byline: null,
    publishedOn: null,
    language: pageLanguage([], text),
    outletName: null,
    canonical: null,
    otherUrls: [],
    wall: null,
  };
};
