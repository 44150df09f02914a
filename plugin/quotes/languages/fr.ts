import type { Language } from './language';

export const fr: Language = {
  code: 'fr',
  apostropheWords: '',
  elisions: 'l d qu j c n s m t jusqu lorsqu puisqu quoiqu presqu',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    'e=er ent=er ait=er aient=er a=er èrent=er é=er ée=er és=er ant=er era=er ça=cer çait=cer ea=er eait=er elle=eler èle=eler ère=érer ète=éter èle=éler ette=eter =re ait=re ent=re u=re it=ir issait=ir issent=ir i=ir ient=enir enait=enir enu=enir et=ettre ettait=ettre is=ettre',
  nounForms: 's= x=',
  feminineForms: 'te=t de=d ne=n ue=u ée=é se=s le=l trice=teur euse=eur ère=er nne=n ète=et',
  say: 'dire dit disent disait disaient disant dites dixit dira dirait rire rit souri souriait fit faisait lit valoir savoir craint craignait dispose répondre entendre convenir maintenir prévenir soutenir retenir retiendra admettre promettre conclut concluait conclu poursuit poursuivait poursuivi avertir réagir surenchérir réjouir gémir mentir rugir | écri décri +re/t/vent/vait/vant/ra | reconn +aît/aissait/aître/u | ajout affirm annonc accus alert analys appel argument assur avanc avou balay certifi cit clam comment condamn confi confirm conseill considér constat contest cri critiqu demand déclar déplor dénonc détaill espér estim étonn évoqu exclam expliqu gliss hurl indign indiqu insist interrog invit ironis jur justifi lanc lâch martel murmur not nuanc observ pest plaid postul précis proclam pronostiqu propos publi racont raill rappel rapport rassur regrett remarqu répliqu répét résum rétorqu réaffirm réclam révél revendiqu salu signal soulign soupir tax tempêt tonn témoign tranch tweet +er',
  call: 'dépeint | décri +t/vait/vant | qualifi appel nomm jug tax accus trait fustig dénonc considér condamn +er',
  find: 'voit voyait veut voulait croit croyait sait prévoit émis sent relève prescrit défendre | pens trouv sembl souhait préconis prôn rejet exig vis refus encourag mentionn relev montr stipul point +er',
  participleEndings: 'ant',
  verbSecond: false,
  likeWords: 'comme dont tels telles',
  reported: '',
  auxiliaries:
    'a ont avait avaient aura aurait auraient est sont était étaient avoir être ayant fait font va vont peut peuvent doit doivent vient avais ai eu',
  accordingTo: 'selon|d’après|aux yeux de|de l’avis de|au dire de|dixit|suivant',
  postpositions: '',
  standpoint: 'pour',
  afterWords: 'signé',
  tailIntros: 'comme ainsi et que nous',
  quotePhrases: 'en ces termes|dans un communiqué|les mots suivants|(par/en) ces mots',
  colleagues:
    'nos (confrères/consœurs/collègues) (néerlandophones/flamands/francophones/) (de/du/d’/des/)|nos confrères et consœurs (de/du)|notre confrère',
  viaPhrases:
    'dans (un entretien/une interview) (accordé/accordée/) (à/au/avec)|dans les colonnes (de/du/d’)|au micro (de/du/d’)|auprès de|(interrogé/interviewé/consulté/révélé)(/e/s/es) par|obtenu par|une enquête (de/du)',
  relayPhrases: '(cité/relayé/rapporté)(/e/s/es) par|(peut-on lire/lit-on) dans',
  reports:
    'rapport(e/ent/ait)|écrit|indique|annonce|relate|relaie|(a/) révèle|a (révélé/appris)|révélait',
  addressing: 'à au aux',
  recipients: 'à au aux sur',
  citing: 'citant cite citait cité',
  pronouns: {
    m: 'il lui',
    f: 'elle',
    mPlural: 'ils',
    fPlural: 'elles',
    anybody: 'on nous vous je tu',
  },
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
    'aussi encore déjà toujours jamais souvent ensuite puis également pourtant cependant notamment même plus pas ainsi enfin récemment simplement clairement toutefois néanmoins désormais non',
  functionWords:
    'oui voici voilà ici là tout tous toute toutes rien personne chacun autres beaucoup peu très trop assez moins combien quel quelle bien bref outre face c’est seul seule quant faute',
  firstPerson: 'je j nous on moi me m mon ma mes notre nos',
  secondPerson: 'tu te vous votre vos',
  askingLabels: 'q question',
  answeringLabels: 'r réponse',
  interviews: 'interview entretien rencontre',
  titles: {
    m: 'm mr monsieur mm messieurs mgr sieur abbé père frère maître roi prince pape',
    f: 'mme mlle madame mademoiselle mmes sœur reine princesse',
    n: 'dr docteur pr professeur me',
  },
  roles: {
    m: 'président directeur préfet député sénateur élu conseiller avocat procureur chercheur historien écrivain infirmier enseignant étudiant habitant riverain voisin père frère fils mari ami chanteur acteur réalisateur producteur musicien comédien roi prince homme délégué représentant ambassadeur employé policier fondateur client patron entraîneur joueur champion chancelier attaquant gendarme pêcheur berger romancier agriculteur patient retraité visiteur passant serveur trésorier vendeur instituteur',
    f: 'mère sœur fille épouse femme amie reine princesse maîtresse bourgmestre porte-parole assistante commissaire',
    n: 'maire ministre premier chef responsable secrétaire gouverneur juge magistrat professeur scientifique expert analyste auteur rédacteur critique militant médecin élève témoin victime parents famille électeur supporter ouvrier salarié chauffeur propriétaire gérant manager sélectionneur coach capitaine ingénieur architecte compositeur curé prêtre évêque pape membre diplomate collègue source observateur commandant colonel général pompier agent syndicat négociateur rapporteur animateur cofondateur entrepreneur consultant passager navigant boulanger libraire opposant manifestant démissionnaire échevin navetteur jeune tennisman coureur pdg garçon lecteur internaute leader restaurateur adolescent bénévole concierge boucher -iste -logue ancien',
  },
  groups:
    'police gouvernement ministère comité commission conseil entreprise société groupe parti tribunal cour administration département agence banque syndicat association organisation équipe club ambassade parlement sénat assemblée chambre université école hôpital armée firme fondation fédération institut autorité mairie ville commune région parquet justice gendarmerie église direction opposition coalition délégation rédaction ong collectif cabinet état communauté union journal quotidien',
  documents:
    'rapport étude lettre courrier communiqué décision jugement arrêt document note enquête sondage article mail courriel tweet message texte loi constitution résolution traité plainte livre pancarte banderole manifeste pétition audit charte règlement avis code',
  works:
    'film roman livre chanson album single pièce spectacle comédie opéra série émission épisode poème tableau exposition documentaire jeu magazine journal essai titre tube recueil bd ouvrage revue hebdomadaire quotidien conte ballet morceau rubrique',
  naming: 'intitulé baptisé surnommé nommé appelé dénommé titré sous-titré signifie',
  namedThings:
    'projet groupe opération campagne devise slogan thème surnom navire restaurant hôtel bar café marque festival prix atelier label mot programme dispositif plan bannière mission concours application association catégorie club équipe troupe',
  distancing: 'soi-disant prétendu fameux fameuse',
  terms: 'mot mots terme termes notion concept expression formule étiquette lettre adjectif',
  meaning: 'signifie signifiait signifient désigne veut',
  speechNouns:
    'communiqué entretien interview discours lettre tweet message réaction courriel article conférence tribune blog livre meeting débat réunion audition podcast',
  outlets: 'journal quotidien agence presse chaîne magazine site hebdomadaire radio média',
  publications:
    '7sur7/.be/7 sur 7|Le Soir/.be|La Libre Belgique/La Libre/.be|La Dernière Heure/DH/dhnet.be|Sudinfo/.be|L’Avenir/.net|L’Echo/.be|RTBF/.be|RTL Info/.be|Le Vif/.be|Le Monde/.fr|Le Figaro/.fr|Libération/.fr|Le Parisien/.fr|L’Équipe/.fr|Les Echos/.fr|Mediapart/.fr|Franceinfo/.fr/France Info|France 24/.com|Ouest-France/.fr|Sud Ouest/.fr|La Croix/la-croix.com|L’Express/.fr|Le Point/.fr|L’Obs/nouvelobs.com|BFMTV/.com|TF1|RFI/.fr|La Voix du Nord/.fr|Le Temps/.ch|RTS/.ch|Radio-Canada|La Presse',
  agencies: 'AFP/.com/Agence France-Presse',
  publicationWords:
    'journal gazette quotidien courrier presse dépêche tribune nouvelles matin soir monde libre avenir voix hebdo radio télévision télé tv actu actualité républicain info infos',
  particles: 'de du des d le la les van von der den di da del al el ben bin',
  abbreviations: 'm mm mme mmes mlle dr pr me mgr st ste etc cf av n',
  months:
    'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  daysAgo: 'aujourd’hui hier avant-hier',
  otherTimes: 'avant après jusqu dès depuis prochain prochaine suivant entre',
  settings: 'dans lors au en pendant à sur devant',
  times:
    'jour jours soirs année années heures soir demain semaine mois an matin midi nuit week-end dernier prochain ce après-midi',
  firstNames: {
    m: 'jean pierre michel andré philippe alain bernard jacques patrick christian gérard nicolas laurent éric françois frédéric stéphane olivier thierry pascal christophe louis bruno marc luc julien antoine mathieu guy claude karim mohamed',
    f: 'anne nathalie isabelle sylvie valérie françoise martine véronique monique sandrine céline camille léa manon chantal brigitte hélène nadia élise jeanne aurélie fatima',
  },
  nations:
    'chinois russe ukrainien japonais turc turque grec polonais israélien palestinien iranien marocain algérien congolais africain européen américain britannique anglais irlandais néerlandais flamand allemand espagnol italien',
  speakers: 'français belge wallon québécois canadien suisse luxembourgeois sénégalais ivoirien',
  page: {
    sources:
      '(source/sources) (originale/originales/)|crédit|(lire l’/) article original|origine|référence|(cet article/article) (a été/a d’abord été/est/est d’abord/) (publié/paru) (initialement/) (par/dans/sur/)|(publié/paru) initialement (par/dans/sur/)|(article/) (traduit/adapté/repris) de|avec l’aimable autorisation de',
    basedOn: 'd’après|selon|citant|avec',
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
      'commentaire|commentaires|commenter|réagir|répondre|réponse|…adresse (de messagerie/e-mail/email) ne sera|…champs obligatoires|enregistrer mon nom|prévenez-moi|(connectez-vous/vous devez) (pour/être/vous)',
    'share-buttons': 'partager|partagez|imprimer|suivez|suivre|j’aime',
    'related-links':
      '(à/) (lire/lisez/voir) (aussi/également)|sur le même (sujet/thème)|articles (similaires/liés/associés)|les plus lus|à découvrir|ne manquez pas|en savoir plus|lire la suite|dernières actualités|notre sélection',
    newsletter:
      'newsletter|newsletters|s’abonner|s’inscrire|déjà abonné|(abonnez/inscrivez)-vous|je m’(abonne/inscris)|recevez (notre/gratuitement/toute)|…(notre/nos) (newsletter/newsletters)|…notre lettre d’information',
    'cookie-notice':
      'cookies|accepter|refuser|…(utilisons/utilise) des cookies|…utilisation (de/des) cookies|(nous respectons/respect de) votre vie privée|continuer sans accepter|(gérer/paramétrer) mes',
    advertisement:
      'publicité|annonce|annonces|contenu sponsorisé|la suite (de l’article/) (après/sous)',
    navigation:
      'menu|accueil|rechercher|recherche|contenu|connexion|retour|contact|fermer|se connecter|mentions légales|politique de confidentialité|qui sommes-nous|…(tous droits réservés/toute reproduction interdite)',
    'page-information':
      'écouter|min|abonnés|exclusif|réservé aux abonnés|mis à jour|(temps/durée) de lecture',
    asides:
      'nom prénom adresse message site web envoyer laisser laissez ajouter écrire publier annuler premier première soyez cliquez nouvelle fenêtre copier lien l’article article articles page compte suivant précédent aller passer principal continuer fermés',
  },
};
