/** What a page carries beside its story: the words that each language lists, and the shape of such lines. */
import type { DropReason } from '../model/reading';
import { phraseList } from '../quotes/languages/lists';
import { SMALL } from '../quotes/words/flags';
import type { Line } from './lines';
import { flagsOf, keysOf, listOf } from './page-words';
import { phraseKey, phrases } from './phrases';
import type { Phrases } from './phrases';

interface Furniture {
  reason: Exclude<DropReason, 'stray-mark'>;
  /** A short line of such words, small words and asides is of it. */
  words: ReadonlySet<string>;
  /** The line begins with one of these, is short, and ends like no sentence. */
  begins: Phrases;
  /** The line is short and has one of these in it. */
  holds: readonly string[];
}

const reasons: readonly Furniture['reason'][] = [
  'comment-form',
  'share-buttons',
  'related-links',
  'newsletter',
  'cookie-notice',
  'advertisement',
  'page-information',
  'navigation',
];

const furniture = reasons.map((reason): Furniture => {
  const list = phraseList(listOf(({ page }) => page[reason]));
  const anywhere = list.filter((phrase) => phrase.startsWith('…'));
  const others = list.filter((phrase) => !phrase.startsWith('…'));
  return {
    reason,
    words: new Set(others.map(phraseKey).filter((key) => !key.includes(' '))),
    begins: phrases(others.filter((phrase) => phraseKey(phrase).includes(' ')).join('|')),
    holds: anywhere.map((phrase) => ` ${phraseKey(phrase)} `),
  };
});

const asides = keysOf(({ page }) => page.asides);

const networks = new Set(
  'facebook twitter linkedin whatsapp messenger telegram pinterest instagram reddit bluesky mastodon threads youtube tiktok tumblr xing flipboard snapchat rss x'.split(
    ' ',
  ),
);

/** Where a line is longer, it is prose, whatever words it has. */
const longest = 160;
/** So many words has a line of buttons or links at most. */
const mostWords = 14;

/**
 * Why a line is no part of the story, from its words and the line after it; null for a line of the
 * story. In prose nothing is furniture.
 */
export const furnitureReason = (line: Line, next: Line | undefined): DropReason | null => {
  const { text, keys } = line;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'stray-mark';
  if (text.length > 2 * longest) return null;
  const padded = /[“”«»"„]/u.test(text) ? '' : ` ${line.key} `;
  const bare = keys.filter((key) => !/^\d+$/u.test(key));
  for (const { reason, begins, holds } of furniture) {
    const opens = begins.beginning(bare) > 0 && text.length <= longest;
    if (opens && !endsSentence(line, reason)) return reason;
    if (holds.some((phrase) => padded.includes(phrase))) return reason;
  }
  const reason = reasonOfWords(line, bare);
  // Such a word may also be the heading of a section, where prose follows it.
  const figures = bare.length < keys.length;
  const heads = reason && mayHead.has(reason) && !figures && (next?.text.length ?? 0) > longest;
  if (reason && !heads) return reason;
  return isTrail(text) ? 'navigation' : null;
};

const mayHead = new Set<DropReason>(['comment-form', 'navigation', 'page-information']);

/** Of a line of nothing but such words, or one that asks for a comment with them: "Be the first to comment". */
const reasonOfWords = (line: Line, bare: readonly string[]): DropReason | null => {
  if (bare.length > mostWords || bare.length === 0) return null;
  const of = (key: string): DropReason | null =>
    furniture.find(({ words }) => words.has(key))?.reason ??
    (networks.has(key) ? 'share-buttons' : null);
  const reason = bare.map(of).find((found) => found !== null) ?? null;
  if (!reason || (line.words > 1 && /[.”"»]$/u.test(line.text))) return null;
  if (reason === 'comment-form' && asides.has(bare[0] ?? '')) return reason;
  const known = line.tokens.every(
    ({ key, start, end }) =>
      /^\d+$/u.test(key) ||
      asides.has(key) ||
      of(key) !== null ||
      (flagsOf(line.text.slice(start, end).toLowerCase()) & SMALL) !== 0,
  );
  return known ? reason : null;
};

/** True for a heading of a list of links, whose entries follow it line by line: "Read also", "You may also like:". */
export const startsLinkList = (line: Line): boolean =>
  line.words <= longestHeading &&
  !/:\s*\S/u.test(line.text) &&
  furnitureReason(line, undefined) === 'related-links';

const longestHeading = 6;

/** A form and a subscription ask in whole sentences; a link to another story does not end in a full stop. */
const endsSentence = (line: Line, reason: DropReason): boolean =>
  (reason === 'related-links' || reason === 'navigation') && /[.!]$/u.test(line.text);

/** "Home > News > Belgium", "News | Sport | Weather". */
const isTrail = (text: string): boolean => {
  if (text.length > longest || /[.!?]$/u.test(text)) return false;
  const parts = text.split(/[>›|→]/u);
  return (
    parts.length >= 3 && parts.slice(0, -1).every((part) => part.trim().split(/\s+/u).length <= 3)
  );
};
