import type { Language } from './language';

export const de: Language = {
  code: 'de',
  apostropheWords: 's n ne nen ner',
  elisions: '',
  nounsCapitalised: true,
  compounds: true,
  verbForms:
    'te=en ten=en t=en e=en et=en ete=en eten=en end=en ge~t=en ge~et=en te=n ten=n t=n e=n end=n ge~t=n',
  nounForms: 'n= en= e= er= s= es= em=',
  feminineForms: 'in= innen= in=e innen=e',
  say: 'schrieb schrieben schreiben geschrieben sprach sprachen spricht sprechen gesprochen rief riefen gerufen bat bittet baten hieß heißt sieht rät riet warfen versprach verspricht versprachen beschrieb bestritt bestreitet verwies verweist unterstrich nannte empfahl empfiehlt twittert twitterte postete feststellt mitteilte einräumte ausführte meinte meinten meint meinen gemeint lautet lautete | teil füg räum +t/te/ten | analys appell argument defin formul komment krit konstat moder prognostiz protest resüm signal skand zit +ieren/isieren | antwort befürcht begründ behaupt bekräftig beklag bericht bestätig beton entgegn ergänz erklär erzähl fluch frag hoff höhn klag kündig lob mahn prophezei ruf sag scherz schimpf spott unterstreich urteil verkünd verlang vermut verteidig warn wiederhol wünsch würdig +en | äußer bedauer beteuer erinner erläuter erwider flüster forder jubel schilder versicher witzel +n',
  call: 'nannte nannten nennt nennen genannt spricht sprach sprachen beschrieb | bezeichn bewert charakterisier einstuf beschreib verurteil titulier rüg begrüß brandmark verspott +en geißeln verteufeln',
  find: 'gab gibt gaben geben wandte wendet warf wirft hob hebt ließ lässt wies weist wissen schloss vorwarf hält hielt halten sah sehen fand findet fanden will wollte wollen denkt dachte geht ging beschloss heiße enthält steht stand stehen rede schreibe ergab warb wirbt | führ stell +t/te | glaub fürcht zeig erlaub besag vereinbar erwart empfind lehn droh +en sichern verweigern',
  participleEndings: 'end',
  verbSecond: true,
  likeWords: 'wie darunter',
  reported:
    'sei seien habe hätte hätten müsse müssten könne könnten werde würde würden solle wolle gebe gäbe stehe komme gehe dürfe liege bleibe unterstütze halte verfolge erinnere nehme mache bestehe',
  auxiliaries:
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden habe hätte kann konnte muss musste darf soll sollte will möchte worden sein',
  accordingTo:
    'laut|nach (den/) (angaben/angabe/ansicht/meinung/aussage/aussagen/worten/auffassung/einschätzung)|gemäß|in den worten|aus sicht|von seiten',
  postpositions: 'zufolge',
  standpoint: 'für',
  afterWords: 'so|zitat von|so etwa|so auch',
  tailIntros: 'wie so und das',
  quotePhrases: 'mit (den/folgenden) worten|wie folgt|folgendermaßen|mit dem satz',
  colleagues:
    '(unsere/unseren/die) (kollegen/kolleginnen und kollegen) (von/vom/der)|(unsere/unserer) partnerzeitung',
  viaPhrases:
    '(in einem/im) (interview/gespräch) mit|gegenüber|sagte (der/dem/den)|erklärte (der/dem)|(eingesehen/enthüllt) von|recherchen (von/des/der)',
  relayPhrases: 'zitiert von|heißt es bei',
  reports: 'berichte(t/te/n)|schreibt|schrieb|melde(t/te)|enthüllte|erfuhr|zufolge',
  addressing: 'der dem den im',
  recipients: 'dem der den',
  citing: 'zitiert zitierte zitierend',
  pronouns: {
    m: 'er dieser letzterer',
    f: 'sie diese letztere',
    n: 'es',
    anybody: 'wir ich man ihr du',
  },
  objects: 'sich ihn ihm ihr ihnen uns mich mir es dies das dazu hierzu dabei darauf',
  definite: 'der die das den dem des dieser diese dieses diesen diesem',
  indefinite:
    'ein eine einen einem einer eines einige mehrere viele zwei drei vier zahlreiche andere manche kein keine keinen',
  obliqueArticles: 'den dem des einen einem eines seinen seinem ihren ihrem diesen diesem',
  incises: false,
  possessive:
    'sein seine seinen seinem seiner seines ihre ihren ihrem ihrer unser unsere mein meine deren dessen unserer unserem unseren unseres meiner meinem eurer',
  complements: 'der des von vom für bei beim',
  prepositions:
    'in im am an auf aus zu zum zur mit nach vor über unter gegen durch um bis seit während wegen trotz ohne zwischen neben hinter ab gegenüber entgegen ins ans angesichts anlässlich bezüglich laut seitens',
  conjunctions: 'und oder aber denn sondern sowie',
  subordinators:
    'dass daß weil wenn als ob da nachdem bevor obwohl damit während wie was wo warum wonach sodass bis falls wobei',
  relatives: 'der die das welcher welche welches',
  adverbs:
    'auch noch dann nun jetzt schon bereits wieder nicht nur später zuvor kürzlich morgen außerdem zudem weiter ferner jedoch hingegen allerdings daraufhin damals ebenfalls ebenso wörtlich deutlich zuletzt erneut selbst sogar etwa wohl weiterhin inzwischen unterdessen dennoch erst darüber dafür davon',
  functionWords:
    'ja nein hier dort vielleicht doch also deshalb deswegen daher wer wem wen alles alle jeder niemand nichts etwas wenige mehr sehr so sonst zunächst schließlich insgesamt rund bisher derzeit weitere trotzdem',
  firstPerson: 'ich wir mir mich uns mein meine unser unsere unserer unserem unseren unseres',
  secondPerson: 'ihr du dich dir dein deine Sie Ihnen Ihr Ihre',
  askingLabels: 'f frage',
  answeringLabels: 'a antwort',
  interviews: 'interview gespräch',
  titles: {
    m: 'herr herrn könig prinz papst kaiser',
    f: 'frau königin prinzessin schwester',
    n: 'dr prof professor oberst',
  },
  roles: {
    m: 'sprecher präsident minister kanzler -chef -leiter direktor senator richter -anwalt professor wissenschaftler forscher experte analyst ökonom historiker autor schriftsteller journalist redakteur kritiker aktivist arzt lehrer student schüler bewohner anwohner nachbar demokrat zeuge -vater bruder sohn mann freund besitzer trainer spieler sänger schauspieler regisseur künstler könig mitarbeiter unternehmer berater vertreter botschafter kollege polizist soldat -führer landrat gründer politiker kandidat general patient rentner besucher tourist passant kellner sekretär -meister -fahrer papst | -beauftragt -beamt angestellt vorsitzend abgeordnet +er',
    f: '-mutter schwester -tochter -frau -anwältin -rätin königin | -beauftragt angestellt vorsitzend abgeordnet +e',
    n: 'gouverneur anwälte reporter ärzte pfleger opfer männer freunde eltern wähler fan bauer arbeiter manager kapitän stürmer torwart architekt produzent musiker komponist dirigent pfarrer priester bischof mitglied diplomat quelle beobachter kommissar offizier gegner demonstrant veranstalter gewerkschafter vorstand premier kunde passagier leser nutzer farmer kreis fischer bäcker händler förster pendler freiwilliger -kämmerer ingenieur jurist archivar -ologe -star inhaber intendant verfasser betreiber ermittler -ator | -beauftragt -beamt angestellt vorsitzend abgeordnet +en',
  },
  groups:
    'polizei regierung ministerium kabinett ausschuss kommission unternehmen -firma konzern gruppe -partei gericht behörde amt finanzamt bundesamt landesamt arbeitsamt -bank verband -verein organisation club parlament senat bundestag universität schule krankenhaus armee stiftung institut stadt gemeinde zeitung justiz feuerwehr kirche opposition koalition delegation redaktion fraktion spd cdu csu fdp nato eu uno linke grünen komitee -komitee fernsehen -sender -schaft -zentrale -agentur -gruppe rat -srat -errat -lrat -nrat bundesrat stadtrat gemeinderat europarat',
  documents:
    'bericht -studie untersuchung brief erklärung entscheidung urteil dokument umfrage artikel mail tweet mitteilung text -gesetz verfassung resolution vertrag klage buch gutachten transparent plakat manifest petition memorandum meldung antrag nachruf kommentar blog webseite website homepage anordnung protokoll',
  works:
    '-film -roman -buch bücher -lied song -album single stück musical oper -serie sendung folge gedicht gemälde ausstellung dokumentation spiel zeitschrift magazin zeitung essay titel hit band website -sender -blatt -agentur -seite -show -portal',
  naming:
    'namens genannt tituliert sogenannten titel betitelt alias getauft benannt heißt hieß motto',
  namedThings:
    'projekt -gruppe operation kampagne motto slogan thema name -schiff restaurant -hotel marke festival bewegung organisation -partei -firma mission typ aufschrift überschrift leitlinie programm modell zentrum deponie station -klasse -rakete -sonde -verein stiftung initiative -union allianz werkstatt -kirche -garten -truppe unternehmen',
  distancing: 'genannte genannten | sogenannt vermeintlich angeblich selbsternannt +e/er',
  terms: 'wort wörter worte begriff begriffe ausdruck bezeichnung formulierung stichwort sprache',
  meaning: 'bedeutet bedeuten bedeutete heißt',
  speechNouns:
    'erklärung interview rede brief tweet mitteilung stellungnahme artikel gespräch pressekonferenz blog debatte kundgebung sitzung veranstaltung schreiben podcast',
  outlets:
    '-zeitung -sender -agentur magazin -nachrichtenmagazin nachrichtenseite zeitschrift website',
  publications:
    'Der Spiegel/Spiegel/.de|Die Zeit/Zeit Online/zeit.de|Süddeutsche Zeitung/Süddeutschen Zeitung/Süddeutsche/SZ/sueddeutsche.de|Frankfurter Allgemeine Zeitung/Frankfurter Allgemeinen Zeitung/FAZ/.net|Bild/.de/Bild-Zeitung|Die Welt/welt.de|taz/.de|Der Tagesspiegel/Tagesspiegel/.de|Stern/.de|Focus/.de|Handelsblatt/.com|ARD/Tagesschau/.de|ZDF/.de|NDR/.de|WDR/.de|Deutschlandfunk/.de|Deutsche Welle/DW/.com|n-tv/.de|Neue Zürcher Zeitung/Neuen Zürcher Zeitung/NZZ/.ch|Tages-Anzeiger/tagesanzeiger.ch|Der Standard/.at|Die Presse/.com|Kurier/.at|ORF/.at|SRF/.ch|Grenz-Echo/.net',
  agencies:
    'dpa/.com/dpa-infocom/Deutsche Presse-Agentur|APA/.at/Austria Presse Agentur|Keystone-SDA/SDA',
  publicationWords:
    '-zeitung -blatt -kurier -bote -anzeiger -rundschau -nachrichten -post -presse -funk tageblatt spiegel merkur fernsehen allgemeine echo zeit',
  particles: 'von van der den de zu zum zur la le di da del al el bin ibn',
  abbreviations: 'dr prof hr fr nr st bzw z.b u.a ca usw jh mio mrd bsp vgl gen hl #',
  months:
    'januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  daysAgo: 'heute gestern vorgestern',
  otherTimes: 'vor nach bis ab seit nächsten nächste kommenden kommende zwischen',
  settings: 'in im bei beim auf während am',
  times: 'tag tage tagen jahre jahren stunden -morgen woche monat jahr uhr -mittag -abend -nacht',
  firstNames: {
    m: 'hans andreas wolfgang klaus jürgen günter stefan uwe werner horst dieter manfred gerhard bernd torsten mathias karl heinz jonas carl max lukas felix jens steffen ulrich',
    f: 'ursula petra monika sabine renate helga ingrid erika andrea gisela claudia susanne gabriele greta ilse julia heidemarie sonia ute katrin',
  },
  nations:
    'chinesisch russisch ukrainisch türkisch griechisch polnisch israelisch palästinensisch iranisch irakisch libanesisch europäisch franzose brite amerikaner russe chinese amerikanisch us-amerikanisch britisch englisch irisch australisch kanadisch französisch niederländisch flämisch spanisch italienisch',
  speakers: 'deutsch österreichisch schweizer luxemburgisch belgisch',
  page: {
    sources:
      '(ursprüngliche/) quelle|quellen|originalquelle|(zum/) originalartikel|dieser (artikel/text/beitrag) (ist/erschien) (zuerst/ursprünglich) (erschienen/) (in/bei/im/auf)|(zuerst/ursprünglich) erschienen (in/bei/im/)|übernommen von|übersetzt aus|mit material von',
    basedOn: 'nach|mit|laut|aus|unter berufung auf',
    bylines:
      '(geschrieben/übersetzt/verfasst/veröffentlicht/erstellt/ein bericht/) von|text|autor|autorin|autoren|aus|von (unserer korrespondentin/unserem korrespondenten)',
    newsrooms: '(von/) (die/der/unsere/unserer/) redaktion|red',
    published:
      '(veröffentlicht/erstellt/aktualisiert/zuletzt aktualisiert/geändert) (am/)|stand|datum|am|vom',
    photos:
      'foto|fotos|bild|bilder|archivbild|archivfoto|symbolbild|symbolfoto|fotograf|bildquelle',
    tags: 'schlagworte|schlagwörter|schlagwort|stichworte|stichwörter|stichwort|themen|kategorien|kategorie|rubrik|mehr (zu/über)|verwandte themen',
    headlines: 'überschrift|schlagzeile|titel',
    standfirsts: 'vorspann|teaser|einleitung',
    originals: 'original(titel/überschrift/schlagzeile)|ursprünglicher titel',
    'comment-form':
      'kommentar|kommentare|kommentieren|antwort|antworten|…e-mail-adresse wird nicht|…erforderliche felder|meinen namen|melde dich an um|benachrichtige mich|(sei/seien sie) der erste',
    'share-buttons': 'teilen|drucken|folgen|twittern|merken|gefällt mir',
    'related-links':
      '(lesen sie/lies) (auch/mehr/dazu)|auch (interessant/lesenswert)|(mehr/) zum thema|mehr (dazu/nachrichten)|siehe auch|(verwandte/ähnliche) (artikel/beiträge)|das könnte (sie/dich) auch|meistgelesen|weiterlesen|passend dazu|empfohlen',
    newsletter:
      'newsletter|abonnieren|abonnenten|bereits abonnent|(abonnieren/erhalten) sie|(melden sie sich/melde dich) für|…(unseren/unser/unserem) newsletter',
    'cookie-notice':
      'cookies|akzeptieren|ablehnen|zustimmen|cookie-einstellungen|…(verwenden/nutzen/verwendet/nutzt) cookies|…verwendung von cookies|wir respektieren ihre privatsphäre',
    advertisement:
      'anzeige|anzeigen|werbung|gesponsert|(artikel wird/lesen sie/) nach der (anzeige/werbung)',
    navigation:
      'menü|suche|suchen|startseite|inhalt|hauptinhalt|anmelden|registrieren|impressum|datenschutz|datenschutzerklärung|kontakt|zurück|schließen|weiter|nach oben|zum seitenanfang|über uns|…alle rechte vorbehalten',
    'page-information': 'anhören|min|aktualisiert|exklusiv|lesezeit|lesedauer|nur für abonnenten',
    asides:
      'name nachricht adresse absenden senden schreiben schreibe schreib hinterlasse hinterlassen abschicken abbrechen ersten klick klicken fenster neuem geöffnet lädt kopieren link artikel beitrag beiträge alle konto mein nächster vorheriger direkt springen jetzt verwalten',
  },
};
