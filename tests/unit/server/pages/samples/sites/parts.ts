/** What many sites' templates have in common. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { plain } from '../story';

export interface Site {
  name: string;
  /** The outlet's name as the page gives it. */
  outlet: string;
  /** https://www.hln.be, without a slash at the end. */
  home: string;
  /** /regio/bakker~a1/ */
  path: string;
}

/** Paragraphs with their headings, each made by the site's own hands; what stands between them is given by number. */
export const bodyOf = (
  story: Story,
  paragraph: (html: string, index: number) => string,
  heading: (text: string) => string,
  between: Record<number, string> = {},
): string =>
  story.paragraphs
    .map((html, i) => {
      const title = story.headings[i];
      return `${title ? heading(title) : ''}${paragraph(html, i)}${between[i] ?? ''}`;
    })
    .join('\n');

export const list = (items: readonly string[], item: (text: string, index: number) => string) =>
  items.map(item).join('\n');

export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60);

export const newsArticle = (
  site: Site,
  story: Story,
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  mainEntityOfPage: { '@type': 'WebPage', '@id': site.home + site.path },
  headline: story.headline,
  description: story.standfirst,
  image: [`${site.home}/images/${slug(story.headline)}.jpg`],
  datePublished: `${story.date}T07:30:00+01:00`,
  dateModified: `${story.date}T23:15:00+01:00`,
  author: story.authors.map((name) => ({ '@type': 'Person', name })),
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: site.outlet,
    logo: { '@type': 'ImageObject', url: `${site.home}/logo.png` },
  },
  ...more,
});

export const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

export const openGraph = (site: Site, story: Story): string => `
<meta property="og:type" content="article">
<meta property="og:title" content="${story.headline}">
<meta property="og:description" content="${story.standfirst}">
<meta property="og:url" content="${site.home}${site.path}">
<meta property="og:site_name" content="${site.outlet}">
<meta property="og:image" content="${site.home}/images/${slug(story.headline)}.jpg">
<meta name="twitter:card" content="summary_large_image">`;

export const clutter = `
<script>window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());</script>
<script async src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>
<style>.a{display:none}@media (min-width:600px){.b{color:red}}</style>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/></noscript>`;

/** What a page by a template is expected to say; a sample changes what is different on its page. */
export const expectation = (site: Site, story: Story): SamplePage['expected'] => {
  const words = furniture[story.language];
  return {
    headline: story.headline,
    byline: story.authors.join(', '),
    publishedOn: story.date,
    language: story.language,
    outletName: site.outlet,
    canonical: site.home + site.path,
    wall: null,
    article: [
      story.headline,
      story.standfirst,
      ...story.paragraphs.map(plain),
      ...Object.values(story.headings),
    ],
    beside: [...story.related, words.newsletter, words.footer],
  };
};
