import type { Language } from './language';

export const en: Language = {
  code: 'en',
  apostropheWords: 'tis twas em n til cause bout round cos',
  elisions: 'o',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    's= es= d= ed= ing= ing=e ies=y ied=y tted=t tting=t pped=p pping=p rred=r rring=r mmed=m mming=m bbed=b bbing=b',
  nounForms: 's= es= ies=y',
  feminineForms: '',
  say: 'say said tell told write wrote written speak spoke read think thought put sing sang goes went reply quip vow swore add ask answer explain respond report recall warn insist continue remark comment claim shout yell joke whisper mutter murmur boast complain tweet post email text chant contend maintain reason remember lament exclaim assert concede announce predict confess retort scream cheer plead protest recount repeat reveal sigh snap stress testify mention object argue declare conclude note state acknowledge observe propose promise advise describe urge | emphasi theori summari +ze/se | recite reiterate indicate elaborate speculate confide enthuse reminisce clarify caution intone muse quote pledge allege disclose volunteer wonder specify certify deny admit permit assure reassure suggest inform remind counter',
  call: 'call dub liken admire proclaim portray denounce praise ridicule | characteri critici +ze/se | decry slam blast label brand condemn deem dismiss mock attack accuse hail assail bash lambast refer describe',
  find: 'find found see saw seen feel felt believe want mean meant show shown know knew fear vent demand accept agree appeal point credit question charge blame defend recommend threaten hint reject support hope include challenge compare cite endorse advocate imply signal',
  participleEndings: 'ing',
  verbSecond: false,
  likeWords: 'like as including',
  reported: '',
  auxiliaries:
    'has have had having is are was were be been being did does do will would can could may might must should shall also ’s',
  accordingTo: 'according to|in the (words/view) of|as reported by|a quote from',
  postpositions: '',
  standpoint: 'for to',
  afterWords: 'per',
  tailIntros: 'as so thus is was',
  quotePhrases: 'with the words|as saying|as follows|the following|in a statement|in an interview',
  colleagues: 'our colleagues (at/from/of/over at)|our sister (title/paper)|our partner',
  viaPhrases:
    'in (an interview/interviews/conversation) (with/for)|(an/) interview (with/in)|(speaking/talking/spoke/in comments/statement/confirmed) to|speaking with|told|tells|telling|(interviewed/seen/consulted/obtained/revealed/uncovered) by|(as/) first (reported/published) (by/in)|an investigation by|in the columns of',
  relayPhrases: '(as/) (reported/quoted/cited/relayed/told) (by/in)|quoted as saying by',
  reports: 'report(s/ed)|writes|reveal(s/ed)|(has learned/can reveal)',
  addressing: 'to with',
  recipients: '',
  citing: 'cite quote',
  pronouns: { m: 'he', f: 'she', n: 'it', plural: 'they', anybody: 'we i you one' },
  objects: 'him her them me us himself herself themselves itself it',
  definite: 'the this these those',
  indefinite: 'a an another one some many several two three four most other both',
  obliqueArticles: '',
  incises: false,
  possessive: 'his her their its our my your whose',
  complements: 'of for at from with',
  prepositions:
    'in on to by about after before during under over against between into through within without around near since until via amid despite upon like among across along towards toward outside inside behind beyond beside off onto per ahead due',
  conjunctions: 'and or but nor yet',
  subordinators:
    'that while because if when where whether as although though since once unless after before how why what than so',
  relatives: 'who which that',
  adverbs:
    'also then later still even just only really simply often always never now already repeatedly quickly quietly further however reportedly allegedly meanwhile previously publicly immediately finally openly first bluntly not again',
  functionWords:
    'yes no there here well perhaps maybe please let all each every any none such few more much very too indeed instead moreover nevertheless thus therefore nobody everybody everyone someone something nothing everything right source others',
  firstPerson:
    'i we me us my our i’m i’ve we’re we’ve i’ll we’ll don’t let’s can’t it’s that’s isn’t won’t',
  secondPerson: 'you your you’re',
  askingLabels: 'q question',
  answeringLabels: 'a answer',
  interviews: 'interview conversation',
  titles: {
    m: 'mr sir lord king prince father brother pope',
    f: 'mrs ms miss lady queen princess madam dame sister',
    n: 'dr prof professor sen rep gov gen lt col sgt capt maj rev hon president senator representative governor congressman congresswoman mayor judge justice minister chancellor captain colonel sergeant general ambassador secretary councillor councilman sheriff lieutenant',
  },
  roles: {
    m: 'spokesman chairman congressman businessman salesman father brother son sons husband actor king man boy boys guy guys policeman grandfather uncle',
    f: '-woman -women mother sister daughter wife actress queen princess girl lady waitress grandmother aunt',
    n: 'spokesperson official leader director chief head chair chairperson executive officer president minister secretary -maker mayor governor judge lawyer attorney prosecutor professor researcher expert analyst historian author writer reporter editor critic organiser organizer campaigner doctor nurse teacher student resident neighbour neighbor witness victim survivor friend family parents voter supporter farmer -worker driver -owner -manager coach player captain engineer architect designer artist singer producer composer conductor librarian pastor priest bishop rabbi imam men person people adviser advisor aide candidate nominee host inspector detective commander soldier veteran pilot sailor founder entrepreneur investor consultant baker butcher planner tenant customer passenger member representative delegate republican democrat diplomat ambassador colleague boss employee insider source observer scholar surgeon psychiatrist trader banker broker cleaner -keeper ranger -fighter someone reader caller questioner speaker protester crowd patient pensioner visitor shopper motorist commuter teenager pupil volunteer tourist paramedic caretaker barman waiter treasurer stranger guest attendant -alist -omist -ivist -entist -umnist -onist -ogist -egist -yclist -ician -ator -ographer',
  },
  groups:
    'police government ministry committee commission council company group party court administration department agency bank union association organisation organization campaign team club embassy parliament senate congress house board university school hospital army navy firm charity foundation federation institute authority network newspaper paper magazine office service bureau church city state coalition alliance delegation editorial journal',
  documents:
    'report study audit letter statement decision ruling document memo survey poll review investigation inquiry article email tweet message post text law laws bill constitution resolution treaty complaint indictment lawsuit affidavit transcript headline sign banner note book ad ads commercial clip website site testimony manifesto advert press release questionnaire verdict judgment petition',
  works:
    'film movie novel book song album single play musical opera series show programme program episode poem painting exhibition documentary game magazine newspaper essay memoir track hit ballet podcast column drama comedy sequel',
  naming:
    'titled entitled named nicknamed dubbed headlined baptised christened aka labelled labeled starring billed founded',
  namedThings:
    'project band operation campaign motto slogan headline title theme nickname ship restaurant bar café cafe pub hotel brand codename hashtag category festival tour',
  distancing:
    'so-called supposed supposedly alleged self-styled self-proclaimed self-described purported aforementioned proverbial',
  terms: 'word words term terms phrase concept notion label adjective expression letter',
  meaning: 'means meaning meant signifies denotes stands translates',
  speechNouns:
    'statement interview speech letter tweet post email remark comment address essay message testimony article conference op-ed memo blog column rally debate hearing meeting briefing podcast',
  outlets:
    'newspaper agency broadcaster magazine website station daily outlet channel weekly site paper tabloid',
  publications:
    'The Guardian/Guardian/theguardian.com|The Times/thetimes.co.uk|The Daily Telegraph/The Telegraph/telegraph.co.uk|The Independent/independent.co.uk|Financial Times/FT/.com|BBC/.co.uk/.com/BBC News|Sky News/news.sky.com|The Economist/economist.com|Daily Mail/.co.uk|The Sun/.co.uk|Politico/.eu/.com|The Irish Times/irishtimes.com|RTÉ/.ie|The New York Times/New York Times/NYT/nytimes.com|The Washington Post/Washington Post/.com|The Wall Street Journal/Wall Street Journal/WSJ/.com|CNN/.com|NBC News/.com/NBC|CBS News/.com/CBS|NPR/.org|Al Jazeera/.com|Euronews/.com|The Brussels Times/Brussels Times/.com',
  agencies:
    'Reuters/.com|AP/Associated Press/The Associated Press/apnews.com|PA Media/Press Association/PA|Bloomberg/.com|Xinhua|ANSA',
  publicationWords:
    'times post herald gazette courier chronicle tribune observer telegraph journal mail news press echo standard mirror examiner argus sentinel bugle radio tv fm television broadcasting magazine weekly daily',
  particles: 'van von de der den la le du des di da del della dos ten ter bin ibn al el zu',
  abbreviations:
    'mr mrs ms dr prof sen rep gov gen lt col sgt capt rev hon st jr sr no vs inc ltd co corp dept u.s u.k d.c jan feb mar apr aug sept sep oct nov dec mich conn calif ariz fla ohio pa mass wis ill minn',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  daysAgo: 'today/tonight yesterday',
  otherTimes: 'before after until till by since ahead next following from between',
  settings: 'at in on during',
  times:
    'day days hours tomorrow last next week month year morning afternoon evening night earlier recently weekend am pm',
  firstNames: {
    m: 'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew kenneth kevin brian george timothy edward jeffrey ryan jacob gary nicholas eric jonathan stephen scott benjamin samuel alexander jack henry peter tom tim mike bill barack bernie ted joe jim bob steve sam ben luke simon martin ian hugh omar ahmed ali vladimir',
    f: 'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra ashley emily michelle carol amanda melissa stephanie rebecca sharon laura kathleen amy angela anna ruth nicole samantha christine emma catherine virginia rachel janet maria diane julie joyce victoria kelly joan hillary helen ivanka alice jane kate claire chloe sophie hannah lucy marie eva',
  },
  nations:
    'chinese russian ukrainian japanese korean turkish greek polish swedish israeli palestinian iranian iraqi syrian saudi african asian european arab muslim christian jewish catholic democratic republican french belgian dutch german swiss spanish mexican italian briton',
  speakers:
    'american british english scottish irish welsh australian canadian u.s us uk indian nigerian',
  page: {
    sources:
      '(original/) (source/sources)|via|credit|credits|original (article/)|read the original|(this article/this story/) (was/) (originally/first) (published/appeared) (by/in/on/at/)|(translated/adapted/republished) from|with thanks to',
    basedOn: 'based on|citing|after|with|according to',
    bylines:
      '(written/translated/reported/report/posted/published/words/story/text/) by|text|words|author|authors|from our correspondent',
    newsrooms:
      '(by/) (our/the/) (newsroom/newsdesk/editors)|editorial (team/staff)|staff (writer/reporter)|our (correspondent/reporter)',
    published: '(first/last/) (published/posted/updated/modified) (on/at/)|date|dated|on',
    photos:
      '(photo/image/) credit|(file/) photo (by/)|photos|image|images|picture|pictures|photograph|illustration|getty images',
    tags: 'tags|tag|keywords|key words|topics|topic|subjects|filed under|categories|category|labels|in this story|more on|(explore/) more on these topics',
    headlines: 'headline|title',
    standfirsts: 'standfirst|intro|introduction|lead|summary',
    originals: 'original (headline/title/)|headline of the original',
    'comment-form':
      'comment|comments|reply|replies|…email address will not|…required fields|save my name|notify me|you must be logged in|be the first',
    'share-buttons': 'share|tweet|print|like|follow',
    'related-links':
      'read (more/also)|also read|(see/watch) also|related|more (on this/stories)|you (may/might) also like|recommended|most (read/popular)|trending|latest news|don’t miss',
    newsletter:
      'newsletter|subscribe|subscriber|subscribers|sign up|(get/receive) our|…our (daily/weekly/) newsletter',
    'cookie-notice':
      'cookies|accept|reject|preferences|…(use/uses/using) cookies|…use of cookies|we value your privacy',
    advertisement:
      'advertisement|advertisements|advert|adverts|ad|ads|sponsored|(article/story) continues',
    navigation:
      'menu|search|home|homepage|content|login|register|privacy|terms|contact|top|log in|sign in|skip to|about us|…all rights reserved',
    'page-information':
      'listen|min|mins|exclusive|live|updated|opinion|subscribers only|reading time',
    asides:
      'name email website url send submit leave post write add join cancel now first closed click opens window new loading copy link article story stories page site account settings manage policy use conditions back next previous older newer posts close skip read promotion',
  },
};
