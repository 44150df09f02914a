/** Structures of other sites, in short: a newspaper group, an agency, a public broadcaster, a letter, an evening paper, a weekly. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, openGraph, slug } from './parts';
import type { Site } from './parts';

const head = (site: Site, story: Story, title: string, more = ''): string =>
  `<!doctype html><html lang="${story.language}"><head><meta charset="utf-8"><title>${title}</title><link rel="canonical" href="${site.home}${site.path}">${openGraph(site, story)}${more}${clutter}</head>`;

const page = (
  site: Site,
  story: Story,
  html: string,
  more: Partial<SamplePage['expected']> = {},
): SamplePage => ({
  name: `${site.name}: ${story.section}`,
  url: site.home + site.path,
  html,
  expected: { ...expectation(site, story), ...more },
});

/** As at nieuwsblad.be: a player above the text, utility class names, teasers between the paragraphs. */
export const mediahuisPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  return page(
    site,
    story,
    `${head(site, story, `${story.headline} | ${site.outlet}`, jsonLd([newsArticle(site, story)]))}
<body><div id="__next"><header class="z-10 flex"><a href="/">${site.outlet}</a><ul>${list(words.menu, (item) => `<li class="px-2"><a href="/${slug(item)}">${item}</a></li>`)}</ul><button>${words.subscribe}</button></header>
<main class="mx-auto"><article data-testid="article"><div class="flex flex-col"><span class="text-xs uppercase">${story.section}</span><h1 class="font-bold text-3xl" data-testid="article-title">${story.headline}</h1></div>
<div class="relative"><img src="/1.jpg"><p class="text-xs text-gray-500">${story.caption} — © ${story.authors[0] ?? ''}</p></div>
<p class="text-lg font-bold" data-testid="article-intro">${story.standfirst}</p>
<div class="flex gap-2"><p class="text-sm">${story.authors.join(', ')}</p><p class="text-sm"><time datetime="${story.date}T06:30:00.000Z">${story.printedDate}</time></p></div>
<div class="tts-player"><button>Luister</button><span>3 min</span></div>
<div class="grid">${bodyOf(
      story,
      (p) => `<p class="my-4 font-serif" data-testid="article-body-paragraph">${p}</p>`,
      (text) => `<h2 class="my-4 font-bold" data-testid="article-body-subheading">${text}</h2>`,
      {
        0: `<div class="my-4 ad-container" data-testid="ad"><span>${words.advertisement}</span></div>`,
        3: `<div class="my-4 border p-4"><a class="flex" href="/cnt/${slug(inside)}"><img src="/2.jpg"><div><span class="text-xs">${words.readAlso}</span><h4>${inside}</h4></div></a></div>`,
      },
    )}</div></article>
<section class="mt-8"><h3>${words.mostRead}</h3>${list(below, (title, i) => `<a class="flex" href="/cnt/${slug(title)}"><span>${i + 1}</span><p>${title}</p></a>`)}</section>
<div class="bg-gray-100 p-4"><p>${words.newsletter}</p></div></main><footer class="p-8"><p>${words.footer}</p></footer></div></body></html>`,
  );
};

/** As at apnews.com: lists of pages and adverts as enhancements of the text, a line for the agency's reporters below. */
export const agencyPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', second = '', ...below] = story.related;
  const contributed = 'Associated writer Lou Abbott in Kirkwall contributed to this report.';
  const sample = page(
    site,
    story,
    `${head(site, story, `${story.headline} | AP News`, jsonLd({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: story.headline, author: story.authors.map((name) => ({ '@context': 'http://schema.org', '@type': 'Person', name: name.toUpperCase() })), datePublished: `${story.date}T12:01:00Z`, publisher: { '@type': 'Organization', name: site.outlet } }))}
<body class="Page-body"><bsp-header class="Page-header"><nav>${list(words.menu, (item) => `<a href="/hub/${slug(item)}">${item}</a>`)}</nav></bsp-header>
<div class="Page-content"><bsp-story-page class="StoryPage"><h1 class="Page-headline">${story.headline}</h1>
<div class="Page-lead"><figure class="Figure"><img src="/1.jpg"><figcaption class="Figure-caption"><p>${story.caption}</p></figcaption></figure></div>
<div class="Page-byline"><div class="Page-authors">BY&nbsp;<span class="Link">${story.authors.join(' AND ').toUpperCase()}</span></div><div class="Page-dateModified"><span>Updated 10:14 AM GMT, ${story.printedDate}</span></div></div>
<main class="Page-main"><div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody"><p>SKARRA, Scotland (AP) — ${story.standfirst}</p>
${bodyOf(
  story,
  (p) => `<p>${p}</p>`,
  (text) => `<h2>${text}</h2>`,
  {
    1: `<div class="Enhancement" data-align-center><div class="Enhancement-item"><bsp-list-loadmore class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PagePromo"><div class="PagePromo-title"><a href="/a/1"><span class="PagePromoContentIcons-text">${inside}</span></a></div></div><div class="PagePromo"><div class="PagePromo-title"><a href="/a/2"><span>${second}</span></a></div></div></bsp-list-loadmore></div></div>
<div class="FreeStar"><div class="FreeStar-ad"></div></div>`,
  },
)}<p>___</p><p>${contributed}</p></div></div></main>
<div class="Page-below"><bsp-list class="PageListRightRailA"><h2>${words.mostRead}</h2>${list(below, (title) => `<div class="PagePromo"><a href="/a/3"><h3 class="PagePromo-title">${title}</h3></a></div>`)}</bsp-list><div class="NewsletterModule"><p>${words.newsletter}</p></div></div></bsp-story-page></div>
<footer class="Page-footer"><p>${words.footer}</p></footer></body></html>`,
  );
  return {
    ...sample,
    expected: {
      ...sample.expected,
      byline: story.authors.join(', ').toUpperCase(),
      article: [...sample.expected.article, contributed],
    },
  };
};

/** As at tagesschau.de: the headline in a span with its kicker, one element for each part, links in lists between. */
export const tagesschauPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  return page(
    site,
    story,
    `${head(site, story, `${story.headline} | tagesschau.de`, jsonLd(newsArticle(site, story, { '@type': ['NewsArticle'], author: { '@type': 'Organization', name: site.outlet } })))}
<body><nav class="header" id="header"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></nav>
<div class="content-wrapper"><main id="content" class="container"><article class="columns"><div class="seitenkopf"><div class="seitenkopf__media"><picture><img src="/1.jpg"></picture></div><h1 class="seitenkopf__headline"><span class="seitenkopf__topline">${story.section}</span> <span class="seitenkopf__headline--text">${story.headline}</span></h1></div>
<div class="metatextline">Stand: ${story.printedDate}</div><p class="textabsatz columns twelve"><strong>${story.standfirst}</strong></p>
<div class="authorline"><div class="authorline__author">Von ${story.authors.join(' und ')}, BR</div></div>
${bodyOf(
  story,
  (p) => `<p class="textabsatz columns twelve">${p}</p>`,
  (text) => `<h2 class="meldung__subhead columns twelve">${text}</h2>`,
  {
    2: `<div class="absatzbild columns"><div class="absatzbild__media"><img src="/2.jpg" alt="x"></div><div class="absatzbild__info"><p class="absatzbild__info__text">${story.caption}</p></div></div>`,
    4: `<div class="teaser-absatz columns"><a class="teaser-absatz__link" href="/p/${slug(inside)}"><div class="teaser-absatz__teaserinfo"><span class="teaser-absatz__date">03.01.2024</span><span class="teaser-absatz__topline">${words.more}</span><h3 class="teaser-absatz__headline">${inside}</h3></div></a></div>`,
  },
)}
<ul class="taglist"><li><a href="/thema">${story.tags[0] ?? ''}</a></li></ul></article>
<div class="socialbuttons"><button>${words.share}</button></div><section class="linklist"><h2>${words.mostRead}</h2><ul>${list(below, (title) => `<li><a href="/p/${slug(title)}">${title}</a></li>`)}</ul><p>${words.newsletter}</p></section></main></div>
<footer><p>${words.footer}</p></footer></body></html>`,
    // It signs with the station that made the story.
    { byline: `${story.authors.join(' und ')}, BR` },
  );
};

/** A letter at a platform for writers: invitations to subscribe between the paragraphs, comments with hearts below. */
export const letterPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const invitation =
    'Thanks for reading! Subscribe for free to receive new posts and support my work.';
  const sample = page(
    site,
    story,
    `${head(site, story, `${story.headline} - by ${story.authors[0] ?? ''}`, jsonLd({ '@type': 'NewsArticle', url: site.home + site.path, headline: story.headline, datePublished: `${story.date}T09:00:57+00:00`, isAccessibleForFree: true, author: [{ '@type': 'Person', name: story.authors[0] }], publisher: { '@type': 'Organization', name: site.outlet } }))}
<body><div id="entry"><div class="main-menu"><div class="topbar"><a href="/">${site.outlet}</a><button>Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${story.headline}</h1><h3 class="subtitle">${story.standfirst}</h3><div class="post-meta"><a href="/@x">${story.authors[0] ?? ''}</a><div class="meta">${story.printedDate}</div></div><div class="post-ufi"><a>12</a><a>${words.share}</a></div></div>
<div><div class="available-content"><div dir="auto" class="body markup">${bodyOf(
      story,
      (p) => `<p>${p}</p>`,
      (text) => `<h3 class="header-anchor-post">${text}</h3>`,
      {
        1: `<div class="captioned-image-container"><figure><a class="image-link" href="/i.jpg"><img src="/i.jpg"></a><figcaption class="image-caption">${story.caption}</figcaption></figure></div>`,
        3: `<div class="subscription-widget-wrap" data-component-name="SubscribeWidget"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">${invitation}</p></div><form class="form"><input type="email"><input type="submit" class="button" value="Subscribe"></form></div></div>`,
      },
    )}</div></div></div></article></div></div>
<div class="comments-section"><h4>${words.comments}</h4>${list(story.comments, (text) => `<div class="comment"><div class="comment-content"><p>${text}</p></div></div>`)}</div>
<div class="portable-archive"><h4>${words.mostRead}</h4>${list(story.related, (title) => `<div class="post-preview"><a href="/p/${slug(title)}">${title}</a><a>A short line about it by its author</a></div>`)}</div></div>
<div class="footer"><p>${words.footer}</p></div></div></body></html>`,
  );
  return {
    ...sample,
    expected: {
      ...sample.expected,
      byline: story.authors[0] ?? null,
      beside: [...story.related, ...story.comments, invitation, words.footer],
    },
  };
};

/** As at lemonde.fr: the text straight in an article element with links inside, and the count of what is left to read. */
export const lemondePage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const offer = 'Il vous reste 71.34% de cet article à lire. La suite est réservée aux abonnés.';
  const shown = story.paragraphs.slice(0, 3);
  const sample = page(
    site,
    story,
    `${head(site, story, story.headline, jsonLd(newsArticle(site, story, { isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' } })))}
<body class="article"><header id="Header"><a href="/">${site.outlet}</a><nav id="nav-markup"><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}/">${item}</a></li>`)}</ul></nav><a href="https://abo.lemonde.fr">${words.subscribe}</a></header>
<main id="main" class="main"><section class="zone zone--article"><section class="article article--single"><header class="article__header article__header--opinion"><h1 class="article__title">${story.headline}</h1><p class="article__desc">${story.standfirst}</p><section class="meta__authors"><span>Par <a class="article__author-link" href="/signataires/x/">${story.authors.join(' et ')}</a></span></section><section class="meta__date-reading"><span class="meta__date">${words.published} ${story.printedDate}</span><span class="meta__reading-time">Temps de Lecture 3 min.</span></section></header>
<section class="article__wrapper article__wrapper--premium"><ul class="meta__tools"><li><span>${words.share}</span></li><li>Ajouter à vos sélections</li></ul>
<article class="article__content old__article-content-single"><p class="article__status">Article réservé aux abonnés</p><figure class="article__media"><img src="/1.jpg"><figcaption class="article__legend">${story.caption} <span class="article__credit">AFP</span></figcaption></figure>
${list(shown, (p) => `<p class="article__paragraph ">${p}</p>`)}
<section class="catcher catcher--inlined"><span class="catcher__label">${words.readAlso} | </span><span class="catcher__title"><a class="js-article-read-also" href="/x">${inside}</a></span></section>
<section class="paywall paywall--ah"><p>${offer}</p><a href="/abo">${words.subscribe}</a></section></article></section></section>
<section class="services"><p>${words.newsletter}</p></section><section class="friend"><h4>${words.mostRead}</h4>${list(below, (title) => `<a href="/y"><p>${title}</p></a>`)}</section></section></main><footer id="Footer"><p>${words.footer}</p></footer></body></html>`,
  );
  return {
    ...sample,
    expected: {
      ...sample.expected,
      wall: 'paywall',
      article: [story.headline, story.standfirst, ...shown],
    },
  };
};

/** A Drupal site of a small town: fields in fields in divs, tags and links of the field kind, an event calendar beside. */
export const drupalPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const field = (name: string, html: string) =>
    `<div class="field field--name-${name} field--label-hidden"><div class="field__items"><div class="field__item">${html}</div></div></div>`;
  return page(
    site,
    story,
    `<!DOCTYPE html><html lang="${story.language}" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10" /><link rel="canonical" href="${site.home}${site.path}" /><meta property="og:site_name" content="${site.outlet}" /><title>${story.headline} | ${site.outlet}</title></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-header"><h1 class="site-name"><a href="/">${site.outlet}</a></h1></div><nav role="navigation"><ul class="menu">${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></nav></header>
<main role="main"><div class="layout-content"><div class="region region-content"><div id="block-page-title-block"><h2 class="page-title"><span>${story.headline}</span></h2></div>
<div id="block-content"><article class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">${words.by} <span>${story.authors[0] ?? ''}</span>, ${story.printedDate}</div></footer><div class="node__content">
${field('field-intro', `<p>${story.standfirst}</p>`)}${field('field-image', '<img src="/1.jpg">')}${field(
      'body',
      bodyOf(
        story,
        (p) => `<p>${p}</p>`,
        (text) => `<h3>${text}</h3>`,
      ),
    )}
${field(
  'field-tags',
  list(story.tags, (tag) => `<a href="/t/${slug(tag)}">${tag}</a>`),
)}${field(
      'field-related',
      list(story.related, (title) => `<a href="/n/${slug(title)}">${title}</a>`),
    )}</div></article></div></div></div>
<aside class="layout-sidebar" role="complementary"><h2>Agenda</h2><p>${words.newsletter}</p></aside></main><footer role="contentinfo"><p>${words.footer}</p></footer></div></body></html>`,
    { byline: story.authors[0] ?? null },
  );
};
