import type { Language, PageWords, TranslationWords, WordingWords } from './language';

export const nl: Language = {
  code: 'nl',
  apostropheWords: 'em ie k m n r s t',
  elisions: '',
  nounsCapitalised: false,
  compounds: true,
  verbForms:
    'de=t den=t te=t ten=t te= ten= en=t en= d=t llen=lt nnen=nt kken=kt aren=aart agen=aagt amen=aamt eren=eert enen=eent elen=eelt oven=ooft ogen=oogt open=oopt ezen=eest ge~d=t ge~d=dt ge~=t',
  nounForms: 's= ’s= n= en= ven=f zen=s aren=aar nnen=n llen=l ssen=s ici=icus',
  pluralEndings: 'en s',
  feminineForms: 'e= trice=teur ares=aar ster=der',
  say: 'bericht bezwoer dacht dachten denken denkt geschreven getweet gezegd pleit riep riepen schreef schreven schrijft schrijven tweette verzucht vroeg vroegen zeg zeggen zeggende zegt zei zeiden zucht | adviseer antwoord argumenteer beaam beken beloof benadruk betoog betuig bevestig beweer bezweer brul citeer concludeer constateer counter dreig duid eis erken fluister foeter getuig grap grinnik hekel herhaal herinner jubel juich klaag kondig mail meen meld merk mompel nuanceer onderlijn onderstreep ontken oordeel pareer preciseer reageer repliceer roep schreeuw sneer som stel twitter verduidelijk verklaar vertel vervolg verzeker voeg vraag waarschuw weerleg +t',
  call: 'beschreef beschreven beschrijft noemt omschreef omschrijft omschrijven sprak spreekt verweet verwijt | bekritiseer beschuldig bestempel kwalificeer typeer +t',
  find: 'acht bepleit besloot besluit bleek blijkt gaf geeft geven gevonden heet hield hielden houdt klonk klonken lacht las leest licht overtuigd prees prijst spraken staat stond verwacht vinden vindt vond vonden wacht weet werpt weten wierp wil wilde wilden willen wist zag zagen zien ziet | deel ervaar hoop klink knik leg loof luid noteer protesteer toon voel vrees vul +t',
  participleEndings: 'end ende',
  verbSecond: true,
  likeWords: 'als waaronder zoals',
  reported: '',
  auxiliaries:
    'ben bent gaat ging had hadden hebben heeft is kan kon kunnen mag mocht moest moet waren was werd werden worden wordt zal zijn zou zouden zullen',
  accordingTo: 'volgens|(naar het oordeel/in de woorden/naar de mening) van|blijkens',
  postpositions: '',
  standpoint: 'voor',
  afterWords: 'aldus|dixit|zo|oordeel van|in de woorden van',
  tailIntros: 'als dat en is zo',
  quotePhrases: 'met de woorden|als volgt|het over|in een (reactie/verklaring)',
  colleagues: 'onze (collega’s/partner/zusterkrant) (van/bij/)',
  viaPhrases:
    'in (een/) (interview/gesprek) (met/aan/in)|interview (met/in)|tegenover|tegen|(vertelt/vertelde/meldt/laat weten/liet weten) aan|aan de krant|(ingekeken/onthuld) door|kon inkijken|in de krant|in handen van',
  relayPhrases: '(geciteerd/aangehaald) (door/in)|staat te lezen in',
  reports: 'meld(t/en/de)|schrij(ft/ven)|schreef|bericht|onthul(t/de)|weet|vernam',
  addressing: 'aan bij in tegen',
  recipients: 'aan bij in',
  agents: 'door',
  passives: 'werd werden worden wordt',
  citing: 'aangehaald aanhaalt citeerde citeert citerend geciteerd',
  pronouns: {
    m: 'hij',
    f: 'ze zij',
    n: 'het',
    anybody: 'ik je jij jullie men u we wij',
  },
  objectPronouns: { m: 'hem', f: 'haar' },
  objects: 'daar dat dit er haar hem hen het hier hun me mij ons zich zichzelf',
  definite: 'dat de deze die dit het',
  indefinite: 'andere drie een enkele sommige twee veel vier ’n',
  obliqueArticles: '',
  possessive: 'diens haar hun jouw mijn ons onze uw wiens zijn',
  complements: 'bij namens uit van voor',
  prepositions:
    'aan achter binnen boven buiten door in langs met na naar naast om ondanks onder op over per rond sedert sinds te tegen tijdens tot tussen vanaf via wegens zonder',
  conjunctions: 'dus en maar of want',
  subordinators:
    'als dan dat doordat hoe hoewel nadat nu of omdat opdat terwijl toen voordat waar waarbij waardoor waarom wanneer wat zodat',
  relatives: 'dat die wie wiens',
  adverbs:
    'al alvast daarna daarop dan echter eens eerder even heel immers intussen later niet nog nu ondertussen onlangs ook resoluut steeds telkens tevens toen vooral weer wel zelf zelfs zo',
  functionWords:
    'alle alleen alles bovendien daarom eerst geen iedereen iets ja meer misschien nee niemand niets pas sommigen toch velen weinig welke zoals één',
  firstPerson: 'ik me mij mijn ons onze we wij',
  secondPerson: 'je jij jou jullie u uw',
  askingLabels: 'v vraag',
  answeringLabels: 'a antwoord',
  interviews: 'gesprek interview vraaggesprek',
  titles: {
    m: 'dhr heer koning meneer pater paus prins',
    f: 'freule koningin mevr mevrouw mw prinses zuster',
    n: 'burgemeester dr drs ing ir minister mr premier president prof',
  },
  roles: {
    m: 'acteur -bondsman broer buurman echtgenoot jongen koning man ombudsman oom opa -raadsman staatsman -topman vader vakman -voorman vriend zakenman zoon',
    f: '-voerster -vrouw advocate bewoonster burgemeesteres dochter echtgenote koningin medewerkster meisje moeder oma prinses schrijfster secretaresse speelster verpleegster voorzitster vriendin zangeres zus',
    n: 'activist advocaat advocaten -agent ambassadeur analist arbeider architect -arts atleet auteur automobilist -baas bakker bankier baseliner bestuurder betoger bewoner bezoeker bisschop boer bron buren burgemeester ceo chauffeur -chef chirurg -coach collega commissaris componist conciërge consultant criticus curator demonstrant -deskundige diplomaat directeur dirigent docent dokter economen eigenaar -expert fietser gedeputeerde gepensioneerde getuige gouverneur havenmeester herder historicus hoofd hoogleraar ingenieur inspecteur inwoner journalist kandidaat kapitein kapper -kenner kiezer klant -kundige kunstenaar leden leerling -leider leraar -lid -lijder lijsttrekker -loog manager mannen medewerker minister muzikant ober officier ondernemer onderzoeker ontwerper ouders passagier patiënt paus pendelaar penningmeester politici politicus portier premier president priester prins procureur producent professor psychiater rechter redacteur regisseur renner roeier schepen schrijver secretaris senator slachtoffer -specialist speler spits -stander student supporter tiener toerist trainer verpleger verslaggever vertaler vertegenwoordiger visser -voerder voorbijganger voorzitter vrijwilliger vrouwen waarnemer werknemer wetenschapper wethouder wielrenner winkelier woordvoering zanger',
  },
  roleEndings: 'aar ent er eur ier ist ster',
  groups:
    'ambassade -bank bedrijf bestuur -bond brandweer club coalitie commissie delegatie -dienst directie federatie firma fractie gemeente groep hof inspectie instituut justitie kabinet kamer kerk krant leger maatschappij ministerie omroep oppositie organisatie overheid parket parlement partij -ploeg politie -raad redactie regering school senaat stad stichting universiteit vereniging werkgevers ziekenhuis',
  documents:
    'advies arrest artikel audit bericht besluit boek bord -brief document enquête folder grondwet klacht mail manifest -nota -onderzoek opschrift peiling petitie -rapport resolutie spandoek studie tekst tweet verdrag verklaring verslag vonnis wet',
  works:
    'aflevering -album -blad -boek -bundel column documentaire essay -film gedicht hit krant -lied liedje musical nummer opera programma -reeks -roman rubriek schilderij -serie single -spel strip -stuk tentoonstelling tijdschrift voorstelling',
  naming: 'alias bijgenaamd gedoopt geheten genaamd getiteld heet heette heten oftewel ofwel titel',
  namedThings:
    'actie band bijnaam café campagne categorie festival groep hotel kop lezing merk motto operatie -plan prijs project restaurant schip slogan tentoonstelling thema titel werktitel',
  distancing:
    'bewuste gewraakte vermeende zelfverklaarde zogeheten zogenaamd zogenaamde zogenoemde zogezegde',
  terms: 'begrip etiket term termen uitdrukking woord woorden',
  meaning: 'betekende betekenen betekent',
  speechNouns:
    'artikel bericht betoog bijeenkomst brief column debat gesprek hoorzitting interview lezing mail persbericht persconferentie podcast reactie toespraak tweet vergadering verklaring',
  outlets:
    'dagblad krant nieuwssite omroep persagentschap persbureau radiozender tijdschrift website weekblad zender',
  publications:
    'Het Laatste Nieuws/HLN/.be|De Morgen/.be|De Standaard/standaard.be|Het Nieuwsblad/Nieuwsblad/.be|De Tijd/tijd.be|Gazet van Antwerpen/GVA/.be|Het Belang van Limburg/HBVL/.be|Knack/.be|VRT NWS/.be/VRT/.be|VTM Nieuws/VTM/.be|de Volkskrant/Volkskrant/.nl|NRC/.nl/NRC Handelsblad|De Telegraaf/telegraaf.nl|Algemeen Dagblad/AD/.nl|Trouw/.nl|Het Parool/parool.nl|NOS/.nl|RTL Nieuws/.nl/rtl.nl|Het Financieele Dagblad/FD/.nl|NU.nl/nu.nl',
  agencies: 'Belga/.be/Belga News Agency/Agence Belga|ANP/.nl',
  publicationWords:
    'avond -bode -courant -dagblad gazet heraut journaal -koerier -krant morgen -nieuws -omroep post standaard stem tijd tribune volk weekblad',
  particles: 'al bin da de den der di du el het la le op te ten ter van von ’t',
  abbreviations: 'a.d bijv blz bv dhr dr drs ing ir jl mevr mr mw nr o.a prof st',
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  daysAgo:
    'vandaag/vanochtend/vanmorgen/vanmiddag/vanavond gisteren/gisterochtend/gistermiddag/gisteravond eergisteren',
  otherTimes: 'komende na sinds tegen tot tussen vanaf volgende voor',
  settings: 'aan bij in op tijdens',
  times:
    '-avond dag dagen jaar jaren maand -middag -morgen -nacht -ochtend uur volgende vorige week weekeinde -weekend',
  firstNames: {
    m: 'bart bram dirk erik erwin frank geert henk jan jef jeroen johan joost joris karel kees koen piet pieter rik ruud theo willem wim',
    f: 'anja ann annelies els femke griet hilde inge ingrid karin katrien leen lies lotte marieke marijke sofie',
  },
  nations:
    'afrikaanse amerikaanse amerikanen arabische belgen britse britten chinese congolese duitse duitsers engelse europese franse griekse ierse iraanse israëlische italiaanse japanse joodse katholieke marokkaanse nederlanders oekraïense palestijnse poolse russen russische spaanse spanjaard turkse waalse zweedse zwitserse',
  speakers: 'belgische nederlandse vlaamse',
  sources:
    '(oorspronkelijke/originele/) bron|bronnen|(oorspronkelijk/origineel/lees het oorspronkelijke) artikel|origineel|(dit artikel/) (verscheen/werd) (eerder/eerst/oorspronkelijk) (gepubliceerd/) (in/op/bij/door)|(eerder/oorspronkelijk) verschenen (in/op/bij)|overgenomen (van/uit)|vertaald uit',
  basedOn: 'op basis van|onder verwijzing naar|naar|met|volgens',
};

export const page: PageWords = {
  bylines:
    '(geschreven/vertaald/geplaatst/) door|tekst|auteur|van onze (redacteur/redactrice/verslaggever/verslaggeefster/correspondent/redactie)|een verslag van',
  newsrooms: '(door/van/) (de/onze/) redactie (binnenland/buitenland/)',
  published:
    '(gepubliceerd/geplaatst/bijgewerkt/laatst bijgewerkt/aangepast/geüpdatet) (op/)|laatste update|datum|op',
  photos: 'foto|foto’s|beeld|archieffoto|archiefbeeld|illustratie|illustratiebeeld|fotograaf',
  tags: 'trefwoorden|trefwoord|onderwerpen|onderwerp|thema’s|thema|categorieën|categorie|rubriek|(lees/) meer over',
  headlines: 'titel|kop',
  standfirsts: 'inleiding|samenvatting',
  originals: '(originele/oorspronkelijke) (titel/kop)',
  'comment-form':
    'reactie|reacties|reageer|reageren|beantwoorden|antwoord|…(e-mailadres/mailadres) (wordt/zal) niet|…vereiste velden|wees de eerste',
  'share-buttons': 'deel|delen|afdrukken|doorsturen|volg|tweeten|vind ik leuk',
  'related-links':
    '(lees/zie/bekijk) (ook/meer/verder/hier)|meer (nieuws/over dit onderwerp)|gerelateerd|gerelateerde|verwante|meest gelezen|(misschien/) ook interessant|aanbevolen',
  newsletter:
    'nieuwsbrief|nieuwsbrieven|abonneer|abonnee|(schrijf/meld) (je/u) (in/aan)|ontvang (onze/gratis)|…onze (dagelijkse/) (nieuwsbrief/nieuwsbrieven)',
  'cookie-notice':
    'cookies|accepteren|weigeren|akkoord|voorkeuren|…(gebruiken/gebruikt) cookies|wij respecteren (je/uw) privacy',
  advertisement:
    'advertentie|advertenties|reclame|gesponsord|(lees/tekst gaat/de tekst gaat/artikel gaat/tekst loopt) (verder/door) (onder/na)',
  navigation:
    'menu|zoeken|zoek|startpagina|inhoud|hoofdinhoud|inloggen|aanmelden|registreren|privacybeleid|contact|terug|sluiten|over ons|…alle rechten voorbehouden',
  'page-information': 'luister|beluister|min|bijgewerkt|exclusief|leestijd|enkel voor abonnees',
  asides:
    'account annuleren artikel artikelen beheren bericht berichten boven chargement eerste ga geef geopend klik kopieer laat laden link minuten naam nieuw pagina plaats plaatsen schrijf spring venster versturen verzenden volgend volgende vorig vorige wordt',
  credit: 'bron: {original}, via {relay}, {date}',
  creditInWords: 'bron: {original}, via {relay}, {date}',
  via: 'via',
  dayInFigures: '{dd}/{mm}/{yyyy}',
  dayInWords: '{d} {month} {yyyy}',
  firstDay: '1',
  usualDay: 'figures',
};

export const wording: WordingWords = {
  smallWords:
    'aan als bij dat de die een en er het hij ik in is maar met naar niet of om onze op te uit van voor was we wij ze zijn zo',
  decimal: ',',
  negations: 'evenmin geen geenszins nee neen nergens niemand niet niets niks noch nooit zonder',
  negationEndings: '',
  negationParticles: '',
  halfNegations: '',
  limits: '',
  furtherNegations: 'noch',
  emptyNegations:
    'niet (enkel/slechts)|niet alleen … (maar/ook)|nietwaar|al dan niet|niet te vergeten|niet minder dan|of niet|geen twijfel|niet in het minst|niets anders dan|zonder twijfel|laat staan|niets dan',
  numerals:
    'nul=0 een=1 één=1 enhalf=0.5 eneenhalf=0.5 enhalve=0.5 anderhalf=1.5 anderhalve=1.5 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13 veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90',
  magnitudes: 'honderd=2 duizend=3 miljoen=6 mln=6 miljard=9 mld=9 biljoen=12',
  numeralJoiners: 'en',
  halves: 'en (een/) half|en (een/) halve',
  percents: 'procent|percent|pct|ten honderd',
  hours: 'uur u h',
  halfOf: 'half',
  ordinalEndings: 'e de ste er',
  ordinals: 'eerste=1 derde=3',
  ordinalWordEndings: 'de ste',
};

export const translation: TranslationWords = {
  denials:
    'afgewezen belet beletten betwist faalde falen gebrek gefaald geweigerd mis mislukt mist misten nauwelijks nutteloos onaanvaardbaar onacceptabel onbegrijpelijk onbekend onbereikbaar onbetaalbaar onbetaald onbewoonbaar onbruikbaar ondenkbaar onduidelijk oneerlijk ongegrond ongehoord ongekend onhaalbaar onhoudbaar onjuist onleefbaar onmogelijk onnodig onrealistisch onrecht onrechtvaardig ontbreekt ontbreken onterecht ontken ontkennen ontkent onveilig onverantwoord onverdedigbaar onvoldoende onwaar onwaarschijnlijk onwetend onzeker onzin pas stop stoppen tekort tenzij uitgesloten verbieden verbiedt verboden verhinderd verhindert verwerpen verwerpt voorkomen weiger weigerde weigerden weigeren weigert weinig zelden',
  nearNumerals:
    'tweeën=2 drieën=3 vieren=4 vijven=5 zessen=6 zevenen=7 achten=8 allebei=2 beide=2 beiden=2 dubbel=2 dubbele=2 verdubbeld=2 verdubbelen=2 verdubbelt=2 driedubbel=3 dozijn=12 tiental=10 tientallen=10 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50 honderdtal=100 honderden=100 duizenden=1000 drietal=3 viertal=4 vijftal=5 zestal=6 twaalftal=12 vijftiental=15 tweetal=2 eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10 elfde=11 twaalfde=12 twintigste=20 eenmaal=1 tweemaal=2 driemaal=3 eens=1 enige=1 enkele=1 half=0.5 halve=0.5 helft=0.5 helft=2 kwart=4 kwart=0.25 kwartaal=4 tweeling=2 paar=2 acht=8 decennium=10 decennia=10 eeuw=100 eeuwen=100 veertiendaags=14',
  halfBefore: 'half',
  numeralEndings:
    'daags daagse daagsen delig delige jarig jarige jarigen koppig koppige maal malig malige voudig voudige wekelijks',
  spokenIn: 'in',
  spokenHow: '*',
  behindLanguage:
    'aan als antwoordde antwoordt bij dat die door en heet herhaalde herhaalt klinkt klonk maar met na op riep roept schreef schrijft tegen terwijl tijdens toe toen tot uit vertelde vertelt via voegt voor vraagt vroeg zegde zegt zei',
  languageNames: 'farsi=fa kantonees=zh mandarijn=zh perzisch=fa vlaams=nl',
};
