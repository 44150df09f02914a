import type { Language } from './language';

export const nl: Language = {
  code: 'nl',
  apostropheWords: 's t n k m r ie em',
  elisions: '',
  nounsCapitalised: false,
  compounds: true,
  verbForms:
    'de=t den=t te=t ten=t te= ten= en=t en= d=t llen=lt nnen=nt kken=kt aren=aart agen=aagt amen=aamt eren=eert enen=eent elen=eelt oven=ooft ogen=oogt open=oopt ezen=eest ge~d=t ge~d=dt ge~=t',
  nounForms: 's= ’s= n= en= ven=f zen=s aren=aar nnen=n llen=l ssen=s ici=icus',
  feminineForms: 'e= trice=teur ares=aar ster=der',
  say: 'zei zeiden zegt zeggen zeg gezegd zeggende schreef schreven schrijft schrijven geschreven vroeg vroegen riep riepen denkt dacht dachten denken bezwoer bericht zucht verzucht pleit tweette getweet | vertel herhaal antwoord reageer verklaar stel waarschuw vraag meen beken beaam concludeer roep benadruk voeg erken herinner merk oordeel vervolg mompel fluister schreeuw grap grinnik twitter mail bevestig ontken klaag meld beweer beloof kondig constateer dreig eis betoog betuig sneer foeter brul juich jubel adviseer citeer counter pareer repliceer weerleg argumenteer som duid nuanceer preciseer verduidelijk onderstreep onderlijn hekel bezweer verzeker getuig +t',
  call: 'noemt omschrijft omschrijven omschreef beschrijft beschreef beschreven verwijt verweet spreekt sprak | bestempel kwalificeer typeer bekritiseer beschuldig +t',
  find: 'gaf geeft geven weet weten wist besluit besloot houdt hield hielden klonk klonken spraken werpt wierp licht lacht vindt vond vonden vinden gevonden wil wilde wilden willen ziet zag zagen zien wacht verwacht blijkt bleek staat stond bepleit prijst prees acht leest las heet overtuigd | leg deel klink luid knik vul hoop vrees protesteer voel toon loof ervaar noteer +t',
  participleEndings: 'ende end',
  verbSecond: true,
  likeWords: 'als zoals waaronder',
  reported: '',
  auxiliaries:
    'heeft hebben had hadden is zijn was waren ben bent wordt worden werd werden zal zou zullen zouden kan kon kunnen moet moest mag mocht gaat ging',
  accordingTo: 'volgens|(naar het oordeel/in de woorden/naar de mening) van|blijkens',
  postpositions: '',
  standpoint: 'voor',
  afterWords: 'aldus|dixit|zo|oordeel van|in de woorden van',
  tailIntros: 'zo als en is dat',
  quotePhrases: 'met de woorden|als volgt|het over|in een (reactie/verklaring)',
  colleagues: 'onze (collega’s/partner/zusterkrant) (van/bij/)',
  viaPhrases:
    'in (een/) (interview/gesprek) (met/aan/in)|interview (met/in)|tegenover|tegen|(vertelt/vertelde/meldt/laat weten/liet weten) aan|aan de krant|(ingekeken/onthuld) door|kon inkijken|in de krant|in handen van',
  relayPhrases: '(geciteerd/aangehaald) (door/in)|staat te lezen in',
  reports: 'meld(t/en/de)|schrij(ft/ven)|schreef|bericht|onthul(t/de)|weet|vernam',
  addressing: 'aan tegen bij in',
  recipients: 'aan in bij',
  citing: 'citeert citeerde citerend',
  pronouns: {
    m: 'hij',
    f: 'zij ze',
    n: 'het',
    anybody: 'we wij ik je jij u jullie men',
  },
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
    'ook nog dan toen nu al weer wel niet later onlangs eerder daarna intussen ondertussen echter immers zelf zelfs eens heel alvast daarop resoluut tevens even vooral zo steeds telkens',
  functionWords:
    'ja nee misschien toch welke alle alles iedereen niemand niets iets geen zoals sommigen velen bovendien daarom alleen pas meer weinig eerst één',
  firstPerson: 'ik wij we mij me mijn ons onze',
  secondPerson: 'je jij jou u uw jullie',
  askingLabels: 'v vraag',
  answeringLabels: 'a antwoord',
  interviews: 'interview gesprek vraaggesprek',
  titles: {
    m: 'meneer dhr heer koning prins pater paus',
    f: 'mevrouw mevr mw koningin prinses freule zuster',
    n: 'dr prof mr drs ir ing minister premier president burgemeester',
  },
  roles: {
    m: 'vader broer zoon man jongen koning buurman zakenman -bondsman -raadsman staatsman ombudsman vakman -topman -voorman echtgenoot vriend opa oom acteur',
    f: '-voerster voorzitster moeder zus dochter -vrouw echtgenote vriendin schrijfster zangeres verpleegster bewoonster koningin prinses medewerkster burgemeesteres meisje oma speelster secretaresse',
    n: 'gedeputeerde havenmeester roeier -voerder burgemeester minister premier president voorzitter directeur hoofd -leider -chef -baas bestuurder wethouder schepen gouverneur senator politicus politici lijsttrekker rechter advocaat advocaten procureur officier hoogleraar professor wetenschapper onderzoeker -expert -deskundige -kenner -specialist analist economen historicus schrijver auteur journalist verslaggever redacteur criticus activist arts dokter verpleger leraar docent student bewoner buren getuige slachtoffer vrouwen mannen ouders kiezer supporter boer arbeider chauffeur eigenaar manager trainer -coach speler spits kapitein ingenieur architect ontwerper kunstenaar zanger regisseur producent muzikant componist dirigent curator priester bisschop paus prins medewerker ondernemer consultant -lid leden vertegenwoordiger diplomaat ambassadeur collega werknemer bron waarnemer chirurg psychiater vertaler bankier -agent commissaris inspecteur -stander betoger demonstrant renner wielrenner atleet woordvoering ceo toerist passagier klant patiënt baseliner inwoner winkelier bakker kapper herder visser portier conciërge secretaris penningmeester fietser gepensioneerde bezoeker automobilist pendelaar tiener leerling vrijwilliger voorbijganger ober kandidaat -kundige -loog -lijder',
  },
  groups:
    'politie regering ministerie kabinet commissie -raad bedrijf groep partij hof bestuur -dienst -bank vereniging maatschappij organisatie -ploeg club ambassade parlement kamer senaat universiteit school ziekenhuis leger stichting -bond federatie instituut inspectie overheid gemeente stad krant parket justitie brandweer kerk directie oppositie coalitie delegatie redactie firma fractie werkgevers omroep',
  documents:
    '-rapport studie -onderzoek -brief verklaring besluit vonnis arrest document -nota advies enquête peiling artikel mail tweet bericht tekst wet grondwet resolutie verdrag klacht boek opschrift bord spandoek manifest petitie folder verslag audit',
  works:
    '-film -roman -boek -lied liedje -album single voorstelling musical opera -serie -reeks programma aflevering gedicht schilderij tentoonstelling documentaire -spel tijdschrift -blad krant essay nummer hit -bundel -stuk rubriek column strip',
  naming: 'getiteld bijgenaamd genaamd geheten gedoopt heet heette heten oftewel alias titel ofwel',
  namedThings:
    'project band groep operatie campagne motto slogan kop thema titel bijnaam schip café restaurant hotel merk festival -plan werktitel actie tentoonstelling categorie prijs lezing',
  distancing:
    'zogenaamde zogenaamd zogeheten zogezegde zelfverklaarde vermeende zogenoemde gewraakte bewuste',
  terms: 'woord woorden term termen begrip uitdrukking etiket',
  meaning: 'betekent betekende betekenen',
  speechNouns:
    'verklaring interview toespraak brief tweet bericht reactie mail betoog lezing artikel gesprek persconferentie column debat vergadering hoorzitting bijeenkomst persbericht podcast',
  outlets:
    'krant dagblad weekblad persbureau persagentschap omroep tijdschrift website zender radiozender nieuwssite',
  publications:
    'Het Laatste Nieuws/HLN/.be|De Morgen/.be|De Standaard/standaard.be|Het Nieuwsblad/Nieuwsblad/.be|De Tijd/tijd.be|Gazet van Antwerpen/GVA/.be|Het Belang van Limburg/HBVL/.be|Knack/.be|VRT NWS/.be/VRT/.be|VTM Nieuws/VTM/.be|de Volkskrant/Volkskrant/.nl|NRC/.nl/NRC Handelsblad|De Telegraaf/telegraaf.nl|Algemeen Dagblad/AD/.nl|Trouw/.nl|Het Parool/parool.nl|NOS/.nl|RTL Nieuws/.nl/rtl.nl|Het Financieele Dagblad/FD/.nl|NU.nl/nu.nl',
  agencies: 'Belga/.be/Belga News Agency/Agence Belga|ANP/.nl',
  publicationWords:
    '-nieuws -krant -dagblad -courant -bode -koerier -omroep post volk gazet tijd morgen avond weekblad journaal heraut tribune standaard stem',
  particles: 'van de der den het ’t ter ten te von la le du di da op el al bin',
  abbreviations: 'dhr mevr mw dr prof mr drs ir ing nr blz bijv bv st jl a.d o.a',
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  daysAgo:
    'vandaag/vanochtend/vanmorgen/vanmiddag/vanavond gisteren/gisterochtend/gistermiddag/gisteravond eergisteren',
  otherTimes: 'voor tot tegen vanaf sinds na volgende komende tussen',
  settings: 'in op tijdens bij aan',
  times:
    'dag dagen jaren uur -morgen vorige volgende week maand jaar -ochtend -middag -avond -nacht -weekend weekeinde',
  firstNames: {
    m: 'jan piet theo erwin kees henk johan bart wim dirk joris karel jef koen geert bram rik pieter willem frank erik jeroen joost ruud',
    f: 'els lies ann marieke ingrid katrien sofie lotte griet hilde leen inge annelies karin anja marijke femke',
  },
  nations:
    'chinese russische oekraïense japanse turkse griekse poolse zweedse israëlische palestijnse iraanse marokkaanse congolese afrikaanse europese arabische katholieke joodse amerikanen britten duitsers fransen belgen nederlanders russen amerikaanse britse engelse ierse franse waalse duitse zwitserse spaanse italiaanse',
  speakers: 'belgische nederlandse vlaamse',
  page: {
    sources:
      '(oorspronkelijke/originele/) bron|bronnen|(oorspronkelijk/origineel/lees het oorspronkelijke) artikel|origineel|(dit artikel/) (verscheen/werd) (eerder/eerst/oorspronkelijk) (gepubliceerd/) (in/op/bij/door)|(eerder/oorspronkelijk) verschenen (in/op/bij)|overgenomen (van/uit)|vertaald uit',
    basedOn: 'op basis van|naar|met|volgens',
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
      'reactie|reacties|reageer|reageren|beantwoorden|antwoord|…(e-mailadres/mailadres) (wordt/zal) niet|…vereiste velden|mijn naam|log in om|je moet ingelogd|houd mij op de hoogte|wees de eerste',
    'share-buttons': 'deel|delen|afdrukken|doorsturen|volg|tweeten|vind ik leuk',
    'related-links':
      '(lees/zie/bekijk) (ook/meer/verder/hier)|meer (nieuws/over dit onderwerp)|gerelateerd|gerelateerde|verwante|meest gelezen|(misschien/) ook interessant|mis dit niet|net binnen|aanbevolen',
    newsletter:
      'nieuwsbrief|nieuwsbrieven|abonneer|abonnee|(schrijf/meld) (je/u) (in/aan)|ontvang (onze/gratis)|…onze (dagelijkse/) (nieuwsbrief/nieuwsbrieven)',
    'cookie-notice':
      'cookies|accepteren|weigeren|akkoord|voorkeuren|cookie-instellingen|cookievoorkeuren|…(gebruiken/gebruikt) cookies|…gebruik van cookies|wij respecteren (je/uw) privacy',
    advertisement:
      'advertentie|advertenties|reclame|gesponsord|(lees/tekst gaat/de tekst gaat/artikel gaat/tekst loopt) (verder/door) (onder/na)',
    navigation:
      'menu|zoeken|zoek|startpagina|inhoud|hoofdinhoud|inloggen|aanmelden|registreren|privacybeleid|gebruiksvoorwaarden|contact|terug|sluiten|over ons|…alle rechten voorbehouden',
    'page-information': 'luister|beluister|min|bijgewerkt|exclusief|leestijd|enkel voor abonnees',
    asides:
      'naam bericht versturen verzenden plaats plaatsen laat geef schrijf annuleren eerste klik venster nieuw wordt geopend laden chargement kopieer link artikel artikelen berichten pagina account volgend volgende vorig vorige ga spring beheren boven minuten',
  },
};
