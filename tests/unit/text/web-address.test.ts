import { describe, expect, it } from 'vitest';
import { domainOf, normaliseWebAddress, webAddressKey } from '../../../plugin/text/web-address';

describe('an address without what does not change the page', () => {
  it.each([
    ['HTTPS://News.Example/Path/a?b=2&a=1', 'https://news.example/Path/a?b=2&a=1'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example/a#top', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=abc', 'https://news.example/a?id=7'],
    ['https://news.example/a?UTM_Campaign=x', 'https://news.example/a'],
    ['https://news.example:443/a', 'https://news.example/a'],
    ['http://news.example:80/a', 'http://news.example/a'],
    ['http://news.example:8080/a', 'http://news.example:8080/a'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['  https://news.example/é?q=a&&b  ', 'https://news.example/é?q=a&b'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ])('%s', (address, normal) => {
    expect(normaliseWebAddress(address)).toBe(normal);
    expect(normaliseWebAddress(normal)).toBe(normal);
  });

  it('is the same page over http and https', () => {
    expect(webAddressKey('http://news.example/a?gclid=1')).toBe(
      webAddressKey('https://NEWS.example/a#b'),
    );
    expect(webAddressKey('https://news.example/a')).not.toBe(
      webAddressKey('https://news.example/b'),
    );
  });

  it('takes time in proportion to its length', () => {
    const start = performance.now();
    normaliseWebAddress(`https://news.example/${'?&#'.repeat(300_000)}`);
    normaliseWebAddress(`https://${'a@'.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the domain of an address', () => {
  it.each([
    ['https://www.news.example/a', 'news.example'],
    ['https://News.example:8080', 'news.example'],
    ['news.example', null],
  ])('%s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});
