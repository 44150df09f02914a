/** One invented story a language, each sentence as it is printed first and as another newsroom puts it, and what their pages print around it. */

import { french, german } from './relayed-stories-fr-de';
import type { RelayedStory } from './relayed-stories-fr-de';

const english: RelayedStory = {
  language: 'en',
  sentences: [
    [
      'The harbour board of Westkade will close the last ferry line to the island at the end of March.',
      'From April no ferry will sail to the island any more, now that those who run Westkade’s harbour have given up.',
    ],
    [
      '“We looked at every other way of keeping the boats in service, and there was none,” said harbour master Ilse Verbrugge.',
      'Harbour master Ilse Verbrugge regrets it: “We looked at every other way of keeping the boats in service, and there was none.”',
    ],
    [
      'The line has run since 1911 and carried more than ninety thousand passengers in its best year.',
      'Boats have crossed here for over a century; once, 90,000 people took them within twelve months.',
    ],
    [
      'Last year only eleven thousand tickets were sold, most of them to visitors in July and August.',
      'Sales fell to 11,000 by last winter, and nearly all of those were bought by summer guests.',
    ],
    [
      'Talks with two private operators failed last week over the price of fuel and the age of the vessels.',
      'Two companies that had shown interest walked away some days ago: old ships, dear diesel.',
    ],
    [
      'Some four hundred people live on the island all year, among them sixty children who go to school on the mainland.',
      'For the 400 islanders it is a blow, not least for sixty families whose children learn across the water.',
    ],
    [
      '“My father steered that boat, and I have taken it to work for forty years,” says baker Piet Aelbrecht.',
      'Baker Piet Aelbrecht shrugs. “My father steered that boat, and I have taken it to work for forty years.”',
    ],
    [
      'The council wants to run a bus over the dam at low tide, twice in the morning and twice in the evening.',
      'Instead a coach is to use the causeway four times daily, whenever the sea allows it.',
    ],
    [
      'Nobody has tested yet whether the dam carries a bus of that weight in winter.',
      'Whether such a road can bear it in bad weather is anybody’s guess.',
    ],
    [
      'An engineer of the province warned two years ago that the stones below the road are moving.',
      'Back in 2022 a provincial expert had already pointed to shifting ground under the asphalt.',
    ],
    [
      'The mayor, Lotte Dewael, calls the decision a slap in the face of everybody who lives by the sea.',
      'Lotte Dewael, who heads the town, feels humiliated on behalf of the whole coast.',
    ],
    [
      'She will ask the minister of transport for a meeting before the end of the month.',
      'A talk with the government in Brussels should follow within weeks, she hopes.',
    ],
    [
      'The two boats will be sold, and a museum in the harbour has asked for the older one.',
      'As for the ships, one may end up on show behind glass; the second goes to whoever pays.',
    ],
    [
      'On the last evening the crew will sail around the island once more, with the band of the fire brigade on deck.',
      'A farewell trip with music by local firefighters is being planned by the sailors.',
    ],
  ],
  furniture: [
    'Skip to content',
    'Home > News > Region',
    'Share',
    'We use cookies to make this site better for you. Accept all cookies or change your settings.',
    'Sign up for our newsletter and get the news in your mailbox every morning.',
    'Photo: harbour board',
    'Read also: The bridge that was never built',
    'Your email address will not be published. Required fields are marked *',
    '© 2024 Coast News. All rights reserved.',
  ],
  added:
    'That is what our colleagues of the island’s own paper found out on Tuesday after weeks of asking.',
};

const dutch: RelayedStory = {
  language: 'nl',
  sentences: [
    [
      'Het havenbestuur van Westkade schrapt eind maart de laatste veerlijn naar het eiland.',
      'Vanaf april vaart er geen boot meer tussen het vasteland en het eiland, zo besliste wie de haven leidt.',
    ],
    [
      '“We hebben alles onderzocht om de boten in de vaart te houden, maar er was niets”, zegt havenmeester Ilse Verbrugge.',
      'Havenmeester Ilse Verbrugge heeft er spijt van: “We hebben alles onderzocht om de boten in de vaart te houden, maar er was niets.”',
    ],
    [
      'De lijn bestaat sinds 1911 en vervoerde in haar beste jaar meer dan negentigduizend reizigers.',
      'Al meer dan een eeuw wordt hier overgezet; ooit stapten op twaalf maanden 90.000 mensen aan boord.',
    ],
    [
      'Vorig jaar werden nog elfduizend kaartjes verkocht, vooral aan bezoekers in juli en augustus.',
      'Daar bleven er 11.000 van over, bijna allemaal van zomergasten.',
    ],
    [
      'De gesprekken met twee privébedrijven zijn vorige week afgesprongen op de brandstofprijs en de leeftijd van de schepen.',
      'Een paar dagen geleden haakten de twee geïnteresseerde firma’s af: te oud, te dure diesel.',
    ],
    [
      'Op het eiland wonen het hele jaar door zowat vierhonderd mensen, onder wie zestig kinderen die op het vasteland naar school gaan.',
      'Voor de 400 bewoners is het een klap, niet het minst voor zestig gezinnen met leerlingen aan de overkant.',
    ],
    [
      '“Mijn vader stuurde die boot en ik neem hem al veertig jaar naar het werk”, vertelt bakker Piet Aelbrecht.',
      'Bakker Piet Aelbrecht haalt zijn schouders op. “Mijn vader stuurde die boot en ik neem hem al veertig jaar naar het werk.”',
    ],
    [
      'De gemeente wil bij laagtij een bus over de dam laten rijden, twee keer ’s ochtends en twee keer ’s avonds.',
      'In de plaats komt vier keer per dag een autocar, telkens als de zee het toelaat.',
    ],
    [
      'Niemand heeft getest of de dam in de winter een bus van dat gewicht kan dragen.',
      'Of zo’n weg dat bij slecht weer aankan, is koffiedik kijken.',
    ],
    [
      'Een ingenieur van de provincie waarschuwde twee jaar geleden al dat de stenen onder de weg verschuiven.',
      'In 2022 wees een provinciale deskundige op beweging in de ondergrond.',
    ],
    [
      'Burgemeester Lotte Dewael noemt de beslissing een kaakslag voor iedereen die aan zee woont.',
      'Lotte Dewael, die de stad bestuurt, voelt zich namens de hele kust vernederd.',
    ],
    [
      'Ze vraagt voor het einde van de maand een onderhoud met de minister van Mobiliteit.',
      'Binnen enkele weken moet er in Brussel gepraat worden, hoopt zij.',
    ],
    [
      'De twee boten worden verkocht en een museum in de haven heeft de oudste gevraagd.',
      'Wat de schepen betreft: één belandt misschien achter glas, het andere gaat naar de hoogste bieder.',
    ],
    [
      'Op de laatste avond vaart de bemanning nog één keer rond het eiland, met de fanfare van de brandweer aan dek.',
      'De matrozen plannen een afscheidstocht met muziek van de spuitgasten.',
    ],
  ],
  furniture: [
    'Ga naar hoofdinhoud',
    'Home > Nieuws > Regio',
    'Delen',
    'Wij gebruiken cookies om deze site voor jou beter te maken. Accepteren of voorkeuren beheren.',
    'Schrijf je in op onze dagelijkse nieuwsbrief en ontvang elke ochtend het nieuws.',
    'Foto: havenbestuur',
    'Lees ook: De brug die er nooit kwam',
    'Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *',
    '© 2024 Kustnieuws. Alle rechten voorbehouden.',
  ],
  added: 'Dat ontdekten onze collega’s van de krant op het eiland dinsdag na wekenlang vragen.',
};

export const relayedStories: RelayedStory[] = [english, dutch, french, german];
