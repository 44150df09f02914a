/** What holds for every address, the broken ones included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWebAddress, webAddressKey } from '../../../plugin/text/web-address';

/** Pieces of which addresses are made, and what breaks them. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'/?&=#.:;@%\\ -_~\'"[]|^+'.split('')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'amp',
      'b-1',
      'index.html',
      '.amp.html',
      '..',
      '%2e',
      '%41',
      '%c3%a9',
      '%zz',
      '%2',
      '%25',
      'é',
      '。',
      'amp;',
      ';jsessionid=',
      'utm_source=x',
      'ref=',
      'www.',
      'm.',
      'hln.be',
      'co.uk',
      '0x7f',
      '256',
      'google.com/amp/s/',
      ':443',
      ':80',
      '\n',
      '\ud800',
      '%6Asessionid=',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
);
const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom('http://', 'https://', 'HTTPS://'), pieces)
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('http://', 'https://'),
      fc.constantFrom('hln.be', 'www.hln.be.', 'é.be'),
      pieces,
    )
    .map(([scheme, host, rest]) => `${scheme}${host}/${rest}`),
  pieces,
);

const slug = fc
  .stringMatching(/^[a-z]{1,6}(?:-[a-z\d]{1,6}){0,3}$/)
  .filter((word) => word !== 'amp');
const path = fc.array(slug, { minLength: 1, maxLength: 4 });
const value = fc.stringMatching(/^[a-z\d]{1,8}$/);
const query = fc.uniqueArray(fc.tuple(fc.constantFrom('id', 'p', 'story', 'page', 'q'), value), {
  maxLength: 3,
  selector: ([name]) => name,
});

const addressOf = (parts: readonly string[], pairs: readonly (readonly [string, string])[]) =>
  `https://www.hln.be/${parts.join('/')}${pairs.length ? '?' : ''}${pairs.map((pair) => pair.join('=')).join('&')}`;

describe('an address', () => {
  it('normalised twice is as normalised once', () => {
    fc.assert(
      fc.property(anything, (address) => {
        const normal = normaliseWebAddress(address);
        expect(normaliseWebAddress(normal)).toBe(normal);
      }),
      { numRuns: 2000 },
    );
  });

  it('is found by its key, normalised or not', () => {
    fc.assert(
      fc.property(anything, (address) => {
        expect(webAddressKey(normaliseWebAddress(address))).toBe(webAddressKey(address));
      }),
      { numRuns: 2000 },
    );
  });

  it('is that of the same page, whatever a sharing site adds to it', () => {
    const added = fc.record({
      scheme: fc.constantFrom('http', 'https'),
      host: fc.constantFrom('hln.be', 'www.hln.be', 'm.hln.be', 'amp.hln.be', 'WWW.HLN.BE.'),
      slash: fc.constantFrom('', '/', '/index.html'),
      tracking: fc.array(fc.constantFrom('utm_source=a', 'fbclid=b', 'xtor=c', 'amp=1', 'ref=x'), {
        maxLength: 3,
      }),
      fragment: fc.constantFrom('', '#top', '#:~:text=boat'),
    });
    fc.assert(
      fc.property(
        path,
        query,
        added,
        (parts, pairs, { scheme, host, slash, tracking, fragment }) => {
          const all = [...tracking, ...pairs.map((pair) => pair.join('=')).reverse()].join('&');
          const shared = `${scheme}://${host}/${parts.join('/')}${slash}?${all}${fragment}`;
          expect(webAddressKey(shared)).toBe(webAddressKey(addressOf(parts, pairs)));
        },
      ),
    );
  });

  it('is that of another page where path or query say another thing', () => {
    fc.assert(
      fc.property(path, query, path, query, (parts, pairs, others, otherPairs) => {
        const said = (given: typeof pairs) =>
          given
            .map((pair) => pair.join('='))
            .sort()
            .join('&');
        const same = parts.join('/') === others.join('/') && said(pairs) === said(otherPairs);
        const one = webAddressKey(addressOf(parts, pairs));
        expect(one === webAddressKey(addressOf(others, otherPairs))).toBe(same);
      }),
      { numRuns: 1000 },
    );
  });
});
