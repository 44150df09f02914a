import type { Story } from '../story';

export const oven: Story = {
  language: 'nl',
  section: 'Regio Gent',
  headline: 'Bakker bouwt oven van klei uit eigen vijver: “Het brood smaakt naar thuis”',
  standfirst:
    'Anderhalf jaar groef Wout Claerhout in de tuin van zijn ouders. Nu bakt hij er elke zaterdag honderd broden.',
  authors: ['Silke Verhaeghe'],
  date: '2024-02-11',
  printedDate: '11 februari 2024 om 07.30 uur',
  paragraphs: [
    'In de Gentse deelgemeente Drongen staat sinds kort een oven die er nooit had mogen staan. Bakker Wout Claerhout (34) bouwde hem van klei uit de vijver van zijn ouders.',
    '“Iedereen zei dat vijverklei niet deugt”, vertelt hij. “Te nat, te vet, te veel wortels. Ik heb er zeven emmers van geproefd, en toen wist ik genoeg.”',
    'Claerhout groef anderhalf jaar lang, altijd na zijn uren in de bakkerij. Zijn vader, die de vijver in 1988 zelf had aangelegd, keek eerst de andere kant op.',
    'Het stadsbestuur legde het werk in oktober stil, omdat er geen vergunning was. Pas toen schepen Hilde Roggeman zelf kwam kijken, mocht de bakker voortdoen.',
    '“Wij hebben geen reglement voor ovens van klei”, zegt Roggeman. “We hadden er een kunnen maken, maar dan had het brood nog <strong>twee jaar</strong> moeten wachten.”',
    'Elke zaterdag staan er nu zo’n tachtig mensen aan de poort. De broden kosten vijf euro en zijn tegen negen uur op.',
    'In de lente wil Claerhout een tweede oven bouwen, deze keer met klei van de buren. “De vijver van mijn ouders is op”, zegt hij. “Er zwemt alleen nog één boze karper in.”',
  ],
  headings: { 3: 'Geen vergunning' },
  caption: 'Wout Claerhout bij zijn oven in Drongen.',
  related: [
    'Kermisuitbater vindt gestolen eend terug na twaalf jaar',
    'Nieuwe brug over de Leie wordt een halve meter hoger',
    'Buurt plant 300 hagen in één weekend',
    'Weerman vergist zich en belt iedereen op',
  ],
  tags: ['Drongen', 'brood', 'ambacht'],
  comments: ['Lekker brood, maar te vroeg uitverkocht.', 'Arme karper.'],
};

export const tunnel: Story = {
  language: 'nl',
  section: 'Binnenland',
  headline: 'Padden krijgen eigen tunnel onder de Steenweg, vrijwilligers hangen hun emmers op',
  standfirst:
    'Na 26 jaar zeulen met emmers is het voorbij in Zoersel: een tunnel van 60 centimeter brengt de padden naar de vijver.',
  authors: ['Jef Nauwelaerts', 'Imane El Khadri'],
  date: '2023-03-02',
  printedDate: 'do 2 maart 2023 08:14',
  paragraphs: [
    'De padden van Zoersel hoeven de Steenweg niet meer over. Onder de rijbaan ligt sinds woensdag een tunnel van 14 meter lang en 60 centimeter hoog.',
    'Zesentwintig jaar lang droegen vrijwilligers de dieren in emmers naar de overkant, elke avond van februari tot april. In 2019 telden ze er op één nacht 1.812.',
    '“Mijn rug is blij en mijn hart niet”, zegt Godelieve Mertens (71), die van de eerste avond af meedeed. “Je kende ze op den duur.”',
    'Volgens bioloog Ruben Tack van het natuurcentrum werkt zo’n tunnel alleen als er licht van boven in valt. Daarom zitten er om de twee meter roosters in het wegdek.',
    '“Een pad loopt niet in een donker gat”, legt Tack uit. “Zij wil de hemel zien, zoals u en ik.”',
    'De tunnel kostte 212.000 euro, waarvan de provincie twee derde betaalt. De gemeente had eerst een tijdelijke omleiding voorgesteld, maar daar wilden de buschauffeurs niet van weten.',
    'De emmers blijven hangen in de loods van de vereniging, voor het geval dat. Mertens heeft de hare al eens meegenomen naar huis, voor de aardappelen.',
  ],
  headings: { 2: '“Je kende ze op den duur”', 5: 'Niet gratis' },
  caption: 'De ingang van de tunnel, met een kom om de dieren te leiden.',
  related: [
    'Hoe tel je egels? Met een doos en een beetje inkt',
    'Uil broedt in verkeerslicht en legt kruispunt stil',
    'Wolf filmt zichzelf bij de kerk',
  ],
  tags: ['dieren', 'Zoersel', 'verkeer'],
  comments: ['Eindelijk!', 'En de egels dan?'],
};

export const archive: Story = {
  language: 'nl',
  section: 'Cultuur',
  headline: 'Fietsenmaker erft tienduizend foto’s van onbekende',
  standfirst:
    'De afzender kende hij niet. De mensen op de foto’s kende hij wel: het was zijn hele straat.',
  authors: ['Tamar Wijdenes'],
  date: '2024-05-27',
  printedDate: '27 mei 2024, 12:05',
  paragraphs: [
    'Toen de notaris belde, dacht fietsenmaker Sipke Landman uit Harlingen aan een grap. Een vrouw van wie hij nooit had gehoord, had hem haar foto’s nagelaten: 10.240 stuks.',
    'Ze zaten in schoenendozen, met op elk deksel een huisnummer. Het duurde een middag voor Landman begreep dat het de nummers van zijn eigen straat waren.',
    '“Ze heeft ons veertig jaar lang gefotografeerd en niemand heeft het gemerkt”, zegt hij. “Ik zie mijn moeder lopen met mij in haar buik.”',
    'De vrouw, Aukje Rinsma, woonde tot haar dood in maart op nummer 31, achter gordijnen die altijd dicht waren. Zij was postbode geweest, en daarna ziek.',
    'In haar testament staat één zin over de foto’s: “Voor de man die mijn band plakte en niets wilde hebben.” Landman herinnert zich dat niet.',
    'Het Fries fotoarchief noemt de verzameling “van grote waarde”, maar wil haar pas opnemen als alle bewoners ermee instemmen. Van de 64 huizen hebben er 61 ja gezegd.',
  ],
  headings: { 3: 'Achter de gordijnen' },
  caption: 'Eén van de schoenendozen in de werkplaats.',
  related: [
    'Orgel klinkt weer na dertig jaar',
    'Museum zoekt eigenaar van houten been',
    'Dichter schrijft op ramen',
  ],
  tags: ['fotografie', 'Harlingen'],
  comments: ['Wat een verhaal.'],
};
