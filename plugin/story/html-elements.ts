/** What HTML's elements and the names that pages give them say of the text in them. */
import type { DropReason } from '../model/reading';
import type { InlineRun, LayoutBlock, LayoutType } from './layout';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface ElementKind {
  hidden?: boolean;
  /** The element has no content and no closing tag. */
  empty?: boolean;
  /** The element begins a line of its own, of this type. */
  block?: LayoutType;
  level?: number;
  run?: Pick<InlineRun, 'bold' | 'italic'>;
}

const kinds = new Map<string, ElementKind>([
  ...entries(
    'script style noscript template svg math iframe object embed canvas audio video map head title select option textarea button datalist dialog',
    { hidden: true },
  ),
  ...entries(
    'p div section article main header footer nav aside form fieldset address table tr ul ol dl dt dd details summary figure center body pre label legend',
    { block: 'paragraph' },
  ),
  ...entries('br hr img input meta link wbr source track area base col param', { empty: true }),
  ...entries('li', { block: 'list-item' }),
  ...entries('blockquote', { block: 'quote' }),
  ...entries('figcaption caption', { block: 'caption' }),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => entries(`h${level}`, { block: 'heading', level })),
  ...entries('b strong', { run: { bold: true } }),
  ...entries('i em cite', { run: { italic: true } }),
]);

function entries(names: string, kind: ElementKind): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

export const elementKind = (name: string): ElementKind => kinds.get(name) ?? {};

/** Hidden by the page itself. */
export const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu.test(attributes.style ?? '');

/** Words in the class or id of an element, and what the element then is. */
const furnitureNames: readonly [DropReason, RegExp][] = [
  ['share-buttons', /^(?:share|sharing|social|partage|socials|sharebar|addtoany|sharedaddy)$/u],
  [
    'related-links',
    /^(?:related|recommended|recommendations|readmore|mostread|more-stories|trending)$/u,
  ],
  ['newsletter', /^(?:newsletter|subscribe|subscription|nieuwsbrief|paywall)$/u],
  ['cookie-notice', /^(?:cookie|cookies|consent|gdpr|cookiebar|cookiebanner)$/u],
  [
    'comment-form',
    /^(?:comment|comments|respond|commentlist|disqus|reacties|commentaires|kommentare)$/u,
  ],
  [
    'navigation',
    /^(?:nav|navbar|navigation|menu|breadcrumb|breadcrumbs|pagination|skip|sidebar)$/u,
  ],
  [
    'advertisement',
    /^(?:ad|ads|advert|adverts|advertisement|advertentie|sponsored|publicite|anzeige)$/u,
  ],
];

/** Elements that hold the story: a name such as "has-sidebar" makes no furniture of them. */
const neverFurniture = /^(?:html|body|main|article|h[1-6]|p|li)$/u;

/** What an element calls itself by its name, role, class or id; null where it is no furniture. */
export const furnitureOf = (name: string, attributes: Attributes): DropReason | null => {
  if (name === 'nav' || attributes.role === 'navigation') return 'navigation';
  if (neverFurniture.test(name)) return null;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase().split(/\s+/u);
  for (const own of names.slice(0, 20)) {
    // "has-sidebar", "no-ads", "with-comments" say it of what they surround.
    const words = own.split(/[-_]+/u);
    if (/^(?:has|no|with|without|is|wp|theme|layout)$/u.test(words[0] ?? '')) continue;
    for (const [reason, pattern] of furnitureNames) {
      if (pattern.test(own) || words.some((word) => pattern.test(word))) return reason;
    }
  }
  if (name === 'form') return 'comment-form';
  return name === 'footer' ? 'navigation' : null;
};

const roleNames: readonly [NonNullable<LayoutBlock['role']>, RegExp][] = [
  [
    'standfirst',
    /^(?:standfirst|chapo|chapeau|chapô|lead|lede|deck|dek|intro|subtitle|subheadline|excerpt|vorspann|inleiding|kicker-text)$/u,
  ],
  ['byline', /^(?:byline|author|authors|auteur|auteurs|autor|signature)$/u],
];

/** The part of the story that an element calls itself. */
export const roleOf = (name: string, attributes: Attributes): LayoutBlock['role'] => {
  if (attributes.itemprop === 'headline') return 'headline';
  if (attributes.itemprop === 'author' || attributes.rel === 'author') return 'byline';
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase().split(/\s+/u);
  for (const own of names.slice(0, 20)) {
    const words = own.split(/[-_]+/u);
    for (const [role, pattern] of roleNames) {
      if (words.some((word) => pattern.test(word))) return role;
    }
  }
  return name === 'address' ? 'byline' : undefined;
};
