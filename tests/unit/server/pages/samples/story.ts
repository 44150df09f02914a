/** A story as a newsroom has it before its site prints it. Everybody in these stories is invented. */
export interface Story {
  /** BCP 47, as the site writes it. */
  language: 'en' | 'nl' | 'fr' | 'de' | 'es';
  section: string;
  headline: string;
  standfirst: string;
  /** Names as printed. */
  authors: string[];
  /** YYYY-MM-DD */
  date: string;
  /** As printed: "14 februari 2024 om 10.22 uur". */
  printedDate: string;
  /** Plain text or inline markup, one paragraph each. */
  paragraphs: string[];
  /** Headings by the number of the paragraph that they stand above. */
  headings: Record<number, string>;
  caption: string;
  /** Titles of other stories: the first stands in the middle of this one, the others below it. */
  related: string[];
  tags: string[];
  comments: string[];
}

/** What a site prints around its stories. */
export interface Furniture {
  menu: string[];
  by: string;
  published: string;
  readAlso: string;
  more: string;
  mostRead: string;
  share: string;
  newsletter: string;
  newsletterButton: string;
  tags: string;
  comments: string;
  commentForm: string;
  photo: string;
  advertisement: string;
  cookies: string;
  accept: string;
  subscribe: string;
  footer: string;
}

/** A page, what a reading of it must say, and the words that must and must not be in its article. */
export interface SamplePage {
  name: string;
  url: string;
  html: string;
  expected: {
    headline: string | null;
    byline: string | null;
    publishedOn: string | null;
    language: string | null;
    outletName: string | null;
    canonical: string | null;
    wall: 'consent' | 'paywall' | 'robot-check' | null;
    otherUrls?: string[];
    /** Words in the article, whole lines or parts of them. */
    article: string[];
    /** Words of the page that are no part of the article. */
    beside: string[];
  };
}

/** The words of inline markup. */
export const plain = (html: string): string =>
  html
    .replaceAll(/<[^<>]*>/gu, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
