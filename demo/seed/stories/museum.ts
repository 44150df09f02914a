/** A speaker who is described and not named, and one whose name the newsroom keeps to itself. */
import { p } from '../types';
import type { SeedStory } from '../types';

const from = (mention: string) => ({ story: 'museum', locale: 'en', mention }) as const;

export const museum: SeedStory = {
  key: 'museum',
  writtenBy: 'editor',
  tags: ['labour', 'culture', 'molenbrugge'],
  references: [],
  versions: {
    en: {
      published: true,
      headline: 'Time stands still at the Clock Museum',
      standfirst:
        'Nineteen of the twenty-four members of staff are on strike over their weekends. The clocks are running down.',
      byline: 'Noor Vantieghem',
      corrections: [
        {
          date: '2026-10-13',
          text: 'An earlier version of this story said that the museum has five hundred clocks. It has four hundred.',
        },
      ],
      body: [
        p(
          'For the first time in its history the Clock Museum of Molenbrugge stayed shut on a Sunday. Nineteen of the twenty-four members of staff went on strike over a new roster that has them work three weekends out of four.',
        ),
        p(
          '“We wind four hundred clocks by hand, every week, and nobody has asked us what that takes,” says Samira Dewolf, who speaks for the union. “All we want is a Sunday that is a Sunday.”',
        ),
        p(
          'The management points to falling subsidies. “Without weekend visitors there is no museum to work in,” director Pieter-Jan Olislaegers wrote in a letter to the staff.',
        ),
        p(
          'A guard who has worked there for twenty years, and who asked not to be named, does not expect a quick solution. “The clocks are looked after better than we are,” she says.',
        ),
        p(
          'According to a member of the board the roster was never put to the vote. “It lay on the table among the coffee cups, and when we had drunk our coffee it was decided,” the board member says.',
        ),
        p(
          'Talks resume on Wednesday. By then most of the clocks in the great hall will have stopped, each at a time of its own.',
        ),
      ],
      mentions: [
        {
          id: 'four-hundred',
          words: [
            'We wind four hundred clocks by hand, every week, and nobody has asked us what that takes,',
            'All we want is a Sunday that is a Sunday.',
          ],
          by: { speakerStatus: 'named', speaker: 'dewolf' },
          speakerAsPrinted: 'Samira Dewolf',
          roleAsPrinted: 'who speaks for the union',
        },
        {
          id: 'weekend-visitors',
          words: ['Without weekend visitors there is no museum to work in,'],
          by: {
            speakerStatus: 'named',
            speaker: 'olislaegers',
            occasion: 'Letter to the staff',
            saidOn: '2026-10-09',
          },
          speakerAsPrinted: 'Pieter-Jan Olislaegers',
          roleAsPrinted: 'director',
        },
        {
          id: 'looked-after',
          words: ['The clocks are looked after better than we are,'],
          by: {
            speakerStatus: 'unnamed',
            attributedTo: 'a guard who has worked there for twenty years',
          },
          speakerAsPrinted: 'A guard who has worked there for twenty years',
        },
        {
          id: 'coffee',
          words: [
            'It lay on the table among the coffee cups, and when we had drunk our coffee it was decided,',
          ],
          by: {
            speakerStatus: 'withheld',
            speaker: 'board-member',
            attributedTo: 'a member of the board',
          },
          speakerAsPrinted: 'a member of the board',
        },
      ],
    },
    fr: {
      published: true,
      headline: 'Au Musée des Horloges, le temps s’est arrêté',
      standfirst:
        'Dix-neuf des vingt-quatre membres du personnel sont en grève pour leurs week-ends. Les horloges s’arrêtent une à une.',
      byline: 'Noor Vantieghem, traduction de Clarisse Delvigne',
      body: [
        p(
          'Pour la première fois de son histoire, le Musée des Horloges de Molenbrugge est resté fermé un dimanche. Dix-neuf des vingt-quatre membres du personnel ont cessé le travail contre un nouvel horaire qui leur impose trois week-ends sur quatre.',
        ),
        p(
          '«\u00a0Nous remontons quatre cents horloges à la main, chaque semaine, et personne ne nous a demandé ce que cela exige\u00a0», déclare Samira Dewolf, porte-parole du syndicat. «\u00a0Tout ce que nous voulons, c’est un dimanche qui soit un dimanche.\u00a0»',
        ),
        p(
          'La direction invoque la baisse des subsides. «\u00a0Sans les visiteurs du week-end, il n’y a plus de musée où travailler\u00a0», a écrit le directeur Pieter-Jan Olislaegers dans une lettre au personnel.',
        ),
        p(
          'Une gardienne qui y travaille depuis vingt ans, et qui préfère rester anonyme, ne croit pas à une solution rapide. «\u00a0On prend mieux soin des horloges que de nous\u00a0», soupire-t-elle.',
        ),
        p(
          'Selon un membre du conseil d’administration, l’horaire n’a jamais été mis au vote. «\u00a0Il traînait sur la table parmi les tasses, et une fois le café bu, c’était décidé\u00a0», raconte-t-il.',
        ),
        p(
          'Les discussions reprennent mercredi. D’ici là, la plupart des horloges de la grande salle se seront arrêtées, chacune à son heure.',
        ),
      ],
      mentions: [
        {
          id: 'quatre-cents',
          words: [
            'Nous remontons quatre cents horloges à la main, chaque semaine, et personne ne nous a demandé ce que cela exige',
            'Tout ce que nous voulons, c’est un dimanche qui soit un dimanche.',
          ],
          quoteOf: from('four-hundred'),
          speakerAsPrinted: 'Samira Dewolf',
          roleAsPrinted: 'porte-parole du syndicat',
        },
        {
          id: 'visiteurs',
          words: ['Sans les visiteurs du week-end, il n’y a plus de musée où travailler'],
          quoteOf: from('weekend-visitors'),
          speakerAsPrinted: 'Pieter-Jan Olislaegers',
          roleAsPrinted: 'le directeur',
        },
        {
          id: 'soin',
          words: ['On prend mieux soin des horloges que de nous'],
          quoteOf: from('looked-after'),
          speakerAsPrinted: 'Une gardienne qui y travaille depuis vingt ans',
        },
        {
          id: 'cafe',
          words: [
            'Il traînait sur la table parmi les tasses, et une fois le café bu, c’était décidé',
          ],
          quoteOf: from('coffee'),
          speakerAsPrinted: 'un membre du conseil d’administration',
        },
      ],
    },
  },
};
