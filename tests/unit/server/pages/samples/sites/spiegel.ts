/** As at spiegel.de: the headline in spans beside its kicker, soft hyphens in long words, boxes of links inside the text. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, openGraph, slug } from './parts';
import type { Site } from './parts';

export const spiegelPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const shy = (text: string) =>
    text.replaceAll('Chorleiter', 'Chor&shy;leiter').replaceAll('Fahrgäste', 'Fahr&shy;gäste');
  const between = {
    2: `<section class="RelatedBox m-24" data-area="related"><h3>${words.more}</h3><div><a href="/p/${slug(inside)}" title="${inside}"><span>${inside}</span></a></div></section>`,
  };
  const html = `<!doctype html><html lang="de"><head><meta charset="utf-8">
<title>${story.section}: ${story.headline} - DER SPIEGEL</title>
<link rel="canonical" href="${site.home}${site.path}">
<link rel="alternate" hreflang="en" href="${site.home}/international${site.path}">
${openGraph(site, story)}
<meta name="date" content="${story.date}T16:48:00+01:00"><meta name="last-modified" content="2024-01-11T09:00:00+01:00">
<meta name="author" content="${story.authors.join(', ')}, DER SPIEGEL">
${jsonLd([newsArticle(site, story, { isAccessibleForFree: 'True' }), { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [] }])}
${clutter}</head>
<body><header data-area="header"><div><a href="/">DER SPIEGEL</a></div><nav><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}/">${item}</a></li>`)}</ul></nav><a href="https://abo.spiegel.de">${words.subscribe}</a></header>
<main id="Inhalt"><article aria-label="${story.headline}"><header data-area="intro" class="relative">
<h2 class="lg:mt-32"><span class="block text-primary-base font-bold">${story.section}</span><span class="hidden">: </span><span class="align-middle leading-tight"><span class="align-middle">${shy(story.headline)}</span></span></h2>
<div class="leading-loose text-xl">${story.standfirst}</div>
<div class="font-sansUI">Von <a href="/impressum/autor-1">${story.authors.join(', ')}</a></div><div><time datetime="${story.date} 16:48:00" class="timeformat">${story.printedDate}</time></div>
<div data-area="share"><ul><li><a href="#">X.com</a></li><li><a href="#">Facebook</a></li><li><a href="#">E-Mail</a></li></ul></div></header>
<section data-area="body"><figure><img src="/i.jpg"><figcaption><p>${story.caption}</p><span>Foto: Bergwacht Kolmspitz</span></figcaption></figure>
<div class="word-wrap">${bodyOf(
    story,
    (p) => `<div class="RichText RichText--iconLinks lg:w-8/12"><p>${shy(p)}</p></div>`,
    (text) => `<div class="RichText"><h3>${text}</h3></div>`,
    between,
  )}</div></section>
<footer data-area="article-footer"><span>abc/dpa</span></footer></article>
<section data-area="related_articles"><h2>${words.mostRead}</h2>${list(below, (title) => `<article><a href="/p/${slug(title)}"><h3>${title}</h3></a></article>`)}</section>
<section data-area="newsletter"><p>${words.newsletter}</p></section></main>
<footer><p>${words.footer}</p></footer></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: {
      ...expected,
      article: expected.article.map((text) =>
        text === story.headline
          ? `Fahr\u00adgäste`
          : text
              .replaceAll('Chorleiter', 'Chor\u00adleiter')
              .replaceAll('Fahrgäste', 'Fahr\u00adgäste'),
      ),
      otherUrls: [],
    },
  };
};
