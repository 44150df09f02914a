/** The text of a page: what deep links and finding again are built on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../server/src/pages/parse-page';

const textOf = (html: string) => parsePage(html, 'https://www.hln.be/a').text;

describe('the text of a page', () => {
  it('has a line for each block', () => {
    expect(
      textOf(`<nav><ul><li>Home<li>News</ul></nav><h1>A</h1><div>b<p>c</p>d</div><blockquote>e</blockquote>
<table><caption>f</caption><tr><th>g<td>h</table><dl><dt>i<dd>j</dl><figure><figcaption>k</figcaption></figure><address>l</address>`),
    ).toBe('Home\nNews\nA\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl');
  });

  it('joins inline elements as they stand', () => {
    expect(
      textOf('<p>“We <b>look</b>ed,” says <a href="/x">Ilse</a><span> Verbrugge</span>.</p>'),
    ).toBe('“We looked,” says Ilse Verbrugge.');
    expect(textOf('<p>every<wbr>where <img alt="no" src="x">and</p>')).toBe('everywhere and');
  });

  it('has runs of blanks as one, none at the edges, and keeps the no-break space', () => {
    expect(textOf('<p>\n  a \t <b> b</b>\r\n c&nbsp; d </p>')).toBe('a b c\u00a0 d');
  });

  it('breaks lines at br and in preformatted text alone', () => {
    expect(textOf('<p>a <br> b<br><br>c</p>')).toBe('a\nb\nc');
    expect(textOf('<pre>a  b\n\nc</pre>')).toBe('a b\nc');
  });

  it('has no blank lines', () => {
    expect(textOf('<p>a</p><p>&nbsp;</p><p>\u200b</p><div><br></div><p>b</p>')).toBe('a\nb');
  });

  it('leaves out what readers do not see', () => {
    expect(
      textOf(`<title>t</title><script>1</script><style>2</style><noscript>3</noscript><template>4</template><svg><text>5</text></svg>
<iframe>6</iframe><object>7</object><select><option>8</select><textarea>9</textarea><input value="10"><p hidden>11</p><p style="color:red; DISPLAY : none">12</p>
<dialog>13</dialog><p style="visibility:hidden">14</p><!-- 15 --><p>seen</p>`),
    ).toBe('seen');
  });

  it('keeps what they do: details, an open dialog, what is hidden from readers aloud alone', () => {
    expect(
      textOf(
        '<details><summary>a</summary>b</details><dialog open>c</dialog><p aria-hidden="true">d</p><p><button>e</button></p>',
      ),
    ).toBe('a\nb\nc\nd\ne');
  });

  it('does not need html, head and body, or their ends', () => {
    expect(textOf('<!doctype html><title>t</title><p>a')).toBe('a');
    expect(textOf('<html><head><title>t</title></head><body><p>a</body></html><p>b')).toBe('a\nb');
    expect(textOf('<html><body><p>a<!-- never closed <p>b')).toBe('a');
  });

  it('decodes entities once', () => {
    expect(textOf('<p>Tom &amp; Jerry &lt;b&gt; &eacute;&#8217;&#x2019; &amp;amp;</p>')).toBe(
      'Tom & Jerry <b> é’’ &amp;',
    );
  });

  it('has nothing in it that a database does not take', () => {
    expect(textOf('<p>a\0b\u0001c \ud800 d&#xd800;e &#0;</p>')).toBe('abc \ufffd d\ufffde \ufffd');
  });
});

describe('whatever the HTML', () => {
  const tag = fc.constantFrom(
    ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<li>', '<ul>', '</ul>', '<td>', '<br>'],
    ...['<script>', '</script>', '<!--', '-->', '<h1>', '</h1>', '<article>', '<a href="/x">'],
    ...['<span hidden>', '</span>', '<pre>', '</pre>', ' ', '\n', '&nbsp;', '<', '&', '"'],
  );
  const html = fc.array(fc.oneof(tag, fc.string({ maxLength: 12 })), { maxLength: 60 });

  it('the lines are not blank, and the article is whole lines in order', () => {
    fc.assert(
      fc.property(html, (parts) => {
        const { text, article } = parsePage(parts.join(''), 'https://www.hln.be/a');
        if (text) expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true);
        let last = -1;
        for (const { start, end } of article) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(start === 0 || text[start - 1] === '\n').toBe(true);
          expect(end === text.length || text[end] === '\n').toBe(true);
          last = end;
        }
      }),
    );
  });
});
