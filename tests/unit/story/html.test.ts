import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToStory, readStoryHtml } from '../../../plugin/story/html';
import { storyToArticle } from '../../../plugin/story/story-to-article';

const page = `<!doctype html>
<html><head><title>Coast News</title><style>p { color: red }</style></head>
<body class="has-sidebar">
<nav><ul><li>Home</li><li>News</li></ul></nav>
<article>
<h1>Ferry line &amp; harbour “close”</h1>
<p class="article__standfirst">The  last boat
  leaves on <b>31&nbsp;March</b>.</p>
<p class="byline">By <a rel="author" href="/people/1">Nora Whitfield</a></p>
<p>“We <em>looked</em> at <a href="https://example.org/a?b=1&amp;c=2">every other <b>way</b></a>,” says Ilse Verbrugge.<br>“There was none.”</p>
<script>document.write('no')</script>
<p hidden>hidden</p><p style="display: none">hidden too</p>
<h3>Why</h3>
<p>The council had hoped for a rescue, and the island will send its oldest inhabitant.</p>
<ul><li>by bus</li><li>by <i>boat</i></li></ul>
<ol><li>first</li></ol>
<blockquote><p>“My father steered it.”</p></blockquote>
<figure><img src="x.jpg" alt="boat"><figcaption>Photo: the last boat at the landing stage on Monday.</figcaption></figure>
<div class="share-bar"><a href="#">Facebook</a></div>
<p>Source : <a href="https://www.kustbode.example/ferry">De Kustbode</a>, 13/02/2024</p>
</article>
<footer>© 2024 Coast News</footer>
<form id="commentform"><label>Name</label><input name="n"><button>Send</button></form>
</body></html>`;

describe('a page as text', () => {
  const { text, layout } = htmlToStory(page);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  it('has a line for each block, without scripts, styles, controls and what is hidden', () => {
    expect(text).toBe(
      [
        'Home\nNews',
        'Ferry line & harbour “close”',
        'The last boat leaves on 31\u00a0March.',
        'By Nora Whitfield',
        '“We looked at every other way,” says Ilse Verbrugge.\n“There was none.”',
        'Why',
        'The council had hoped for a rescue, and the island will send its oldest inhabitant.',
        'by bus\nby boat\nfirst',
        '“My father steered it.”',
        'Photo: the last boat at the landing stage on Monday.',
        'Facebook',
        'Source : De Kustbode, 13/02/2024',
        '© 2024 Coast News',
        'Name',
      ].join('\n\n'),
    );
  });

  it('knows what the blocks are', () => {
    expect(layout.blocks.map((b) => [b.type, b.level ?? b.reason ?? b.role ?? b.ordered])).toEqual([
      ['furniture', 'navigation'],
      ['furniture', 'navigation'],
      ['heading', 1],
      ['paragraph', 'standfirst'],
      ['paragraph', 'byline'],
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
      ['list-item', undefined],
      ['list-item', undefined],
      ['list-item', true],
      ['quote', undefined],
      ['caption', undefined],
      ['furniture', 'share-buttons'],
      ['paragraph', undefined],
      ['furniture', 'navigation'],
      ['furniture', 'comment-form'],
    ]);
  });

  it('keeps bold, italic and links to web pages with their words', () => {
    expect(layout.runs.map((run) => [words(run), run.bold, run.italic, run.url])).toEqual([
      ['31\u00a0March', true, undefined, undefined],
      ['looked', undefined, true, undefined],
      ['every other way', undefined, undefined, 'https://example.org/a?b=1&c=2'],
      ['way', true, undefined, undefined],
      ['boat', undefined, true, undefined],
      ['De Kustbode', undefined, undefined, 'https://www.kustbode.example/ferry'],
    ]);
  });
});

describe('a story from a page', () => {
  const { text, layout, reading } = readStoryHtml(page);

  it('takes headline, standfirst, byline and headings from the markup', () => {
    expect(reading).toMatchObject({
      headline: { text: 'Ferry line & harbour “close”' },
      standfirst: { text: 'The last boat leaves on 31\u00a0March.' },
      byline: { text: 'By Nora Whitfield' },
    });
    expect(reading.sections.map(({ heading }) => heading?.text)).toEqual([undefined, 'Why']);
  });

  it('takes the address of the original from the credit line’s link', () => {
    expect(reading.credit).toMatchObject({
      outlet: 'De Kustbode',
      publishedOn: '2024-02-13',
      url: 'https://www.kustbode.example/ferry',
    });
  });

  it('becomes Blocks with lists, links, bold and italic', () => {
    const { body } = storyToArticle(text, reading, { layout });
    expect(body.slice(0, 2)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: '“We ' },
          { type: 'text', text: 'looked', italic: true },
          { type: 'text', text: ' at ' },
          {
            type: 'link',
            url: 'https://example.org/a?b=1&c=2',
            children: [
              { type: 'text', text: 'every other ' },
              { type: 'text', text: 'way', bold: true },
            ],
          },
          { type: 'text', text: ',” says Ilse Verbrugge.' },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: '“There was none.”' }] },
    ]);
    expect(body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'list',
      'quote',
      'paragraph',
    ]);
  });
});

describe('pages as they are', () => {
  it('a story that calls itself a comment or an advertisement is still the story', () => {
    const { layout } = htmlToStory(
      '<div class="comment"><h1>Ferry line to close</h1><p>The boat has run since 1911.</p></div>',
    );
    expect(layout.blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('tags that are never closed, closed twice or crossed lose no word', () => {
    const html = '<p>one <b>two<p>three</b> four</i></p></p><li>five<li>six<div>seven';
    expect(htmlToStory(html).text.replace(/\s+/g, ' ')).toBe('one two three four five six seven');
  });

  it('old pages part paragraphs by two line breaks', () => {
    expect(htmlToStory('One<br><br/>Two<br>still two').text).toBe('One\n\nTwo\nstill two');
  });

  it('entities are decoded, known and numbered', () => {
    expect(
      htmlToStory('<p>&laquo;&nbsp;&eacute;t&#233;&nbsp;&raquo; &#x1F6A2; &amp;lt;</p>').text,
    ).toBe('«\u00a0été\u00a0» 🚢 &lt;');
  });

  it('whatever the markup, blocks and runs lie in the text and in order', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<a href="https://a.example">',
      '</a>',
      '<ul>',
      '<li>',
      '</ul>',
      '<h2>',
      '</h2>',
      '<div class="share">',
      '</div>',
      '<br>',
      '<script>',
      '</script>',
      '<pre>',
      '</pre>',
      '<!-- x -->',
      '<',
      '&amp;',
      '&',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.string({ maxLength: 8 }))), (parts) => {
        const { text, layout } = htmlToStory(parts.join(''));
        let end = 0;
        for (const block of layout.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const run of layout.runs) {
          expect(run.start < run.end && run.end <= text.length).toBe(true);
        }
      }),
    );
  });
});
