/** As at vrt.be/vrtnws: components in sections, metadata in an @graph, the headline in a header beside the text. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, openGraph, slug } from './parts';
import type { Site } from './parts';

export const vrtPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const graph = {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }],
      },
      { '@type': 'Organization', '@id': `${site.home}/#organisation`, name: site.outlet },
      ...story.authors.map((name, i) => ({
        '@type': 'Person',
        '@id': `${site.home}/#author-${i}`,
        name,
      })),
      {
        '@type': ['NewsArticle', 'ReportageNewsArticle'],
        '@id': `${site.home}${site.path}#article`,
        headline: story.headline.slice(0, 60),
        inLanguage: { '@type': 'Language', name: 'Dutch', alternateName: story.language },
        datePublished: `${story.date}T00:14:00+01:00`,
        author: story.authors.map((_, i) => ({ '@id': `${site.home}/#author-${i}` })),
        publisher: { '@id': `${site.home}/#organisation` },
      },
    ],
  };
  const between = {
    2: `</div></section><section class="vrt-section"><div class="cmp-teaser"><a href="/vrtnws/${slug(inside)}"><div class="cmp-teaser__pre">${words.readAlso}</div><div class="cmp-teaser__title">${inside}</div></a></div></section>
<section class="vrt-section"><figure class="cmp-image"><picture><img src="/img/2.jpg" alt=""></picture><figcaption>${story.caption}</figcaption></figure></section><section class="vrt-section"><div class="cmp-text">`,
  };
  const html = `<!doctype html>
<html lang="${story.language}" dir="ltr">
<head><meta charset="UTF-8"/><title>${story.headline} | VRT NWS: nieuws</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="canonical" href="${site.home}${site.path}"/>
${openGraph(site, story)}
${jsonLd(graph)}
${clutter}</head>
<body class="article-page basicpage">
<div class="vrt-header" role="navigation"><ul class="vrt-menu">${list(words.menu, (item) => `<li class="vrt-menu__item"><a href="/vrtnws/${slug(item)}/">${item}</a></li>`)}</ul></div>
<div id="main-content" role="main"><article class="vrt-article">
<div class="vrt-article__header"><p class="vrt-article__kicker">${story.section}</p><h1 class="vrt-title vrt-title--xl">${story.headline}</h1></div>
<div class="vrt-article__intro"><div class="cmp-text cmp-text--intro"><p>${story.standfirst}</p></div></div>
<div class="vrt-article__meta"><div class="vrt-authors">${list(story.authors, (name) => `<span class="vrt-author__name">${name}</span>`)}</div><div class="vrt-date"><time datetime="${story.date}T00:14:00+01:00">${story.printedDate}</time></div></div>
<div class="vrt-article__content"><section class="vrt-section"><div class="cmp-text">
${bodyOf(
  story,
  (p) => `<p>${p}</p>`,
  (text) => `<h2>${text}</h2>`,
  between,
)}
</div></section></div>
<div class="vrt-tags"><h4>${words.tags}</h4>${list(story.tags, (tag) => `<a class="vrt-tag" href="/t/${slug(tag)}">${tag}</a>`)}</div>
</article>
<div class="vrt-most-read"><h2>${words.mostRead}</h2><ol>${list(below, (title) => `<li><a href="/x/${slug(title)}">${title}</a></li>`)}</ol></div>
<div class="vrt-newsletter"><p>${words.newsletter}</p><a href="/nieuwsbrief">${words.newsletterButton}</a></div>
</div>
<div class="vrt-footer"><p>${words.footer}</p></div>
</body></html>`;
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: expectation(site, story),
  };
};
