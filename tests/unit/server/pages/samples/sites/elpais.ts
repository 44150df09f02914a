/** As at elpais.com: short class names, the standfirst as a second heading, boxes of links, metadata with a broken sibling. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, clutter, expectation, jsonLd, list, newsArticle, openGraph, slug } from './parts';
import type { Site } from './parts';

export const elpaisPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const [inside = '', ...below] = story.related;
  const between = {
    2: `<section class="b_link"><header>${words.more}</header><a href="/n/${slug(inside)}">${inside}</a></section>`,
  };
  const html = `<!DOCTYPE html><html lang="es-ES"><head><meta charset="UTF-8"/><title>${story.headline} | ${story.section} | ${site.outlet}</title>
<link rel="canonical" href="${site.home}${site.path}"/><link rel="amphtml" href="${site.home}${site.path}?outputType=amp"/>
${openGraph(site, story)}<meta name="DC.date" scheme="W3CDTF" content="${story.date}"/><meta name="date" content="${story.date}T05:30:00+02:00"/>
${jsonLd([{ ...newsArticle(site, story), author: story.authors.map((name) => ({ '@type': 'Person', name, url: 'https://elpais.com/autor/x' })), hasPart: { '@type': 'WebPageElement', isAccessibleForFree: true, cssSelector: '.a_c' } }])}${clutter}</head>
<body class="salida_articulo"><header class="x _g"><a href="/"><span class="_pr">${site.outlet}</span></a><nav class="x_nav">${list(words.menu, (item) => `<a href="/${slug(item)}/">${item}</a>`)}</nav><a id="s_b_df" href="/suscripciones">${words.subscribe}</a></header>
<main id="main-content"><article id="article-container" class="a _g"><header class="a_e"><div class="a_e_txt _df"><div class="a_k"><a href="/c">${story.section}</a></div><h1 class="a_t">${story.headline}</h1><h2 class="a_st">${story.standfirst}</h2></div>
<figure class="a_e_m a_m"><img src="/1.jpg"><figcaption class="a_m_p"><span>${story.caption}</span><span class="a_m_m">Lola Peris</span></figcaption></figure></header>
<div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a href="/autor/1" class="a_md_a_n">${story.authors[0] ?? ''}</a></div><div class="a_md_f"><span class="_lc">Roquetar - </span><time id="article_date_p" data-date="${story.date}" datetime="${story.date}T03:30:00.000Z"><a href="/hemeroteca/">${story.printedDate}</a></time></div></div><div class="w_rs"><a href="#">Facebook</a><a href="#">Twitter</a><button>${words.share}</button></div></div>
<div class="a_c clearfix" data-dtm-region="articulo_cuerpo">
${bodyOf(
  story,
  (p) => `<p class="">${p}</p>`,
  (text) => `<h3 class="">${text}</h3>`,
  between,
)}
</div>
<aside class="a_end"><p>${words.newsletter}</p></aside><section class="_g b b_t"><h3>${words.tags}</h3><ul>${list(story.tags, (tag) => `<li><a href="/noticias/${slug(tag)}/">${tag}</a></li>`)}</ul></section></article>
<section class="b b_d"><h2>${words.mostRead}</h2>${list(below, (title) => `<article class="c c-d"><header class="c_h"><h2 class="c_t"><a href="/n/${slug(title)}">${title}</a></h2></header></article>`)}</section></main>
<footer class="f"><p>${words.footer}</p></footer></body></html>`;
  return {
    name: `${site.name}: ${story.section}`,
    url: site.home + site.path,
    html,
    expected: {
      ...expectation(site, story),
      language: 'es-ES',
      otherUrls: [`${site.home}${site.path}?outputType=amp`],
    },
  };
};
