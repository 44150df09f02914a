import type { Language } from './language';

export const en: Language = {
  code: 'en',
  markers:
    'the and of to in that is was for with on as by from at his her which this are not have has had were been but they will would there their said who what when about into than its it he she we you',
  apostropheWords: 'tis twas em n til cause bout round cos',
  elisions: 'o',
  nounsCapitalised: false,
  say: 'said says say saying told tells tell telling wrote writes write writing written spoke speaks speaking read reads reading thought thinks think put puts sang sings went replied replies reply replying put it goes quips quipped vowed vows swore',
  sayInflected: [
    {
      stems:
        'add ask answer explain respond report recall warn insist continu remark comment claim shout yell joke whisper mutter murmur boast complain tweet post email text chant contend maintain reason remember lament exclaim assert concede announce predict confess retort scream cheer plead protest recount relate repeat reveal sigh snap stress testif mention mutter object',
      endings: '- s ed ing',
    },
    {
      stems:
        'argu declar conclud not stat continu acknowledg observ propos promis advis describ explain urg emphasiz emphasis recit reiterat indicat elaborat speculat jok confid conced announc enthus reminisc clarif theoriz summaris summariz caution inton revil muse mus quot pledg alleg disclos volunteer wonder',
      endings: 'e es ed ing',
    },
    { stems: 'repl testif certif clarif specif den', endings: 'y ies ied ying' },
    { stems: 'admit quip permit', endings: '- s ted ting ped ping' },
    { stems: 'assur advis reassur', endings: 'e es ed ing' },
    { stems: 'suggest inform remind counter', endings: '- s ed ing' },
  ],
  call: 'calls call called calling dub dubs dubbing likens likened likening admires admired proclaims proclaimed',
  callInflected: [
    {
      stems: 'describ characteriz characteris portray denounc criticiz criticis prais ridicul decr',
      endings: 'e es ed ing - s',
    },
    {
      stems:
        'slam blast label brand label condemn deem dismiss mock attack accus hail assail bash lambast',
      endings: '- s ed ing e es med ming',
    },
    { stems: 'decr', endings: 'y ies ied ying' },
    { stems: 'refer', endings: '- s red ring' },
  ],
  find: 'finds found finding sees saw seeing seen feels felt feeling believes believed believing wants wanted wanting means meant meaning shows showed showing knows knew',
  findInflected: [
    {
      stems:
        'fear lament vent demand call accept agree appeal point credit question blast attack accus charg defend pledg recommend threaten hint reject support',
      endings: '- s ed ing e es d',
    },
    {
      stems: 'hop prais promis includ urg challeng compar cit endors propos blam argu advocat vow',
      endings: 'e es ed ing - s',
    },
    { stems: 'conclud impl signal', endings: 'e es ed ing y ies ied' },
  ],
  participleEndings: 'ing',
  verbSecond: false,
  likeWords: 'like as including',
  reported: '',
  auxiliaries:
    'has have had having is are was were be been being did does do will would can could may might must should shall also ’s',
  accordingTo: [
    'according to',
    'in the words of',
    'in the view of',
    'as reported by',
    'a quote from',
  ],
  postpositions: '',
  standpoint: 'for to',
  afterWords: ['per'],
  tailIntros: 'as so thus is was',
  quotePhrases: [
    'with the words',
    'as saying',
    'as follows',
    'the following',
    'in a statement',
    'in an interview',
  ],
  viaPhrases: [
    'in an interview with',
    'in interviews with',
    'in conversation with',
    'speaking to',
    'talking to',
    'in comments to',
    'in a statement to',
    'told',
    'tells',
    'telling',
    'as reported by',
    'cited by',
    'quoted by',
    'as quoted by',
    'quoted in',
    'cited in',
    'consulted by our colleagues at',
    'our colleagues at',
    'relayed by',
  ],
  citing: 'citing quoting cites cited quotes quoted',
  pronouns: [
    { words: 'he', gender: 'm', plural: false },
    { words: 'she', gender: 'f', plural: false },
    { words: 'it', gender: 'n', plural: false },
    { words: 'they', gender: null, plural: true },
    { words: 'we i you one', gender: null, plural: true },
  ],
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
    'also then later recently once again still even just only really simply often always never now already earlier repeatedly famously quickly angrily quietly today yesterday tomorrow tonight further however reportedly allegedly meanwhile previously publicly privately immediately finally openly aloud first unequivocally explicitly flatly bluntly not somewhat later',
  functionWords:
    'yes no there here well ok okay perhaps maybe please let all each every any none such both few more much very too not who whom whose which what why how when where indeed instead moreover nevertheless thus hence therefore otherwise besides elsewhere nobody everybody everyone someone somebody something nothing anything everything sure right tags source others anyone another',
  firstPerson:
    "i we me us my our you your i’m i’ve we’re we’ve i’ll we’ll you’re don’t let’s i'm we're don't can't can’t it’s it's that’s isn’t won’t",
  titles: {
    m: 'mr sir lord king prince father brother pope',
    f: 'mrs ms miss lady queen princess madam dame sister',
    n: 'dr prof professor sen rep gov gen lt col sgt capt maj rev hon president senator representative governor congressman congresswoman mayor judge justice minister chancellor captain colonel sergeant general ambassador secretary councillor councilman sheriff lieutenant',
  },
  roles:
    'spokesperson official officials leader leaders director chief head chair chairperson executive officer officers president minister secretary senator lawmaker lawmakers mayor governor judge judges lawyer lawyers attorney prosecutor prosecutors professor scientist scientists researcher researchers expert experts analyst analysts economist economists historian author writer journalist reporter reporters editor critic critics activist activists organiser organizer organizers campaigner campaigners doctor doctors nurse nurses teacher teachers student students resident residents neighbour neighbours neighbor neighbors witness witnesses victim victims survivor friend friends family parents voter voters supporter supporters farmer farmers worker workers driver drivers owner owners manager managers coach coaches player players captain engineer engineers architect designer artist singer producer musician composer conductor curator librarian pastor priest bishop rabbi imam pope prince men person people strategist adviser advisers advisor advisors aide aides candidate nominee commentator columnist host moderator narrator inspector detective commander soldier soldiers veteran veterans pilot sailor founder co-founder entrepreneur investor consultant shopkeeper baker butcher planner tenant tenants customer customers passenger passengers member members representative representatives delegate delegates politician politicians republican republicans democrat democrats diplomat ambassador colleague colleagues boss employee employees insider insiders source sources observer observers scholar scholars surgeon psychiatrist translator trader banker broker cleaner keeper ranger firefighter firefighters someone reader readers caller questioner speaker speakers protester protesters demonstrator demonstrators crowd patient patients cyclist cyclists pensioner pensioners visitor visitors shopper shoppers motorist commuter commuters teenager teenagers pupil pupils volunteer volunteers tourist tourists paramedic caretaker caretakers barman waiter vice-chairman treasurer stranger guest guests attendant receptionist',
  rolesMasculine:
    'spokesman chairman congressman businessman father brother son husband actor king man boy guy policeman grandfather uncle',
  rolesFeminine:
    'spokeswoman chairwoman congresswoman businesswoman mother sister daughter wife actress queen princess woman women girl lady waitress policewoman grandmother aunt',
  roleEndings: 'ologist ologists woman women manager ographer ographers',
  groups:
    'police government ministry committee commission council company group party court administration department agency bank union association organisation organization campaign team club embassy parliament senate congress house board university school hospital army navy firm charity foundation federation institute authority authorities network newspaper paper magazine office service bureau church city state coalition alliance delegation editorial journal',
  groupEndings: 'rail',
  documents:
    'report study audit letter statement decision ruling document memo survey poll review investigation inquiry article email tweet message post text law bill constitution resolution treaty complaint indictment lawsuit affidavit transcript headline sign signs banner banners note book ad commercial clip website site testimony manifesto advert press release questionnaire verdict judgment petition',
  documentEndings: '',
  works:
    'film movie novel book song album single play musical opera series show programme program episode poem painting exhibition documentary game magazine newspaper essay memoir sitcom track hit ballet sculpture podcast column drama comedy sequel trilogy anthem hymn',
  workEndings: '',
  naming:
    'titled entitled named nicknamed dubbed headlined baptised christened aka labelled labeled starring billed',
  namedThings:
    'project band operation campaign motto slogan headline title theme nickname ship restaurant bar café cafe pub hotel brand codename codenamed hashtag category festival tour',
  namedThingEndings: '',
  distancing:
    'so-called supposed supposedly alleged self-styled self-proclaimed self-described purported aforementioned proverbial',
  terms: 'word words term terms phrase concept notion label adjective expression letter',
  meaning: 'means meaning meant signifies denotes stands translates',
  speechNouns:
    'statement interview speech letter tweet post email remarks comments address essay message testimony article conference op-ed memo blog column',
  outlets:
    'newspaper agency broadcaster magazine website station daily outlet reporters journalists channel colleagues',
  sourceWords: 'source sources via from credit',
  outletNames: [
    'the guardian',
    'guardian',
    'bbc',
    'reuters',
    'the new york times',
    'new york times',
    'the washington post',
    'washington post',
    'the times',
    'financial times',
    'the independent',
    'the economist',
    'cnn',
    'the irish times',
    'sky news',
    'politico',
  ],
  particles: 'van von de der den la le du des di da del della dos ten ter bin ibn al el zu',
  abbreviations:
    'mr mrs ms dr prof sen rep gov gen lt col sgt capt rev hon st jr sr no vs inc ltd co corp dept u.s u.k d.c jan feb mar apr aug sept sep oct nov dec mich conn calif ariz fla ohio pa mass wis ill minn',
  times:
    'day days hours monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight last next week month year morning afternoon evening night earlier recently weekend',
  firstNames: {
    m: 'john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry peter tom tim mike bill barack bernie ted joe jim bob steve sam sean ben luke simon martin ian alan hugh omar ahmed ali idris karim vladimir',
    f: 'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine samantha christine emma catherine virginia rachel janet maria heather diane julie joyce victoria kelly christina joan evelyn hillary helen ivanka melania kellyanne loretta nadia farida alice jane kate claire chloe sophie hannah lucy fiona amara maud ines marie eva',
  },
  nations:
    'chinese russian ukrainian japanese korean turkish greek polish hungarian romanian swedish norwegian danish finnish portuguese brazilian argentine chilean colombian israeli palestinian iranian iraqi syrian saudi egyptian moroccan algerian tunisian congolese rwandan pakistani afghan vietnamese thai indonesian filipino african asian european arab muslim christian jewish catholic democratic republican americans britons germans russians europeans africans muslims jews christians',
  nationalities:
    'american:en british:en english:en scottish:en irish:en welsh:en australian:en canadian:en,fr u.s:en us:en uk:en french:fr belgian:nl,fr,de dutch:nl flemish:nl walloon:fr german:de austrian:de swiss:de,fr,it spanish:es mexican:es italian:it luxembourg:fr,de indian:en,hi nigerian:en kenyan:en zealand:en jamaican:en ghanaian:en quebec:fr',
};
