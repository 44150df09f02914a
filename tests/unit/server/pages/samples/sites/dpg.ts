/** Structures as at hln.be and 7sur7.be: one article element, related links and a newsletter box between the paragraphs. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, openGraph, slug } from './parts';
import type { Site } from './parts';

export const dpgPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const between = {
    1: `<p class="art__paragraph"><strong>${words.readAlso.toUpperCase()}:</strong> <a class="art__link" href="/x/${slug(inside)}~b2/">${inside}</a></p>
<div class="ad ad--inline" aria-hidden="true"><span class="ad__label">${words.advertisement}</span><div id="ad-2"></div></div>`,
    4: `<section class="newsletter-box" data-component="newsletter"><h3 class="newsletter-box__title">${words.newsletter}</h3>
<form action="/nieuwsbrief"><input type="email" placeholder="E-mail"><button type="submit">${words.newsletterButton}</button></form></section>`,
  };
  const html = `<!DOCTYPE html>
<html lang="${story.language}-BE" class="no-js" data-theme="light">
<head>
<meta charset="utf-8">
<title>${story.headline} | ${site.outlet} | ${story.section} | ${new URL(site.home).hostname.replace('www.', '')}</title>
<link rel="canonical" href="${site.home}${site.path}">
<link rel="amphtml" href="${site.home}/amp${site.path}">
<link rel="alternate" hreflang="x-default" href="${site.home}/">
<meta name="author" content="${story.authors.join(', ')}">
<meta property="article:published_time" content="${story.date}T07:30:00+01:00">
${openGraph(site, story)}
${jsonLd(newsArticle(site, story, { isAccessibleForFree: true, articleSection: story.section }))}
${clutter}
</head>
<body class="page page--article">
<a class="skip-link" href="#main">Skip</a>
<header class="site-header" role="banner"><a href="/" class="site-header__logo">${site.outlet}</a>
<nav class="main-nav" aria-label="menu"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></nav>
<a class="btn btn--subscribe" href="/abo">${words.subscribe}</a></header>
<main id="main">
<article class="art" id="article-1">
<header class="art__header">
<span class="art__label">${story.section}</span>
<h1 class="art__title">${story.headline}</h1>
<figure class="art__figure"><img src="/images/top.jpg" alt=""><figcaption class="art__caption">${story.caption} <span class="art__credit">© ${story.authors[0] ?? ''}</span></figcaption></figure>
<p class="art__intro"><strong>${story.standfirst}</strong></p>
<div class="art__meta"><span class="author"><a rel="author" href="/auteur/1">${story.authors.join(', ')}</a></span> <time datetime="${story.date}T07:30:00+01:00">${story.printedDate}</time></div>
<ul class="share"><li><button aria-label="Facebook">Facebook</button></li><li><button>WhatsApp</button></li><li><button>${words.share}</button></li></ul>
</header>
<div class="art__body">
${bodyOf(
  story,
  (p) => `<p class="art__paragraph">${p}</p>`,
  (text) => `<h2 class="art__subtitle">${text}</h2>`,
  between,
)}
</div>
<footer class="art__footer"><p class="tags__title">${words.tags}</p><ul class="tags">${list(story.tags, (tag) => `<li><a href="/tag/${slug(tag)}">${tag}</a></li>`)}</ul></footer>
</article>
<aside class="related"><h2>${words.more}</h2>${list(
    below,
    (title) =>
      `<article class="teaser"><a href="/x/${slug(title)}/"><h3 class="teaser__title">${title}</h3><p class="teaser__intro">${title} - ${story.section}.</p></a></article>`,
  )}</aside>
</main>
<footer class="site-footer"><p>${words.footer}</p></footer>
<div id="cookie-banner" role="dialog" aria-modal="true"><p>${words.cookies}</p><button>${words.accept}</button></div>
</body></html>`;
  return {
    name: `${site.name}: ${story.section}`,
    url: `${site.home}${site.path}?utm_source=facebook`,
    html,
    expected: {
      ...expectation(site, story),
      language: `${story.language}-BE`,
      otherUrls: [`${site.home}/amp${site.path}`],
    },
  };
};
