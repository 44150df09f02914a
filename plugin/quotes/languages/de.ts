import type { Language, PageWords, TranslationWords, WordingWords } from './language';

export const de: Language = {
  code: 'de',
  apostropheWords: 'n ne nen ner s',
  elisions: '',
  nounsCapitalised: true,
  compounds: true,
  verbForms:
    'te=en ten=en t=en e=en et=en ete=en eten=en end=en ge~t=en ge~et=en te=n ten=n t=n e=n end=n ge~t=n',
  nounForms: 'n= en= e= er= s= es= em=',
  pluralEndings: '',
  feminineForms: 'in= innen= in=e innen=e',
  say: 'ausführte bat baten gebeten beschrieb bestreitet bestritt bittet einräumte empfahl empfiehlt feststellt gemeint gerufen geschrieben gesprochen heißt hieß lautet lautete meinen meint meinte meinten mitteilte nannte postete rief riefen riet rät schreiben schrieb schrieben sieht sprach sprachen sprechen spricht twittert twitterte unterstrich versprach versprachen verspricht verweist verwies warfen | füg räum teil +t/te/ten | analys appell argument defin formul komment konstat krit moder prognostiz protest resüm signal skand zit +ieren/isieren | antwort befürcht begründ behaupt beklag bekräftig bericht bestätig beton entgegn ergänz erklär erzähl fluch frag hoff höhn klag kündig lob mahn prophezei ruf sag scherz schimpf spott unterstreich urteil verkünd verlang vermut verteidig warn wiederhol wünsch würdig +en | bedauer beteuer erinner erläuter erwider flüster forder jubel schilder versicher witzel äußer +n',
  call: 'beschrieb genannt nannte nannten nennen nennt sprach sprachen spricht | begrüß beschreib bewert bezeichn brandmark charakterisier einstuf rüg titulier verspott verurteil +en geißeln verteufeln',
  find: 'beschloss dachte denkt enthält ergab fand fanden findet gab gaben geben geht gibt ging halten hebt heiße hielt hob hält ließ lässt rede sah schloss schreibe sehen stand stehen steht vorwarf wandte warb warf weist wendet wies will wirbt wirft wissen wollen wollte | führ stell +t/te | besag droh empfind erlaub erwart fürcht glaub lehn vereinbar zeig +en sichern verweigern',
  participleEndings: 'end',
  verbSecond: true,
  likeWords: 'darunter wie',
  reported:
    'bestehe bleibe dürfe erinnere gebe gehe gäbe habe halte hätte hätten komme könne könnten liege mache müsse müssten nehme sei seien solle stehe unterstütze verfolge werde wolle würde würden',
  auxiliaries:
    'darf habe haben hat hatte hatten hätte ist kann konnte muss musste möchte sein sind soll sollte war waren werden will wird worden wurde wurden',
  accordingTo:
    'laut|nach (den/) (angaben/angabe/informationen/ansicht/meinung/aussage/aussagen/worten/auffassung/einschätzung) (von/)|gemäß|in den worten (von/)|aus sicht|von seiten',
  postpositions: 'zufolge',
  standpoint: 'für',
  afterWords: 'so|zitat von|so etwa|so auch',
  tailIntros: 'das so und wie',
  quotePhrases: 'mit (den/folgenden) worten|wie folgt|folgendermaßen|mit dem satz',
  colleagues:
    '(unsere/unseren/die) (kollegen/kolleginnen und kollegen) (von/vom/der)|(unsere/unserer) partnerzeitung',
  viaPhrases:
    '(in einem/im) (interview/gespräch) mit|gegenüber|sagte (der/dem/den)|erklärte (der/dem)|(eingesehen/enthüllt) von|recherchen (von/des/der)',
  relayPhrases: 'zitiert von|heißt es bei',
  reports: 'berichte(t/te/n)|schreibt|schrieb|melde(t/te)|enthüllte|erfuhr|zufolge',
  addressing: 'dem den der im',
  recipients: 'dem den der',
  agents: 'von vom durch',
  passives: 'werden wird worden wurde wurden',
  citing: 'zitierend zitiert zitierte',
  pronouns: {
    m: 'dieser er letzterer',
    f: 'diese letztere sie',
    n: 'es',
    anybody: 'du ich ihr man wir',
  },
  objectPronouns: { m: 'ihm' },
  objects: 'dabei darauf das dazu dies es hierzu ihm ihn ihnen ihr mich mir sich uns',
  definite: 'das dem den der des die diese diesem diesen dieser dieses',
  indefinite:
    'andere drei ein eine einem einen einer eines einige kein keine keinen manche mehrere viele vier zahlreiche zwei',
  obliqueArticles: 'dem den des diesem diesen einem einen eines ihrem ihren seinem seinen',
  possessive:
    'deren dessen eurer ihr ihre ihrem ihren ihrer mein meine meinem meiner sein seine seinem seinen seiner seines unser unsere unserem unseren unserer unseres',
  complements: 'bei beim der des für vom von',
  prepositions:
    'ab am an angesichts anlässlich ans auf aus bezüglich bis durch entgegen gegen gegenüber hinter im in ins laut mit nach neben ohne seit seitens trotz um unter vor wegen während zu zum zur zwischen über',
  conjunctions: 'aber denn oder sondern sowie und',
  subordinators:
    'als bevor bis da damit dass daß falls nachdem ob obwohl sodass warum was weil wenn wie wo wobei wonach während',
  relatives: 'das der die welche welcher welches',
  adverbs:
    'allerdings auch außerdem bereits dafür damals dann daraufhin darüber davon dennoch deutlich ebenfalls ebenso erneut erst etwa ferner hingegen inzwischen jedoch jetzt kürzlich morgen nicht noch nun nur schon selbst sogar später unterdessen weiter weiterhin wieder wohl wörtlich zudem zuletzt zuvor',
  functionWords:
    'alle alles also bisher daher derzeit deshalb deswegen doch dort etwas hier insgesamt ja jeder mehr nein nichts niemand rund schließlich sehr so sonst trotzdem vielleicht weitere wem wen wenige wer zunächst',
  firstPerson: 'ich mein meine mich mir uns unser unsere unserem unseren unserer unseres wir',
  secondPerson: 'Ihnen Ihr Ihre Sie dein deine dich dir du ihr',
  askingLabels: 'f frage',
  answeringLabels: 'a antwort',
  interviews: 'gespräch interview',
  titles: {
    m: 'herr herrn kaiser könig papst prinz',
    f: 'frau königin prinzessin schwester',
    n: 'admiral dr oberst prof professor',
  },
  roles: {
    m: 'hirte aktivist analyst -anwalt anwohner arzt autor berater besitzer besucher bewohner botschafter bruder -chef demokrat direktor experte -fahrer forscher freund -führer general gründer historiker journalist kandidat kanzler kellner kollege kritiker könig künstler landrat lehrer -leiter mann -meister minister mitarbeiter nachbar papst passant patient politiker polizist professor präsident redakteur regisseur rentner richter schauspieler schriftsteller schüler sekretär senator sohn soldat spieler sprecher student sänger tourist trainer unternehmer -vater vertreter wissenschaftler zeuge ökonom | abgeordnet angestellt -beamt -beauftragt vorsitzend +er',
    f: '-anwältin -frau königin -mutter -rätin schwester -tochter | abgeordnet angestellt -beauftragt vorsitzend +e',
    n: 'anwälte arbeiter architekt archivar -ator bauer beobachter betreiber bischof bäcker demonstrant diplomat dirigent eltern ermittler fan farmer fischer freiwilliger freunde förster gegner gewerkschafter gouverneur händler ingenieur inhaber intendant jurist kapitän kommissar komponist kreis kunde -kämmerer leser manager mitglied musiker männer nutzer offizier -ologe opfer passagier pendler pfarrer pfleger premier priester produzent quelle reporter -star stürmer torwart veranstalter verfasser vorstand wähler ärzte | abgeordnet angestellt -beamt -beauftragt -jährig vorsitzend +e/er',
  },
  roleEndings: 'arzt ent erin er eur istin ist orin or wirtin wirt',
  groups:
    '-agentur amt arbeitsamt armee ausschuss -bank behörde bundesamt bundesrat bundestag cdu club csu delegation -errat eu europarat fdp fernsehen feuerwehr finanzamt -firma fraktion gemeinde gemeinderat gericht gruppe -gruppe grünen institut justiz kabinett kirche koalition komitee -komitee kommission konzern krankenhaus landesamt linke -lrat ministerium nato -nrat opposition organisation parlament -partei polizei rat redaktion regierung -schaft schule senat -sender spd -srat stadt stadtrat stiftung universität uno unternehmen verband -verein zeitung -zentrale',
  documents:
    'anordnung antrag artikel bericht blog brief buch dokument entscheidung erklärung -gesetz gutachten homepage klage kommentar mail manifest meldung memorandum mitteilung nachruf petition plakat protokoll resolution -schreiben -studie text transparent tweet umfrage untersuchung urteil verfassung vertrag webseite website',
  works:
    '-agentur -album ausstellung band -blatt -buch bücher dokumentation essay -film folge gedicht gemälde hit -lied magazin musical oper -portal -roman -seite -sender sendung -serie -show single song spiel stück titel website zeitschrift zeitung',
  naming:
    'alias benannt betitelt genannt getauft heißt hieß motto namens sogenannten titel tituliert',
  namedThings:
    'allianz aufschrift bewegung deponie festival -firma -garten -gruppe -hotel initiative kampagne -kirche -klasse leitlinie marke mission modell motto name operation organisation -partei programm projekt -rakete restaurant -schiff slogan -sonde station stiftung thema -truppe typ -union unternehmen -verein werkstatt zentrum überschrift',
  distancing: 'genannte genannten | angeblich selbsternannt sogenannt vermeintlich +e/er',
  terms: 'ausdruck begriff begriffe bezeichnung formulierung sprache stichwort wort worte wörter',
  meaning: 'bedeuten bedeutet bedeutete heißt',
  speechNouns:
    'artikel blog brief debatte erklärung gespräch interview kundgebung mitteilung podcast pressekonferenz rede schreiben sitzung stellungnahme tweet veranstaltung',
  outlets:
    '-agentur magazin -nachrichtenmagazin nachrichtenseite -sender website zeitschrift -zeitung',
  publications:
    'Der Spiegel/Spiegel/.de|Die Zeit/Zeit Online/zeit.de|Süddeutsche Zeitung/Süddeutschen Zeitung/Süddeutsche/SZ/sueddeutsche.de|Frankfurter Allgemeine Zeitung/Frankfurter Allgemeinen Zeitung/FAZ/.net|Bild/.de/Bild-Zeitung|Die Welt/welt.de|taz/.de|Der Tagesspiegel/Tagesspiegel/.de|Stern/.de|Focus/.de|Handelsblatt/.com|ARD/Tagesschau/.de|ZDF/.de|NDR/.de|WDR/.de|Deutschlandfunk/.de|Deutsche Welle/DW/.com|n-tv/.de|Neue Zürcher Zeitung/Neuen Zürcher Zeitung/NZZ/.ch|Tages-Anzeiger/tagesanzeiger.ch|Der Standard/.at|Die Presse/.com|Kurier/.at|ORF/.at|SRF/.ch|Grenz-Echo/.net',
  agencies:
    'dpa/.com/dpa-infocom/Deutsche Presse-Agentur|APA/.at/Austria Presse Agentur|Keystone-SDA/SDA',
  publicationWords:
    'allgemeine -anzeiger -blatt -bote echo fernsehen -funk -kurier merkur -nachrichten -post -presse -rundschau spiegel tageblatt zeit -zeitung',
  particles: 'al bin da de del den der di el ibn la le van von zu zum zur',
  abbreviations: '# bsp bzw ca dr fr gen hl hr jh mio mrd nr prof st u.a usw vgl z.b',
  months:
    'januar/jänner/jan februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  daysAgo: 'heute gestern vorgestern',
  otherTimes: 'ab bis kommende kommenden nach nächste nächsten seit vor zwischen',
  settings: 'am auf bei beim im in während',
  times: '-abend jahr jahre jahren -mittag monat -morgen -nacht stunden tag tage tagen uhr woche',
  firstNames: {
    m: 'andreas bernd carl dieter felix gerhard günter hans heinz horst jens jonas jürgen karl klaus lukas manfred mathias max stefan steffen torsten ulrich uwe werner wolfgang',
    f: 'andrea claudia erika gabriele gisela greta heidemarie helga ilse ingrid julia katrin monika petra renate sabine sonia susanne ursula ute',
  },
  nations:
    'amerikaner amerikanisch australisch brite britisch chinese chinesisch englisch europäisch flämisch franzose französisch griechisch irakisch iranisch irisch israelisch italienisch kanadisch libanesisch niederländisch palästinensisch polnisch russe russisch spanisch türkisch ukrainisch us-amerikanisch',
  speakers: 'belgisch deutsch luxemburgisch schweizer österreichisch',
  sources:
    '(ursprüngliche/) quelle|quellen|originalquelle|(zum/) originalartikel|dieser (artikel/text/beitrag) (ist/erschien) (zuerst/ursprünglich) (erschienen/) (in/bei/im/auf)|(zuerst/ursprünglich) erschienen (in/bei/im/)|übernommen von|übersetzt aus|mit material von',
  basedOn: 'nach|mit|laut|aus|unter berufung auf',
};

export const page: PageWords = {
  bylines:
    '(geschrieben/übersetzt/verfasst/veröffentlicht/erstellt/ein bericht/) von|text|autor|autorin|autoren|aus|von (unserer korrespondentin/unserem korrespondenten)',
  newsrooms: '(von/) (die/der/unsere/unserer/) redaktion|red',
  published:
    '(veröffentlicht/erstellt/aktualisiert/zuletzt aktualisiert/geändert) (am/)|stand|datum|am|vom',
  photos: 'foto|fotos|bild|bilder|archivbild|archivfoto|symbolbild|symbolfoto|fotograf|bildquelle',
  tags: 'schlagworte|schlagwörter|schlagwort|stichworte|stichwörter|stichwort|themen|kategorien|kategorie|rubrik|mehr (zu/über)|verwandte themen',
  headlines: 'überschrift|schlagzeile|titel',
  standfirsts: 'vorspann|teaser|einleitung',
  originals: 'original(titel/überschrift/schlagzeile)|ursprünglicher titel',
  'comment-form':
    'kommentar|kommentare|kommentieren|antwort|antworten|…e-mail-adresse wird nicht|…erforderliche felder|(sei/seien sie) der erste',
  'share-buttons': 'teilen|drucken|folgen|twittern|merken|gefällt mir',
  'related-links':
    '(lesen sie/lies) (auch/mehr/dazu)|auch (interessant/lesenswert)|(mehr/) zum thema|mehr (dazu/nachrichten)|siehe auch|(verwandte/ähnliche) (artikel/beiträge)|das könnte (sie/dich) auch|meistgelesen|weiterlesen|empfohlen',
  newsletter:
    'newsletter|abonnieren|abonnenten|bereits abonnent|(abonnieren/erhalten) sie|(melden sie sich/melde dich) für|…(unseren/unser/unserem) newsletter',
  'cookie-notice':
    'cookies|akzeptieren|ablehnen|zustimmen|…(verwenden/nutzen/verwendet/nutzt) cookies|wir respektieren ihre privatsphäre',
  advertisement:
    'anzeige|anzeigen|werbung|gesponsert|(artikel wird/lesen sie/) nach der (anzeige/werbung)',
  navigation:
    'menü|suche|suchen|startseite|inhalt|hauptinhalt|anmelden|registrieren|impressum|datenschutz|kontakt|zurück|schließen|weiter|nach oben|über uns|…alle rechte vorbehalten',
  'page-information': 'anhören|min|aktualisiert|exklusiv|lesezeit|lesedauer|nur für abonnenten',
  asides:
    'abbrechen abschicken absenden adresse alle artikel beitrag beiträge direkt ersten fenster geöffnet hinterlasse hinterlassen jetzt klick klicken konto kopieren link lädt mein nachricht name neuem nächster schreib schreibe schreiben senden springen verwalten vorheriger',
  credit: 'quelle: {original}, via {relay}, {date}',
  creditInWords: 'quelle: {original}, via {relay}, {date}',
  via: 'via',
  dayInFigures: '{dd}.{mm}.{yyyy}',
  dayInWords: '{d}. {month} {yyyy}',
  firstDay: '1',
  usualDay: 'figures',
};

export const wording: WordingWords = {
  smallWords:
    'auch auf aus bei das dass dem den der des die ein eine einen es für haben ich ihr im ist mit nicht noch oder sich sie sind und uns von war wir zu zum',
  decimal: ',',
  negations:
    'kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs nein nicht nichts nie niemals niemand niemandem niemanden nirgends nirgendwo ohne weder',
  negationEndings: '',
  negationParticles: '',
  halfNegations: '',
  limits: '',
  furtherNegations: 'noch',
  emptyNegations:
    'nicht (nur/bloß)|nicht allein … (sondern/auch)|nicht wahr|nicht zuletzt|nichts anderes als|ohne zweifel|nicht weniger als|nichts als|ohnehin|kein zweifel|ob oder nicht|mir nichts dir nichts',
  numerals:
    'null=0 einhalb=0.5 anderthalb=1.5 ein=1 eins=1 eine=1 einen=1 einer=1 einem=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
  magnitudes:
    'hundert=2 tausend=3 million=6 millionen=6 mio=6 milliarde=9 milliarden=9 mrd=9 billion=12 billionen=12',
  numeralJoiners: 'und',
  halves: '',
  percents: 'prozent|v.h',
  hours: 'uhr',
  halfOf: 'halbe halben',
  ordinalEndings: '. er ern ste te',
  ordinals:
    'erste=1 erstem=1 ersten=1 erster=1 erstes=1 dritte=3 drittem=3 dritten=3 dritter=3 drittes=3 siebte=7 siebtem=7 siebten=7 siebter=7 siebtes=7 achte=8 achten=8 achter=8 achtes=8',
  ordinalWordEndings: 'te tem ten ter tes ste stem sten ster stes',
};

export const translation: TranslationWords = {
  denials:
    'abgelehnt ablehnen ablehnt ausgeschlossen bestreiten bestreitet erst fehlen fehlt fehlten gescheitert kaum lehnen lehnt leugnet mangel mangelt nutzlos scheitert selten stopp stoppen unannehmbar unbegreiflich unbegründet unbekannt unbenutzbar unbewohnbar unbezahlbar unbezahlt undenkbar unentschuldbar unerhört unerreichbar unerträglich unfair ungenügend ungerecht ungewiss unhaltbar unklar unmöglich unnötig unrealistisch unrecht unsicher unsinn untersagt unverantwortlich unverkäuflich unverständlich unverzeihlich unwahr unwahrscheinlich unzulässig unzumutbar unzureichend verbieten verbietet verboten verhindern verhindert vermeiden verweigern verweigert weigere weigern weigert wenig wenige wenigen zwecklos',
  nearNumerals:
    'beide=2 beiden=2 doppelt=2 doppelte=2 doppelten=2 doppelter=2 doppeltes=2 verdoppelt=2 verdoppeln=2 verdoppelte=2 dreifach=3 vierfach=4 dreimal=3 zweimal=2 einmal=1 einzige=1 einzigen=1 einziger=1 dutzend=12 dutzende=12 dutzenden=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000 erste=1 ersten=1 erster=1 zweite=2 zweiten=2 zweiter=2 dritte=3 dritten=3 dritter=3 drittel=3 vierte=4 vierten=4 viertel=4 viertel=0.25 fünfte=5 fünften=5 fünftel=5 sechste=6 sechsten=6 siebte=7 siebten=7 achte=8 achten=8 neunte=9 neunten=9 zehnte=10 zehnten=10 elfte=11 elften=11 zwölfte=12 zwölften=12 zwanzigste=20 zwanzigsten=20 halb=0.5 halbe=0.5 halben=0.5 halbes=0.5 hälfte=0.5 hälfte=2 halbiert=2 paar=2 zwilling=2 zwillinge=2 sieben=7 acht=8 jahrzehnt=10 jahrzehnte=10 jahrzehnten=10 jahrhundert=100 jahrhunderte=100 jahrhunderten=100 zwanziger=20 dreißiger=30 vierziger=40 fünfziger=50 sechziger=60 siebziger=70 achtziger=80 neunziger=90',
  halfBefore: 'halb',
  numeralEndings:
    'fach fache fachen facher jährig jährige jährigen jähriger jähriges köpfig köpfige köpfigen mal malig malige maligen monatig monatige monatigen stündig stündige stündigen teilig teilige tägig tägige tägigen wöchig wöchige wöchigen',
  spokenIn: 'auf in',
  spokenHow: '*',
  behindLanguage: '*',
  languageNames: 'farsi=fa flämisch=nl kantonesisch=zh mandarin=zh plattdeutsch=nds',
};
