import type { Story } from '../story';

export const goats: Story = {
  language: 'fr',
  section: 'Insolite',
  headline:
    'Douze chèvres remplacent la tondeuse d’un collège liégeois: “Les élèves arrivent à l’heure”',
  standfirst:
    'La tondeuse était cassée, le budget épuisé. Le directeur a passé une annonce, et un berger a répondu.',
  authors: ['Aurélie Bastin'],
  date: '2024-04-16',
  printedDate: '16 avril 2024 à 14:12',
  paragraphs: [
    'Depuis la rentrée de Pâques, douze chèvres broutent la pelouse du collège Saint-Éloi, à Seraing. Elles sont arrivées parce que la tondeuse avait rendu l’âme.',
    '“Le devis était de 4.300 euros”, raconte le directeur, Benoît Lejeune. “J’ai pensé à des moutons, mais le berger n’avait que des chèvres.”',
    'Le berger, Firmin Delacroix, 66 ans, amène son troupeau chaque lundi et le reprend le vendredi. Il ne demande rien, sinon un café et la paix.',
    'Les effets ne se sont pas fait attendre: le nombre de retards a diminué de moitié en un mois, selon les chiffres de l’établissement.',
    '“Les élèves arrivent à l’heure parce qu’ils veulent les <b>nourrir</b> avant les cours”, explique Samira Oukaci, professeure de mathématiques. “On leur a appris à compter les sabots.”',
    'Une chèvre, baptisée Pythagore, a mangé trois copies et un règlement d’ordre intérieur. Le collège dit en avoir d’autres exemplaires.',
    'La commune a promis une nouvelle tondeuse pour juin. Le directeur lui a répondu qu’elle n’était plus nécessaire.',
  ],
  headings: { 3: 'Moitié moins de retards' },
  caption: 'Le troupeau devant le gymnase du collège.',
  related: [
    'Il perd son alliance et la retrouve dans une carotte',
    'Un facteur distribue par erreur le courrier de 1987',
    'Le kayak du maire a coulé',
    'Ce chat a pris le train jusqu’à Ostende',
  ],
  tags: ['école', 'Seraing', 'animaux'],
  comments: ['Bravo Pythagore!', 'Et qui ramasse?'],
};

export const bells: Story = {
  language: 'fr',
  section: 'Culture',
  headline: 'À Tournai, un carillonneur de 15 ans fait sonner Brel au-dessus des toits',
  standfirst:
    'Mathis Vandeputte a appris seul, avec un clavier de bois et la patience de ses voisins. Dimanche, il donnera son premier concert.',
  authors: ['Clémence Hardy'],
  date: '2023-09-08',
  printedDate: '8/09/2023 à 18:40',
  paragraphs: [
    'Il faut gravir 256 marches pour atteindre la cabine du carillon de Tournai. Mathis Vandeputte, 15 ans, les monte deux fois par jour.',
    '« J’ai commencé parce que j’étais puni », raconte l’adolescent. Son père, concierge du beffroi, l’avait envoyé balayer la cabine. Il y est resté tout l’après-midi.',
    'Faute de pouvoir s’exercer sur les vraies cloches, il s’est construit un clavier avec des lattes de sommier. Les voisins ont tenu bon pendant trois ans.',
    '« C’était sourd, c’était répétitif, et puis un jour c’était de la musique », se souvient Yvonne Delhaye, qui habite de l’autre côté du mur.',
    'Le titulaire du carillon, Pascal Wery, ne cache pas son étonnement. « Il a des poignets de boulanger et une oreille de chat », dit-il. « À cet âge-là, je jouais au football. »',
    'Dimanche à midi, le jeune homme jouera Bach, une danse ancienne et <i>Le plat pays</i>. La ville a prévu 300 chaises sur la Grand-Place.',
    'Il n’a qu’une crainte : le vent. « S’il souffle de l’ouest, tout le monde entendra, sauf le public », sourit-il.',
  ],
  headings: { 3: 'Trois ans de patience', 5: 'Bach, Brel et le vent' },
  caption: 'Mathis Vandeputte dans la cabine du carillon.',
  related: [
    'Le musée de la mine rouvre ses galeries',
    'Un orchestre pour deux cents accordéons',
    'Cinq livres pour l’automne',
  ],
  tags: ['Musique', 'Tournai', 'Patrimoine'],
  comments: ['Magnifique, j’y serai dimanche.', 'Les voisins méritent une médaille.'],
};

export const snails: Story = {
  language: 'fr',
  section: 'Planète',
  headline: 'Des escargots munis de puces pour cartographier une forêt',
  standfirst:
    'Des chercheurs de Gembloux suivent 400 gastéropodes, à la vitesse de deux mètres par nuit.',
  authors: ['Rédaction'],
  date: '2024-06-03',
  printedDate: '3 juin 2024',
  paragraphs: [
    'Ils avancent lentement, mais ils savent où ils vont. Quatre cents escargots équipés d’une puce aident des chercheurs de Gembloux à dresser la carte d’une forêt.',
    'Chaque puce pèse moins d’un dixième de gramme. Elle enregistre l’humidité, la température et la lumière, et envoie ses données toutes les six heures.',
    '« L’escargot est un excellent capteur », assure la biologiste Océane Thiry. « Il va là où le sol est humide, et il n’en bouge plus quand c’est fini. »',
    'En huit semaines, l’équipe a découvert trois sources que les cartes d’état-major ignoraient. L’une d’elles alimentait un lavoir abandonné depuis 1911.',
    'Le projet coûte 38.000 euros, dont la moitié pour les puces. Onze escargots ont été mangés par des hérissons, que l’on suit désormais aussi, « par honnêteté », précise la chercheuse.',
    'Les résultats seront publiés en décembre. L’application qui permet de voir les animaux en direct compte déjà 12.000 abonnés, et beaucoup de patience.',
  ],
  headings: {},
  caption: 'La puce est collée sur la coquille avec une résine sans danger.',
  related: [
    'La loutre est de retour dans la Lesse',
    'Un arbre plus vieux que la commune',
    'Les abeilles votent aussi',
  ],
  tags: ['Forêt', 'Sciences'],
  comments: ['Deux mètres par nuit, comme mon fils le matin.'],
};
