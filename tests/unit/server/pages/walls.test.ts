/** Where a wall is told from what only looks like one. The sample pages hold whole walls. */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../server/src/pages/parse-page';

const paragraph =
  '<p>De haven heeft maandag beslist dat de veerlijn nog een jaar blijft varen, en dat is voor het eiland een verrassing.</p>';
const wall = (more: object | null, paragraphs: number, below = '', url = 'https://www.hln.be/a1') =>
  parsePage(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...more })}</script>
<article><h1>De veerlijn blijft toch varen</h1>${paragraph.repeat(paragraphs)}${below}</article>`,
    url,
  ).wall;
const offer = '<div>Lees verder met een abonnement</div>';

describe('a paywall', () => {
  it('is what the page declares, of itself or of a part, in whatever way it is written', () => {
    expect(wall({ isAccessibleForFree: false }, 3)).toBe('paywall');
    expect(wall({ isAccessibleForFree: 'False' }, 3)).toBe('paywall');
    expect(wall({ isAccessibleForFree: 'http://schema.org/False' }, 3)).toBe('paywall');
    expect(
      wall({ isAccessibleForFree: true, hasPart: [{ isAccessibleForFree: 'false' }] }, 3),
    ).toBe('paywall');
  });

  it('is none where the whole text is there all the same', () => {
    expect(wall({ isAccessibleForFree: false }, 25)).toBeNull();
    expect(wall({ isAccessibleForFree: false }, 25, offer)).toBe('paywall');
    expect(wall({ isAccessibleForFree: false, wordCount: 120 }, 6)).toBeNull();
    expect(wall({ isAccessibleForFree: false, wordCount: 900 }, 25)).toBe('paywall');
  });

  it('is an offer below a few paragraphs, unless the page says that it is free', () => {
    expect(wall({}, 3, offer)).toBe('paywall');
    expect(wall({}, 25, offer)).toBeNull();
    expect(wall({ isAccessibleForFree: true }, 3, offer)).toBeNull();
  });

  it('is no newsletter, no label of another story, and no word in the text', () => {
    expect(wall({}, 3, '<p>Neem een abonnement op onze gratis nieuwsbrief.</p>')).toBeNull();
    expect(wall({}, 3, '<a href="/x">Alleen voor abonnees: het grote verhaal</a>')).toBeNull();
    expect(wall({}, 3, '<p>Een abonnement op de veerboot kost 12 euro.</p>')).toBeNull();
  });
});

describe('a question for consent', () => {
  it('is known by its host and by its path', () => {
    expect(wall({}, 9, '', 'https://myprivacy.dpgmedia.nl/consent?x=1')).toBe('consent');
    expect(wall({}, 9, '', 'https://sub.consent.google.com/m')).toBe('consent');
    expect(wall({}, 9, '', 'https://www.hln.be/privacy-gate/accept')).toBe('consent');
    expect(wall({}, 9, '', 'https://notconsent.google.com/m')).toBeNull();
  });

  it('is none without a button to answer it', () => {
    const page = (more: string) =>
      parsePage(
        `<h1>Cookies</h1><p>Wij gebruiken cookies, ook van onze partners, voor gepersonaliseerde advertenties.</p>${more}`,
        'https://www.hln.be/cookiebeleid',
      ).wall;
    expect(page('')).toBeNull();
    expect(page('<button>Alles accepteren</button>')).toBe('consent');
    expect(page('<form><input type="submit" value="Akkoord"></form>')).toBe('consent');
  });
});

describe('a check for robots', () => {
  it('is none where the page has its text, whatever its scripts are', () => {
    const script = '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>';
    const page = (paragraphs: number) =>
      parsePage(script + paragraph.repeat(paragraphs), 'https://www.hln.be/a1').wall;
    expect(page(0)).toBe('robot-check');
    expect(page(9)).toBeNull();
  });
});
