import { expect, it } from 'vitest';
import { findWording, preparePage } from '../../../plugin/wording';

it('words are found in an article between a menu and a footer, after any other page', () => {
  const article = '“Nous mesurons 20 fois par an, jamais en hiver”, dit Joris Hemelsoet.';
  const text = `Accueil\n${article}\nTous droits réservés`;
  const span = { start: 8, end: 8 + article.length };
  const page = () => preparePage({ text, article: [span] }, 'fr');
  const wording = 'Nous mesurons 12 fois par an, jamais en hiver';
  expect(findWording(page(), wording).match).toBe('altered');
  expect(findWording(page(), wording).match).toBe('altered');
});
