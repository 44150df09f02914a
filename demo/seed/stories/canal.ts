/** The chain: Het Laatste Nieuws (nl) to 7sur7 (fr) to us (en), one quote in three wordings. */
import { heading, p, pull } from '../types';
import type { SeedStory } from '../types';

export const canal: SeedStory = {
  key: 'canal',
  writtenBy: 'editor',
  tags: ['environment', 'water', 'molenbrugge'],
  references: ['canal-hln', 'canal-7sur7'],
  versions: {
    en: {
      published: true,
      headline: 'Canal “cleaner than it has been in forty years”, until it rains',
      standfirst:
        'The Oudevaart has not been in such good health since measuring began. Every heavy shower undoes part of the work.',
      byline: 'Noor Vantieghem',
      creditLine: 'Source: 7sur7, 16/09/2026',
      body: [
        p(
          'The water of the Oudevaart canal between Molenbrugge and Zandhove holds less nitrogen, less phosphorus and more oxygen than in any year since measuring began in 1986. That is the outcome of a study by the Institute for Inland Waters, which Het Laatste Nieuws reported on Tuesday.',
        ),
        p(
          '“The canal is cleaner than it has been in forty years,” says hydrologist Nele Achterbroek, who led the study. “But one good downpour and everything has to be done again.”',
        ),
        p(
          'The reason lies under the streets. In the old centre of Molenbrugge, rainwater and waste water still run through the same pipes. When it rains hard the sewers overflow into the canal: eleven times in 2025, according to the study.',
        ),
        pull('“But one good downpour and everything has to be done again.”'),
        heading('A cellar for the rain'),
        p(
          'The town is building a storage cellar under the cattle market, large enough for four thousand cubic metres. It should be ready in the spring of 2027. “We cannot order the rain to fall elsewhere, but we can give it somewhere to wait,” says Joris Hemelsoet, the alderman for public works.',
        ),
        p(
          'Anglers have noticed the change already. Pike and tench are back, and in July a swimmer crossed the harbour basin for the first time in decades. Achterbroek would not follow just yet. “Wait two days after rain,” she says, “and keep your mouth shut.”',
        ),
      ],
      mentions: [
        {
          id: 'forty-years',
          words: [
            'The canal is cleaner than it has been in forty years,',
            'But one good downpour and everything has to be done again.',
          ],
          by: {
            speakerStatus: 'named',
            speaker: 'achterbroek',
            originalText:
              'Het kanaal is schoner dan het in veertig jaar geweest is. Maar één stevige bui en we staan weer nergens.',
            originalLanguage: 'nl-BE',
            saidOn: '2026-09-15',
            occasion: 'Interview with Het Laatste Nieuws',
          },
          speakerAsPrinted: 'Nele Achterbroek',
          roleAsPrinted: 'hydrologist',
          citations: [
            {
              reference: 'canal-hln',
              role: 'original',
              wording:
                'Het kanaal is schoner dan het in veertig jaar geweest is. Maar één stevige bui en we staan weer nergens.',
              language: 'nl-BE',
            },
            {
              reference: 'canal-7sur7',
              role: 'translation',
              wording:
                'Le canal est plus propre qu’il ne l’a été depuis quarante ans. Mais une bonne averse et tout est à refaire.',
              language: 'fr-BE',
            },
          ],
        },
        {
          id: 'forty-years-headline',
          field: 'headline',
          kind: 'headline',
          words: ['cleaner than it has been in forty years'],
          sameAs: 'forty-years',
        },
        {
          id: 'downpour-pull',
          kind: 'pull',
          words: ['But one good downpour and everything has to be done again.'],
          occurrence: 1,
          sameAs: 'forty-years',
        },
        {
          id: 'somewhere-to-wait',
          words: [
            'We cannot order the rain to fall elsewhere, but we can give it somewhere to wait,',
          ],
          by: { speakerStatus: 'named', speaker: 'hemelsoet' },
          speakerAsPrinted: 'Joris Hemelsoet',
          roleAsPrinted: 'the alderman for public works',
          citations: [
            {
              reference: 'canal-7sur7',
              role: 'original',
              wording:
                'Nous ne pouvons pas ordonner à la pluie de tomber ailleurs, mais nous pouvons lui donner un endroit où attendre.',
              language: 'fr-BE',
            },
          ],
        },
        {
          id: 'two-days',
          words: ['Wait two days after rain,', 'and keep your mouth shut.'],
          by: { speakerStatus: 'named', speaker: 'achterbroek' },
          speakerAsPrinted: 'she',
          citations: [
            {
              reference: 'canal-hln',
              role: 'original',
              wording: 'Wacht twee dagen na de regen, en hou je mond dicht.',
              language: 'nl-BE',
            },
          ],
        },
      ],
    },
  },
};
