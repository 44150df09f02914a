/** As at theguardian.com: a standfirst and lines of metadata, a newsletter and links between the paragraphs, an appeal below. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, slug } from './parts';
import type { Site } from './parts';

const appeal =
  'We hope you appreciated this article. Before you close this tab, consider supporting our work from just £1.';

export const guardianPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const between = {
    1: `<aside data-spacefinder-role="richLink" class="element-rich-link"><a href="/e/${slug(inside)}"><div>${inside}</div><div>${words.more}</div></a></aside>`,
    3: `<figure class="element-newsletter"><a href="#EmailSignup-skip-link" class="dcr-skip">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><h2>Down to Earth</h2><p>${words.newsletter}</p><button>${words.newsletterButton}</button><p>Privacy Notice: Newsletters may contain information about charities and online ads.</p></aside><p tabindex="0" id="EmailSignup-skip-link">after newsletter promotion</p></figure>`,
    5: `<figure class="element-pullquote"><aside><blockquote>It will be terrible. But it will be ours</blockquote></aside></figure>`,
  };
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story.headline} | Trees and forests | ${site.outlet}</title>
<link rel="canonical" href="${site.home}${site.path}">
<meta property="og:site_name" content="the Guardian"><meta property="og:type" content="article"><meta property="og:title" content="${story.headline}"><meta property="og:url" content="http://www.theguardian.com${site.path}">
<meta property="article:author" content="https://www.theguardian.com/profile/dele-okonjo,https://www.theguardian.com/profile/priya-raman"><meta property="article:published_time" content="${story.date}T05:00:00.000Z">
<meta name="author" content="${story.authors[0] ?? ''}">
${jsonLd([newsArticle(site, story, { isAccessibleForFree: true, isPartOf: { '@type': ['CreativeWork', 'Product'], name: site.outlet }, datePublished: `${story.date}T05:00:00.000Z`, publisher: { '@type': 'Organization', '@context': 'http://schema.org', '@id': 'https://www.theguardian.com#publisher', name: site.outlet, sameAs: ['https://www.facebook.com/x'] } }), { '@type': 'WebPage', '@context': 'http://schema.org', '@id': site.home + site.path }])}
${clutter}</head><body><div id="bannerandheader"><header><nav data-component="nav"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></nav><div><h2>Support the Guardian</h2><a href="/s">Subscribe</a></div></header></div>
<main data-layout="StandardLayout"><div class="dcr-grid"><div data-gu-name="title"><a href="/e">${story.section}</a></div>
<div data-gu-name="headline"><div><h1 class="dcr-h1">${story.headline}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-standfirst"><p>${story.standfirst}</p></div></div>
<div data-gu-name="meta"><address aria-label="Contributor info" data-component="meta-byline"><div>${story.authors.map((name) => `<a rel="author" href="/profile/${slug(name)}">${name}</a>`).join(' and ')}</div></address><details><summary><span>${story.printedDate}</span></summary>Last modified on Thu 19 Oct 2023 10.11 BST</details><div data-component="share">Share</div></div>
<div data-gu-name="media"><figure id="f1"><img src="/1.jpg"><figcaption><span>${story.caption}</span> Photograph: Fabio Torres</figcaption></figure></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-selector">
${bodyOf(
  story,
  (p) => `<p class="dcr-p">${p}</p>`,
  (text) => `<h2 class="dcr-h2">${text}</h2>`,
  between,
)}
</div><div id="slot-body-end"><div data-component="epic"><h2>Why readers support us</h2><p>${appeal}</p></div></div>
<div class="submeta"><span>Explore more on these topics</span><ul>${list(story.tags, (tag) => `<li><a href="/t/${slug(tag)}">${tag}</a></li>`)}</ul></div></div></div></main>
<section id="most-viewed"><h2>${words.mostRead}</h2><ol>${list(below, (title) => `<li><a href="/e/${slug(title)}">${title}</a></li>`)}</ol></section>
<section id="comments"><h2>${words.comments} (${story.comments.length})</h2>${list(story.comments, (text) => `<div class="d-comment"><div class="d-comment__body"><p>${text}</p></div></div>`)}</section>
<footer><p>${words.footer}</p></footer></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: { ...expected, beside: [...expected.beside, appeal, ...story.comments] },
  };
};
