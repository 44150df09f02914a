import type { Language } from './language';

export const de: Language = {
  code: 'de',
  markers:
    'der die das und ist von den mit im für auf ein eine nicht dem des sich als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen zum war haben nur oder aber vor zur bis mehr durch sagte',
  apostropheWords: 's n ne nen ner',
  elisions: '',
  nounsCapitalised: true,
  say: 'sagte sagten sagt sagen gesagt meinte meinten meint meinen gemeint schrieb schrieben schreibt schreiben geschrieben sprach sprachen spricht sprechen gesprochen rief riefen ruft rufen gerufen bat bittet baten hieß heißt sieht lautete lautet lauteten rät riet räumte räumt räumten teilte teilt teilten fügte fügt fügten ausführte warfen versprach verspricht beschrieb wiederholte bestritt bestreitet erwiderte erwidert verwies verweist lobte lobt beteuerte mahnte mahnt schimpfte höhnte scherzte ergänzte ergänzt resümierte twitterte twittert postete feststellt zitierte zitiert nannte einräumte mitteilte betont schilderte schildert urteilte urteilt empfahl empfiehlt versprachen zitieren',
  sayInflected: [
    {
      stems:
        'erklär beton kritisier warn äußer forder bericht behaupt antwort bestätig kommentier entgegn frag begründ versicher vermut hoff befürcht erläuter sag skandier verkünd verlang kündig bekräftig beklag bedauer erinner würdig appellier prophezei erzähl klag jubel fluch flüster witzel spott unterstreich formulier argumentier analysier konstatier protestier prognostizier signalisier moder definier wünsch vertei verteidig ruft',
      endings: 'te ten t en e et ete eten end',
    },
  ],
  call: 'nannte nannten nennt nennen genannt spricht sprach sprachen',
  callInflected: [
    {
      stems:
        'bezeichn bewert charakterisier kritisier einstuf beschrieb beschreib verurteil titulier geißel rügt begrüß brandmark verspott verteufel',
      endings: 'te ten t en e et ete eten end st -',
    },
  ],
  find: 'gab gibt gaben geben wandte wendet warf wirft hob hebt führt führte ausführte stellte stellt ließ lässt wies weist wissen schloss vorwarf hält hielt halten sieht sah sehen fand findet fanden will wollte wollen glaubt glaubte denkt dachte hofft geht ging fürchtet fürchtete zeigte zeigt beschloss fordert forderte heiße enthält steht stand stehen rede erlaubt schreibe besagt besage ergab vereinbart vereinbarten wirbt warb',
  findInflected: [
    {
      stems: 'erwart empfind vermut befürcht lehn sicher verweiger droh',
      endings: 'te ten t en e et ete eten end',
    },
  ],
  participleEndings: 'end',
  verbSecond: true,
  likeWords: 'wie darunter',
  reported:
    'sei seien habe hätte hätten müsse müssten könne könnten werde würde würden solle wolle gebe gäbe stehe komme gehe dürfe liege bleibe unterstütze halte verfolge erinnere nehme mache bestehe',
  auxiliaries:
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden habe hätte kann konnte muss musste darf soll sollte will möchte worden sein',
  accordingTo: [
    'laut',
    'nach angaben',
    'nach angabe',
    'nach ansicht',
    'nach meinung',
    'nach aussage',
    'nach aussagen',
    'nach worten',
    'nach auffassung',
    'nach einschätzung',
    'gemäß',
    'in den worten',
    'aus sicht',
    'nach den worten',
    'von seiten',
  ],
  postpositions: 'zufolge',
  standpoint: 'für',
  afterWords: ['so', 'laut', 'zitat von', 'so etwa', 'so auch'],
  tailIntros: 'wie so und das',
  quotePhrases: [
    'mit den worten',
    'wie folgt',
    'mit folgenden worten',
    'folgendermaßen',
    'mit dem satz',
  ],
  viaPhrases: [
    'in einem interview mit',
    'im interview mit',
    'im gespräch mit',
    'gegenüber dem',
    'gegenüber der',
    'gegenüber',
    'sagte der zeitung',
    'sagte dem',
    'sagte der',
    'zitiert von',
    'im interview mit dem',
    'im interview mit der',
    'im gespräch mit der',
    'im gespräch mit dem',
    'unsere kollegen von',
    'unseren kollegen von',
  ],
  citing: 'zitiert zitierte zitierend',
  pronouns: [
    { words: 'er', gender: 'm', plural: false },
    { words: 'sie', gender: 'f', plural: false },
    { words: 'es', gender: 'n', plural: false },
    { words: 'dieser letzterer', gender: 'm', plural: false },
    { words: 'diese letztere', gender: 'f', plural: false },
    { words: 'wir ich man ihr du', gender: null, plural: true },
  ],
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
    'auch noch dann nun jetzt schon bereits wieder nicht nur später zuvor kürzlich heute gestern morgen außerdem zudem weiter ferner jedoch hingegen allerdings daraufhin damals ebenfalls ebenso wörtlich empört gelassen deutlich scharf offen zuletzt erneut selbst sogar etwa wohl weiterhin inzwischen unterdessen dennoch erst vorerst darüber dafür davon',
  functionWords:
    'ja nein hier dort da vielleicht doch also deshalb deswegen daher somit dabei damit darauf darum dazu hierzu wer wem wen welche alles alle jeder jede niemand nichts etwas einige viele wenige mehr sehr zu so wie sonst andererseits einerseits zunächst schließlich insgesamt ähnlich rund unterdessen bisher bislang derzeit zurzeit weitere zitat nachdem obwohl trotzdem',
  firstPerson:
    'ich wir mir mich uns mein meine unser unsere unserer unserem unseren unseres ihr du sie',
  titles: {
    m: 'herr herrn könig prinz papst kaiser',
    f: 'frau königin prinzessin schwester',
    n: 'dr prof professor',
  },
  roles:
    'kämmerer ingenieur vorsitzenden abgeordneter abgeordnete abgeordneten gouverneur anwälte experten analysten journalisten reporter aktivisten ärzte pfleger studenten nachbarn zeugen opfer männer frauen freunde eltern wähler fans bauer bauern arbeiter fahrer manager kapitän stürmer torwart architekt produzent musiker komponist dirigent pfarrer priester bischof papst mitglied mitglieder diplomat kollegen quelle quellen beobachter polizisten kommissar oberst offizier soldaten gegner demonstranten veranstalter gewerkschafter vorstand premier kunde kunden passagier passagiere leser nutzer farmer kreis kreisen fischer bäcker händler förster patienten radfahrer pendler touristen passanten freiwilliger jury-mitglied',
  rolesMasculine:
    'sprecher präsident minister kanzler chef leiter vorsitzender direktor bürgermeister oberbürgermeister senator richter anwalt staatsanwalt professor wissenschaftler forscher experte analyst ökonom historiker autor schriftsteller journalist redakteur kritiker aktivist arzt lehrer student schüler bewohner anwohner nachbar zeuge vater bruder sohn mann freund besitzer trainer spieler sänger schauspieler regisseur künstler könig mitarbeiter unternehmer berater vertreter botschafter kollege polizist soldat geschäftsführer gründer politiker kandidat ministerpräsident außenminister premierminister general regierungschef staatschef patient rentner besucher autofahrer tourist passant kellner sekretär',
  rolesFeminine:
    'sprecherin präsidentin ministerin kanzlerin chefin leiterin direktorin bürgermeisterin oberbürgermeisterin senatorin richterin anwältin staatsanwältin professorin wissenschaftlerin forscherin expertin analystin historikerin autorin schriftstellerin journalistin reporterin redakteurin kritikerin aktivistin ärztin lehrerin studentin schülerin bewohnerin anwohnerin nachbarin zeugin mutter schwester tochter frau ehefrau freundin sängerin schauspielerin regisseurin künstlerin königin mitarbeiterin unternehmerin beraterin vertreterin botschafterin kollegin polizistin gewerkschafterin geschäftsführerin gründerin politikerin kandidatin betriebsrätin nationalrätin pfarrerin trainerin spielerin vorsitzende juristin archivarin sekretärin patientin rentnerin besucherin autofahrerin touristin passantin kellnerin schatzmeisterin',
  roleEndings:
    'sprecher sprecherin minister ministerin präsident präsidentin chef chefin leiter leiterin kanzler kanzlerin direktor direktorin meister meisterin vorsitzender vorsitzende redakteur redakteurin anwalt anwältin experte expertin forscher forscherin politiker politikerin trainer trainerin berater beraterin manager managerin führer führerin sekretär sekretärin beauftragter beauftragte abgeordneter abgeordnete kandidat kandidatin wissenschaftler wissenschaftlerin vertreter vertreterin mitglied künstler künstlerin rat rätin ologe ologin kommissar richter richterin bischof inhaber gründer gründerin spieler spielerin star intendant angestellter angestellte',
  groups:
    'polizei regierung ministerium kabinett ausschuss kommission rat unternehmen firma konzern gruppe partei gericht behörde behörden amt bank verband verein organisation club parlament senat bundestag bundesrat universität schule krankenhaus armee stiftung institut stadt gemeinde zeitung justiz feuerwehr kirche opposition koalition delegation redaktion fraktion spd cdu csu fdp nato eu uno linke grünen',
  groupEndings:
    'polizei regierung ministerium amt behörde verband gewerkschaft gesellschaft partei ausschuss kommission gericht institut organisation konzern fraktion schaft zentrale agentur verein bund bank stiftung',
  documents:
    'bericht studie untersuchung brief erklärung entscheidung urteil dokument umfrage artikel mail tweet mitteilung text gesetz verfassung resolution vertrag klage buch gutachten transparent transparenten plakat plakate manifest petition memorandum meldung pressemitteilung',
  documentEndings: 'bericht studie mitteilung gesetz meldung gutachten erklärung schreiben',
  works:
    'film roman buch lied song album single stück musical oper serie sendung folge gedicht gemälde ausstellung dokumentation spiel zeitschrift magazin zeitung essay titel hit band website stücke lieder filme bücher sender blatt nachrichtenagentur',
  workEndings:
    'film roman buch lied song album stück serie sendung spiel zeitung magazin blatt sender seite show portal agentur zeitschrift',
  naming:
    'namens genannt genannten genannte tituliert sogenannten titel betitelt betitelte kurz alias getauft benannt heißt hieß motto',
  namedThings:
    'projekt gruppe operation kampagne motto slogan thema namen name schiff restaurant hotel marke festival bewegung organisation partei firma mission typ aufschrift überschrift leitlinie programm modell raumschiff raumfrachter kulturwerkstatt schriftzug zentrum deponie station',
  namedThingEndings:
    'projekt gruppe kampagne bewegung organisation partei firma mission schiff unternehmen klasse rakete sonde frachter verein stiftung initiative schutzorganisation rechtsorganisation union allianz station werkstatt kirche garten hotel truppe',
  distancing:
    'sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte genannten vermeintliche vermeintlichen angebliche angeblichen angeblicher selbsternannte selbsternannten',
  terms: 'wort wörter worte begriff begriffe ausdruck bezeichnung formulierung stichwort',
  meaning: 'bedeutet bedeuten bedeutete heißt',
  speechNouns:
    'erklärung interview rede brief tweet mitteilung stellungnahme artikel gespräch pressekonferenz pressemitteilung blog',
  outlets:
    'zeitung agentur nachrichtenagentur sender magazin tageszeitung fernsehsender nachrichtenmagazin kollegen',
  sourceWords: 'quelle quellen',
  outletNames: [
    'der spiegel',
    'spiegel',
    'die zeit',
    'süddeutsche zeitung',
    'süddeutsche',
    'frankfurter allgemeine',
    'faz',
    'bild',
    'die welt',
    'taz',
    'tagesspiegel',
    'ard',
    'zdf',
    'orf',
    'der standard',
    'neue zürcher zeitung',
    'nzz',
    'tages-anzeiger',
    'grenz-echo',
    'grenzecho',
    'dpa',
  ],
  particles: 'von van der den de zu zum zur la le di da del al el bin ibn',
  abbreviations:
    'dr prof hr fr nr st bzw z.b u.a ca usw jh mio mrd bsp vgl gen hl 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
  times:
    'tag tage tagen jahre jahren stunden montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember heute gestern morgen woche monat jahr uhr mittag abend nacht vormittag nachmittag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend sonntagmorgen',
  firstNames: {
    m: 'hans peter michael thomas andreas wolfgang klaus jürgen günter stefan christian uwe werner horst frank dieter manfred gerhard bernd torsten mathias martin karl heinz jonas carl max paul lukas felix jan george tony jimmy willy jens steffen ulrich',
    f: 'ursula maria anna petra monika elisabeth sabine renate helga karin brigitte ingrid erika andrea gisela claudia susanne gabriele christine barbara angela greta ayla ilse ursina julia laura sarah emily heidemarie condoleezza condoleeza anabella sonia nicola ute katrin',
  },
  nations:
    'chinesische chinesischen russische russischen ukrainische türkische türkischen griechische polnische israelische israelischen palästinensische iranische irakische libanesische europäische europäischen deutschen franzosen briten amerikaner russen chinesen',
  nationalities:
    'amerikanische:en amerikanischer:en amerikanischen:en us-amerikanische:en us-amerikanischer:en britische:en britischer:en britischen:en englische:en englischer:en irische:en irischer:en australische:en australischer:en kanadische:en,fr kanadischer:en,fr französische:fr französischer:fr belgische:nl,fr,de belgischer:nl,fr,de niederländische:nl niederländischer:nl flämische:nl deutsche:de deutscher:de österreichische:de österreichischer:de schweizer:de,fr,it spanische:es spanischer:es italienische:it italienischer:it luxemburgische:fr,de',
};
