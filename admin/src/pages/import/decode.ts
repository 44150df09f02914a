/** The text of a file: its bytes say by themselves in which of the usual encodings they are. */

/**
 * UTF-16 where a byte order mark says so; UTF-8 where the bytes are valid UTF-8; Windows-1252
 * otherwise, in which every byte is a character. A byte order mark is no part of the text.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Is a file taken as HTML? By its name or type, else by how its text begins. */
export const isHtmlFile = (name: string, type: string, text: string): boolean =>
  type === 'text/html' ||
  /\.x?html?$/i.test(name) ||
  /^\s*<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 200));
