/** An AMP page: its canonical address is another, its elements are amp-, its consent box stands in the page. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, expectation, jsonLd, list, newsArticle, slug } from './parts';
import type { Site } from './parts';

export const ampPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const html = `<!doctype html>
<html ⚡ lang="${story.language}-FR">
<head><meta charset="utf-8"><title>${story.headline}</title>
<link rel="canonical" href="${site.home}${site.path}">
<meta name="viewport" content="width=device-width">
<script async src="https://cdn.ampproject.org/v0.js"></script><script async custom-element="amp-consent" src="https://cdn.ampproject.org/v0/amp-consent-0.1.js"></script>
<style amp-boilerplate>body{animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><style amp-custom>.x{color:red}</style>
${jsonLd(newsArticle(site, story, { author: story.authors[0], publisher: { '@type': 'Organization', name: site.outlet }, datePublished: `${story.date}T05:00:00+02:00` }))}</head>
<body><amp-consent id="consent" layout="nodisplay"><script type="application/json">{"consents":{}}</script><div id="consent-ui" class="consent-popup"><p>${words.cookies}</p><button on="tap:consent.accept">${words.accept}</button></div></amp-consent>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></amp-sidebar>
<header class="amp-wp-header"><div><a href="${site.home}">${site.outlet}</a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${story.headline}</h1>
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">${story.authors[0] ?? ''}</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="${story.date}T03:00:00+00:00">${story.printedDate}</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="/1.jpg" width="800" height="500" layout="responsive"></amp-img><figcaption class="wp-caption-text">${story.caption}</figcaption></figure>
<div class="amp-wp-article-content"><p class="chapo">${story.standfirst}</p>
${bodyOf(
  story,
  (p) => `<p>${p}</p>`,
  (text) => `<h2>${text}</h2>`,
  { 2: '<amp-ad width="300" height="250" type="doubleclick"><div placeholder></div></amp-ad>' },
)}
<amp-social-share type="facebook"></amp-social-share></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">${words.tags} : ${story.tags.join(', ')}</div></footer></article>
<div class="amp-related"><h3>${words.readAlso}</h3><ul>${list(story.related, (title) => `<li><a href="/${slug(title)}">${title}</a></li>`)}</ul></div>
<div class="amp-newsletter"><p>${words.newsletter}</p></div>
<footer class="amp-wp-footer"><p>${words.footer}</p></footer></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: `${site.home}/amp${site.path}`,
    html,
    expected: { ...expected, language: `${story.language}-FR`, otherUrls: [] },
  };
};
