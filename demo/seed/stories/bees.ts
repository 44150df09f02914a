/** A published story with two quotes that still wait for somebody to say who spoke. */
import { p } from '../types';
import type { SeedStory } from '../types';

export const bees: SeedStory = {
  key: 'bees',
  writtenBy: 'editor',
  tags: ['environment', 'culture', 'molenbrugge'],
  references: [],
  versions: {
    en: {
      published: true,
      headline: 'Sixty thousand new readers on the library roof',
      standfirst:
        'Three hives among the solar panels give Molenbrugge its own honey, and a reading group.',
      byline: 'Ruben Stockx',
      body: [
        p(
          'The library of Molenbrugge has had sixty thousand new members since May. They live in three hives on the roof, between the solar panels, and they have brought in twenty-two kilos of honey.',
        ),
        p(
          '“They are the only members who never return anything late,” says librarian Ngozi Vermaut, whose idea it was. The first jars went to the neighbours, to sweeten the thought of a swarm next door.',
        ),
        p(
          'Beekeeper Theo Riemslagh climbs up every Thursday. “Lime trees, mostly, and the ivy on the courthouse,” he says of the taste. “You can tell from a jar which streets are in flower.”',
        ),
        p(
          'The hives stand behind glass, with a bench in front of it. A group of pensioners comes to read aloud there. Bees cannot hear, but the group has grown from four to nineteen, and the chairwoman, Gilberte Cnockaert, knows why. “Nobody has ever been stung while listening,” she says.',
        ),
        p(
          'Next year the library wants to sow its forecourt. The town has agreed, on one condition. “It must still be possible to park a pram,” says alderman Joris Hemelsoet.',
        ),
      ],
      mentions: [
        {
          id: 'never-late',
          words: ['They are the only members who never return anything late,'],
          by: { speakerStatus: 'named', speaker: 'vermaut' },
          speakerAsPrinted: 'Ngozi Vermaut',
          roleAsPrinted: 'librarian',
        },
        {
          id: 'streets-in-flower',
          words: [
            'Lime trees, mostly, and the ivy on the courthouse,',
            'You can tell from a jar which streets are in flower.',
          ],
          by: { speakerStatus: 'named', speaker: 'riemslagh' },
          speakerAsPrinted: 'Theo Riemslagh',
          roleAsPrinted: 'Beekeeper',
        },
      ],
    },
  },
};
