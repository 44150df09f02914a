import type { Language } from './language';

export const nl: Language = {
  code: 'nl',
  markers:
    'de het een van en in is dat op te zijn met voor niet aan er om ook als maar dan door over bij uit naar nog wel heeft hij ze wordt worden was zei zegt deze dit geen meer ik je we',
  apostropheWords: 's t n k m r ie em',
  elisions: '',
  nounsCapitalised: false,
  say: 'zei zeiden zegt zeggen zeg gezegd zeggende vertelt vertelde vertelden vertellen verteld antwoordt antwoordde antwoorden geantwoord reageert reageerde reageren verklaart verklaarde verklaarden verklaren verklaard stelt stelde stelden stellen gesteld waarschuwt waarschuwde waarschuwen schrijft schreef schreven schrijven geschreven vraagt vroeg vroegen vragen gevraagd meent meende meenden menen bekent bekende bekennen beaamt beaamde beamen concludeert concludeerde concluderen roept riep riepen roepen benadrukt benadrukte benadrukken voegt voegde voegden erkent erkende erkennen herinnert herinnerde merkt merkte oordeelt oordeelde vervolgt vervolgde verzucht verzuchtte zucht zuchtte mompelt mompelde fluistert fluisterde schreeuwt schreeuwde grapt grapte grinnikt grinnikte twittert twitterde tweet tweette mailt mailde bevestigt bevestigde bevestigen ontkent ontkende klaagt klaagde klagen meldt meldde melden gemeld bericht berichtte beweert beweerde beweren beloofde belooft beloven kondigt kondigde constateert constateerde concludeerden pleit pleitte dreigt dreigde eiste eist eisen betoogt betoogde betogen betuigt sneert sneerde foetert foeterde brult brulde juichte jubelt jubelde adviseert adviseerde citeert citeerde denkt dacht dachten denken countert counterde pareert pareerde repliceert repliceerde weerlegt argumenteert argumenteerde somt duidt nuanceert nuanceerde preciseert preciseerde verduidelijkt verduidelijkte onderstreept onderstreepte onderlijnt hekelt hekelde bezweert bezwoer verzekert verzekerde getuigt getuigde',
  sayInflected: [],
  call: 'noemt noemde noemden noemen genoemd bestempelt bestempelde omschrijft omschreef beschrijft beschreef beschreven kwalificeert kwalificeerde typeert typeerde bekritiseert bekritiseerde beschuldigt beschuldigde verwijt verweet spreekt sprak bestempelen omschrijven',
  callInflected: [],
  find: 'gaf geeft geven weet wist besluit besloot legt legde legden houdt hield hielden deelt deelde deelden klinkt klonk klonken luidt luidde knikt knikte lacht lachte lachten werpt wierp vult vulde licht lichtte lichtten spreekt sprak spraken juicht hoopt hoopte hopen vindt vond vonden vinden gevonden wil wilde wilden willen vreest vreesde vrezen protesteert protesteerde protesteerden eiste ziet zag zagen zien voelt voelde belooft heeft het over wacht verwacht verwachtte verwachten blijkt bleek staat stond toont toonde bepleit bepleitte pleiten prijst prees looft ervaart ervaarde acht achtte noteert noteerde leest las heet overtuigd',
  findInflected: [],
  participleEndings: 'ende end',
  verbSecond: true,
  likeWords: 'als zoals waaronder',
  reported: '',
  auxiliaries:
    'heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou zullen zouden kan kon kunnen moet moest mag mocht gaat ging',
  accordingTo: [
    'volgens',
    'naar het oordeel van',
    'in de woorden van',
    'naar de mening van',
    'blijkens',
  ],
  postpositions: '',
  standpoint: 'voor',
  afterWords: ['aldus', 'dixit', 'zo', 'oordeel van', 'in de woorden van'],
  tailIntros: 'zo als en is dat',
  quotePhrases: ['met de woorden', 'als volgt', 'in een reactie', 'in een verklaring'],
  viaPhrases: [
    'in een interview met',
    'in een gesprek met',
    'in gesprek met',
    'tegenover',
    'zegt tegen',
    'zei tegen',
    'vertelt aan',
    'vertelde aan',
    'laat weten aan',
    'liet weten aan',
    'aan de krant',
    'geciteerd door',
    'geciteerd in',
    'bij onze collega’s van',
    'onze collega’s van',
    'meldt aan',
    'in een interview in',
    'tegen',
  ],
  citing: 'citeert citeerde citerend',
  pronouns: [
    { words: 'hij', gender: 'm', plural: false },
    { words: 'zij ze', gender: 'f', plural: false },
    { words: 'het', gender: 'n', plural: false },
    { words: 'we wij ik je jij u jullie men', gender: null, plural: true },
  ],
  objects: 'zich hem haar hun hen ons mij me er daar hier dit dat zichzelf het',
  definite: 'de het deze dit die dat',
  indefinite: 'een enkele veel sommige twee drie vier andere ’n',
  obliqueArticles: '',
  incises: false,
  possessive: 'zijn haar hun ons onze mijn jouw uw wiens diens',
  complements: 'van voor bij uit namens',
  prepositions:
    'in op aan met door over naar tegen onder tussen om te tot sinds na tijdens zonder rond binnen buiten langs via wegens ondanks sedert per vanaf achter naast boven',
  conjunctions: 'en of maar want dus',
  subordinators:
    'dat omdat als toen terwijl wanneer hoewel of zodat nadat voordat waarom hoe waar wat dan waarbij waardoor nu doordat opdat',
  relatives: 'die dat wie wiens',
  adverbs:
    'ook nog dan toen nu al weer wel niet later onlangs eerder vandaag gisteren morgen gisteravond gistermiddag gisterochtend zaterdag daarna intussen ondertussen echter immers zelf zelfs eens heel alvast daarop stellig resoluut nuchter gelaten nadrukkelijk tevens even vooral stug zo nog steeds telkens',
  functionWords:
    'ja nee hier daar er misschien toch want dus waarom hoe wat wie waar wanneer welke alle alles iedereen niemand niets iets geen zo zoals sommigen velen vooral bovendien daarom daarmee daarna daarvoor hiermee volgens zelfs alleen toch pas meer veel weinig vroeger steeds even eerst drie twee één feit',
  firstPerson: 'ik wij we mij me mijn ons onze je jij jou u uw jullie',
  titles: {
    m: 'meneer dhr heer koning prins pater paus',
    f: 'mevrouw mevr mw koningin prinses freule zuster',
    n: 'dr prof mr drs ir ing minister premier president burgemeester',
  },
  roles:
    'gedeputeerde havenmeester roeier woordvoerders burgemeester minister ministers premier president voorzitter directeur hoofd leider chef baas bestuurder bestuurders wethouder schepen gouverneur senator politicus politici lijsttrekker rechter rechters advocaat advocaten procureur officier hoogleraar professor wetenschapper wetenschappers onderzoeker onderzoekers expert experts deskundigen analist analisten econoom historicus schrijver auteur journalist verslaggever redacteur criticus critici activist actievoerders arts dokter verpleger leraar docent student studenten bewoner bewoners buren getuige getuigen slachtoffer slachtoffers vrouwen mannen vrienden ouders kiezer supporter supporters boer boeren arbeider arbeiders chauffeur eigenaar manager trainer coach speler spelers spits kapitein ingenieur architect ontwerper kunstenaar zanger regisseur producent muzikant componist dirigent curator priester bisschop paus prins medewerker medewerkers ondernemer consultant lid leden vertegenwoordiger diplomaat ambassadeur collega collega’s werknemer werknemers bron bronnen waarnemer chirurg psychiater vertaler bankier agent agenten commissaris inspecteur tegenstanders voorstanders betoger betogers demonstranten renner wielrenner atleet woordvoering ceo toerist passagier klant klanten patiënt baseliner inwoner inwoners winkelier bakker kapper herder visser portier conciërge secretaris penningmeester fietser gepensioneerde bezoeker bezoekers automobilist automobilisten pendelaar pendelaars tiener leerling leerlingen vrijwilliger vrijwilligers toeristen voorbijganger ober patiënten',
  rolesMasculine: 'vader broer zoon man jongen koning buurman echtgenoot vriend opa oom acteur',
  rolesFeminine:
    'woordvoerster voorzitster directrice bestuurster moeder zus dochter vrouw echtgenote vriendin schrijfster journaliste actrice zangeres lerares docente verpleegster studente bewoonster buurvrouw koningin prinses eigenares onderzoekster kunstenares medewerkster burgemeesteres meisje oma speelster secretaresse patiënte bezoekster leerlinge vrijwilligster',
  roleEndings:
    'minister leider directeur voorzitter chef voerder voerster bestuurder coach trainer hoogleraar expert deskundige kenner specialist baas lid president manager woordvoerder politicus kundige loog onderzoeker lijder burgemeester agent kandidaat verslaggever commissaris secretaris vrouw man sprecher',
  groups:
    'politie regering ministerie kabinet commissie raad bedrijf groep partij hof bestuur dienst bank vereniging organisatie ploeg club ambassade parlement kamer senaat universiteit school ziekenhuis leger stichting bond federatie instituut overheid gemeente stad krant parket justitie brandweer kerk directie vakbonden oppositie coalitie delegatie redactie firma fractie werkgevers omroep',
  groupEndings:
    'bond partij bedrijf vereniging maatschappij ploeg ministerie bank stichting raad dienst inspectie',
  documents:
    'rapport studie onderzoek brief verklaring besluit vonnis arrest document nota enquête peiling artikel mail tweet bericht tekst wet grondwet resolutie verdrag klacht boek opschrift bord spandoek spandoeken manifest petitie folder verslag audit',
  documentEndings: 'rapport onderzoek bericht brief studie verslag nota',
  works:
    'film roman boek lied liedje album single voorstelling musical opera serie reeks programma aflevering gedicht schilderij tentoonstelling documentaire spel tijdschrift blad krant essay nummer hit bundel stuk plaat rubriek column strip hits',
  workEndings:
    'film roman boek lied album stuk voorstelling serie reeks programma spel blad bundel plaat',
  naming: 'getiteld bijgenaamd genaamd geheten gedoopt heet heette heten oftewel alias titel ofwel',
  namedThings:
    'project band groep operatie campagne motto slogan kop thema titel bijnaam schip café restaurant hotel merk festival plan werktitel actie tentoonstelling categorie prijs lezing',
  namedThingEndings: 'project campagne actie plan',
  distancing:
    'zogenaamde zogenaamd zogeheten zogezegde zelfverklaarde vermeende zogenoemde gewraakte bewuste',
  terms: 'woord woorden term termen begrip uitdrukking etiket',
  meaning: 'betekent betekende betekenen',
  speechNouns:
    'verklaring interview toespraak brief tweet bericht reactie mail betoog lezing artikel gesprek persconferentie column',
  outlets:
    'krant persbureau omroep tijdschrift website zender dagblad nieuwssite collega’s verslaggever',
  sourceWords: 'bron bronnen',
  outletNames: [
    'het laatste nieuws',
    'hln',
    'de morgen',
    'de standaard',
    'het nieuwsblad',
    'de tijd',
    'vrt',
    'vtm',
    'de volkskrant',
    'volkskrant',
    'nrc',
    'trouw',
    'algemeen dagblad',
    'de telegraaf',
    'nos',
    'knack',
    'gazet van antwerpen',
    'het belang van limburg',
  ],
  particles: "van de der den het ’t 't ter ten te von de la le du di da op el al bin",
  abbreviations: 'dhr mevr mw dr prof mr drs ir ing nr blz bijv bv st jl a.d o.a',
  times:
    'dag dagen jaren uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen vorige volgende week maand jaar ochtend middag avond nacht weekend weekeinde gistermiddag gisteravond',
  firstNames: {
    m: 'jan piet kees henk peter johan hans tom tim bart wim dirk joris karel marc luc jef koen geert bram theo rik pieter willem frank erik jeroen michael joost erwin karim mohamed ruud',
    f: 'els lies an ann anna marie maria marieke ingrid katrien sofie sophie eva emma julie lotte griet hilde leen inge annelies karin petra monique anja marijke mildred sara laura femke',
  },
  nations:
    'chinese russische oekraïense japanse koreaanse turkse griekse poolse hongaarse zweedse noorse deense portugese braziliaanse israëlische palestijnse iraanse iraakse syrische egyptische marokkaanse congolese afrikaanse aziatische europese arabische katholieke joodse amerikanen britten duitsers fransen belgen nederlanders russen chinezen',
  nationalities:
    'amerikaanse:en britse:en engelse:en schotse:en ierse:en australische:en canadese:en,fr franse:fr belgische:nl,fr,de nederlandse:nl vlaamse:nl waalse:fr duitse:de oostenrijkse:de zwitserse:de,fr,it spaanse:es mexicaanse:es italiaanse:it luxemburgse:fr,de',
};
