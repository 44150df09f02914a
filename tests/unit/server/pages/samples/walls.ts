/** Pages that stand before the article: consent, subscriptions, checks for robots. */
import type { SamplePage, Story } from './story';
import { furniture } from './furniture';
import { jsonLd, list, newsArticle, openGraph } from './sites/parts';
import type { Site } from './sites/parts';

const nothing: SamplePage['expected'] = {
  headline: null,
  byline: null,
  publishedOn: null,
  language: null,
  outletName: null,
  canonical: null,
  wall: null,
  article: [],
  beside: [],
};

const consentWords: Record<
  Story['language'],
  { title: string; text: string; more: string; yes: string; no: string }
> = {
  en: {
    title: 'Before you continue',
    text: 'We use cookies and data to deliver and maintain our services, measure audience engagement and show personalised ads. We and our 842 partners store and/or access information on a device.',
    more: 'If you choose to “Reject all”, we will not use cookies for these additional purposes. Your choice is saved for 13 months.',
    yes: 'Accept all',
    no: 'Reject all',
  },
  nl: {
    title: 'Jouw privacy is belangrijk voor ons',
    text: 'Wij en onze 174 partners gebruiken cookies en vergelijkbare technieken om informatie op je apparaat op te slaan en te openen, voor persoonlijke advertenties en inhoud.',
    more: 'Als je op “Akkoord” klikt, geef je toestemming voor het gebruik van cookies. Je kunt je voorkeuren altijd wijzigen via de privacy-instellingen.',
    yes: 'Akkoord',
    no: 'Instellen',
  },
  fr: {
    title: 'Le respect de votre vie privée est notre priorité',
    text: 'Avec votre accord, nos 312 partenaires et nous utilisons des cookies ou des technologies similaires pour stocker et accéder à des informations personnelles.',
    more: 'Vous pouvez retirer votre consentement ou vous opposer aux traitements à tout moment dans notre politique de confidentialité.',
    yes: 'Accepter et fermer',
    no: 'Continuer sans accepter',
  },
  de: {
    title: 'Mit Werbung und Tracking weiterlesen',
    text: 'Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details zu Werbe- und Analyse-Trackern in unserer Datenschutzerklärung. Wir und unsere 156 Partner verarbeiten personenbezogene Daten.',
    more: 'Sie können Ihre Einwilligung jederzeit unter Privatsphäre widerrufen. Oder nutzen Sie das werbefreie Pur-Abo für 4,99 Euro im Monat.',
    yes: 'Einwilligen und weiter',
    no: 'Jetzt Pur abonnieren',
  },
  es: {
    title: 'Tu privacidad es importante para nosotros',
    text: 'Nosotros y nuestros 540 socios utilizamos cookies para almacenar o acceder a información en un dispositivo y procesar datos personales, como identificadores únicos.',
    more: 'Puedes aceptar o rechazar el uso de cookies, o configurar tus preferencias, en cualquier momento en nuestra política de privacidad.',
    yes: 'Aceptar y continuar',
    no: 'Rechazar y suscribirse',
  },
};

/** A page that is nothing but the question for consent. */
export const consentPage = (
  name: string,
  language: Story['language'],
  url: string,
  mark: string,
): SamplePage => {
  const { title, text, more, yes, no } = consentWords[language];
  return {
    name: `consent: ${name}`,
    url,
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta name="robots" content="noindex">
<script>window.${mark} = {"config": {}};</script></head><body><div id="${mark}-host" class="${mark}-popup"><div role="dialog" aria-labelledby="t"><h1 id="t">${title}</h1>
<p>${text}</p><p>${more}</p><div class="buttons"><button>${no}</button><button>${yes}</button></div><a href="/privacy">Privacy</a></div></div></body></html>`,
    expected: { ...nothing, language, wall: 'consent' },
  };
};

/** The article's own page whose text is loaded only after consent: its metadata are there, its words are not. */
export const consentOverArticle = (site: Site, story: Story): SamplePage => {
  const { title, text, more, yes, no } = consentWords[story.language];
  return {
    name: `consent: an overlay on an article that is loaded by script`,
    url: site.home + site.path,
    html: `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.headline}</title><link rel="canonical" href="${site.home}${site.path}">${openGraph(site, story)}${jsonLd(newsArticle(site, story))}</head>
<body><div id="app"></div><div id="didomi-host"><div class="didomi-popup-container"><h2>${title}</h2><p>${text}</p><p>${more}</p><button>${no}</button><button>${yes}</button></div></div></body></html>`,
    expected: {
      ...nothing,
      headline: story.headline,
      byline: story.authors.join(', '),
      publishedOn: story.date,
      language: story.language,
      outletName: site.outlet,
      canonical: site.home + site.path,
      wall: 'consent',
    },
  };
};

const paywallWords: Record<Story['language'], string[]> = {
  en: ['Subscribe to continue reading', 'Already a subscriber? Log in'],
  nl: ['Lees verder met een abonnement', 'Al abonnee? Log hier in'],
  fr: ['Cet article est réservé aux abonnés', 'Déjà abonné ? Se connecter'],
  de: ['Weiterlesen mit SPIEGEL+', 'Sie haben schon ein Abo? Hier anmelden'],
  es: ['Suscríbete para seguir leyendo', '¿Ya eres suscriptor? Inicia sesión'],
};

/** The headline, the standfirst and the first paragraph, then the offer of a subscription. */
export const paywallPage = (
  site: Site,
  story: Story,
  declared: 'whole' | 'part' | 'not at all',
): SamplePage => {
  const words = furniture[story.language];
  const offer = paywallWords[story.language];
  const part = {
    '@type': 'WebPageElement',
    isAccessibleForFree: 'False',
    cssSelector: '.paywalled',
  };
  const data =
    declared === 'whole'
      ? newsArticle(site, story, { isAccessibleForFree: false, hasPart: part })
      : newsArticle(site, story, declared === 'part' ? { hasPart: [part] } : {});
  const teaser = story.paragraphs[0] ?? '';
  return {
    name: `paywall: ${story.language}, declared ${declared}`,
    url: site.home + site.path,
    html: `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8"><title>${story.headline} | ${site.outlet}</title><link rel="canonical" href="${site.home}${site.path}">${openGraph(site, story)}${jsonLd(data)}</head>
<body><header><nav><ul>${list(words.menu, (item) => `<li><a href="/x">${item}</a></li>`)}</ul></nav></header><main><article><h1>${story.headline}</h1><p class="intro">${story.standfirst}</p><div class="meta">${words.by} ${story.authors[0] ?? ''}</div>
<div class="body"><p>${teaser}</p></div><div class="premium-box"><h3>${offer[0] ?? ''}</h3><ul><li>1 €</li></ul><a href="/abo">${words.subscribe}</a><p>${offer[1] ?? ''}</p></div></article>
<section class="more"><h2>${words.mostRead}</h2>${list(story.related, (title) => `<a href="/y"><h3>${title}</h3></a>`)}</section></main><footer><p>${words.footer}</p></footer></body></html>`,
    expected: {
      headline: story.headline,
      byline: story.authors.join(', '),
      publishedOn: story.date,
      language: story.language,
      outletName: site.outlet,
      canonical: site.home + site.path,
      wall: 'paywall',
      article: [story.headline, story.standfirst, teaser],
      beside: [...story.related, words.footer],
    },
  };
};

const robotPage = (name: string, url: string, html: string): SamplePage => ({
  name: `robot check: ${name}`,
  url,
  html,
  expected: { ...nothing, language: 'en', wall: 'robot-check' },
});

export const robotPages: SamplePage[] = [
  robotPage(
    'Cloudflare',
    'https://www.courier.example/town/bees',
    `<!DOCTYPE html><html lang="en"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="390"></head>
<body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2">Enable JavaScript and cookies to continue</div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cType:'managed'};})();</script></body></html>`,
  ),
  robotPage(
    'DataDome',
    'https://www.lesoir.be/534/article',
    `<html lang="en"><head><title>lesoir.be</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHr','host':'geo.captcha-delivery.com'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
  ),
  robotPage(
    'Akamai',
    'https://www.gazette.example/a/1',
    `<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access "http&#58;&#47;&#47;www&#46;gazette&#46;example&#47;a&#47;1" on this server.<P>Reference&#32;&#35;18&#46;4f1&#46;17<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4f1</BODY></HTML>`,
  ),
  robotPage(
    'a captcha',
    'https://www.tribune.example/a/2',
    `<!doctype html><html lang="en"><head><title>Tribune - Are you a robot?</title></head><body><section class="box"><h1>We’ve detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you’re not a robot.</p><div id="px-captcha"></div><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><p>Block reference ID: 7c1</p></section></body></html>`,
  ),
];
