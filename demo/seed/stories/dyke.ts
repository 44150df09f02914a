/** Words that reached us through an agency, words of a document, and a quote that stands in a second story. */
import { heading, p } from '../types';
import type { SeedStory } from '../types';

export const dyke: SeedStory = {
  key: 'dyke',
  writtenBy: 'editor',
  tags: ['environment', 'water'],
  references: ['dyke-demorgen'],
  versions: {
    en: {
      published: true,
      headline: 'Willow dyke gets a second line of defence',
      standfirst:
        'Behind the old dyke at Zandhove a meadow will be allowed to flood, so that the village need not.',
      byline: 'Ruben Stockx',
      creditLine: 'Source: Belga; De Morgen, 20/10/2026',
      body: [
        p(
          'The Leda will be given back thirty hectares of meadow at Zandhove. When the river rises above the mark of six metres, a lowered stretch of the old willow dyke lets the water in; a new dyke, four hundred metres inland, keeps it there. Work starts after the bird breeding season of 2027.',
        ),
        p(
          '“The water will come again. The question is whether it finds us standing in the right place,” Wout Tyberghien, the head of the river authority, told the news agency Belga.',
        ),
        p(
          'The meadow is the first of nine in the flood plan that the authority published on Tuesday. The plan is blunt about the past: dykes were raised for a century “without once asking where the water would go instead”, it says.',
        ),
        heading('Cows on holiday'),
        p(
          'Three farmers lose pasture for some weeks in a wet winter and are paid for it. Their cows will be taken to higher ground, a day’s walk that the village already calls the holiday. Nobody has to sell land.',
        ),
        p(
          'Cleaner water is a second gain, as reeds take up what the fields wash out. Hydrologist Nele Achterbroek drew attention to that link earlier this autumn: “One good downpour and everything has to be done again.”',
        ),
      ],
      mentions: [
        {
          id: 'right-place',
          words: [
            'The water will come again. The question is whether it finds us standing in the right place,',
          ],
          by: {
            speakerStatus: 'named',
            speaker: 'tyberghien',
            via: ['belga'],
            originalText:
              'Het water komt terug. De vraag is of het ons op de juiste plaats aantreft.',
            originalLanguage: 'nl-BE',
            saidOn: '2026-10-20',
          },
          speakerAsPrinted: 'Wout Tyberghien',
          roleAsPrinted: 'the head of the river authority',
          citations: [
            {
              reference: 'dyke-demorgen',
              role: 'relay',
              wording: 'Het water komt terug. De vraag is of het ons op de juiste plaats aantreft.',
              language: 'nl-BE',
            },
          ],
        },
        {
          id: 'once-asking',
          kind: 'partial',
          words: ['without once asking where the water would go instead'],
          by: { speakerStatus: 'named', speaker: 'flood-plan' },
          speakerAsPrinted: 'The plan',
        },
        {
          id: 'downpour-again',
          kind: 'partial',
          words: ['One good downpour and everything has to be done again.'],
          quoteOf: { story: 'canal', locale: 'en', mention: 'forty-years' },
          speakerAsPrinted: 'Nele Achterbroek',
          roleAsPrinted: 'Hydrologist',
        },
      ],
    },
  },
};
