/** Served pages on which the words, or almost the words, stand more than once. */
import { words } from './served-pages-types';
import type { ServedPage } from './served-pages-types';

const statement =
  'Wij hebben alles gedaan wat wij konden doen, en wij zouden het morgen opnieuw doen, met dezelfde mensen en dezelfde middelen, want er was geen andere weg, wat men nu ook beweert, en wie er toen bij was weet dat, van de eerste tot de laatste, al zwijgen de meesten, omdat zwijgen gemakkelijker is dan spreken';

export const pagesOfRepeats: ServedPage[] = [
  {
    name: 'a pull quote above its sentence',
    language: 'nl',
    body: `<h1>Brug dicht</h1>
<aside><blockquote>Wij nemen geen enkel risico</blockquote></aside>
<p>Els Wouters is duidelijk. “Wij nemen geen enkel risico”, zegt ze.</p>
<blockquote>“Wij nemen geen enkel risico” <b>Els Wouters</b></blockquote>`,
    quotes: [
      words('Wij nemen geen enkel risico'),
      words('Wij nemen geen enkel risico', 2),
      words('Wij nemen geen enkel risico', 3),
    ],
  },
  {
    name: 'a headline that repeats the quote, in capitals',
    language: 'fr',
    head: '<title>Été pourri</title>',
    body: `<p>UN ÉTÉ POURRI</p><h1>« Un ete pourri »</h1>
<p>C’est « un été pourri », dit Jeanne Morel. Un été pourri, vraiment.</p>`,
    quotes: [words('un été pourri'), words('Un été pourri'), words('Un ete pourri')],
  },
  {
    name: 'the same sentence in the list of other stories above',
    language: 'en',
    body: `<nav><ul><li><a href="/1">‘We will not go back,’ says Reed</a></li>
<li><a href="/2">‘We will not go back’</a></li></ul></nav>
<h1>Bridge workers strike</h1><p>“We will not go back”, said Tom Reed.</p>
<p>Others agreed: ‘We will not go back,’ says Reed’s brother.</p>`,
    quotes: [words('We will not go back', 3), words('We will not go back,', 2)],
  },
  {
    name: 'the same sentence in the comments below',
    language: 'en',
    body: `<h1>Strike</h1><p>Tom Reed said: “Enough is enough.”</p>
<section><h2>Comments</h2><p>Enough is enough.</p><p>Tom Reed said: “Enough is enough.” Sure.</p></section>`,
    quotes: [
      words('Enough is enough.'),
      words('Enough is enough.', 2),
      words('Enough is enough.', 3),
    ],
  },
  {
    name: 'hidden elements that repeat the words',
    language: 'en',
    body: `<div style="display: none">“I saw it all”, said Eve Low.</div>
<p style="visibility: hidden">“I saw it all”, said Eve Low.</p><p hidden>“I saw it all”</p>
<script>const text = 'I saw it all';</script><noscript>I saw it all</noscript>
<template>I saw it all</template><svg width="10" height="10"><title>I saw it all</title></svg>
<p aria-hidden="true">I saw it all twice.</p>
<h1>Witness</h1><p>“I saw it all”, said Eve Low.</p>`,
    quotes: [words('I saw it all', 2), words('I saw it all twice.')],
  },
  {
    name: 'a live page with the same line every hour',
    language: 'nl',
    body: `<h1>Live</h1>${['18.00', '17.00', '16.00', '15.00']
      .map(
        (time) =>
          `<section><h2>${time} uur</h2><p>Politie: “De brug is dicht.” Meer volgt.</p></section>`,
      )
      .join('')}`,
    quotes: [words('De brug is dicht.')],
    without: [words('De brug is dicht.', 2), words('De brug is dicht.', 4)],
  },
  {
    name: 'quotes that differ in a figure',
    language: 'nl',
    body: `<h1>1,8 of 8 miljoen?</h1>
<p>“Het kost 1,8 miljoen”, zei Jan. “Het kost 8 miljoen”, zei An. “Het kost 2,8 miljoen”, zei Jo.</p>
<p>“Het kost 1.800.000 euro”, zei Jan. “Het kost 800.000 euro”, zei An.</p>`,
    quotes: [
      words('Het kost 2,8 miljoen'),
      words('8 miljoen', 3),
      words('800.000 euro', 2),
      words('Het kost 1,8 miljoen'),
    ],
  },
  {
    name: 'quotes of one word',
    language: 'nl',
    body: `<h1>Ja of nee?</h1><p>Jan: “Ja.” An: “Nee.” Jo: “Ja.” Els: “Nee.”</p>
<p>“Nooit”, zei Piet. “Jamais”, zei Luc. Dat nooit, dacht Piet, was ja noch nee.</p>`,
    quotes: [words('Nee', 2), words('Ja.', 2), words('Nooit'), words('Jamais'), words('Ja.')],
  },
  {
    name: 'two long quotes that begin and end alike',
    language: 'nl',
    body: `<h1>Verklaring</h1><p>Jan: “${statement}.”</p>
<p>Piet: “${statement.replace('andere weg', 'betere weg')}.”</p><p>En dan: “${statement}.” Einde.</p>`,
    quotes: [
      words(`${statement}.`),
      words(`${statement.replace('andere weg', 'betere weg')}.`),
      words(`${statement}.`, 2),
    ],
  },
  {
    name: 'a word far down a page that begins with it',
    language: 'en',
    body: `<nav>Bridge | Bridges | Footbridge | bridge-builder</nav>
<h1>Bridge</h1>${'<p>Nothing here.</p>'.repeat(60)}<p>They call it “bridge”, said Tom Reed, “of a kind”.</p>
<p>Nothing here.</p>`,
    quotes: [{ pieces: ['bridge', 'of a kind'], place: 3 }, words('Bridge', 3)],
  },
];
