/** A page's bytes as text. */
import { Parser } from 'htmlparser2';

/** So many bytes from the top are searched for the page's own word on its encoding. */
const searched = 4_096;

/**
 * The text of a page: by its byte order mark, else the charset of the answer's header, else what the
 * page says (meta charset, http-equiv, XML declaration), else UTF-8 where it is that, else
 * windows-1252, as browsers do. A label that nobody knows is passed over. Bytes that the encoding
 * does not have are U+FFFD. Linear.
 */
export const decodePage = (body: Uint8Array, charset: string | null): string => {
  const label = byteOrder(body) ?? known(charset) ?? declared(body);
  if (label) return decoded(body, label);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return decoded(body, western);
  }
};

const western = 'windows-1252';

/** What windows-1252 has from 0x80 to 0x9f; the rest is as in Unicode. */
const westernMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node take windows-1252 for ISO 8859-1, which has no quotation marks and no euro. */
const decoded = (body: Uint8Array, label: string): string => {
  const text = new TextDecoder(label).decode(body);
  if (label !== western) return text;
  return text.replace(/[\u0080-\u009f]/gu, (c) => westernMarks[c.charCodeAt(0) - 0x80] ?? c);
};

const byteOrder = ([first, second, third]: Uint8Array): string | null => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
};

/** The encoding's own name for a label: "iso-8859-1" is windows-1252. Null where there is none of that name. */
const known = (label: string | null | undefined): string | null => {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/gu, '')).encoding;
  } catch {
    return null;
  }
};

const declared = (body: Uint8Array): string | null => {
  const top = new TextDecoder(western).decode(body.subarray(0, searched));
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/u.exec(top);
  const label = known(xml?.[1]) ?? known(metaCharset(top));
  // Whoever could read the declaration byte by byte has no UTF-16 before them.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
};

/** What the first meta element that names a known charset names. */
const metaCharset = (top: string): string | null => {
  let found: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (found || name !== 'meta') return;
      const { charset, content = '' } = attributes;
      const isType = attributes['http-equiv']?.toLowerCase() === 'content-type';
      const label = charset ?? (isType ? charsetIn(content) : null);
      if (known(label)) found = label;
    },
  });
  parser.end(top);
  return found;
};

const charsetIn = (contentType: string): string | null =>
  /charset\s{0,5}=\s{0,5}["']?([\w.:-]{1,40})/iu.exec(contentType)?.[1] ?? null;
