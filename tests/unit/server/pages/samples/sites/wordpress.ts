/** A WordPress site: hentry, sharing buttons, related posts and comments, metadata by a search plugin as an @graph. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, expectation, jsonLd, list, openGraph, slug } from './parts';
import type { Site } from './parts';

export const wordpressPage = (site: Site, story: Story, hour = 'T09:15:00+00:00'): SamplePage => {
  const words = furniture[story.language];
  const address = site.home + site.path;
  const graph = {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${address}#article`,
        isPartOf: { '@id': address },
        author: { name: story.authors[0], '@id': `${site.home}/#/schema/person/1` },
        headline: story.headline,
        datePublished: `${story.date}${hour}`,
        mainEntityOfPage: { '@id': address },
        publisher: { '@id': `${site.home}/#organization` },
        inLanguage: story.language,
      },
      {
        '@type': 'WebPage',
        '@id': address,
        url: address,
        name: `${story.headline} - ${site.outlet}`,
      },
      { '@type': 'WebSite', '@id': `${site.home}/#website`, name: site.outlet },
      { '@type': 'Organization', '@id': `${site.home}/#organization`, name: site.outlet },
      { '@type': 'Person', '@id': `${site.home}/#/schema/person/1`, name: story.authors[0] },
    ],
  };
  const between = {
    2: `<figure class="wp-block-image size-large"><img decoding="async" src="/wp-content/uploads/1.jpg" alt=""/><figcaption class="wp-element-caption">${story.caption}</figcaption></figure>
<!-- wp:paragraph --><blockquote class="wp-block-quote"><p>${story.headings[3] ?? story.tags[0] ?? ''}</p></blockquote>`,
  };
  const html = `<!DOCTYPE html>
<html lang="${story.language === 'en' ? 'en-GB' : 'en-US'}">
<head><meta charset="UTF-8" /><title>${story.headline} - ${site.outlet}</title>
<link rel="profile" href="https://gmpg.org/xfn/11" />
<link rel="canonical" href="${address}" />
<link rel="shortlink" href="${site.home}/?p=123" />
<link rel="alternate" type="application/json+oembed" href="${site.home}/wp-json/oembed/1.0/embed?url=x" />
${openGraph(site, story)}
<script type="application/ld+json" class="yoast-schema-graph">${JSON.stringify(graph)}</script>
${jsonLd({ '@context': 'https://schema.org', '@type': 'WebSite', name: site.outlet })}</head>
<body class="post-template-default single single-post has-sidebar">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${site.outlet}</a></p><p class="site-description">News from around the corner</p>
<nav id="site-navigation" class="main-navigation"><div class="menu-main-container"><ul id="primary-menu" class="menu">${list(words.menu, (item) => `<li class="menu-item"><a href="/category/${slug(item)}/">${item}</a></li>`)}</ul></div></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-123" class="post-123 post type-post status-publish format-standard has-post-thumbnail hentry category-news tag-${slug(story.tags[0] ?? '')}">
<header class="entry-header"><h1 class="entry-title">${story.headline}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="${address}" rel="bookmark"><time class="entry-date published" datetime="${story.date}${hour}">${story.printedDate}</time><time class="updated" datetime="2024-12-30T10:00:00+00:00">30 December 2024</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/1/">${story.authors[0] ?? ''}</a></span></span></div></header>
<div class="entry-content"><p class="has-medium-font-size">${story.standfirst}</p>
${bodyOf(
  story,
  (p) => `<p class="wp-block-paragraph">${p}</p>`,
  (text) => `<h2 class="wp-block-heading">${text}</h2>`,
  between,
)}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">${words.share}:</h3><div class="sd-content"><ul><li><a href="?share=twitter"><span>X</span></a></li><li><a href="?share=facebook"><span>Facebook</span></a></li></ul></div></div></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>${list(story.related, (title) => `<div class="jp-relatedposts-post"><a href="/${slug(title)}/">${title}</a></div>`)}</div>
</div>
<footer class="entry-footer"><span class="tags-links">${words.tags} ${story.tags.map((tag) => `<a href="/tag/${slug(tag)}/" rel="tag">${tag}</a>`).join(', ')}</span></footer>
</article>
<div id="comments" class="comments-area"><h2 class="comments-title">${story.comments.length} thoughts on “${story.headline}”</h2><ol class="comment-list">${list(
    story.comments,
    (text, i) =>
      `<li id="comment-${i}" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">reader${i}</b> <span class="says">says:</span><time datetime="2024-12-31T10:00:00+00:00">31 December 2024</time></footer><div class="comment-content"><p>${text}</p></div></article></li>`,
  )}</ol>
<div id="respond" class="comment-respond"><form id="commentform"><p class="comment-notes">${words.commentForm}</p><textarea name="comment"></textarea></form></div></div>
</main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>${words.mostRead}</h2><ul>${list([...story.related].reverse(), (title) => `<li><a href="/${slug(title)}/">${title}</a></li>`)}</ul></section><section class="widget"><p>${words.newsletter}</p></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">${words.footer}</div></footer></div></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: address,
    html,
    expected: {
      ...expected,
      byline: story.authors[0] ?? null,
      language: story.language === 'en' ? 'en-GB' : story.language,
      beside: [...expected.beside, ...story.comments],
    },
  };
};
