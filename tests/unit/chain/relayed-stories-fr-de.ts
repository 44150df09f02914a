/** The stories of `relayed-stories.ts` in French and German. */

export interface RelayedStory {
  language: string;
  /** The original's sentence, and the same in other words; quotes stay word for word, as in print. */
  sentences: [original: string, reworded: string][];
  furniture: string[];
  /** What a relay says of its own. */
  added: string;
}

export const french: RelayedStory = {
  language: 'fr',
  sentences: [
    [
      'Les autorités du port de Westkade supprimeront fin mars la dernière ligne de bac vers l’île.',
      'À partir d’avril, plus aucun bateau ne reliera l’île au continent : ceux qui gèrent le port ont renoncé.',
    ],
    [
      '« Nous avons tout examiné pour garder les bateaux en service, et il n’y avait rien », explique la capitaine du port, Ilse Verbrugge.',
      'La capitaine du port, Ilse Verbrugge, le regrette : « Nous avons tout examiné pour garder les bateaux en service, et il n’y avait rien. »',
    ],
    [
      'La ligne existe depuis 1911 et a transporté plus de nonante mille passagers dans sa meilleure année.',
      'On traverse ici depuis plus d’un siècle ; jadis, 90.000 personnes embarquaient en douze mois.',
    ],
    [
      'L’an dernier, onze mille billets seulement ont été vendus, surtout à des visiteurs en juillet et en août.',
      'Il n’en restait plus que 11.000, presque tous des estivants.',
    ],
    [
      'Les discussions avec deux opérateurs privés ont échoué la semaine dernière sur le prix du carburant et l’âge des navires.',
      'Il y a quelques jours, les deux sociétés intéressées se sont retirées : trop vieux, trop cher.',
    ],
    [
      'Quelque quatre cents personnes vivent sur l’île toute l’année, dont soixante enfants qui vont à l’école sur le continent.',
      'Pour les 400 insulaires, le coup est rude, surtout pour soixante familles d’élèves.',
    ],
    [
      '« Mon père pilotait ce bateau, et je le prends depuis quarante ans pour aller au travail », raconte le boulanger Piet Aelbrecht.',
      'Le boulanger Piet Aelbrecht hausse les épaules. « Mon père pilotait ce bateau, et je le prends depuis quarante ans pour aller au travail. »',
    ],
    [
      'La commune veut faire rouler un bus sur la digue à marée basse, deux fois le matin et deux fois le soir.',
      'À la place, un car passera quatre fois par jour, quand la mer le voudra bien.',
    ],
    [
      'Personne n’a encore vérifié si la digue supporte en hiver un bus d’un tel poids.',
      'Quant à savoir si une telle route tient par gros temps, mystère.',
    ],
    [
      'Un ingénieur de la province avertissait il y a deux ans déjà que les pierres sous la route bougent.',
      'Dès 2022, un expert provincial signalait des mouvements du sous-sol.',
    ],
    [
      'La bourgmestre, Lotte Dewael, qualifie la décision de gifle pour tous ceux qui habitent à la mer.',
      'Lotte Dewael, à la tête de la ville, se sent humiliée au nom de toute la côte.',
    ],
    [
      'Elle demandera avant la fin du mois une entrevue à la ministre de la Mobilité.',
      'On devrait en parler à Bruxelles d’ici quelques semaines, espère-t-elle.',
    ],
    [
      'Les deux bateaux seront vendus, et un musée du port a demandé le plus ancien.',
      'Pour les navires, l’un finira peut-être derrière une vitre, l’autre chez le plus offrant.',
    ],
    [
      'Le dernier soir, l’équipage fera encore une fois le tour de l’île, avec la fanfare des pompiers sur le pont.',
      'Les marins préparent un voyage d’adieu en musique avec les soldats du feu.',
    ],
  ],
  furniture: [
    'Aller au contenu',
    'Accueil > Info > Régions',
    'Partager',
    'Nous utilisons des cookies pour améliorer votre expérience. Continuer sans accepter.',
    'Inscrivez-vous à notre newsletter et recevez gratuitement les infos du matin.',
    'Photo d’illustration : port',
    'À lire aussi : Le pont qui ne fut jamais construit',
    'Votre adresse de messagerie ne sera pas publiée. Les champs obligatoires sont indiqués avec *',
    '© 2024 Le Littoral. Tous droits réservés.',
  ],
  added:
    'C’est ce qu’ont découvert mardi nos confrères du journal de l’île après des semaines de questions.',
};

export const german: RelayedStory = {
  language: 'de',
  sentences: [
    [
      'Die Hafenverwaltung von Westkade stellt Ende März die letzte Fährlinie zur Insel ein.',
      'Ab April legt zwischen Festland und Insel kein Schiff mehr ab, so hat es die Leitung des Hafens beschlossen.',
    ],
    [
      '„Wir haben alles geprüft, um die Boote in Fahrt zu halten, und es gab nichts“, sagt Hafenmeisterin Ilse Verbrugge.',
      'Hafenmeisterin Ilse Verbrugge bedauert das: „Wir haben alles geprüft, um die Boote in Fahrt zu halten, und es gab nichts.“',
    ],
    [
      'Die Linie besteht seit 1911 und beförderte in ihrem besten Jahr mehr als neunzigtausend Fahrgäste.',
      'Seit über einem Jahrhundert wird hier übergesetzt; einst stiegen binnen zwölf Monaten 90.000 Menschen ein.',
    ],
    [
      'Im vergangenen Jahr wurden nur noch elftausend Karten verkauft, die meisten an Besucher im Juli und August.',
      'Zuletzt waren es 11.000, fast alle davon Sommergäste.',
    ],
    [
      'Die Gespräche mit zwei privaten Reedereien sind vorige Woche am Preis des Treibstoffs und am Alter der Schiffe gescheitert.',
      'Vor wenigen Tagen sprangen beide Interessenten ab: zu alt, zu teurer Diesel.',
    ],
    [
      'Auf der Insel leben das ganze Jahr über rund vierhundert Menschen, darunter sechzig Kinder, die auf dem Festland zur Schule gehen.',
      'Für die 400 Bewohner ist das ein Schlag, vor allem für sechzig Familien mit Schülern drüben.',
    ],
    [
      '„Mein Vater hat dieses Boot gesteuert, und ich fahre damit seit vierzig Jahren zur Arbeit“, erzählt Bäcker Piet Aelbrecht.',
      'Bäcker Piet Aelbrecht zuckt mit den Schultern. „Mein Vater hat dieses Boot gesteuert, und ich fahre damit seit vierzig Jahren zur Arbeit.“',
    ],
    [
      'Die Gemeinde will bei Ebbe einen Bus über den Damm fahren lassen, zweimal am Morgen und zweimal am Abend.',
      'Stattdessen soll viermal täglich ein Reisebus kommen, sofern das Meer es zulässt.',
    ],
    [
      'Niemand hat bisher geprüft, ob der Damm im Winter einen Bus von diesem Gewicht trägt.',
      'Ob so eine Straße das bei Sturm aushält, weiß keiner.',
    ],
    [
      'Ein Ingenieur der Provinz warnte schon vor zwei Jahren, dass sich die Steine unter der Straße bewegen.',
      'Bereits 2022 hatte ein Fachmann auf Verschiebungen im Untergrund hingewiesen.',
    ],
    [
      'Bürgermeisterin Lotte Dewael nennt die Entscheidung eine Ohrfeige für alle, die am Meer wohnen.',
      'Lotte Dewael, die der Stadt vorsteht, fühlt sich im Namen der ganzen Küste gedemütigt.',
    ],
    [
      'Sie will noch vor Ende des Monats um ein Gespräch mit dem Verkehrsminister bitten.',
      'Binnen weniger Wochen soll in Brüssel verhandelt werden, hofft sie.',
    ],
    [
      'Die beiden Boote werden verkauft, und ein Museum im Hafen hat um das ältere gebeten.',
      'Was die Schiffe angeht: Eines landet vielleicht hinter Glas, das zweite beim Meistbietenden.',
    ],
    [
      'Am letzten Abend fährt die Mannschaft noch einmal um die Insel, mit der Kapelle der Feuerwehr an Deck.',
      'Die Matrosen planen eine Abschiedsfahrt mit Blasmusik der Löschleute.',
    ],
  ],
  furniture: [
    'Zum Inhalt springen',
    'Startseite > Nachrichten > Region',
    'Teilen',
    'Wir verwenden Cookies, um diese Seite für Sie besser zu machen. Alle akzeptieren oder ablehnen.',
    'Melden Sie sich für unseren Newsletter an und erhalten Sie jeden Morgen die Nachrichten.',
    'Foto: Hafenverwaltung',
    'Lesen Sie auch: Die Brücke, die nie gebaut wurde',
    'Ihre E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    '© 2024 Küstenpost. Alle Rechte vorbehalten.',
  ],
  added:
    'Das haben die Kollegen der Inselzeitung am Dienstag nach wochenlangem Fragen herausgefunden.',
};
