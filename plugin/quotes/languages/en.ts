import type { Language, PageWords, TranslationWords, WordingWords } from './language';

export const en: Language = {
  code: 'en',
  apostropheWords: 'bout cause cos em n round til tis twas',
  elisions: 'o',
  nounsCapitalised: false,
  compounds: false,
  verbForms:
    's= es= d= ed= ing= ing=e ies=y ied=y tted=t tting=t pped=p pping=p rred=r rring=r mmed=m mming=m bbed=b bbing=b',
  nounForms: 's= es= ies=y',
  pluralEndings: 'en s',
  feminineForms: '',
  say: 'acknowledge add advise announce answer argue ask assert boast chant cheer claim comment complain concede conclude confess contend continue declare describe email exclaim explain goes insist joke lament maintain mention murmur mutter note object observe plead post predict promise propose protest put quip read reason recall recount remark remember repeat reply report respond retort reveal ruled said sang say scream shout sigh sing snap speak spoke state stress swore tell testify text think thought told tweet urge vow warn went whisper write written wrote yell | emphasi summari theori +ze/se | admit allege assure caution certify clarify confide counter deny disclose elaborate enthuse indicate inform intone muse permit pledge quote reassure recite reiterate remind reminisce specify speculate suggest volunteer wonder',
  call: 'admire call denounce dub liken portray praise proclaim ridicule | characteri critici +ze/se | accuse assail attack bash blast brand condemn decry deem describe dismiss hail label lambast mock refer slam',
  find: 'accept advocate agree appeal believe blame challenge charge cite compare credit defend demand endorse fear feel felt find found hint hope imply include knew know mean meant point question recommend reject saw see seen show shown signal support threaten vent want',
  participleEndings: 'ing',
  verbSecond: false,
  likeWords: 'as including like',
  reported: '',
  auxiliaries:
    'are be been being can could did do does had has have having is may might must shall should was were will would ’s',
  accordingTo: 'according to|in the (words/view) of|as reported by|a quote from',
  postpositions: '',
  standpoint: 'for to',
  afterWords: 'per',
  tailIntros: 'as is so thus was',
  quotePhrases: 'with the words|as saying|as follows|the following|in a statement|in an interview',
  colleagues: 'our colleagues (at/from/of/over at)|our sister (title/paper)|our partner',
  viaPhrases:
    'in (an interview/interviews/conversation) (with/for)|(an/) interview (with/in)|(speaking/talking/spoke/in comments/statement/confirmed) to|speaking with|told|tells|telling|(interviewed/seen/consulted/obtained/revealed/uncovered) by|(as/) first (reported/published) (by/in)|an investigation by|in the columns of',
  relayPhrases: '(as/) (reported/quoted/cited/relayed/told) (by/in)|quoted as saying by',
  reports: 'report(s/ed)|writes|reveal(s/ed)|(has learned/can reveal)',
  addressing: 'to with',
  recipients: '',
  agents: 'by',
  passives: 'be been being is are was were',
  citing: 'cite quote',
  pronouns: { m: 'he', f: 'she', n: 'it', plural: 'they', anybody: 'we i you one' },
  objectPronouns: { m: 'him', f: 'her' },
  objects: 'her herself him himself it itself me them themselves us',
  definite: 'the these this those',
  indefinite: 'a an another both four many most one other several some three two',
  obliqueArticles: '',
  possessive: 'her his its my our their whose your',
  complements: 'at for from of with',
  prepositions:
    'about across after against ahead along amid among around before behind beside between beyond by despite due during in inside into like near off on onto outside over per since through to toward towards under until upon via within without',
  conjunctions: 'and but nor or yet',
  subordinators:
    'after although as because before how if once since so than that though unless what when where whether while why',
  relatives: 'that which who',
  adverbs:
    'again allegedly already also always bluntly even finally first further however immediately just later meanwhile never not now often only openly previously publicly quickly quietly really repeatedly reportedly simply still then',
  functionWords:
    'all any each every everybody everyone everything few here indeed instead let maybe more moreover much nevertheless no nobody none nothing others perhaps please right someone something source such there therefore thus too very well yes',
  firstPerson:
    'can’t don’t i isn’t it’s i’ll i’m i’ve let’s me my our that’s us we we’ll we’re we’ve won’t',
  secondPerson: 'you your you’re',
  askingLabels: 'q question',
  answeringLabels: 'a answer',
  interviews: 'conversation interview',
  titles: {
    m: 'brother father king lord mr pope prince sir',
    f: 'dame lady madam miss mrs ms princess queen sister',
    n: 'admiral ambassador capt captain chancellor col colonel congressman congresswoman councillor councilman dr gen general gov governor hon judge justice lieutenant lt maj mayor minister president prof professor rep representative rev secretary sen senator sergeant sgt sheriff',
  },
  roles: {
    m: 'actor boy boys brother businessman chairman congressman father grandfather guy guys husband king man policeman salesman son sons spokesman uncle',
    f: 'actress aunt daughter girl grandmother lady mother princess queen sister waitress wife -woman -women',
    n: '-alist -ator -egist -entist -fighter -ician -ivist -keeper -maker -manager -ogist -ographer -omist -onist -owner -umnist -worker -yclist adviser advisor aide ambassador analyst architect artist attendant attorney author baker banker barman bishop boss broker butcher caller campaigner candidate captain caretaker chair chairperson chief cleaner coach colleague commander commuter composer conductor consultant critic crowd customer delegate democrat designer detective diplomat director doctor driver editor employee engineer entrepreneur executive expert family farmer founder friend governor guest head historian host imam insider inspector investor judge lawyer leader librarian mayor member men minister motorist neighbor neighbour nominee nurse observer officer official opponent organiser organizer paramedic parents passenger pastor patient pensioner people person pilot planner player president priest producer professor prosecutor protester psychiatrist pupil questioner rabbi ranger reader reporter representative republican researcher resident sailor scholar secretary shopper singer soldier someone source speaker spokesperson stranger student supporter surgeon survivor teacher teenager tenant tourist trader treasurer veteran victim visitor volunteer voter waiter witness writer',
  },
  roleEndings: 'er ist ian',
  groups:
    'administration agency alliance army association authority bank board bureau campaign charity church city club coalition commission committee company congress council court delegation department editorial embassy federation firm foundation government group hospital house institute journal magazine ministry navy network newspaper office organisation organization paper parliament party police school senate service state team union university',
  documents:
    'ad ads advert affidavit article audit banner bill book clip commercial complaint constitution decision document email headline indictment inquiry investigation judgment law laws lawsuit letter manifesto memo message note petition poll post press questionnaire release report resolution review ruling sign site statement study survey testimony text transcript treaty tweet verdict website',
  works:
    'album ballet book column comedy documentary drama episode essay exhibition film game hit magazine memoir movie musical newspaper novel opera painting play podcast poem program programme sequel series show single song track',
  naming:
    'aka baptised billed christened dubbed entitled founded headlined known labeled labelled named nicknamed starring titled',
  namedThings:
    'band bar brand cafe café campaign category codename festival hashtag headline hotel motto nickname operation project pub restaurant ship slogan theme title tour',
  distancing:
    'aforementioned alleged proverbial purported self-described self-proclaimed self-styled so-called supposed supposedly',
  terms: 'adjective concept expression label letter notion phrase term terms word words',
  meaning: 'denotes meaning means meant signifies stands translates',
  speechNouns:
    'address article blog briefing column comment conference debate email essay hearing interview letter meeting memo message op-ed podcast post rally remark speech statement testimony tweet',
  outlets:
    'agency broadcaster channel daily magazine newspaper outlet paper site station tabloid website weekly',
  publications:
    'The Guardian/Guardian/theguardian.com|The Times/thetimes.co.uk|The Daily Telegraph/The Telegraph/telegraph.co.uk|The Independent/independent.co.uk|Financial Times/FT/.com|BBC/.co.uk/.com/BBC News|Sky News/news.sky.com|The Economist/economist.com|Daily Mail/.co.uk|The Sun/.co.uk|Politico/.eu/.com|The Irish Times/irishtimes.com|RTÉ/.ie|The New York Times/New York Times/NYT/nytimes.com|The Washington Post/Washington Post/.com|The Wall Street Journal/Wall Street Journal/WSJ/.com|CNN/.com|NBC News/.com/NBC|CBS News/.com/CBS|NPR/.org|Al Jazeera/.com|Euronews/.com|The Brussels Times/Brussels Times/.com',
  agencies:
    'Reuters/.com|AP/Associated Press/The Associated Press/apnews.com|PA Media/Press Association/PA|Bloomberg/.com|Xinhua|ANSA',
  publicationWords:
    'argus broadcasting bugle chronicle courier daily echo examiner fm gazette herald journal magazine mail mirror news observer post press radio sentinel standard telegraph television times tribune tv weekly',
  particles: 'al bin da de del della den der des di dos du el ibn la le ten ter van von zu',
  abbreviations:
    'apr ariz aug calif capt co col conn corp d.c dec dept dr feb fla gen gov hon ill inc jan jr lt ltd mar mass mich minn mr mrs ms no nov oct ohio pa prof rep rev sen sep sept sgt sr st u.k u.s vs wis',
  months:
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  daysAgo: 'today/tonight yesterday',
  otherTimes: 'after ahead before between by following from next since till until',
  settings: 'at during in on',
  times:
    'afternoon am day days earlier evening hours last month morning next night pm recently tomorrow week weekend year',
  firstNames: {
    m: 'ahmed alexander ali andrew anthony barack ben benjamin bernie bill bob brian charles christopher daniel david donald edward eric gary george henry hugh ian jack jacob james jeffrey jim joe john jonathan joseph kenneth kevin luke mark martin matthew michael mike nicholas omar paul peter richard robert ryan sam samuel scott simon stephen steve steven ted thomas tim timothy tom vladimir william',
    f: 'alice amanda amy angela anna ashley barbara carol catherine chloe christine claire diane elizabeth emily emma eva hannah helen hillary ivanka jane janet jennifer jessica joan joyce julie karen kate kathleen kelly laura linda lisa lucy margaret maria marie mary melissa michelle nancy nicole patricia rachel rebecca ruth samantha sandra sarah sharon sophie stephanie susan victoria virginia',
  },
  nations:
    'african arab asian belgian briton catholic chinese christian democratic dutch european french german greek iranian iraqi israeli italian japanese jewish korean mexican muslim palestinian polish republican russian saudi spanish swedish swiss syrian turkish ukrainian',
  speakers:
    'american australian british canadian english indian irish nigerian scottish u.s uk us welsh',
  sources:
    '(original/) (source/sources)|via|credit|credits|original (article/)|read the original|(this article/this story/) (was/) (originally/first) (published/appeared) (by/in/on/at/)|(translated/adapted/republished) from|with thanks to',
  basedOn: 'based on|on the basis of|referring to|citing|after|with|according to',
};

export const page: PageWords = {
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
    'comment|comments|reply|replies|…email address will not|…required fields|be the first',
  'share-buttons': 'share|tweet|print|like|follow',
  'related-links':
    'read (more/also)|also read|(see/watch) also|related|more (on this/stories)|you (may/might) also like|recommended|most (read/popular)|trending|latest news|don’t miss',
  newsletter:
    'newsletter|subscribe|subscriber|subscribers|sign up|(get/receive) our|…our (daily/weekly/) newsletter',
  'cookie-notice': 'cookies|accept|reject|…(use/uses/using) cookies|we value your privacy',
  advertisement:
    'advertisement|advertisements|advert|adverts|ad|ads|sponsored|(article/story) continues',
  navigation:
    'menu|search|home|content|login|register|privacy|terms|contact|top|log in|sign in|skip to|about us|…all rights reserved',
  'page-information':
    'listen|min|mins|exclusive|live|updated|opinion|subscribers only|reading time',
  asides:
    'account add article back cancel click close closed conditions copy email first join leave link loading manage name new newer next now older opens page policy post posts previous promotion read send settings site skip stories story submit url use website window write',
  credit: 'source: {original}, via {relay}, {date}',
  creditInWords: 'source: {original}, via {relay} ({date})',
  via: 'via',
  dayInFigures: '{dd}/{mm}/{yyyy}',
  dayInWords: '{d} {month} {yyyy}',
  firstDay: '1',
  usualDay: 'words',
};

export const wording: WordingWords = {
  smallWords:
    'and are be but for from has have he his is it not of on she that the they this to was we were will with you',
  decimal: '.',
  negations: 'cannot neither never no nobody none nor not nothing nowhere without',
  negationEndings: 'n’t',
  negationParticles: '',
  halfNegations: '',
  limits: '',
  furtherNegations: 'nor',
  emptyNegations:
    'isn’t it|aren’t they|don’t you think|not only|no doubt|not just|not to mention|no matter|nothing but|no wonder|whether or not|(none/nothing) other than|nonetheless|no one but|no less than|not least|no sooner',
  numerals:
    'zero=0 a=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  magnitudes: 'hundred=2 thousand=3 k=3 million=6 mn=6 m=6 billion=9 bn=9 trillion=12',
  numeralJoiners: 'and',
  halves: 'and a half',
  percents: 'percent|per cent|pct',
  hours: 'o’clock',
  halfOf: 'half',
  ordinalEndings: 'st nd rd th s',
  ordinals:
    'first=1 second=2 third=3 fifth=5 eighth=8 ninth=9 twelfth=12 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90',
  ordinalWordEndings: 'th',
};

export const translation: TranslationWords = {
  denials:
    'absence absent avoid avoided bar barely barred cease ceased denied denies deny doubt excluded fail failed fails few forbid forbidden hardly impossible inability incapable incomprehensible indefensible inexcusable insufficient irrelevant irresponsible lack lacked lacking lacks little missing must-have needless out prevent prevented prohibited rarely refuse refused refuses refusing reject rejected rejects seldom stop stopped unable unacceptable unaware unbearable uncertain unclear unfair unfinished unforgivable unfounded unheard-of unimaginable unjust unknown unless unlikely unnecessary unpaid unprecedented unrealistic unsafe unsold unthinkable until untrue unusable unused unwilling useless',
  nearNumerals:
    'both=2 couple=2 double=2 doubled=2 dozen=12 dozens=12 eighth=8 fifth=5 fifties=50 first=1 fortnight=14 fortnight=15 fourth=4 half=0.5 half=2 halved=2 ninth=9 nineties=90 once=1 pair=2 quarter=4 quarter=0.25 score=20 second=2 seventh=7 seventies=70 single=1 sixth=6 sixties=60 eighties=80 tenth=10 third=3 thirties=30 thrice=3 triple=3 twelfth=12 twelfths=12 eleventh=11 forties=40 twenties=20 twentieth=20 twice=2 twin=2 twins=2 quadruple=4 decade=10 decades=10 century=100 centuries=100',
  halfBefore: '',
  numeralEndings: '',
  spokenIn: 'in speaking',
  spokenHow: '*',
  behindLanguage:
    'after and as at before but by during for from on that through to via when while who with',
  languageNames: 'cantonese=zh farsi=fa flemish=nl gaelic=ga mandarin=zh',
};
