import type { Language } from './language';

export const fr: Language = {
  code: 'fr',
  markers:
    'le la les des et est une dans que qui pour pas sur au avec ce par plus il elle son sa ses aux été sont ont mais comme nous vous cette leur être du se ne en un selon',
  apostropheWords: '',
  elisions: 'l d qu j c n s m t jusqu lorsqu puisqu quoiqu aujourd presqu',
  nounsCapitalised: false,
  say: 'dit disent disait disaient dire disant dites écrit écrivent écrivait écrivant écrire répond répondait répondent répondu répondre reconnaît reconnaissait reconnu reconnaître prévient prévenait prévenu admet admettait admis soutient soutenait soutenu maintient maintenait maintenu convient rétorque conclut concluait conclu poursuit poursuivait poursuivi souligne sourit souriait souri dixit lit fit faisait valoir savoir remarquer ajoutant dispose ironise tweete tweeté promet promettait promis retient retiendra tranche décrit avertit averti avertissait entend lâche glisse rit dira écrira dirait craint craignait surenchérit résumait réagit réagissait réagissent',
  sayInflected: [
    {
      stems:
        'expliqu affirm ajout déclar soulign confi précis estim assur racont indiqu rappel rappell lanc dénonc not confirm réaffirm comment constat insist affirm raill répliqu rétorqu regrett témoign demand interrog martel plaid jur annonc indign exclam exclamé étonn réjoui lâch gliss soupir avou résum observ argument nuanc détaill critiqu condamn clam proclam accus réclam alert tempêt pest balay rassur justifi évoqu signal salu rapport analys publi ironis considèr considér martèl murmur cri hurl tonn répèt répét révèl révél espèr espér cit appel tweet tax propos avanc contest déplor invit certifi revendiqu pronostiqu conseill postul',
      endings: 'e ent ait aient a èrent é ée és ant er era',
    },
    { stems: "s'exclam", endings: 'e ait a' },
    { stems: 'avert réjou gém ment rug', endings: 'it issait i issent' },
  ],
  call: '',
  callInflected: [
    {
      stems:
        'qualifi appell appel nomm décri jug tax accus trait fustig dénonc dépeign considèr considér condamn',
      endings: 'e ent ait aient a èrent é ée és ant er era t',
    },
  ],
  find: 'voit voyait veut voulait croit croyait pense pensait sait craint craignait espère trouve trouvait promet dispose prévoit stipule montre relève relevé émis rejette rejeter réclame défend défendait avouera sent pointe',
  findInflected: [
    {
      stems:
        'pens trouv sembl souhait préconis prôn rejet rejett exig vis refus encourag évoqu mentionn prôn relev prescri',
      endings: 'e ent ait aient a èrent é ée és ant er era t',
    },
  ],
  participleEndings: 'ant',
  verbSecond: false,
  likeWords: 'comme dont tels telles',
  reported: '',
  auxiliaries:
    'a ont avait avaient aura aurait auraient est sont était étaient avoir être ayant fait font va vont peut peuvent doit doivent vient avais ai eu',
  accordingTo: [
    'selon',
    'd’ après',
    "d' après",
    'd après',
    'aux yeux de',
    'de l’ avis de',
    "de l' avis de",
    'au dire de',
    'dixit',
    'suivant',
  ],
  postpositions: '',
  standpoint: 'pour',
  afterWords: ['selon', 'dixit', 'd’ après', "d' après", 'd après', 'signé'],
  tailIntros: 'comme ainsi et que nous',
  quotePhrases: [
    'en ces termes',
    'dans un communiqué',
    'les mots suivants',
    'par ces mots',
    'en ces mots',
  ],
  viaPhrases: [
    'dans un entretien à',
    'dans un entretien avec',
    'dans une interview à',
    'dans une interview accordée à',
    'interrogé par',
    'interrogée par',
    'au micro de',
    'auprès de',
    'à nos confrères de',
    'à nos confrères du',
    'par nos confrères de',
    'par nos confrères du',
    'nos confrères de',
    'nos confrères du',
    "nos confrères d'",
    'nos confrères d’',
    'nos confrères',
    'cité par',
    'citée par',
    'cités par',
    'relayé par',
    'rapporté par',
  ],
  citing: 'citant cite citait cité',
  pronouns: [
    { words: 'il lui', gender: 'm', plural: false },
    { words: 'elle', gender: 'f', plural: false },
    { words: 'ils', gender: 'm', plural: true },
    { words: 'elles', gender: 'f', plural: true },
    { words: 'on nous vous je tu', gender: null, plural: true },
  ],
  objects: 'se s lui leur me m te t nous vous le la les l y en ne n cela ça eux',
  definite: 'le la les l ce cet cette ces',
  indefinite: 'un une des plusieurs quelques certains certaines deux trois quatre d’autres chaque',
  obliqueArticles: '',
  incises: true,
  possessive: 'son sa ses leur leurs notre nos mon ma mes votre vos',
  complements: 'de du des d pour chez',
  prepositions:
    'à au aux en dans sur sous par avec sans contre entre vers depuis pendant après avant dès lors devant derrière malgré envers parmi hors jusque jusqu',
  conjunctions: 'et ou mais ni car or donc',
  subordinators:
    'que qu quand lorsque lorsqu si comme puisque puisqu parce alors tandis où dont quoi afin quoique pourquoi comment',
  relatives: 'qui que qu dont',
  adverbs:
    'aussi encore déjà hier demain toujours jamais souvent ensuite puis également pourtant cependant notamment même plus pas ne n alors ainsi enfin récemment longtemps simplement clairement justement volontiers mardi lundi mercredi jeudi vendredi samedi dimanche toutefois néanmoins fermement désormais non catégoriquement',
  functionWords:
    'oui non voici voilà ici là ça cela ceci tout tous toute toutes rien personne chacun certains autres beaucoup peu très trop assez moins mais donc pourquoi comment combien quel quelle quels quelles bien sûr bref outre grâce selon face malgré jusqu’au dernièrement après avant depuis pendant lors dès en ce c’est seul seule autrement dit source tags premier dix seulement quant faute',
  firstPerson: 'je j nous on moi me m mon ma mes notre nos tu te vous votre vos',
  titles: {
    m: 'm mr monsieur mm messieurs mgr sieur abbé père frère maître roi prince pape',
    f: 'mme mlle madame mademoiselle mmes sœur reine princesse',
    n: 'dr docteur pr professeur me',
  },
  roles:
    'maire maires ministre ministres premier chef responsable responsables sous-préfet secrétaire députés sénateurs élus conseillers gouverneur juge juges avocats magistrat professeur professeurs chercheurs scientifique scientifiques expert experts analyste analystes auteur rédacteur critique militant militants médecin médecins enseignants étudiants élève habitants riverains voisins témoin témoins victime victimes amis parents famille électeur supporter supporters agriculteurs ouvrier ouvriers salarié salariés chauffeur propriétaire gérant gérants manager sélectionneur coach joueurs capitaine ingénieur architecte compositeur curé prêtre évêque pape hommes femmes membres délégués représentants diplomate collègue collègues employés source sources observateur observateurs commandant colonel général policiers pompier pompiers agent agents syndicat syndicats négociateur rapporteur animateur cofondateur entrepreneur consultant clients passager navigant boulanger libraire opposant opposants manifestant manifestants démissionnaires échevin échevins navetteur jeune jeunes tennisman coureur président-directeur pdg garçon lecteur lecteurs internaute internautes leader restaurateur patients retraités visiteurs adolescent passants bénévole bénévoles concierge boucher',
  rolesMasculine:
    'président directeur préfet député sénateur élu conseiller avocat procureur chercheur historien écrivain infirmier enseignant étudiant habitant riverain voisin père frère fils mari ami chanteur acteur réalisateur producteur musicien comédien roi prince homme délégué représentant ambassadeur employé policier fondateur client patron entraîneur joueur champion chancelier attaquant gendarme pêcheur berger romancier agriculteur vice-président patient retraité visiteur passant serveur trésorier vendeur',
  rolesFeminine:
    'préfète directrice présidente députée sénatrice élue conseillère avocate procureure chercheuse experte historienne autrice écrivaine militante infirmière enseignante étudiante habitante riveraine voisine mère sœur fille épouse femme amie chanteuse actrice réalisatrice productrice musicienne comédienne reine princesse membre déléguée représentante ambassadrice employée commissaire policière fondatrice cliente patronne gérante joueuse entraîneuse championne maîtresse institutrice chancelière romancière bourgmestre échevine porte-parole conseillère agricultrice vice-présidente assistante patiente retraitée visiteuse adolescente passante serveuse trésorière vendeuse',
  roleEndings: 'logue logues iste istes ologue ancien -président',
  groups:
    'police gouvernement ministère comité commission conseil entreprise société groupe parti tribunal cour administration département agence banque syndicat association organisation équipe club ambassade parlement sénat assemblée chambre université école hôpital armée firme fondation fédération institut autorités autorité mairie ville commune région parquet justice gendarmerie église direction opposition coalition délégation rédaction ong collectif cabinet état communauté union journal quotidien',
  groupEndings: '',
  documents:
    'rapport étude lettre courrier communiqué décision jugement arrêt document note enquête sondage article mail courriel tweet message texte loi constitution résolution traité plainte livre pancarte pancartes banderole banderoles manifeste pétition audit charte règlement avis code',
  documentEndings: '',
  works:
    'film roman livre chanson album single pièce spectacle comédie opéra série émission épisode poème tableau exposition documentaire jeu magazine journal essai titre tube recueil bd feuilleton ouvrage revue hebdomadaire quotidien conte fable ballet morceau nouvelle mensuel rubrique section',
  workEndings: '',
  naming:
    'intitulé intitulée intitulés intitulées baptisé baptisée baptisés surnommé surnommée nommé nommée appelé appelée appelés appelées dénommé dénommée titré titrée sous-titré signifie',
  namedThings:
    'projet groupe opération campagne devise slogan thème surnom navire restaurant hôtel bar café marque festival prix atelier séance label mot programme dispositif plan bannière compte tarif génération mission compétition forfait concours application association catégorie club équipe troupe gaule cher candidats régime aspect',
  namedThingEndings: '',
  distancing: 'soi-disant prétendu prétendue prétendus prétendues fameux fameuse',
  terms: 'mot mots terme termes notion concept expression formule étiquette lettre adjectif',
  meaning: 'signifie signifiait signifient désigne désigne veut',
  speechNouns:
    'communiqué entretien interview discours lettre tweet message réaction courriel article conférence tribune blog livre',
  outlets: 'journal quotidien agence chaîne magazine site hebdomadaire confrères radio',
  sourceWords: 'source sources',
  outletNames: [
    '7sur7',
    'le monde',
    'le soir',
    'la libre',
    'le figaro',
    'libération',
    'rtbf',
    'rtl',
    'l’avenir',
    "l'avenir",
    'la dernière heure',
    'dh',
    'mediapart',
    'l’écho',
    "l'écho",
    'afp',
    'le parisien',
    'ouest-france',
    'la voix du nord',
    'le temps',
    'radio-canada',
    'la presse',
    'sudinfo',
  ],
  particles: 'de du des d le la les van von der den di da del al el ben bin',
  abbreviations: 'm mm mme mmes mlle dr pr me mgr st ste etc cf av n',
  times:
    'jour jours soirs année années heures lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd’hui aujourd semaine mois an matin midi soir nuit week-end dernier prochain ce après-midi',
  firstNames: {
    m: 'jean pierre michel andré philippe alain bernard jacques daniel patrick christian gérard nicolas laurent éric françois frédéric stéphane olivier david thierry pascal christophe denis paul louis yann bruno marc luc julien antoine mathieu thomas martial lionel dominique jonathan charles guy claude karim mohamed',
    f: 'marie anne nathalie isabelle catherine sylvie valérie christine françoise martine véronique monique sandrine céline sophie claire julie laura camille léa manon chantal malika odile brigitte hélène alice nadia élise jeanne aurélie marie-jo ségolène martine fatima',
  },
  nations:
    'chinois chinoise russe russes ukrainien ukrainienne japonais japonaise turc turque grec grecque polonais polonaise israélien israélienne palestinien palestinienne iranien iranienne marocain marocaine algérien algérienne congolais africain européen européenne américains britanniques français allemands belges russes',
  nationalities:
    'américain:en américaine:en américains:en britannique:en britanniques:en anglais:en anglaise:en écossais:en irlandais:en irlandaise:en australien:en australienne:en canadien:en,fr canadienne:en,fr québécois:fr québécoise:fr français:fr française:fr belge:nl,fr,de néerlandais:nl néerlandaise:nl flamand:nl flamande:nl wallon:fr wallonne:fr allemand:de allemande:de autrichien:de autrichienne:de suisse:de,fr,it espagnol:es espagnole:es mexicain:es italien:it italienne:it luxembourgeois:fr,de luxembourgeoise:fr,de sénégalais:fr ivoirien:fr',
};
