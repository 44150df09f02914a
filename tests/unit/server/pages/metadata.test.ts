/** What a page says of itself, in the many ways in which sites say it. */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../server/src/pages/parse-page';

const url = 'https://www.hln.be/regio/veerlijn~a1/';
const story = `<h1>De veerlijn blijft toch varen</h1>${'<p>De haven heeft maandag beslist dat de veerlijn nog een jaar blijft varen, en dat is een verrassing.</p>'.repeat(4)}`;
const read = (head: string, body = story, at = url) =>
  parsePage(`<html><head>${head}</head><body>${body}</body></html>`, at);
const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (more: object) => data({ '@type': 'NewsArticle', ...more });

describe('the byline', () => {
  it.each([
    ['a text', 'Nora Wouters', 'Nora Wouters'],
    ['an object', { name: 'Nora Wouters' }, 'Nora Wouters'],
    ['a list', [{ name: 'Nora Wouters' }, 'Jan Peeters'], 'Nora Wouters, Jan Peeters'],
    ['a name twice', ['Nora Wouters', { name: 'Nora Wouters' }], 'Nora Wouters'],
    ['an encoded name', { name: 'Nora d&#039;Hondt' }, "Nora d'Hondt"],
    ['an address', 'https://www.hln.be/auteur/nora', null],
    ['a number', 7, null],
    ['a name longer than can be kept', 'N'.repeat(300), null],
  ])('is read from data where the author is %s', (_, author, expected) => {
    expect(read(article({ author })).byline).toBe(expected);
  });

  it('is the person that an id refers to, in another script', () => {
    const person = data({
      '@graph': [{ '@type': 'Person', '@id': '#nora', name: 'Nora Wouters' }],
    });
    expect(read(article({ author: { '@id': '#nora' } }) + person).byline).toBe('Nora Wouters');
  });

  it('is the printed name where the data name the outlet itself', () => {
    const own = article({ author: { '@type': 'Organization', name: 'HLN' } });
    expect(read(own, `${story}<p class="byline">Door <b>Nora Wouters</b></p>`).byline).toBe(
      'Nora Wouters',
    );
    expect(read(own).byline).toBe('HLN');
  });

  it('is read from the page where its head says nothing', () => {
    const printed = (line: string) => read('', story.replace('</h1>', `</h1>${line}`)).byline;
    expect(printed('<div>Door Nora Wouters | 14 februari 2024</div>')).toBe('Nora Wouters');
    expect(printed('<a rel="author" href="/n">Nora Wouters</a>')).toBe('Nora Wouters');
    expect(printed('<p>Door onze redactie</p>')).toBe('Door onze redactie');
    expect(
      printed(
        '<div class="author"><img><div class="author__name">Nora Wouters</div><div>Chef Regio</div></div>',
      ),
    ).toBe('Nora Wouters');
    expect(printed('<p>Vandaag is een gewone dag.</p>')).toBeNull();
  });
});

describe('the date', () => {
  it.each([
    ['2024-02-14T23:30:00+01:00', '2024-02-14'],
    ['2024-02-14T00:30:00-05:00', '2024-02-14'],
    ['2024-02-14T23:30:00Z', '2024-02-14'],
    ['20240214', '2024-02-14'],
    ['20240214T093000', '2024-02-14'],
    ['Wed, 14 Feb 2024 10:00:00 GMT', '2024-02-14'],
    ['14/02/2024', '2024-02-14'],
    ['14 februari 2024', '2024-02-14'],
    ['1707908400', '2024-02-14'],
    ['1707908400000', '2024-02-14'],
    ['2024-02-30', null],
    ['soon', null],
  ])('%s is %s', (datePublished, expected) => {
    expect(read(article({ datePublished })).publishedOn).toBe(expected);
  });

  it('is that of publication, not that of the last change', () => {
    const times =
      '<time class="modified" datetime="2024-03-01">1 maart</time><time class="published" datetime="2024-02-14T10:00">14 feb</time>';
    expect(read('', times + story).publishedOn).toBe('2024-02-14');
    expect(read(article({ dateModified: '2024-03-01' })).publishedOn).toBeNull();
  });

  it('is read from the line that prints it, where nothing else says it', () => {
    const line =
      '</h1><div class="byline">Nora Wouters<div>14 februari 2024 om 10.22 uur</div></div>';
    expect(read('', story.replace('</h1>', line)).publishedOn).toBe('2024-02-14');
    expect(
      read('', story.replace('</p>', ' Dat was op 3 mei 2019 niet zo.</p>')).publishedOn,
    ).toBeNull();
  });

  it('is read from meta elements', () => {
    expect(
      read('<meta property="article:published_time" content="2024-02-14T10:00:00+0100">')
        .publishedOn,
    ).toBe('2024-02-14');
    expect(read('<meta name="DC.Date.Issued" content="2024-02-14">').publishedOn).toBe(
      '2024-02-14',
    );
    expect(read('<meta name="sailthru.date" content="2024-02-14 10:00">').publishedOn).toBe(
      '2024-02-14',
    );
  });
});

describe('the headline', () => {
  it.each([
    ['as data say', article({ headline: 'De veerlijn blijft toch varen' })],
    ['cut off by data', article({ headline: 'De veerlijn blijft to' })],
    ['with the site behind it', '<title>De veerlijn blijft toch varen | Regio | hln.be</title>'],
    ['with the site before it', '<title>HLN - De veerlijn blijft toch varen</title>'],
    ['with other marks', '<meta property="og:title" content="De véérlijn blijft toch varen!">'],
    ['not declared', ''],
    ['of another kind in Open Graph', '<meta property="og:title" content="Zo gaat dat dus">'],
  ])('is printed so: %s', (_, head) => {
    expect(read(head).headline).toBe('De veerlijn blijft toch varen');
  });

  it('is no main heading that is the name of the outlet', () => {
    const body = `<h1>Het Laatste Nieuws</h1>${story.replaceAll('h1>', 'h2>')}`;
    const head = '<meta property="og:site_name" content="Het Laatste Nieuws">';
    const title = '<meta property="og:title" content="De veerlijn blijft toch varen">';
    expect(read(head + title, body).headline).toBe('De veerlijn blijft toch varen');
  });

  it('is the title without the site where no heading prints it', () => {
    const body = '<p>Er is geen titel op deze bladzijde, alleen deze ene zin.</p>';
    const head = '<meta property="og:site_name" content="HLN">';
    expect(
      read(`${head}<title>De veerlijn blijft - toch | HLN | hln.be</title>`, body).headline,
    ).toBe('De veerlijn blijft - toch');
  });
});

describe('schema.org data', () => {
  it.each([
    ['in a list', [{ '@type': 'WebPage' }, { '@type': 'Article', headline: 'Anders gezegd' }]],
    ['in a graph', { '@graph': [{ '@type': ['NewsArticle'], headline: 'Anders gezegd' }] }],
    [
      'as main entity',
      {
        '@type': 'WebPage',
        mainEntity: { '@type': 'http://schema.org/NewsArticle', headline: 'Anders gezegd' },
      },
    ],
    ['with comments', '<!-- {"@type":"NewsArticle","headline":"Anders gezegd"} -->'],
    ['with a comma too many', '{"@type":"NewsArticle","headline":"Anders gezegd",}'],
    ['with raw line breaks', '{"@type":"NewsArticle","headline":"Anders\ngezegd"}'],
    [
      'encoded',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Anders gezegd&quot;}',
    ],
    [
      'after broken ones',
      `{"@type": "NewsArticle", ]</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Anders gezegd"}`,
    ],
  ])('are read %s', (_, value) => {
    expect(read(data(value), '<p>Geen titel.</p>').headline).toBe('Anders gezegd');
  });

  it('are those of this page, and of no story beside it', () => {
    const other = { '@type': 'NewsArticle', url: 'https://www.hln.be/x', author: 'Iemand Anders' };
    const own = {
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@id': `${url}?utm_source=x` },
      author: 'Nora Wouters',
    };
    expect(read(data(other) + data(own)).byline).toBe('Nora Wouters');
    const list = { '@type': 'ItemList', itemListElement: [{ item: other }] };
    expect(read(data(list)).byline).toBeNull();
  });
});

describe('the outlet', () => {
  it('is the publisher, else the name of the site', () => {
    const site = '<meta property="og:site_name" content="HLN.be">';
    expect(read(article({ publisher: { name: 'HLN' } }) + site).outletName).toBe('HLN');
    expect(read(site).outletName).toBe('HLN.be');
    expect(read('<meta name="application-name" content="HLN">').outletName).toBe('HLN');
    expect(read('').outletName).toBeNull();
  });
});

describe('the language', () => {
  const language = (lang: string, head = '') =>
    parsePage(
      `<html lang="${lang}"><head>${head}</head><body>${story.repeat(3)}</body></html>`,
      url,
    ).language;

  it('is what the page declares, as BCP 47', () => {
    expect(language('nl_be')).toBe('nl-BE');
    expect(language('', '<meta property="og:locale" content="nl_NL">')).toBe('nl-NL');
    expect(language('', article({ inLanguage: { name: 'Dutch', alternateName: 'nl' } }))).toBe(
      'nl',
    );
  });

  it('is told by the text where the page contradicts itself, forgot to say, or says what it is not', () => {
    expect(language('en-US', article({ inLanguage: 'nl-BE' }))).toBe('nl-BE');
    expect(language('')).toBe('nl');
    expect(language('Dutch')).toBe('nl');
    expect(language('en-US')).toBe('nl');
  });

  it('is believed where the engine does not know it', () => {
    expect(language('sv')).toBe('sv');
  });
});

describe('the addresses', () => {
  const canonical = (href: string, at = url, head = '') =>
    read(`${head}<link rel="canonical" href="${href}">`, story, at).canonical;

  it('are absolute, without a fragment', () => {
    expect(canonical('/regio/veerlijn~a1/#top')).toBe(url);
    expect(canonical('veerlijn', url, '<base href="https://www.hln.be/nl/">')).toBe(
      'https://www.hln.be/nl/veerlijn',
    );
  });

  it('are believed on the same site alone', () => {
    expect(canonical('https://m.hln.be/a1')).toBe('https://m.hln.be/a1');
    expect(canonical('https://www.7sur7.be/a1')).toBeNull();
    expect(canonical('https://www.hln.be.example.org/a1')).toBeNull();
    expect(canonical('https://b.blogspot.com/a1', 'https://a.blogspot.com/a1')).toBeNull();
    expect(canonical('http://localhost:4002/a', 'http://localhost:4001/a')).toBeNull();
    expect(canonical('http://localhost:4001/b', 'http://localhost:4001/a')).toBe(
      'http://localhost:4001/b',
    );
  });

  it('are no front page, no script and no mail', () => {
    expect(canonical('https://www.hln.be/')).toBeNull();
    expect(canonical('https://www.hln.be/', 'https://www.hln.be/')).toBe('https://www.hln.be/');
    expect(canonical('javascript:alert(1)')).toBeNull();
    expect(canonical('mailto:a@hln.be')).toBeNull();
    expect(canonical(`/${'x'.repeat(3_000)}`)).toBeNull();
  });

  it('are og:url where no canonical one is given, and the others that the page has', () => {
    const shared = '<meta property="og:url" content="http://www.hln.be/a1?x=1">';
    const amp = '<link rel="amphtml" href="/amp/a1">';
    const languages = '<link rel="alternate" hreflang="fr" href="https://www.hln.be/fr/a1">';
    expect(read(shared + amp + languages)).toMatchObject({
      canonical: 'http://www.hln.be/a1?x=1',
      otherUrls: ['https://www.hln.be/amp/a1'],
    });
    expect(read(`<link rel="canonical" href="${url}">${shared}`).otherUrls).toEqual([
      'http://www.hln.be/a1?x=1',
    ]);
  });
});
