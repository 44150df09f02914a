/** As at bbc.com: hashed class names, a block for each paragraph, lists of links between them, no date but a time element. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, slug } from './parts';
import type { Site } from './parts';

export const bbcPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', second = '', ...below] = story.related;
  const between = {
    3: `<div data-component="links-block" class="ssrcss-1m2x9-ComponentWrapper"><ul class="ssrcss-1yqn-List">${list(
      [inside, second],
      (title) =>
        `<li><a class="ssrcss-f4-InlineLink" href="/news/${slug(title)}">${title}</a></li>`,
    )}</ul></div>
<div data-component="ad-slot" class="ssrcss-ad"><div id="dotcom-mid_1">${words.advertisement}</div></div>`,
  };
  const html = `<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charSet="utf-8"/>
<title>${story.headline} - BBC News</title>
<link rel="canonical" href="${site.home}${site.path}"/>
<meta property="og:type" content="article"/><meta property="og:title" content="Skarra: Diary of quarrelling keeper found in lighthouse"/>
<meta property="og:site_name" content="BBC News"/><meta property="og:url" content="${site.home}${site.path}"/>
${jsonLd(newsArticle(site, story, { '@type': 'ReportageNewsArticle', datePublished: `${story.date}T18:02:11.000Z`, author: { '@type': 'NewsMediaOrganization', name: site.outlet } }))}
${clutter}</head>
<body><div id="root"><div id="header-content"><nav aria-label="BBC" class="ssrcss-nav"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}"><span class="ssrcss-t">${item}</span></a></li>`)}</ul></nav></div>
<div class="ssrcss-Grid"><main id="main-content"><article class="ssrcss-1-ArticleWrapper">
<header data-component="headline-block" class="ssrcss-1-ComponentWrapper"><h1 id="main-heading" type="headline" tabindex="-1" class="ssrcss-15-Heading">${story.headline}</h1></header>
<div data-component="byline-block" class="ssrcss-m-ComponentWrapper"><div class="ssrcss-Meta"><time dateTime="${story.date}T18:02:11.000Z">${story.date}</time><div class="ssrcss-Contributor"><span class="ssrcss-1f-TextContributorName">By ${story.authors.join(', ')}</span><span class="ssrcss-a-Role">BBC Scotland</span></div></div></div>
<div data-component="image-block"><figure class="ssrcss-Figure"><div><img src="/a.jpg" alt=""/><span class="visually-hidden">Image source, </span><span role="text">Skarra Trust</span></div><figcaption class="ssrcss-cap"><span class="visually-hidden">Image caption, </span><p>${story.caption}</p></figcaption></figure></div>
<div data-component="text-block" class="ssrcss-uf6-ComponentWrapper"><div class="ssrcss-7u-RichTextContainer"><p class="ssrcss-1q-Paragraph"><b class="ssrcss-hm-BoldText">${story.standfirst}</b></p></div></div>
${bodyOf(
  story,
  (p) =>
    `<div data-component="text-block" class="ssrcss-uf6-ComponentWrapper"><div class="ssrcss-7u-RichTextContainer"><p class="ssrcss-1q-Paragraph">${p}</p></div></div>`,
  (text) =>
    `<div data-component="subheadline-block" class="ssrcss-y2-ComponentWrapper"><h2 class="ssrcss-y-Subheading">${text}</h2></div>`,
  between,
)}
<section data-component="topic-list" class="ssrcss-top"><h2>Related Topics</h2><ul>${list(story.tags, (tag) => `<li><a href="/topics/${slug(tag)}">${tag}</a></li>`)}</ul></section>
</article></main>
<div class="ssrcss-Aside"><section data-component="relatedStories"><h2>${words.more}</h2><ul>${list(below, (title) => `<li><a href="/news/${slug(title)}"><p>${title}</p></a></li>`)}</ul></section>
<section><h2>${words.newsletter}</h2></section></div></div>
<footer><p>${words.footer}</p></footer></div></body></html>`;
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: { ...expectation(site, story), language: 'en-GB' },
  };
};
