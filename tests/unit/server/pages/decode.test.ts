import { expect, it } from 'vitest';
import { decodePage } from '../../../../server/src/pages/decode';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);

it('reads UTF-8 that nobody declares', () => {
  expect(decodePage(utf8('<p>é’</p>'), null)).toBe('<p>é’</p>');
});

it('reads as windows-1252 what is no UTF-8', () => {
  expect(decodePage(latin('l\x92\xe9t\xe9 \x80'), null)).toBe('l’été €');
});

it('reads windows-1252 where ISO 8859-1 is declared, as browsers do', () => {
  expect(decodePage(latin('\x93caf\xe9\x94'), 'ISO-8859-1')).toBe('“café”');
  expect(decodePage(latin('\x93caf\xe9\x94'), 'latin1')).toBe('“café”');
});

it('believes the byte order mark, then the header, then the page', () => {
  const bom = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('é')]);
  expect(decodePage(bom, 'windows-1251')).toBe('é');
  expect(decodePage(latin('<meta charset="windows-1251">\xe4\xe0'), 'iso-8859-1')).toContain('äà');
  expect(decodePage(latin('<meta charset="windows-1251">\xe4\xe0'), null)).toContain('да');
});

it('finds the charset in a meta element, an http-equiv and an XML declaration', () => {
  const russian = '\xe4\xe0';
  for (const top of [
    '<META CHARSET=windows-1251>',
    '<meta http-equiv="content-type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
    `<!-- ${'x'.repeat(3_900)} --><meta charset="windows-1251">`,
  ]) {
    expect(decodePage(latin(top + russian), null)).toBe(`${top}да`);
  }
});

it('passes over a meta element in a comment, one far below, and labels that nobody knows', () => {
  const polish = Uint8Array.from([...utf8('<!-- <meta charset="windows-1251"> -->é')]);
  expect(decodePage(polish, null)).toContain('é');
  const far = Uint8Array.from([...utf8(`${' '.repeat(4_100)}<meta charset="windows-1251">é`)]);
  expect(decodePage(far, null)).toContain('é');
  expect(decodePage(utf8('<meta charset="klingon">é'), 'x-unknown')).toContain('é');
});

it('reads UTF-16 by its mark or its header, and takes a page that says so of itself for UTF-8', () => {
  const little = Buffer.from('\ufeff<p>é</p>', 'utf16le');
  expect(decodePage(little, null)).toBe('<p>é</p>');
  expect(decodePage(Buffer.from('<p>é</p>', 'utf16le'), 'utf-16le')).toBe('<p>é</p>');
  expect(decodePage(utf8('<meta charset="utf-16">é'), null)).toContain('é');
});

it('reads the encodings of other scripts', () => {
  expect(decodePage(Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]), 'Shift_JIS')).toBe('日本');
  expect(decodePage(Uint8Array.from([0xa4, 0xe9]), '"iso-8859-15"')).toBe('€é');
});
