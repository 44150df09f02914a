/** Query parameters that do not say which page is meant: what sharing sites, mailings and AMP add to an address. */

const listed = (list: string): Set<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** They only say where a reader came from, whatever their value. */
const tracking = listed(`
  __cft__ __hsfp __hssc __hstc __s __tn__ __twitter_impression
  _branch_match_id _branch_referrer _ga _gac _gl _hsenc _hsmi _ke _kx _openstat
  action_object_map action_ref_map action_type_map
  amp_gsa amp_js_v amp_latest_update_time amp_lite amp_tf ampshare aoh usqp
  bxid campid cmp cmpid cndid cx_artpos cx_testid cx_testvariant
  dclid dicbo dm_i ef_id emc emci emdi epik esrc fbclid ftag
  ga_campaign ga_content ga_medium ga_source ga_term gad_campaignid gad_source gbraid gclid gclsrc
  guccounter guce_referrer guce_referrer_sig hsctatracking icid igsh igshid
  int_campaign int_content int_medium int_source intcmp irclickid irgwc jsessionid
  li_fat_id maca mibextid mkt_tok ml_subscriber ml_subscriber_hash msclkid nr_email_referer
  obclid oborigurl ocid oly_anon_id oly_enc_id phpsessid rb_clickid rdt_cid
  ref_src ref_url referer referrer regi_id
  s_cid s_kwcid sc_campaign sc_channel sc_cid sccid segment_id sfnsn smid smprod smtyp
  spm srnd srsltid taid tblci traffic_source triedredirect trkcampaign ttclid twclid
  ved vero_conv vero_id wbraid wickedid xtcr xtmc xtnp xtor xtref xts yclid ysclid
`);

/** The families of AT Internet, Facebook, HubSpot, Mailchimp, Matomo, Comscore, Spiegel, Google Analytics, Webtrekk and the like. */
const trackingPrefixes =
  'at_ cm_mmc elq fb_ hsa_ itm_ matomo_ mc_ mtm_ ns_ piwik_ pk_ sara_ utm_ wt. wt_'.split(' ');

/** They say where a reader came from, or which page is meant: only the value tells. */
const sometimesTracking = listed('feature from ref share source src via');

const places = listed(`
  app applenews apple_news bing bluesky bsky copylink email facebook facebook.com fb feed feedly
  flipboard frontpage google googlenews google_news hackernews home homepage hp instagram linkedin
  mail mastodon messenger msn newsletter nl outbrain pinterest pocket push reddit rss share sharing
  sms social taboola telegram threads tiktok tw twitter upday whatsapp x yahoo youtu.be youtube
`);

/** A site's own name, as newsletters and blogs put it behind `ref=`; a file's name is none. */
const site = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}$/u;
const file = /\.(?:aspx?|docx?|html?|jpe?g|jsp|pdf|php|png|txt|xml)$/u;

/** Keys to a page behind a wall, and marks of a post in it: the page is the same without them. */
const ofReader = listed(`
  articlehash freebie gaa_at gaa_n gaa_sig gaa_ts gift gift_token gifttoken pinned_post_asset_id
  pinned_post_locator pinned_post_type reduced replytocom sharetoken sharetype
  unlocked_article_code
`);

const yesOrNo = listed('0 1 false no true yes').add('');
const looks = listed('format output outputtype');

/** Whether a parameter, percent-encoding normalised, only says where a reader came from: `utm_source=x`, `ref=twitter`. */
export const isTracking = (pair: string): boolean => {
  const [name, value] = nameAndValue(pair);
  if (tracking.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  if (!sometimesTracking.has(name)) return false;
  return (
    places.has(value) ||
    (name === 'share' && yesOrNo.has(value)) ||
    (name === 'ref' && site.test(value) && !file.test(value))
  );
};

/** Whether a parameter gives another look of the same page: its AMP version, the copy that a friend was given. */
export const isOtherLook = (pair: string): boolean => {
  const [name, value] = nameAndValue(pair);
  return (
    ofReader.has(name) ||
    (name === 'amp' && yesOrNo.has(value)) ||
    (looks.has(name) && value === 'amp')
  );
};

/** In lower case, the name without an index: `__cft__[0]`. */
const nameAndValue = (pair: string): [string, string] => {
  const printed = pair.toLowerCase();
  const equals = printed.indexOf('=');
  const name = equals < 0 ? printed : printed.slice(0, equals);
  const index = name.indexOf('%5b');
  return [index > 0 ? name.slice(0, index) : name, equals < 0 ? '' : printed.slice(equals + 1)];
};
