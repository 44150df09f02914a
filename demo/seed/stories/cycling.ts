/** Two languages, an organisation that speaks, and a quote that an editor left unattributed. */
import { heading, p } from '../types';
import type { SeedStory } from '../types';

const from = (mention: string) => ({ story: 'cycling', locale: 'en', mention }) as const;

export const cycling: SeedStory = {
  key: 'cycling',
  writtenBy: 'editor',
  tags: ['mobility', 'molenbrugge'],
  references: [],
  versions: {
    en: {
      published: true,
      headline: 'Station road becomes a street for bicycles',
      standfirst:
        'Cars may stay, but they may not overtake. A trial of six months begins on 1 November.',
      byline: 'Noor Vantieghem',
      body: [
        p(
          'From 1 November cyclists have the right of way in Station Road, all of it. Cars are still welcome, at thirty kilometres an hour, behind the bicycles. The town of Molenbrugge is trying the arrangement for six months.',
        ),
        p(
          '“At eight in the morning four out of five vehicles here are bicycles. We are only making the rules say what the street already does,” says traffic planner Hilde Cauwelaert.',
        ),
        p(
          'The Cyclists’ League has asked for this since 2014 and calls the trial “a birthday present that arrives twelve years late, but with the right wrapping”. It would have liked to see the parking bays go as well.',
        ),
        heading('Red paint, wet paint'),
        p(
          'Over the whole width the asphalt is being painted red. The work is done at night, which has already led to a few pairs of red shoes. “Nobody told me it was wet,” said a notice that somebody stuck to the first lamp post on Friday.',
        ),
        p(
          'In May the town will count again. If more children cycle to school and no shop has lost trade, the paint stays.',
        ),
      ],
      mentions: [
        {
          id: 'rules',
          words: [
            'At eight in the morning four out of five vehicles here are bicycles. We are only making the rules say what the street already does,',
          ],
          by: { speakerStatus: 'named', speaker: 'cauwelaert' },
          speakerAsPrinted: 'Hilde Cauwelaert',
          roleAsPrinted: 'traffic planner',
        },
        {
          id: 'birthday',
          kind: 'partial',
          words: ['a birthday present that arrives twelve years late, but with the right wrapping'],
          by: { speakerStatus: 'named', speaker: 'cyclists' },
          speakerAsPrinted: 'The Cyclists’ League',
        },
        {
          id: 'wet-paint',
          words: ['Nobody told me it was wet,'],
          by: { speakerStatus: 'unattributed' },
        },
      ],
    },
    nl: {
      published: true,
      headline: 'Stationsstraat wordt fietsstraat',
      standfirst:
        'Auto’s mogen blijven, maar niet inhalen. De proef van zes maanden begint op 1 november.',
      byline: 'Noor Vantieghem',
      body: [
        p(
          'Vanaf 1 november hebben fietsers in de Stationsstraat voorrang, over de volle breedte. Auto’s blijven welkom, aan dertig kilometer per uur en achter de fietsers. De stad Molenbrugge probeert de regeling zes maanden uit.',
        ),
        p(
          '“Om acht uur ’s morgens zijn hier vier van de vijf voertuigen fietsen. We laten de regels alleen maar zeggen wat de straat al doet”, zegt verkeersplanner Hilde Cauwelaert.',
        ),
        p(
          'De Fietsliga Molenbrugge vraagt dit al sinds 2014 en noemt de proef “een verjaardagscadeau dat twaalf jaar te laat komt, maar wel mooi ingepakt”. De liga had ook de parkeerplaatsen graag zien verdwijnen.',
        ),
        heading('Rode verf, natte verf'),
        p(
          'Het asfalt wordt over de hele breedte rood geschilderd. Dat gebeurt ’s nachts, en het heeft al enkele paren rode schoenen opgeleverd. “Niemand zei dat het nat was”, stond vrijdag op een briefje aan de eerste lantaarnpaal.',
        ),
        p(
          'In mei telt de stad opnieuw. Als er meer kinderen met de fiets naar school gaan en geen enkele winkel klanten heeft verloren, blijft de verf.',
        ),
      ],
      mentions: [
        {
          id: 'regels',
          words: [
            'Om acht uur ’s morgens zijn hier vier van de vijf voertuigen fietsen. We laten de regels alleen maar zeggen wat de straat al doet',
          ],
          quoteOf: from('rules'),
          speakerAsPrinted: 'Hilde Cauwelaert',
          roleAsPrinted: 'verkeersplanner',
        },
        {
          id: 'verjaardag',
          kind: 'partial',
          words: ['een verjaardagscadeau dat twaalf jaar te laat komt, maar wel mooi ingepakt'],
          quoteOf: from('birthday'),
          speakerAsPrinted: 'De Fietsliga Molenbrugge',
        },
        {
          id: 'natte-verf',
          words: ['Niemand zei dat het nat was'],
          quoteOf: from('wet-paint'),
        },
      ],
    },
  },
};
