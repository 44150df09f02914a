/** A draft in which nobody has attributed anything yet: the panel's first job. */
import { heading, p } from '../types';
import type { SeedStory } from '../types';

export const hospital: SeedStory = {
  key: 'hospital',
  writtenBy: 'author',
  tags: ['health', 'molenbrugge'],
  references: [],
  versions: {
    en: {
      published: false,
      headline: 'Two hospitals, one laboratory and a bus',
      standfirst:
        'The hospitals of Molenbrugge and Zandhove merge on 1 January. Both keep an emergency department.',
      byline: 'Noor Vantieghem',
      body: [
        p(
          'After eleven years of talks the Saint Godelieve hospital in Molenbrugge and the Leda Clinic in Zandhove become one on 1 January. Both sites keep an emergency department and a maternity ward. Surgery goes to Molenbrugge, rehabilitation to Zandhove, and the two laboratories become one.',
        ),
        p(
          '“Nobody will have to travel further to be born, and nobody will have to travel further after a fall,” says Marijke Tavernier, the managing director of the new group. “For a new hip, you take the bus.”',
        ),
        p(
          'That bus is part of the agreement. It will run between the two sites every twenty minutes, free of charge for patients, visitors and staff.',
        ),
        heading('Doubts among doctors'),
        p(
          'Not everyone is at ease. “A merger on paper takes a signature. A merger on a ward takes five years,” warns surgeon Idris Bellemans, who chairs the medical council. He has asked for a joint rota to be tried out before the summer.',
        ),
        p(
          'The nurses’ union is satisfied that there will be no compulsory redundancies. The promise is “black on white, with a date next to it”, according to its secretary, Carine Uyttersprot.',
        ),
        p(
          'A patient in the waiting room in Zandhove sees it calmly. “As long as the coffee stays here,” he says.',
        ),
      ],
      mentions: [],
    },
  },
};
