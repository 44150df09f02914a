/** A blog with microdata: nothing in its head, names and dates as itemprop, divs for paragraphs. */
import { furniture } from '../furniture';
import type { SamplePage, Story } from '../story';
import { bodyOf, expectation, list, slug } from './parts';
import type { Site } from './parts';

export const bloggerPage = (site: Site, story: Story): SamplePage => {
  const words = furniture[story.language];
  const address = site.home + site.path;
  const html = `<!DOCTYPE html><html class='v2' dir='ltr' lang='${story.language}'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/><link href='${address}' rel='canonical'/><title>${site.outlet}: ${story.headline}</title><meta content='${site.outlet}' property='og:site_name'/></head>
<body class='item-view'><div class='header section' id='header'><h1 class='title'><a href='/'>${site.outlet}</a></h1></div>
<div class='tabs'><ul>${list(words.menu, (item) => `<li><a href='/p/${slug(item)}.html'>${item}</a></li>`)}</ul></div>
<div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>${story.printedDate}</span></h2>
<div class='post hentry' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'><meta content='1' itemprop='postId'/><meta itemprop='datePublished' content='${story.date}T22:51:00-03:00'/>
<h3 class='post-title entry-title' itemprop='name headline'>${story.headline}</h3>
<div class='post-body entry-content' itemprop='articleBody'><div><i>${story.standfirst}</i></div><br />
${bodyOf(
  story,
  (p) => `<div style="text-align: justify;">${p}</div><div><br /></div>`,
  (text) => `<div><b>${text}</b></div>`,
)}
<div style='clear: both;'></div></div>
<div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>${words.by} <span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><span itemprop='name'>${story.authors[0] ?? ''}</span></span></span> <span class='post-labels'>${words.tags}: ${story.tags.join(', ')}</span></div></div></div></div>
<div class='comments' id='comments'><h4>${words.comments}</h4>${list(story.comments, (text) => `<dl class='comment-block'><dd class='comment-body'><p>${text}</p></dd></dl>`)}</div></div>
<div class='sidebar section'><h2>${words.mostRead}</h2><ul>${list(story.related, (title) => `<li><a href='/${slug(title)}.html'>${title}</a></li>`)}</ul><p>${words.newsletter}</p></div>
<div class='footer'>${words.footer}</div></body></html>`;
  const expected = expectation(site, story);
  return {
    name: `${site.name}: ${story.section}`,
    url: address,
    html,
    expected: {
      ...expected,
      byline: story.authors[0] ?? null,
      beside: [...expected.beside, ...story.comments],
    },
  };
};
