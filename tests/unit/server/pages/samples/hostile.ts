/** Pages made to be slow, large or deep, of up to 5 MB, and how reading them ends. */
export interface HostilePage {
  name: string;
  make: () => string;
  ends: 'is read' | 'too complex to read' | 'too much text' | 'is no text';
}

const million = 1_000_000;
const paragraph =
  '<p>The harbour board met on Monday, and it said that the ferry would go on for another year.</p>';

/** Readability compares links with each other: seconds. */
export const manyLinks = (): string => '<a href="/x">some words here</a> '.repeat(9_900);

const read = (name: string, make: () => string): HostilePage => ({ name, make, ends: 'is read' });
const complex = (name: string, make: () => string): HostilePage => ({
  name,
  make,
  ends: 'too complex to read',
});
const long = (name: string, make: () => string): HostilePage => ({
  name,
  make,
  ends: 'too much text',
});

export const hostilePages: HostilePage[] = [
  complex('a million nested elements', () => '<div>'.repeat(million)),
  complex('a million open b elements', () => '<p>' + '<b>'.repeat(million)),
  complex('a million empty elements', () => '<i></i>'.repeat(700_000)),
  complex(
    'half a million attributes',
    () => `<p ${Array.from({ length: 400_000 }, (_, i) => `a${i}=1`).join(' ')}>a</p>`,
  ),
  complex('100,001 scripts of data', () =>
    '<script type="application/ld+json">{}</script>'.repeat(100_001),
  ),
  long('a million words', () => 'word '.repeat(million)),
  long('a million words in as many lines', () => '<pre>' + 'word\n'.repeat(million)),
  long('five million opening brackets', () => '<'.repeat(5 * million)),
  read('400,000 lines', () => '<pre>' + 'a b\n'.repeat(400_000)),
  read('a million quotation marks', () => `<p>${'"'.repeat(million)}</p>`),
  read('a million curly marks', () => `<p>${'“”'.repeat(million / 2)}</p>`),
  read('500 nested elements', () => '<div>'.repeat(500) + paragraph.repeat(20)),
  read('a wide page, deep inside', () => '<div>'.repeat(400) + paragraph.repeat(15_000)),
  read('10,000 links', manyLinks),
  read('10,000 line breaks', () => paragraph + '<br>'.repeat(9_900) + 'a'),
  read('a million entities', () => `<p>${'&amp;'.repeat(million)}</p>`),
  read('a million character references', () => `<p>${'&#39;'.repeat(million)}</p>`),
  read('an attribute of 5 MB', () => `<p class="${'a '.repeat(2.5 * million)}">a</p>`),
  read('a style of 5 MB', () => `<p style="${'display:;'.repeat(500_000)}">a</p>`),
  read('a title of 5 MB', () => `<title>${'word '.repeat(million)}</title>${paragraph}`),
  read('90,000 main headings', () => '<title>A b c</title>' + '<h1>A b</h1>'.repeat(90_000)),
  read('an open comment', () => `${paragraph}<!--${'x'.repeat(4 * million)}`),
  read('an open script', () => `${paragraph}<script>${'x'.repeat(4 * million)}`),
  read('an open attribute', () => `${paragraph}<p title="${'x'.repeat(4 * million)}`),
  read(
    '60,000 articles in data',
    () =>
      paragraph +
      '<script type="application/ld+json">{"@type":"Article","headline":"x"}</script>'.repeat(
        60_000,
      ),
  ),
  read(
    'data nested a million deep',
    () => `${paragraph}<script type="application/ld+json">${'['.repeat(million)}`,
  ),
  read(
    'graphs nested in graphs',
    () =>
      `${paragraph}<script type="application/ld+json">${'{"@graph":'.repeat(200_000)}1${'}'.repeat(200_000)}</script>`,
  ),
  read(
    '90,000 titles',
    () => paragraph + '<meta property="og:title" content="The ferry stays">'.repeat(80_000),
  ),
  read('a NUL in every hundredth word', () => `${'word '.repeat(99)}wo\0rd `.repeat(2_000)),
  { name: 'NULs between letters', make: () => 'ab\0'.repeat(million), ends: 'is no text' },
  read('a million halves of characters', () => `<p>a${'&#xd800;'.repeat(600_000)}</p>`),
  read('a million blanks', () => `<p>${' '.repeat(4 * million)}a</p>`),
  read('a million no-break spaces', () => `<p>a${'\u00a0'.repeat(million)}a</p>`),
  read('45,000 bylines', () => '<div class="byline">By Ana Sá</div>'.repeat(45_000)),
  read('40,000 dates', () => '<div>By Ana Sá, 12 March 2024</div>'.repeat(40_000)),
  read('90,000 times', () => '<time datetime="x">12</time>'.repeat(45_000)),
  read('questions for consent', () => `<p>${'we use cookies accept all '.repeat(70_000)}</p>`),
  read('6,000 forms', () => '<form><input><div>a b</div></form>'.repeat(6_000)),
  read('tables in tables', () => '<table><tr><td>'.repeat(150) + paragraph.repeat(20)),
];
