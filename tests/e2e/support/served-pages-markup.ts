/** Served pages whose markup stands in, between and around the words. */
import { broken, words } from './served-pages-types';
import type { ServedPage } from './served-pages-types';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="120" height="60"/%3E';

const longSentences = [
  'Wij hebben de pijlers laten onderzoeken door drie bureaus, die los van elkaar tot hetzelfde besluit kwamen.',
  'De brug draagt haar eigen gewicht nog wel, maar het verkeer van vandaag is te zwaar voor haar.',
  'Daarom gaat zij dicht, hoe lastig dat ook is voor wie aan de overkant woont, werkt of naar school gaat.',
  'Wie anders beweert, heeft de verslagen niet gelezen.',
];

export const pagesOfMarkup: ServedPage[] = [
  {
    name: 'bold, links and emphasis inside the quote',
    language: 'nl',
    body: `<h1>Brug dicht</h1>
<p>“De <b>stads<i>brug</i></b> blijft <a href="/x">nog <em>een <strong>jaar</strong></em></a>
dicht<sup>1</sup>”, zei <a href="/y">Els Wouters</a>.</p>
<p>“<span>Dat</span> <span>is</span> <span>zo</span><span>.</span>”</p>`,
    quotes: [words('De stadsbrug blijft nog een jaar dicht1'), words('Dat is zo.')],
  },
  {
    name: 'line breaks inside a paragraph',
    language: 'nl',
    body: `<h1>Gedicht</h1>
<p>De brug is oud,<br>de brug is moe,<br>zij laat de stad<br>de stad, en doe</p>
<p>“Ik schreef dit op de brug”,<br>zegt dichter Jo Maes.<br/><br/>“En ik blijf er staan.”</p>`,
    quotes: [
      words('de brug is moe,\nzij laat de stad'),
      words('De brug is oud,'),
      broken('Ik schreef dit op de brug', 'En ik blijf er staan.'),
    ],
  },
  {
    name: 'items of a list',
    language: 'en',
    body: `<h1>What they said</h1>
<ul><li>Ann Field: “Open it.”</li><li>Tom Reed: “Open it now.”</li>
<li><p>Eve Low:</p><ol><li>“Open it tomorrow.”</li><li>“Or never.”</li></ol></li></ul>`,
    quotes: [
      words('Open it.'),
      words('Open it now.'),
      words('Open it tomorrow.'),
      words('Open it', 3),
    ],
  },
  {
    name: 'cells of a table',
    language: 'en',
    body: `<h1>Votes</h1>
<table border="1"><caption>Who said what</caption>
<tr><th>Ann Field</th><td>Yes, but not now</td><td>No</td></tr>
<tr><th>Tom Reed</th><td>Yes</td><td>No, never</td></tr>
<tr><th>Eve Low</th><td>Yes</td><td>No</td></tr></table>`,
    quotes: [words('Yes, but not now'), words('No, never'), words('Yes', 2)],
    // The last cell: of the other one that follows a yes it is only a part.
    without: [words('No', 3)],
  },
  {
    name: 'blockquotes and their sources',
    language: 'en',
    body: `<article><h1>Letters</h1>
<blockquote cite="https://7sur7.be/"><p>The bridge should stay shut.</p>
<footer>Ann Field, <cite>Letters</cite></footer></blockquote>
<blockquote>The bridge should open. <cite>Tom Reed</cite></blockquote></article>`,
    quotes: [words('The bridge should stay shut.'), words('The bridge should open.')],
  },
  {
    name: 'a closed disclosure',
    language: 'nl',
    body: `<h1>Vragen</h1>
<details><summary>Lees het hele gesprek</summary><p>“Ik ga niet weg”, zei Els Wouters.</p></details>
<p>Eerder zei ze al: “Ik ga niet weg zonder brug.”</p>`,
    quotes: [words('Ik ga niet weg'), words('Ik ga niet weg zonder brug.')],
  },
  {
    name: 'controls between the paragraphs',
    language: 'en',
    body: `<h1>Survey</h1>
<p>Pick one: <select><option>We agree with her</option><option>We do not</option></select></p>
<p><button>We agree with her</button> <input value="We agree with her"> <label>Mail me</label></p>
<p>“We agree with her”, said Tom Reed.</p><textarea>We agree with her</textarea>`,
    quotes: [words('We agree with her', 2), words('We agree with her')],
  },
  {
    name: 'pictures in and between the paragraphs of a quote',
    language: 'en',
    body: `<h1>Walk</h1>
<p>“We walked over the bridge every day</p>
<figure><img src='${picture}' alt="The bridge at night"><figcaption>The bridge in 1920.</figcaption></figure>
<p>and nobody ever counted the trucks.”</p>
<p>An icon <img src='${picture}' width="20" height="10" alt=""> stands before “her words” here.</p>`,
    quotes: [
      words(
        'We walked over the bridge every day\nThe bridge in 1920.\nand nobody ever counted the trucks.',
      ),
      words('her words'),
    ],
  },
  {
    name: 'a quote of more than 300 characters',
    language: 'nl',
    body: `<h1>Het besluit</h1><p>Els Wouters: “${longSentences.join(' ')}”</p>
<p>“${longSentences[1] ?? ''}” Dat zei ze twee keer.</p>`,
    quotes: [words(longSentences.join(' ')), words(longSentences[1] ?? '', 2)],
  },
  {
    name: 'a quote over three paragraphs',
    language: 'nl',
    body: `<h1>Het besluit</h1>
${longSentences.map((sentence) => `<p>“${sentence}</p>`).join('\n')}
<p>Dat is alles.”</p><p>Wij hebben de pijlers gezien. Dat is alles.</p>`,
    quotes: [
      words(`${longSentences.join('\n“')}\nDat is alles.`),
      words(longSentences.slice(1, 3).join('\n“')),
    ],
  },
  {
    name: 'an address with a hash',
    language: 'en',
    hash: '#said',
    body: `<h1>Story</h1><div style="height: 1500px"></div>
<h2 id="said">What she said</h2><p>“Nothing at all”, said Eve Low.</p>`,
    quotes: [words('Nothing at all')],
  },
  {
    name: 'an interview in questions and answers',
    language: 'de',
    body: `<h1>Interview</h1>
<dl><dt>Bleibt die Brücke zu?</dt><dd>Ja.</dd><dt>Wie lange bleibt sie zu?</dt>
<dd>Ein Jahr. Das ist sicher.</dd><dt>Ist das sicher?</dt><dd>Ja.</dd></dl>`,
    quotes: [words('Ein Jahr. Das ist sicher.'), words('Ja.', 2), words('Ja.')],
  },
  {
    name: 'cards beside each other',
    language: 'en',
    head: '<style>.cards { display: flex; gap: 20px } .cards > *, .tag { display: inline-block }</style>',
    body: `<h1>Voices</h1><div class="cards"><div>Ann Field<br>“Let it be”</div><div>Tom Reed<br>“Let it go”</div></div>
<p><span class="tag">Quote</span> <span class="tag">Let it</span> “Let it rain”, said Eve Low.</p>`,
    quotes: [words('Let it be'), words('Let it go'), words('Let it rain')],
  },
  {
    name: 'a drop cap and capitals by style',
    language: 'en',
    head: `<style>.first::first-letter { font-size: 3em; line-height: 1 }
.lead { text-transform: uppercase } .tight { letter-spacing: 2px }</style>`,
    body: `<h1 class="lead">Nobody asked us</h1>
<p class="first">“Nobody asked us anything”, said Ann Field.</p>
<p class="tight"><span class="lead">Nobody asked</span> her, she says, “in all those years”.</p>`,
    quotes: [
      words('Nobody asked us anything'),
      words('in all those years'),
      words('Nobody asked us'),
    ],
  },
  {
    name: 'places where a word may break',
    language: 'de',
    body: `<h1>Wörter</h1>
<p>„Die Donau&#8203;dampf<wbr>schiff&shy;fahrt\u2060 ist tot“, sagt Eva Klein. „Die \u2060Fahrt ist aus.“</p>`,
    quotes: [
      broken('Die Donau\u200bdampfschiff\u00adfahrt\u2060 ist tot', 'Die \u2060Fahrt ist aus.'),
    ],
  },
];
