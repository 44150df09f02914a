/** What a site shows in place of the article, or of most of it. */
import type { Wall } from '../../../plugin/model/page';
import { phraseKey, phrases } from '../../../plugin/story/phrases';
import { asLine } from './furniture';
import type { Declared } from './metadata/declared';
import { wordsIn } from './page-lines';
import type { PageLine } from './page-lines';
import { isElement } from './page-tree';
import type { PageElement, PageTree } from './page-tree';
import { consentHosts, consentPaths, robotMarks, robotWords, wallWords } from './wall-words';
import type { WallWords } from './wall-words';

export interface WallQuestion {
  url: string;
  page: PageTree;
  lines: readonly PageLine[];
  /** The indices of the article's lines. */
  article: ReadonlySet<number>;
  headline: number;
  declared: Declared;
}

/** Article text that is more than this is no teaser, and no question for consent; characters. */
const lengths = {
  /** A whole article may be shorter, but has no wall's words in it. */
  teaser: 2_000,
  /** Said to be for subscribers only, and so long that everything is there all the same. */
  whole: 2_500,
  /** What a page may hold beside a check for robots. */
  robot: 1_500,
  /** Words of a consent page that are not about consent. */
  beside: 400,
};

/** @returns null for a page on which the article can be read */
export const findWall = (question: WallQuestion): Wall | null => {
  if (isConsent(question)) return 'consent';
  if (isRobotCheck(question)) return 'robot-check';
  return isPaywall(question) ? 'paywall' : null;
};

const all = (choose: (words: WallWords) => string): string =>
  Object.values(wallWords).map(choose).join('|');

/** Which phrases of a table stand in a line, as they are compared. */
const finder = (table: string): ((line: PageLine) => string[]) => {
  const known = phrases(table);
  return (line) => {
    const { keys } = asLine(line);
    return keys.flatMap((_, at) => {
      const words = known.beginning(keys, at);
      return words > 0 ? [keys.slice(at, at + words).join(' ')] : [];
    });
  };
};

const consentIn = finder(all(({ consent }) => consent));
const paywallIn = finder(all(({ paywall }) => paywall));
const robotIn = finder(robotWords);
const buttons = phrases(all(({ consentButtons }) => consentButtons));

/** So many different phrases of consent, and one of its buttons, make the question. */
const consentPhrases = 2;

/** So long a page has an article on it, however it is found; lines beyond are not looked at. */
const mostLines = 400;

const isConsent = ({ url, page, lines, declared, article }: WallQuestion): boolean => {
  if (isConsentAddress(url)) return true;
  if (lines.length > mostLines) return false;
  const found = new Set<string>();
  let beside = 0;
  lines.forEach((line, index) => {
    const phrasesHere = consentIn(line);
    for (const phrase of phrasesHere) found.add(phrase);
    const isOther = phrasesHere.length === 0 && !isButton(line.text);
    if (isOther && (article.has(index) || line.text.length > 80)) beside += line.text.length;
  });
  // An article about cookies says more about them than it asks.
  const most = declared.isArticle ? lengths.beside / 2 : lengths.beside;
  return found.size >= consentPhrases && beside < most && controlsOf(page).some(isButton);
};

const isButton = (text: string): boolean => {
  const keys = text.length > longestButton ? [] : phraseKey(text).split(' ');
  return keys.some((_, at) => buttons.beginning(keys, at) > 0);
};

const longestButton = 80;

/** What is printed on buttons and links. */
const controlsOf = ({ body, buttons: fields }: PageTree): string[] => {
  const found = [...fields];
  const walk = (element: PageElement): void => {
    const { name, attributes } = element;
    if (name === 'button' || name === 'a' || attributes.role === 'button') {
      found.push(wordsIn(element));
    }
    for (const child of element.children) if (isElement(child)) walk(child);
  };
  walk(body);
  return found;
};

const isConsentAddress = (url: string): boolean => {
  let address;
  try {
    address = new URL(url);
  } catch {
    return false;
  }
  const { hostname, pathname } = address;
  return (
    consentHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
    consentPaths.some((path) => pathname.startsWith(path))
  );
};

const isRobotCheck = ({ page, lines, declared }: WallQuestion): boolean => {
  const size = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (size > lengths.robot || (declared.isArticle && size > lengths.beside)) return false;
  const title: PageLine[] = page.title ? [titleLine(page, page.title)] : [];
  if ([...title, ...lines].some((line) => robotIn(line).length > 0)) return true;
  const marks = robotMarks.some((mark) => page.scripts.some((script) => script.includes(mark)));
  return marks && size < lengths.beside;
};

const titleLine = ({ body }: PageTree, text: string): PageLine => ({
  ...{ text: text.slice(0, 300), start: 0, block: -1, owner: body, linked: 0 },
});

/** Captions and boxes are no part of the words that a site counts. */
const mostWords = 0.8;

/** The offer of a subscription stands in the article or among so many lines below it. */
const linesBelow = 12;

const isPaywall = ({ lines, article, headline, declared }: WallQuestion): boolean => {
  const { isFree = null, words = null } = declared.schema ?? {};
  if (isFree === true) return false;
  const indices = [...article].sort((a, b) => a - b);
  const own = indices.map((index) => lines[index]?.text ?? '');
  const size = own.reduce((sum, text) => sum + text.length, 0);
  const last = indices.at(-1) ?? headline;
  const offered = lines
    .slice(Math.max(0, headline), last + 1 + linesBelow)
    .some((line) => line.text.length < 300 && paywallIn(line).length > 0);
  if (isFree === null) return offered && size < lengths.teaser;
  // Some sites say so of articles that they show whole.
  const count = own.join(' ').split(/\s+/u).length;
  const isWhole = words === null ? size > lengths.whole && !offered : count > words * mostWords;
  return !isWhole;
};
