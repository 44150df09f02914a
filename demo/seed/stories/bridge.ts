/** One story in three languages: the same utterances, printed three times. */
import { heading, p } from '../types';
import type { SeedStory } from '../types';

const crack = { story: 'bridge', locale: 'en', mention: 'hand-in-it' } as const;
const bread = { story: 'bridge', locale: 'en', mention: 'bread' } as const;
const cost = { story: 'bridge', locale: 'en', mention: 'cost' } as const;

export const bridge: SeedStory = {
  key: 'bridge',
  writtenBy: 'editor',
  tags: ['mobility', 'molenbrugge'],
  references: [],
  versions: {
    en: {
      published: true,
      headline: 'Swing bridge closes until March: “You could put your hand in it”',
      standfirst:
        'The crack under the Kattenbrug is worse than engineers thought. Cyclists get a ferry, cars a detour.',
      byline: 'Ruben Stockx',
      body: [
        p(
          'The Kattenbrug, the swing bridge in the centre of Molenbrugge, closes on Monday 5 October and stays shut until the middle of March. Divers found a crack of forty centimetres in the cast-iron bearing on which the bridge has turned since 1911.',
        ),
        p(
          '“You could put your hand in it,” says Fatou Lemmens, the engineer in charge. “A bridge that turns on a cracked bearing is a bridge that one day stops half-way.”',
        ),
        p(
          'The new bearing is being cast in Liège. Until it arrives, a small ferry takes pedestrians and cyclists across, free of charge, from six in the morning until ten at night. Cars take the ring road, a detour of four kilometres.',
        ),
        heading('The bread comes to the customer'),
        p(
          'Shopkeepers on the quay fear a quiet Christmas. Baker Gerrit Plas is moving his counter to the ferry landing. “If the customers cannot come to the bread, the bread will go to the customers,” he says.',
        ),
        p(
          'According to the Agency for Bridges and Quays the repair will cost “between 1.8 and 2.1 million euros”, half of it paid by the region. The council votes on compensation for the shops on Thursday.',
        ),
      ],
      mentions: [
        {
          id: 'hand-in-it',
          words: [
            'You could put your hand in it,',
            'A bridge that turns on a cracked bearing is a bridge that one day stops half-way.',
          ],
          by: {
            speakerStatus: 'named',
            speaker: 'lemmens',
            originalText:
              'Je kunt er je hand in steken. Een brug die op een gebarsten lager draait, is een brug die op een dag halverwege stilvalt.',
            originalLanguage: 'nl-BE',
            saidOn: '2026-09-28',
            occasion: 'Press briefing on the quay',
          },
          speakerAsPrinted: 'Fatou Lemmens',
          roleAsPrinted: 'the engineer in charge',
        },
        {
          id: 'hand-headline',
          field: 'headline',
          kind: 'headline',
          words: ['You could put your hand in it'],
          sameAs: 'hand-in-it',
        },
        {
          id: 'bread',
          words: ['If the customers cannot come to the bread, the bread will go to the customers,'],
          by: { speakerStatus: 'named', speaker: 'plas' },
          speakerAsPrinted: 'Gerrit Plas',
          roleAsPrinted: 'baker',
        },
        {
          id: 'cost',
          kind: 'partial',
          words: ['between 1.8 and 2.1 million euros'],
          by: { speakerStatus: 'named', speaker: 'bridges' },
          speakerAsPrinted: 'the Agency for Bridges and Quays',
        },
      ],
    },
    fr: {
      published: true,
      headline:
        'Le pont tournant fermé jusqu’en mars\u00a0: «\u00a0On pourrait y glisser la main\u00a0»',
      standfirst:
        'La fissure sous le Kattenbrug est plus grave que prévu. Les cyclistes auront un bac, les voitures un détour.',
      byline: 'Ruben Stockx, traduction de Clarisse Delvigne',
      body: [
        p(
          'Le Kattenbrug, le pont tournant au centre de Molenbrugge, ferme le lundi 5 octobre et le restera jusqu’à la mi-mars. Des plongeurs ont découvert une fissure de quarante centimètres dans le pivot en fonte sur lequel le pont tourne depuis 1911.',
        ),
        p(
          '«\u00a0On pourrait y glisser la main, explique l’ingénieure responsable, Fatou Lemmens. Un pont qui tourne sur un pivot fissuré est un pont qui, un jour, s’arrête à mi-chemin.\u00a0»',
        ),
        p(
          'Le nouveau pivot est coulé à Liège. En attendant, un petit bac fait traverser gratuitement piétons et cyclistes, de six heures du matin à dix heures du soir. Les voitures empruntent le ring, un détour de quatre kilomètres.',
        ),
        heading('Le pain va au client'),
        p(
          'Les commerçants du quai craignent un Noël bien calme. Le boulanger Gerrit Plas déménage son comptoir à l’embarcadère. «\u00a0Si les clients ne peuvent pas venir au pain, le pain ira aux clients\u00a0», dit-il.',
        ),
        p(
          'Selon l’Agence des ponts et quais, la réparation coûtera «\u00a0entre 1,8 et 2,1 millions d’euros\u00a0», dont la moitié à charge de la région. Le conseil communal vote jeudi sur l’indemnisation des commerces.',
        ),
      ],
      mentions: [
        {
          id: 'main',
          words: [
            'On pourrait y glisser la main',
            'Un pont qui tourne sur un pivot fissuré est un pont qui, un jour, s’arrête à mi-chemin.',
          ],
          quoteOf: crack,
          speakerAsPrinted: 'Fatou Lemmens',
          roleAsPrinted: 'l’ingénieure responsable',
        },
        {
          id: 'main-titre',
          field: 'headline',
          kind: 'headline',
          words: ['On pourrait y glisser la main'],
          sameAs: 'main',
        },
        {
          id: 'pain',
          words: ['Si les clients ne peuvent pas venir au pain, le pain ira aux clients'],
          quoteOf: bread,
          speakerAsPrinted: 'Gerrit Plas',
          roleAsPrinted: 'boulanger',
        },
        {
          id: 'prix',
          kind: 'partial',
          words: ['entre 1,8 et 2,1 millions d’euros'],
          quoteOf: cost,
          speakerAsPrinted: 'l’Agence des ponts et quais',
        },
      ],
    },
    nl: {
      published: true,
      headline: 'Draaibrug dicht tot in maart: ‘Je kunt er je hand in steken’',
      standfirst:
        'De barst onder de Kattenbrug is erger dan gedacht. Fietsers krijgen een veer, auto’s een omweg.',
      byline: 'Ruben Stockx',
      body: [
        p(
          'De Kattenbrug, de draaibrug in het centrum van Molenbrugge, gaat op maandag 5 oktober dicht en blijft dat tot half maart. Duikers vonden een barst van veertig centimeter in het gietijzeren lager waarop de brug al sinds 1911 draait.',
        ),
        p(
          '‘Je kunt er je hand in steken’, zegt verantwoordelijk ingenieur Fatou Lemmens. ‘Een brug die op een gebarsten lager draait, is een brug die op een dag halverwege stilvalt.’',
        ),
        p(
          'Het nieuwe lager wordt in Luik gegoten. Tot dan brengt een kleine veerboot voetgangers en fietsers gratis naar de overkant, van zes uur ’s morgens tot tien uur ’s avonds. Auto’s nemen de ring, een omweg van vier kilometer.',
        ),
        heading('Het brood komt naar de klant'),
        p(
          'De winkeliers op de kaai vrezen een stille kerst. Bakker Gerrit Plas verhuist zijn toonbank naar de aanlegsteiger. ‘Als de klanten niet naar het brood kunnen komen, gaat het brood naar de klanten’, zegt hij.',
        ),
        p(
          'De herstelling kost ‘tussen 1,8 en 2,1 miljoen euro’, aldus het Agentschap Bruggen en Kaaien. De helft daarvan betaalt het gewest. De gemeenteraad stemt donderdag over een vergoeding voor de winkels.',
        ),
      ],
      mentions: [
        {
          id: 'hand',
          words: [
            'Je kunt er je hand in steken',
            'Een brug die op een gebarsten lager draait, is een brug die op een dag halverwege stilvalt.',
          ],
          quoteOf: crack,
          speakerAsPrinted: 'Fatou Lemmens',
          roleAsPrinted: 'verantwoordelijk ingenieur',
        },
        {
          id: 'hand-kop',
          field: 'headline',
          kind: 'headline',
          words: ['Je kunt er je hand in steken'],
          sameAs: 'hand',
        },
        {
          id: 'brood',
          words: [
            'Als de klanten niet naar het brood kunnen komen, gaat het brood naar de klanten',
          ],
          quoteOf: bread,
          speakerAsPrinted: 'Gerrit Plas',
          roleAsPrinted: 'bakker',
        },
        {
          id: 'kostprijs',
          kind: 'partial',
          words: ['tussen 1,8 en 2,1 miljoen euro'],
          quoteOf: cost,
          speakerAsPrinted: 'het Agentschap Bruggen en Kaaien',
        },
      ],
    },
  },
};
