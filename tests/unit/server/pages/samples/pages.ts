/** All sample pages: each structure with a story, in five languages. */
import type { SamplePage } from './story';
import { cableCar, library, salt, shadows } from './stories/de-es';
import { clock, lighthouse, orchard } from './stories/en';
import { bells, goats, snails } from './stories/fr';
import { archive, oven, tunnel } from './stories/nl';
import { ampPage } from './sites/amp';
import { bbcPage } from './sites/bbc';
import { bloggerPage } from './sites/blogger';
import { dpgPage } from './sites/dpg';
import { elpaisPage } from './sites/elpais';
import { guardianPage } from './sites/guardian';
import { lesoirPage } from './sites/lesoir';
import { liveBlogPage } from './sites/live-blog';
import {
  agencyPage,
  drupalPage,
  lemondePage,
  letterPage,
  mediahuisPage,
  tagesschauPage,
} from './sites/more';
import { nextPage } from './sites/next';
import { oldTablesPage } from './sites/old-tables';
import { spiegelPage } from './sites/spiegel';
import { vrtPage } from './sites/vrt';
import { wordpressPage } from './sites/wordpress';
import { consentOverArticle, consentPage, paywallPage, robotPages } from './walls';
import { noWalls } from './no-walls';
import type { Site } from './sites/parts';

const site = (name: string, outlet: string, path: string, www = true): Site => ({
  name,
  outlet,
  home: `https://${www ? 'www.' : ''}${name}`,
  path,
});

const articles: SamplePage[] = [
  dpgPage(site('hln.be', 'HLN', '/regio-gent/bakker-bouwt-oven-van-klei~a1b2/'), oven),
  dpgPage(site('7sur7.be', '7sur7', '/insolite/douze-chevres-remplacent-la-tondeuse~a3c4/'), goats),
  vrtPage(site('vrt.be', 'VRT NWS', '/vrtnws/nl/2023/03/02/padden-tunnel/'), tunnel),
  vrtPage(site('omroep.example', 'Omroep Noord', '/nieuws/2024/05/27/fotos/'), archive),
  lesoirPage(site('lesoir.be', 'Le Soir', '/534/article/2023-09-08/carillonneur'), bells),
  bbcPage(site('bbc.com', 'BBC News', '/news/articles/c1d2e3f4'), lighthouse),
  spiegelPage(
    site('spiegel.de', 'DER SPIEGEL', '/panorama/seilbahn-bleibt-stehen-a-1b2c'),
    cableCar,
  ),
  guardianPage(
    site('theguardian.com', 'The Guardian', '/environment/2023/oct/18/lost-apple'),
    orchard,
  ),
  elpaisPage(
    site('elpais.com', 'EL PAÍS', '/cultura/2024-07-21/la-ultima-salinera.html', false),
    salt,
  ),
  elpaisPage(site('diario.example', 'Diario del Valle', '/sociedad/moreras.html'), shadows),
  wordpressPage(site('harrowgatepost.example', 'Harrowgate Post', '/2024/01/clock/', false), clock),
  wordpressPage(site('wernfels-blatt.example', 'Wernfelser Blatt', '/buecherei/', false), library),
  wordpressPage(
    site('noorderblog.example', 'Noorderblog', '/fietsenmaker/', false),
    archive,
    'T23:40:00+00:00',
  ),
  ampPage(site('sciences.example', 'Sciences du jour', '/escargots-foret.html'), snails),
  nextPage(site('kustkrant.example', 'Kustkrant', '/artikel/padden-tunnel-123'), tunnel),
  nextPage(site('plazamayor.example', 'Plaza Mayor', '/noticias/moreras'), shadows),
  liveBlogPage(site('deredactie.example', 'De Redactie', '/live/oven~l1/'), oven),
  liveBlogPage(site('bergecho.example', 'Bergecho', '/ticker/seilbahn'), cableCar),
  oldTablesPage(
    site('wernfels.example', 'Wernfelser Bote', '/archiv/2022/11/03_grossmutter.html'),
    library,
  ),
  bloggerPage(site('salinas.example', 'Cuaderno de sal', '/2024/07/escuela.html', false), salt),
];

const more: SamplePage[] = [
  mediahuisPage(site('nieuwsblad.be', 'Het Nieuwsblad', '/cnt/dmf20240211_1'), oven),
  agencyPage(site('apnews.com', 'AP News', '/article/lighthouse-diary-1a2b', false), lighthouse),
  tagesschauPage(site('tagesschau.de', 'tagesschau.de', '/inland/seilbahn-100.html'), cableCar),
  letterPage(site('harrowgate.substack.com', 'Harrowgate Letters', '/p/the-clock', false), clock),
  lemondePage(site('lemonde.fr', 'Le Monde', '/culture/article/2023/09/08/carillon_6.html'), bells),
  drupalPage(site('salzburgerblatt.example', 'Salzburger Blatt', '/node/77'), library),
  drupalPage(site('villaseca.example', 'Villaseca al día', '/noticia/moreras'), shadows),
];

// What differs on these pages from what their template expects.
const adjust = (page: SamplePage, expected: Partial<SamplePage['expected']>): SamplePage => ({
  ...page,
  expected: { ...page.expected, ...expected },
});

const adjusted = articles.map((page) => {
  // The snails have no reporter: the newsroom signs.
  if (page.name.startsWith('sciences')) return adjust(page, { byline: 'Rédaction' });
  // No language is declared, and no canonical address but og:url.
  if (page.name.startsWith('kustkrant')) return adjust(page, { language: 'nl' });
  if (page.name.startsWith('wernfels.example')) return adjust(page, { byline: 'Holger Brück' });
  return page;
});

const walls: SamplePage[] = [
  consentPage(
    'the privacy gate of a publisher',
    'nl',
    'https://myprivacy.dpgmedia.be/consent?siteKey=x&callbackUrl=https%3A%2F%2Fwww.hln.be%2Fprivacy-gate%2Faccept',
    'privacyGate',
  ),
  consentPage(
    'Google',
    'en',
    'https://consent.google.com/m?continue=https://news.google.com/',
    'gws',
  ),
  consentPage(
    'a choice between tracking and paying',
    'de',
    'https://www.morgenblatt.example/politik/brueckenstreit',
    'sp_message',
  ),
  consentPage('Didomi', 'fr', 'https://www.gazette.example/article/chevres', 'didomi'),
  consentPage('OneTrust', 'es', 'https://www.diario.example/sociedad/moreras.html', 'onetrust'),
  consentOverArticle(site('kustkrant.example', 'Kustkrant', '/artikel/fotos-4'), archive),
  paywallPage(site('standaard.be', 'De Standaard', '/cnt/dmf2024'), oven, 'whole'),
  paywallPage(site('lesoir.be', 'Le Soir', '/535/article/carillon'), bells, 'not at all'),
  paywallPage(site('spiegel.de', 'DER SPIEGEL', '/panorama/seilbahn-a-9'), cableCar, 'part'),
  paywallPage(site('thetimes.example', 'The Times', '/article/apple-x1'), orchard, 'not at all'),
  paywallPage(site('elmundo.example', 'El Mundo', '/cultura/sal'), salt, 'not at all'),
  ...robotPages,
];

export const pages: SamplePage[] = [...adjusted, ...more, ...walls, ...noWalls];
