/** Served pages in the languages and characters that make words hard to find. */
import { broken, words } from './served-pages-types';
import type { ServedPage } from './served-pages-types';

export const pagesOfScripts: ServedPage[] = [
  {
    name: 'a Dutch story',
    language: 'nl',
    body: `<h1>Stadsbrug blijft een jaar dicht</h1>
<p>De stadsbrug van Oudegem gaat pas volgend jaar weer open.</p>
<p>“De pijlers zijn er slechter aan toe dan wij dachten”, zegt schepen Els Wouters. “Wij nemen
geen risico.”</p>
<p>Handelaar Piet Claes vreest voor zijn zaak: ‘Zonder die brug komt hier niemand meer.’</p>`,
    quotes: [
      broken('De pijlers zijn er slechter aan toe dan wij dachten', 'Wij nemen geen risico.'),
      words('Zonder die brug komt hier niemand meer.'),
    ],
  },
  {
    name: 'French marks and their narrow blanks',
    language: 'fr',
    body: `<h1>«&nbsp;Le pont est fermé&nbsp;»</h1>
<p>«&nbsp;Qui va payer&nbsp;?&nbsp;», demande Jeanne Morel. «&#8239;Pas nous&#8239;!&#8239;»</p>
<p>Le chantier coûtera 1&nbsp;800&nbsp;000&nbsp;euros, dit-elle&nbsp;: «&nbsp;C’est trop&nbsp;: nous
n’avons que 1&#8239;200&#8239;000&#8239;euros.&nbsp;»</p>`,
    quotes: [
      // The narrow blank counts as part of a word: it is marked with it.
      broken('Qui va payer\u00a0?', '\u202fPas nous\u202f!'),
      words('C’est trop\u00a0: nous n’avons que 1\u202f200\u202f000\u202feuros.'),
      words('Le pont est fermé'),
    ],
  },
  {
    name: 'English marks inside marks',
    language: 'en',
    body: `<h1>Bridge to stay shut</h1>
<p>“They told us, ‘You’ll have it back by June,’ and here we are,” said Ann Field, who runs the
caf&eacute; by the river.</p>
<p>“I don’t believe a word of it—not any more,” she added.</p>`,
    quotes: [
      words('They told us, ‘You’ll have it back by June,’ and here we are,'),
      words('You’ll have it back by June,'),
      words('I don’t believe a word of it—not any more,'),
    ],
  },
  {
    name: 'German compounds with soft hyphens',
    language: 'de',
    body: `<h1>Rhein&shy;brücken&shy;sanierung verzögert sich</h1>
<p>„Die Rhein&shy;brücken&shy;sanierung dauert länger als geplant“, sagt Stadt&shy;rätin Eva Klein.
Die Sanierung war für Mai angekündigt.</p>
<p>„Eine Straßen&shy;sperrung ist groß genug“, so Klein, „zwei sind zu viel.“</p>`,
    quotes: [
      words('Die Rhein\u00adbrücken\u00adsanierung dauert länger als geplant'),
      words('Sanierung'),
      broken('Eine Straßen\u00adsperrung ist groß genug', 'zwei sind zu viel.'),
    ],
  },
  {
    name: 'Spanish dialogue with dashes',
    language: 'es',
    body: `<h1>El puente sigue cerrado</h1>
<p>—¿Cuándo abrirá? —preguntó Luis Ortega.</p>
<p>—No lo sé —dijo la alcaldesa—. Nadie lo sabe todavía.</p>`,
    quotes: [words('¿Cuándo abrirá?'), broken('No lo sé', 'Nadie lo sabe todavía.')],
  },
  {
    name: 'Arabic, from right to left, with vowel marks',
    language: 'ar',
    head: '<style>body { direction: rtl }</style>',
    body: `<h1>الجسر مغلق</h1>
<p>قالت ليلى حداد: «الجِسْرُ مُغْلَقٌ مُنْذُ شَهْر، ولن يفتح قريبا».</p>
<p>وأضافت: «نحتاج إلى ٣ سنوات» ثم قالت: «لن ننتظر أكثر من 2 سنوات».</p>`,
    quotes: [words('الجِسْرُ مُغْلَقٌ'), words('نحتاج إلى ٣ سنوات'), words('لن ننتظر أكثر من 2 سنوات')],
  },
  {
    name: 'Hebrew with Latin words and numbers',
    language: 'he',
    head: '<style>body { direction: rtl }</style>',
    body: `<h1>הגשר סגור</h1>
<p>”הגשר ייסגר ל־12 חודשים“, אמרה דנה לוי מחברת <b>BridgeCo Ltd</b>, ”אין ברירה“.</p>
<p>לדבריה ”העלות היא 1.8 מיליון“ ולא יותר.</p>`,
    quotes: [broken('הגשר ייסגר ל־12 חודשים', 'אין ברירה'), words('העלות היא 1.8 מיליון')],
  },
  {
    name: 'Japanese without blanks',
    language: 'ja',
    body: `<h1>橋は来年まで閉鎖</h1>
<p>市長の山田花子さんは「橋は来年まで閉鎖します」と述べた。</p>
<p>また「橋は来年まで閉鎖しますが、歩行者は通れます」とも話した。</p>`,
    quotes: [
      words('橋は来年まで閉鎖します'),
      words('橋は来年まで閉鎖しますが、歩行者は通れます'),
      words('歩行者は通れます'),
    ],
  },
  {
    name: 'Chinese without blanks',
    language: 'zh',
    body: `<h1>大桥继续关闭</h1>
<p>李梅说：“大桥明年才能开放，我们没有别的办法。”</p>
<p>商人王强说：“我们没有别的办法，只能等待。”</p>`,
    quotes: [
      words('大桥明年才能开放，我们没有别的办法。'),
      words('我们没有别的办法，只能等待。'),
      words('我们没有别的办法', 2),
    ],
  },
  {
    name: 'Thai without blanks',
    language: 'th',
    body: `<h1>สะพานยังปิดอยู่</h1>
<p>สมชายกล่าวว่า “สะพานจะเปิดในปีหน้า” และเสริมว่า “เราไม่มีทางเลือก”</p>`,
    quotes: [broken('สะพานจะเปิดในปีหน้า', 'เราไม่มีทางเลือก')],
  },
  {
    name: 'Russian, and letters that look Latin',
    language: 'ru',
    body: `<h1>Мост закрыт</h1>
<p>«Мост ещё закрыт», — сказала Анна Петрова. — «Ждём весны».</p>
<p>MOCT закрыт, повторила она: «Мост еще закрыт, и это не шутка».</p>`,
    quotes: [broken('Мост ещё закрыт', 'Ждём весны'), words('Мост еще закрыт, и это не шутка')],
  },
  {
    name: 'a page in windows-1252',
    language: 'nl',
    charset: 'windows-1252',
    body: `<h1>Café sluit na één jaar</h1>
<p>“Dit is geen vaarwel… maar een tot ziens – zeker wel”, zegt uitbaatster Zoë Crèvecœur.</p>
<p>‘Ik heb er ’s nachts van wakker gelegen.’</p>`.replace('œ', '&oelig;'),
    quotes: [
      words('Dit is geen vaarwel… maar een tot ziens – zeker wel'),
      words('Ik heb er ’s nachts van wakker gelegen.'),
    ],
  },
  {
    name: 'emoji and signs',
    language: 'en',
    body: `<h1>Fans celebrate</h1>
<p>“We did it ❤️ for the 👩🏽‍🚒 crew”, wrote Tom Reed. “Tickets are €10 &gt; £8 :)”</p>
<p>“👍🏽 Yes”, wrote Ann Field, and “👍 Yes” wrote her son.</p>`,
    quotes: [broken('We did it ❤️ for the 👩🏽‍🚒 crew', 'Tickets are €10 > £8 :)'), words('👍 Yes')],
  },
  {
    name: 'signs that mean something in a link',
    language: 'nl',
    body: `<h1>Oud-minister & co</h1>
<p>“Wij – mijn oud-collega’s, Jan & ik – zijn 100% zeker, 50/50 kan niet; C++ & #1 ook niet”, zei
oud-minister Kris De Smet. “text=ja&amp;nee:~:misschien-,?”</p>`,
    quotes: [
      words(
        'Wij – mijn oud-collega’s, Jan & ik – zijn 100% zeker, 50/50 kan niet; C++ & #1 ook niet',
      ),
      words('text=ja&nee:~:misschien-,?'),
      words('oud-minister Kris De Smet'),
    ],
  },
  {
    name: 'apostrophes',
    language: 'fr',
    body: `<h1>L’eau manque</h1>
<p>« L’eau manque aujourd’hui », dit Luc d’Arcy. « Il n’y a plus d'eau qu’hier. »</p>
<p>Le prix de l’eau, c’est « l’affaire de tous », et « eau » rime avec « beau ».</p>`,
    quotes: [
      words('L’eau manque aujourd’hui'),
      words("Il n’y a plus d'eau qu’hier."),
      words('l’affaire de tous'),
      words('eau', 5),
    ],
  },
];
