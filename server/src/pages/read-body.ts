/** A fetched page's bytes read: as HTML, or as plain text where they are that. */
import type { PageReading } from '../../../plugin/model/page';
import { decodePage } from './decode';
import { unreadable } from './page-error';
import { parsePage } from './parse-page';
import { readPlainText } from './plain-text';
import type { PageRequest } from './worker-messages';

/** @throws PageError where the bytes are no text, or more than any article is */
export const readBody = ({ body, url, charset, contentType }: PageRequest): PageReading => {
  const text = decodePage(body, charset);
  if (!isText(text)) throw unreadable.noText();
  const isPlain = /^\s*text\/plain\b/iu.test(contentType ?? '');
  return isPlain ? readPlainText(text) : parsePage(text, url);
};

const sample = 100_000;
const mostStrange = 0.02;

/** A picture or an archive, decoded, is full of what no text has. */
const isText = (text: string): boolean => {
  const top = text.slice(0, sample);
  const strange = top.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange <= top.length * mostStrange;
};
