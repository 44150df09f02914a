import { describe, expect, it } from 'vitest';
import {
  domainKey,
  domainOf,
  normaliseWebAddress,
  webAddressKey,
} from '../../../plugin/text/web-address';
import { otherPage, samePage } from './web-address-pairs';

describe('an address without what does not change the page', () => {
  it.each([
    ['HTTPS://News.Example/Path/a?b=2&a=1', 'https://news.example/Path/a?b=2&a=1'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a#!/b', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=abc', 'https://news.example/a?id=7'],
    ['https://news.example/a?UTM_Campaign=x', 'https://news.example/a'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['http://news.example:80/a', 'http://news.example/a'],
    ['http://news.example:8080/a', 'http://news.example:8080/a'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example./a/../b/', 'https://news.example/b/'],
    ['https://www.news.example/amp/a-1/?amp=1', 'https://www.news.example/amp/a-1/?amp=1'],
    ['https://news.example/a?gift=Ab12', 'https://news.example/a?gift=Ab12'],
    ['  https://news.example/é?q=a&&b  ', 'https://news.example/%C3%A9?q=a&b'],
    ['https://zürich.example/%7ea%2fb', 'https://xn--zrich-kva.example/~a%2Fb'],
  ])('%s', (address, normal) => {
    expect(normaliseWebAddress(address)).toBe(normal);
    expect(normaliseWebAddress(normal)).toBe(normal);
  });

  it.each([
    'mailto:desk@news.example',
    'news.example/a',
    'http://',
    'https://...',
    'https://news .example/a',
    'https://news.example:99999/a',
    'https://1.2.3.256/a',
    'javascript:alert(1)//https://news.example',
  ])('what is none comes back as it is: %s', (address) => {
    expect(normaliseWebAddress(` ${address} `)).toBe(address);
    expect(domainOf(address)).toBeNull();
  });
});

describe('one page is one reference', () => {
  it.each(samePage)('whatever %s', (_why, one, other) => {
    expect(webAddressKey(one)).toBe(webAddressKey(other));
  });

  it.each(otherPage)('and two pages are two: %s', (_why, one, other) => {
    expect(webAddressKey(one)).not.toBe(webAddressKey(other));
  });
});

describe('the domain of an address', () => {
  it.each([
    ['https://www.news.example/a', 'news.example'],
    ['https://m.news.example/a', 'news.example'],
    ['https://News.example:8080', 'news.example'],
    ['https://sport.news.example/a', 'sport.news.example'],
    ['https://zürich.example', 'xn--zrich-kva.example'],
    ['news.example', null],
  ])('%s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  it.each([
    ['Zürich.example', 'xn--zrich-kva.example'],
    [' www.HLN.be ', 'hln.be'],
    ['', ''],
  ])('is that of an editor who writes “%s”', (written, domain) => {
    expect(domainKey(written)).toBe(domain);
  });
});
