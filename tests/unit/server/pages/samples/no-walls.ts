/** Whole articles with something that looks like a wall: none of them is one. */
import type { SamplePage, Story } from './story';
import { archive, oven } from './stories/nl';
import { snails } from './stories/fr';
import { clock } from './stories/en';
import { dpgPage } from './sites/dpg';
import { wordpressPage } from './sites/wordpress';
import { lesoirPage } from './sites/lesoir';
import type { Site } from './sites/parts';

const hln: Site = {
  name: 'hln.be',
  outlet: 'HLN',
  home: 'https://www.hln.be',
  path: '/regio/geen-muur~c9/',
};

const named = (name: string, page: SamplePage, html = page.html): SamplePage => ({
  ...page,
  name: `no wall: ${name}`,
  html,
});

const aboutCookies: Story = {
  ...oven,
  headline: 'Bakker krijgt boete omdat hij cookies zonder toestemming plaatste',
  standfirst: 'De ene soort cookies verkocht hij in de winkel, de andere stond op zijn website.',
  paragraphs: [
    'Een bakker uit Lokeren moet 1.200 euro betalen omdat zijn website cookies plaatste zonder toestemming van de bezoekers. Dat heeft de Gegevensbeschermingsautoriteit beslist.',
    'Op de site stond wel een venster met de knoppen “Alles accepteren” en “Weigeren”, maar wie weigerde, kreeg de cookies toch. “Ik dacht dat het om gebak ging”, zegt bakker Miel Roels.',
    'Volgens de inspectie deelde de site gegevens met 174 partners, van wie er één in Panama zit. Roels zegt dat hij niemand van hen kent en dat zijn neef de site had gemaakt.',
    'De autoriteit wijst erop dat een bezoeker vrij moet kunnen kiezen. “Wij en onze partners gebruiken cookies is geen vraag, dat is een mededeling”, aldus inspecteur Hanne Vroman.',
    'Roels gaat niet in beroep. Hij heeft de site offline gehaald en een bord aan de deur gehangen: “Hier alleen eetbare cookies, met uw akkoord.”',
  ],
  headings: {},
};

const aboutRobots: Story = {
  ...clock,
  headline: 'Are you a robot? Town council asks every caller',
  standfirst:
    'A captcha by telephone was meant to keep machines off the line. It kept pensioners off it.',
  paragraphs: [
    'Callers to Harrowgate council now hear a voice that asks: “Are you a robot?” Whoever hesitates is cut off, and most people hesitate.',
    '“I told it that I was 84 and that I did not care for its tone,” said Winifred Peel, who had wanted to report a lamp. “Then it said access denied.”',
    'The council brought the check in after 3,000 automatic calls in one weekend, all of them about double glazing. It asks callers to verify that they are human by naming a vegetable.',
    'Councillor Rafe Dunmore said the system was “still learning” and that just a moment of patience would be repaid. It had so far refused carrots, he said, because of an accent.',
    'A new version is due in March. Until then, residents are advised to come in person, where nobody asks.',
  ],
  headings: {},
};

const short: Story = {
  ...archive,
  headline: 'Brug bij Harlingen morgen twee uur dicht',
  standfirst: 'Fietsers kunnen omrijden langs de sluis.',
  paragraphs: [
    'De brug bij Harlingen is morgen tussen 10 en 12 uur dicht voor alle verkeer, meldt de gemeente. Er wordt een lamp vervangen.',
    'Wethouder Froukje Bijlsma vraagt om begrip. “Het is maar één lamp, maar zij hangt hoog”, zegt zij.',
  ],
  headings: {},
  related: [
    'Alleen voor abonnees: het grote brugverhaal',
    'Exclusief voor abonnees: wie bedient de sluis?',
  ],
};

const shortPage = dpgPage({ ...hln, path: '/regio/brug~c10/' }, short);

export const noWalls: SamplePage[] = [
  named('an article about cookies', dpgPage(hln, aboutCookies)),
  named(
    'an article about robots',
    wordpressPage(
      {
        name: '',
        outlet: 'Harrowgate Post',
        home: 'https://harrowgatepost.example',
        path: '/2024/01/robot/',
      },
      aboutRobots,
    ),
  ),
  named(
    'a cookie banner beside the article',
    lesoirPage(
      {
        name: '',
        outlet: 'Le Soir',
        home: 'https://www.lesoir.be',
        path: '/600/article/escargots',
      },
      { ...snails, authors: ['Zoé Collard'] },
    ),
    lesoirPage(
      {
        name: '',
        outlet: 'Le Soir',
        home: 'https://www.lesoir.be',
        path: '/600/article/escargots',
      },
      { ...snails, authors: ['Zoé Collard'] },
    ).html.replace(
      '<div class="l-main"',
      `<div id="didomi-host"><div class="didomi-popup"><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec votre accord, nos 312 partenaires et nous utilisons des cookies pour stocker et accéder à des informations. Vous pouvez retirer votre consentement.</p><button>Continuer sans accepter</button><button>Accepter et fermer</button></div></div><div class="l-main"`,
    ),
  ),
  named('a short article beside others for subscribers', {
    ...shortPage,
    // Two paragraphs have no room for the newsletter.
    expected: { ...shortPage.expected, beside: short.related },
  }),
];
