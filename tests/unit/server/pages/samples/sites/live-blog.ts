/** A live blog: every entry an article of its own with its time, the newest first. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { plain } from '../story';
import { clutter, expectation, jsonLd, list, openGraph, slug } from './parts';
import type { Site } from './parts';

export const liveBlogPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const address = site.home + site.path;
  const time = (i: number) => `${String(18 - i).padStart(2, '0')}:4${i % 10}`;
  const posts = story.paragraphs.map((text, i) => ({
    '@type': 'BlogPosting',
    headline: `Update ${time(i)}`,
    datePublished: `${story.date}T${time(i)}:00+01:00`,
    articleBody: plain(text),
  }));
  const html = `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>LIVE. ${story.headline} | ${site.outlet}</title>
<link rel="canonical" href="${address}">${openGraph(site, story)}
${jsonLd({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', '@id': address, headline: story.headline, datePublished: `${story.date}T08:40:00+01:00`, coverageStartTime: `${story.date}T08:40:00+01:00`, author: [{ '@type': 'Person', name: story.authors }], publisher: { '@type': 'Organization', name: site.outlet }, liveBlogUpdate: posts })}
${clutter}</head><body><header><nav><ul>${list(words.menu, (item) => `<li><a href="/${slug(item)}">${item}</a></li>`)}</ul></nav></header>
<main><div class="liveblog"><header class="liveblog__header"><span class="liveblog__badge">LIVE</span><h1 class="liveblog__title">${story.headline}</h1><p class="liveblog__intro">${story.standfirst}</p><p class="liveblog__meta">${story.authors.join(', ')} - ${story.printedDate}</p></header>
<div class="liveblog__posts">${list(
    story.paragraphs,
    (text, i) =>
      `<article class="liveblog-post" id="post-${i}"><header class="liveblog-post__header"><time class="liveblog-post__time" datetime="${story.date}T${time(i)}:00+01:00">${time(i)}</time>${story.headings[i] ? `<h2 class="liveblog-post__title">${story.headings[i]}</h2>` : ''}</header><div class="liveblog-post__body"><p>${text}</p></div><div class="liveblog-post__share"><button>${words.share}</button></div></article>`,
  )}</div></div>
<aside class="sidebar"><h2>${words.mostRead}</h2><ul>${list(story.related, (title) => `<li><a href="/${slug(title)}">${title}</a></li>`)}</ul><p>${words.newsletter}</p></aside></main>
<footer><p>${words.footer}</p></footer></body></html>`;
  return {
    name: `${site.name}: live blog`,
    url: address,
    html,
    expected: expectation(site, story),
  };
};
