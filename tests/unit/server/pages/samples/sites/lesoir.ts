/** As at lesoir.be: r- components, a standfirst in a header, links inside the text in boxes, a comment form. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, list, openGraph, slug } from './parts';
import type { Site } from './parts';

export const lesoirPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const between = {
    1: `<div class="r-link-box"><span class="r-link-box--label">${words.readAlso}</span> <a href="/art/${slug(inside)}">${inside}</a></div>`,
    5: `<div class="r-newsletter--embed"><p>${words.newsletter}</p><a class="btn" href="/newsletters">${words.newsletterButton}</a></div>`,
  };
  const html = `<!DOCTYPE html>
<html lang="${story.language}" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8" />
<title>${story.headline} - ${site.outlet}</title>
<link rel="canonical" href="${site.path}" />
${openGraph(site, story)}
<meta property="article:author" content="https://www.facebook.com/lesoirbe" />
<meta property="article:published_time" content="${story.date}T18:40:00+0200" />
<meta name="cXenseParse:author" content="${story.authors[0] ?? ''}" />
<script type="application/ld+json">
  {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "broken, with a
line break and no end,
</script>
${clutter}</head>
<body class="html not-front node-type-article">
<r-header class="r-header"><div class="r-header--logo"><a href="/" title="${words.menu[0] ?? ''}">${site.outlet}</a></div>
<nav><ul class="menu">${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a>`)}</ul></nav>
<a class="r-btn--abo" href="/abonnement">${words.subscribe}</a></r-header>
<div class="l-main" id="l-main">
<r-article class="r-article">
<r-article--header><p class="r-breadcrumb"><a href="/">${words.menu[0] ?? ''}</a> &gt; <a href="/c">${story.section}</a></p>
<h1>${story.headline}</h1>
<p class="r-article--chapo"><strong>${story.standfirst}</strong></p></r-article--header>
<figure class="r-article--media"><img src="/i/1.jpg"/><figcaption><span>${story.caption}</span> - ${words.photo} : Belga.</figcaption></figure>
<div class="r-article--infos"><div class="r-author">${words.by} <a rel="author" href="/auteur/1">${story.authors.join(', ')}</a></div>
<p class="r-date">${words.published} ${story.printedDate}</p></div>
<ul class="r-share"><li><a href="#">Facebook</a></li><li><a href="#">X</a></li><li><a href="#">${words.share}</a></li></ul>
<article class="r-article--section">
${bodyOf(
  story,
  (p) => `<p>${p.replaceAll('« ', '«&nbsp;').replaceAll(' »', '&nbsp;»')}`,
  (text) => `<h2 class="r-intertitle">${text}</h2>`,
  between,
)}
</article>
</r-article>
<div class="r-comments" id="comments"><h3>${words.comments}</h3>${list(story.comments, (text, i) => `<div class="r-comment"><b>Lecteur ${i + 1}</b><p>${text}</p></div>`)}
<form><p>${words.commentForm}</p><textarea></textarea><input type="submit" value="OK"></form></div>
<div class="r-panel r-related"><h3>${words.more}</h3><ul>${list(below, (title) => `<li><a href="/art/${slug(title)}">${title}</a></li>`)}</ul></div>
</div>
<r-footer class="r-footer"><p>${words.footer}</p></r-footer>
</body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: {
      ...expected,
      article: expected.article.map((text) =>
        text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
      ),
      beside: [...expected.beside, ...story.comments, words.commentForm],
    },
  };
};
