/** A Next.js site: paragraphs in div elements with hashed names, the story once more as JSON, no metadata but Open Graph. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, expectation, list, openGraph, slug } from './parts';
import type { Site } from './parts';

export const nextPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const data = {
    props: { pageProps: { article: { title: story.headline, body: story.paragraphs } } },
    page: '/[...slug]',
    buildId: 'x1',
  };
  const html = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>${story.headline} | ${site.outlet}</title>${openGraph(site, story)}
<meta name="parsely-author" content="${story.authors[0] ?? ''}"/><meta name="parsely-pub-date" content="${story.date}T10:05:00Z"/>
<meta name="next-head-count" content="12"/><link rel="preload" href="/_next/static/css/a.css" as="style"/></head>
<body><div id="__next"><div class="css-1dbjc4n"><div class="styles_topbar__x1"><a href="/">${site.outlet}</a>${list(words.menu, (item) => `<a class="styles_link__k2" href="/${slug(item)}">${item}</a>`)}</div>
<div class="css-175oi2r"><div class="styles_hero__q9"><h1 class="css-901oao">${story.headline}</h1><div class="css-901oao styles_intro__b7">${story.standfirst}</div><div class="styles_credits__1">${words.by} ${story.authors[0] ?? ''} • ${story.printedDate}</div></div>
<div class="styles_content__c3"><div class="css-col">
${bodyOf(
  story,
  (p) => `<div class="css-901oao css-text">${p}</div>`,
  (text) => `<div class="css-901oao css-head"><strong>${text}</strong></div>`,
  {
    2: `<div class="styles_promo__u1"><a href="/${slug(story.related[0] ?? '')}"><div>${words.readAlso}</div><div>${story.related[0] ?? ''}</div></a></div>`,
    4: `<div class="styles_newsletter__n4"><div>${words.newsletter}</div><button>${words.newsletterButton}</button></div>`,
  },
)}
</div></div>
<div class="styles_grid__g1"><div>${words.mostRead}</div>${list(story.related.slice(1), (title) => `<a class="styles_card__c" href="/${slug(title)}"><div>${title}</div></a>`)}</div></div>
<div class="styles_footer__f">${words.footer}</div></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: { ...expected, byline: story.authors[0] ?? null },
  };
};
