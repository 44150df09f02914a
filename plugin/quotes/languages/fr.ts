import type { Language, PageWords, TranslationWords, WordingWords } from './language';

export const fr: Language = {
  code: 'fr',
  apostropheWords: '',
  elisions: 'c d j jusqu l lorsqu m n presqu puisqu qu quoiqu s t',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    'e=er ent=er ait=er aient=er a=er èrent=er é=er ée=er és=er ant=er era=er ça=cer çait=cer ea=er eait=er elle=eler èle=eler ère=érer ète=éter èle=éler ette=eter =re ait=re ent=re u=re it=ir issait=ir issent=ir i=ir ient=enir enait=enir enu=enir et=ettre ettait=ettre is=ettre',
  nounForms: 's= x=',
  pluralEndings: 's x',
  feminineForms: 'te=t de=d ne=n ue=u ée=é se=s le=l trice=teur euse=eur ère=er nne=n ète=et',
  say: 'redire redit souvenir admettre avertir conclu concluait conclut convenir craignait craint dira dirait dire disaient disait disant disent dispose dit dites dixit entendre faisait fit gémir lit maintenir mentir poursuit poursuivait poursuivi promettre prévenir retenir retiendra rire rit rugir réagir réjouir répondre savoir souri souriait soutenir surenchérir valoir | décri écri +re/t/vent/vait/vant/ra | reconn +aît/aissait/aître/u | accus affirm ajout alert analys annonc appel argument assur avanc avou balay certifi cit clam comment condamn confi confirm conseill considér constat contest cri critiqu demand déclar dénonc déplor détaill espér estim exclam expliqu gliss hurl indign indiqu insist interrog invit ironis jur justifi lanc lâch martel murmur not nuanc observ pest plaid postul proclam pronostiqu propos précis publi racont raill rappel rapport rassur regrett remarqu revendiqu réaffirm réclam répliqu répét résum rétorqu révél salu signal soulign soupir tax tempêt tonn tranch tweet témoign étonn évoqu emport +er',
  call: 'dépeint | décri +t/vait/vant | accus appel condamn considér dénonc fustig jug nomm parl qualifi tax trait +er',
  find: 'croit croyait défendre prescrit prévoit relève sait sent veut voit voulait voyait émis | encourag exig mentionn montr pens point préconis prôn refus rejet relev sembl souhait stipul trouv vis +er',
  participleEndings: 'ant',
  verbSecond: false,
  likeWords: 'comme dont telles tels',
  reported: '',
  auxiliaries:
    'a ai aura auraient aurait avaient avais avait avoir ayant doit doivent est eu fait font ont peut peuvent sont va vient vont étaient était être',
  accordingTo: 'selon|d’après|aux yeux de|de l’avis de|au dire de|dixit|suivant',
  postpositions: '',
  standpoint: 'pour',
  afterWords: 'signé',
  tailIntros: 'ainsi c comme et nous que',
  quotePhrases: 'en ces termes|dans un communiqué|les mots suivants|(par/en) ces mots',
  colleagues:
    'nos (confrères/consœurs/collègues) (néerlandophones/flamands/francophones/) (de/du/d’/des/)|nos confrères et consœurs (de/du)|notre confrère',
  viaPhrases:
    'dans (un entretien/une interview) (accordé/accordée/) (à/au/avec)|dans les colonnes (de/du/d’)|au micro (de/du/d’)|auprès de|(interrogé/interviewé/consulté/révélé)(/e/s/es) par|obtenu par|une enquête (de/du)',
  relayPhrases: '(cité/relayé/rapporté)(/e/s/es) par|(peut-on lire/lit-on) dans',
  reports:
    'rapport(e/ent/ait)|écrit|indique|annonce|relate|relaie|(a/) révèle|a (révélé/appris)|révélait',
  addressing: 'au aux à',
  recipients: 'au aux sur à',
  agents: 'par',
  passives: 'est sont été était fut',
  citing: 'citait citant cite cité',
  pronouns: {
    m: 'il intéressé lui',
    f: 'elle intéressée',
    mPlural: 'ils',
    fPlural: 'elles',
    anybody: 'je nous on tu vous',
  },
  objects: 'cela en eux l la le les leur lui m me n ne nous s se t te vous y ça',
  definite: 'ce ces cet cette l la le les',
  indefinite: 'certaines certains chaque des deux d’autres plusieurs quatre quelques trois un une',
  obliqueArticles: '',
  possessive: 'leur leurs ma mes mon nos notre sa ses son vos votre',
  complements: 'chez d de des du pour',
  prepositions:
    'après au aux avant avec contre dans depuis derrière devant dès en entre envers hors jusqu jusque lors malgré par parmi pendant sans sous sur vers à',
  conjunctions: 'car donc et mais ni or ou',
  subordinators:
    'afin alors comme comment dont lorsqu lorsque où parce pourquoi puisqu puisque qu quand que quoi quoique si tandis',
  relatives: 'dont qu que qui',
  adverbs:
    'ainsi aussi cependant clairement déjà désormais encore enfin ensuite jamais même non notamment néanmoins pas plus pourtant puis récemment simplement souvent toujours toutefois également',
  functionWords:
    'assez autres beaucoup bien bref chacun combien c’est face faute ici là moins oui outre personne peu quant quel quelle rien seul seule tous tout toute toutes trop très voici voilà',
  firstPerson: 'j je m ma me mes moi mon nos notre nous on',
  secondPerson: 'te tu vos votre vous',
  askingLabels: 'q question',
  answeringLabels: 'r réponse',
  interviews: 'entretien interview rencontre',
  titles: {
    m: 'abbé frère m maître messieurs mgr mm monsieur mr pape prince père roi sieur',
    f: 'madame mademoiselle mlle mme mmes princesse reine sœur',
    n: 'docteur dr me pr professeur',
  },
  roles: {
    m: 'acteur agriculteur ambassadeur ami attaquant avocat berger champion chancelier chanteur chercheur client comédien conseiller directeur délégué député employé enseignant entraîneur fils fondateur frère gendarme habitant historien homme infirmier instituteur joueur mari musicien passant patient patron policier prince procureur producteur préfet président père pêcheur représentant retraité riverain roi romancier réalisateur serveur sénateur trésorier vendeur visiteur voisin écrivain élu étudiant',
    f: 'amie assistante femme fille maîtresse mère princesse reine sœur épouse',
    n: '-iste -logue adolescent agent analyste ancien animateur architecte auteur boucher boulanger bourgmestre bénévole capitaine chauffeur chef coach cofondateur collègue colonel commandant commissaire compositeur concierge consultant coureur critique curé diplomate démissionnaire entrepreneur expert famille garçon gouverneur général gérant ingénieur internaute jeune juge leader lecteur libraire magistrat maire manager manifestant membre militant ministre médecin navetteur navigant négociateur observateur opposant ouvrier pape parents passager pdg pompier porte-parole premier professeur propriétaire prêtre rapporteur responsable restaurateur rédacteur salarié scientifique secrétaire source supporter syndicat sélectionneur tennisman témoin victime échevin électeur élève évêque',
  },
  articles: { m: 'le un', f: 'la une' },
  roleEndings: 'eur euse ien ienne ier ière iste',
  groups:
    'administration agence ambassade armée assemblée association autorité banque cabinet chambre club coalition collectif comité commission communauté commune conseil cour direction délégation département entreprise firme fondation fédération gendarmerie gouvernement groupe hôpital institut journal justice mairie ministère ong opposition organisation parlement parquet parti police quotidien rédaction région société syndicat sénat tribunal union université ville école église équipe état',
  documents:
    'arrêt article audit avis banderole charte code communiqué constitution courriel courrier document décision enquête jugement lettre livre loi mail manifeste message note pancarte plainte pétition rapport règlement résolution sondage texte traité tweet étude',
  works:
    'album ballet bd chanson comédie conte documentaire essai exposition fable feuilleton film hebdomadaire jeu journal livre magazine mensuel morceau nouvelle opéra ouvrage pièce poème quotidien recueil revue roman rubrique section single spectacle série tableau titre tube émission épisode',
  naming: 'appelé baptisé dénommé intitulé nommé signifie sous-titré surnommé titré',
  namedThings:
    'application association atelier bannière bar café campagne catégorie club concours devise dispositif festival groupe hôtel label marque mission mot navire opération plan prix programme projet restaurant slogan surnom thème troupe équipe',
  distancing: 'fameuse fameux prétendu soi-disant',
  terms:
    'adjectif concept expression formule lettre mot mots notion synonyme terme termes étiquette',
  meaning: 'désigne signifiait signifie signifient veut',
  speechNouns:
    'article audition blog communiqué conférence courriel discours débat entretien interview lettre livre meeting message podcast réaction réunion tribune tweet',
  outlets: 'agence chaîne hebdomadaire journal magazine média presse quotidien radio site',
  publications:
    '7sur7/.be/7 sur 7|Le Soir/.be|La Libre Belgique/La Libre/.be|La Dernière Heure/DH/dhnet.be|Sudinfo/.be|L’Avenir/.net|L’Echo/.be|RTBF/.be|RTL Info/.be|Le Vif/.be|Le Monde/.fr|Le Figaro/.fr|Libération/.fr|Le Parisien/.fr|L’Équipe/.fr|Les Echos/.fr|Mediapart/.fr|Franceinfo/.fr/France Info|France 24/.com|Ouest-France/.fr|Sud Ouest/.fr|La Croix/la-croix.com|L’Express/.fr|Le Point/.fr|L’Obs/nouvelobs.com|BFMTV/.com|TF1|RFI/.fr|La Voix du Nord/.fr|Le Temps/.ch|RTS/.ch|Radio-Canada|La Presse',
  agencies: 'AFP/.com/Agence France-Presse',
  publicationWords:
    'actu actualité avenir courrier dépêche gazette hebdo info infos journal libre matin monde nouvelles presse quotidien radio républicain soir tribune tv télé télévision voix',
  particles: 'al ben bin d da de del den der des di du el la le les van von',
  abbreviations: 'av cf dr etc m me mgr mlle mm mme mmes n pr st ste',
  months:
    'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  daysAgo: 'aujourd’hui hier avant-hier',
  otherTimes: 'après avant depuis dès entre jusqu prochain prochaine suivant',
  settings: 'au dans devant en lors pendant sur à',
  times:
    'an année années après-midi ce demain dernier heures jour jours matin midi mois nuit prochain semaine soir soirs week-end',
  firstNames: {
    m: 'alain andré antoine bernard bruno christian christophe claude françois frédéric guy gérard jacques jean julien karim laurent louis luc marc mathieu michel mohamed nicolas olivier pascal patrick philippe pierre stéphane thierry éric',
    f: 'anne aurélie brigitte camille chantal céline fatima françoise hélène isabelle jeanne léa manon martine monique nadia nathalie sandrine sylvie valérie véronique élise',
  },
  nations:
    'africain algérien allemand américain anglais britannique chinois congolais espagnol européen flamand grec iranien irlandais israélien italien japonais marocain néerlandais palestinien polonais russe turc turque ukrainien',
  speakers: 'belge canadien français ivoirien luxembourgeois québécois suisse sénégalais wallon',
  sources:
    '(source/sources) (originale/originales/)|crédit|(lire l’/) article original|origine|référence|(cet article/article) (a été/a d’abord été/est/est d’abord/) (publié/paru) (initialement/) (par/dans/sur/)|(publié/paru) initialement (par/dans/sur/)|(article/) (traduit/adapté/repris) de|avec l’aimable autorisation de',
  basedOn: 'd’après|sur la base (de/d’/du)|en (référence/s’appuyant) (à/sur)|selon|citant|avec',
};

export const page: PageWords = {
  bylines:
    '(écrit/traduit/rédigé/publié/posté/propos recueillis/) par|texte (de/)|auteur|auteurs|un article de|une enquête de|de notre (correspondant/correspondante)',
  newsrooms: '(par/de/) (la/notre/) rédaction (avec agences/)|avec agences',
  published:
    '(publié/publiée/posté/mis à jour/mise à jour/dernière mise à jour/modifié/créé) (le/)|publication|date|le',
  photos:
    '(crédit/crédits/) (photo/photos)|image|images|illustration|photo (d’illustration/prétexte)',
  tags: 'mots-(clés/clefs)|mots clefs|mot-clé|sujets|sujet|thèmes|thème|thématiques|étiquettes|rubriques|rubrique|catégories|catégorie|plus sur|sur le même sujet',
  headlines: 'titre',
  standfirsts: 'chapeau|chapô|accroche',
  originals: 'titre (original/d’origine/de l’article original)',
  'comment-form':
    'commentaire|commentaires|commenter|réagir|répondre|réponse|…adresse (de messagerie/e-mail/email) ne sera|…champs obligatoires',
  'share-buttons': 'partager|partagez|imprimer|suivez|suivre|j’aime',
  'related-links':
    '(à/) (lire/lisez/voir) (aussi/également)|sur le même (sujet/thème)|articles (similaires/liés/associés)|les plus lus|à découvrir|ne manquez pas|lire la suite',
  newsletter:
    'newsletter|newsletters|s’abonner|déjà abonné|(abonnez/inscrivez)-vous|recevez (notre/gratuitement/toute)|…(notre/nos) (newsletter/newsletters)',
  'cookie-notice':
    'cookies|accepter|refuser|…(utilisons/utilise) des cookies|(nous respectons/respect de) votre vie privée|continuer sans accepter',
  advertisement:
    'publicité|annonce|annonces|contenu sponsorisé|la suite (de l’article/) (après/sous)',
  navigation:
    'menu|accueil|rechercher|recherche|contenu|connexion|retour|contact|fermer|se connecter|mentions légales|…(tous droits réservés/toute reproduction interdite)',
  'page-information':
    'écouter|min|abonnés|exclusif|réservé aux abonnés|mis à jour|(temps/durée) de lecture',
  asides:
    'adresse ajouter aller annuler article articles cliquez compte continuer copier envoyer fenêtre fermés laisser laissez lien l’article message nom nouvelle page passer premier première principal précédent prénom publier site soyez suivant web écrire',
  credit: 'source\u00a0: {original}, via {relay}, {date}',
  creditInWords: 'source\u00a0: {original}, via {relay}, {date}',
  via: 'via',
  dayInFigures: '{dd}/{mm}/{yyyy}',
  dayInWords: '{d} {month} {yyyy}',
  firstDay: '1er',
  usualDay: 'figures',
};

export const wording: WordingWords = {
  smallWords:
    'au ce cette dans de des du elle en est et il je la le les mais nous on ont ou par pas plus pour qu que qui se son sont sur un une vous à',
  decimal: ',',
  negations: 'aucun aucune aucunement jamais ni non nullement pas rien sans',
  negationEndings: '',
  negationParticles: 'n ne',
  halfNegations: 'guère nul nulle personne plus point',
  limits: 'qu que',
  furtherNegations: 'ni',
  emptyNegations:
    'n’est-ce pas|non seulement|sans doute|pas seulement|pas mal de|que jamais|jamais vu|comme jamais|rien que|avant (qu’il ne/que ne/qu’on ne)|à moins que|sans cesse|sans (aucun/le moindre) doute|non loin|n’importe (qui/quoi/où/comment/quel/quelle)|pas à pas|si ce n’est',
  numerals:
    'zéro=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90',
  magnitudes:
    'cent=2 cents=2 mille=3 million=6 millions=6 milliard=9 milliards=9 mio=6 mia=9 mrd=9 billion=12 billions=12',
  numeralJoiners: 'et',
  halves: 'et demi|et demie',
  percents: 'pour cent|pourcent|pourcents|p.c|pc',
  hours: 'heure heures h',
  halfOf: 'demi',
  ordinalEndings: 'e er ère ème es eme ers ères nd nde',
  ordinals: 'premier=1 première=1 premiers=1 premières=1 second=2 seconde=2 cinquième=5 neuvième=9',
  ordinalWordEndings: 'ième ièmes',
};

export const translation: TranslationWords = {
  denials:
    'absence absent arrêter arrêté cesse cesser cessé conteste contestent difficilement dément démenti empêche empêcher empêché exclu exclut faute faux guère ignore ignorons impardonnable impensable impossible inacceptable inadmissible incapable incertain incompréhensible inconnu indéfendable inexistant injuste injustifié inouï insuffisant insupportable interdit inutile inutilisable invendable invivable irresponsable irréaliste manque manquent manquer n ne nul nulle peu rarement refuse refusent refuser refusons refusé rejette rejeté sauf échec échoué',
  nearNumerals:
    'couple=2 huit=7 quinze=14 deuxième=2 second=2 seconde=2 double=2 doublé=2 doubler=2 jumeau=2 jumeaux=2 neuf=9 premier=1 première=1 premiers=1 premières=1 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 vingtième=20 dizaine=10 dizaines=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100 millier=1000 milliers=1000 tiers=3 quart=4 quart=0.25 demi=0.5 demie=0.5 moitié=0.5 moitié=2 triple=3 triplé=3 quadruple=4 unique=1 seul=1 seule=1 demi=1.5 demie=1.5 décennie=10 décennies=10 siècle=100 siècles=100',
  halfBefore: '',
  numeralEndings: '',
  spokenIn: 'dans en',
  spokenHow: 'bon excellent impeccable leur mauvais parfait pur son un',
  behindLanguage: '*',
  languageNames: 'cantonais=zh farsi=fa flamand=nl gaélique=ga mandarin=zh',
};
