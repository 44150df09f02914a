/**
 * What a page carries beside its story, in English, French, Dutch and German. A language is added
 * by its phrases in each table; the rules below know no language.
 */
import type { DropReason } from '../model/reading';
import type { Line } from './lines';
import { phraseList, phrases } from './phrases';
import type { Phrases } from './phrases';

interface Furniture {
  reason: DropReason;
  /** The line is one of these, numbers aside: "3 comments". */
  whole: Phrases;
  /** The line begins with one of these, is short, and ends like no sentence. */
  begins: Phrases;
  /** The line is short and has one of these in it. */
  holds: readonly string[];
}

const none = phrases();

const furniture: readonly Furniture[] = [
  {
    reason: 'comment-form',
    whole: phrases(
      '(leave/post/add/write/submit) (a/) (comment/reply)|be the first to comment|(no/) comments (yet/)|comment|comments are closed|(cancel/) reply',
      'soyez (le premier/la première/la première personne) à commenter|(laisser/laissez/ajouter/publier/écrire) (un/le) commentaire (annuler la réponse/)|(aucun/) commentaire|(les/) commentaires (sont fermés/)|(annuler la/) réponse|répondre',
      '(laat/geef/plaats/schrijf) een reactie (achter/)|reageer (op dit artikel/)|(geen/) reacties|reactie (plaatsen/annuleren/)|wees de eerste (die reageert/om te reageren)|(antwoord/) annuleren|beantwoorden',
      '(schreibe/schreib/schreiben sie/hinterlasse) (einen/den ersten) kommentar|kommentar (schreiben/hinterlassen/abschicken/absenden/)|(keine/) kommentare|(antwort/antworten) (abbrechen/)|(sei/seien sie) der erste (der kommentiert/)',
    ),
    begins: phrases(
      'your email address will not|required fields are|save my name|notify me of|you must be logged in to|log in to comment',
      'votre adresse (de messagerie/e-mail/email) ne sera pas|les champs obligatoires sont|enregistrer mon nom|(connectez-vous/vous devez être connecté/vous devez vous connecter) pour|prévenez-moi',
      '(je/uw/het) (e-mailadres/mailadres) (wordt/zal) niet|vereiste velden zijn|mijn naam (en/) e-mail|log in om te reageren|je moet ingelogd zijn|houd mij op de hoogte',
      '(deine/ihre/die) e-mail-adresse wird nicht|erforderliche felder sind|meinen namen meine e-mail|melde dich an um zu|benachrichtige mich',
    ),
    holds: [],
  },
  {
    reason: 'related-links',
    whole: phrases(
      'related (articles/stories/posts/news/)|more (on this/on this story/on this topic/stories/)|you (may/might) also like|recommended (for you/)|most read|trending|latest news|read (more/also)|(also read/see also)|don’t miss',
      '(à/) (lire/lisez/voir) (aussi/également)|sur le même (sujet/thème)|articles (similaires/liés/associés)|les plus lus|à découvrir|ne manquez pas|en savoir plus|lire la suite|dernières actualités|notre sélection',
      '(lees/zie/bekijk) (ook/meer/verder)|lees hier meer|meer (nieuws/over dit onderwerp)|(gerelateerd/gerelateerde) (artikelen/berichten/)|verwante (artikels/artikelen)|meest gelezen|(misschien/) ook interessant|mis dit niet|net binnen|aanbevolen',
      '(lesen sie/lies) (auch/mehr)|auch (interessant/lesenswert)|(mehr/) zum thema|mehr (dazu/nachrichten)|siehe auch|(verwandte/ähnliche) (artikel/beiträge)|das könnte (sie/dich) auch interessieren|meistgelesen|weiterlesen|passend dazu|empfohlen',
    ),
    begins: phrases(
      'read (also/more)|also read|(see/watch) also|don’t miss',
      '(à/) (lire/lisez/voir) (aussi/également)',
      '(lees/zie/bekijk) (ook/meer/verder)|lees hier',
      '(lesen sie/lies) (auch/mehr/dazu)|siehe auch|mehr zum thema|auch interessant',
    ),
    holds: [],
  },
  {
    reason: 'newsletter',
    whole: phrases(
      'newsletter|(subscribe/sign up) (now/)|become a subscriber|already a subscriber|subscribers only',
      's’abonner|(abonnez/inscrivez)-vous|je m’(abonne/inscris)|s’inscrire|déjà abonné|réservé aux abonnés',
      'nieuwsbrief|(abonneer/schrijf) (je/u/) (in/)|word abonnee|al abonnee|inschrijven|enkel voor abonnees',
      '(jetzt/) (abonnieren/anmelden)|bereits abonnent|nur für abonnenten',
    ),
    begins: phrases(
      'sign up for|subscribe to our|(get/receive) our newsletter',
      '(inscrivez/abonnez)-vous à|recevez (notre/gratuitement/toute)',
      '(schrijf/meld) (je/u) (in/aan) voor|abonneer (je/u) op|ontvang (onze/gratis)',
      '(abonnieren/erhalten) sie|(abonniere/newsletter abonnieren)|(melden sie sich/melde dich) für',
    ),
    holds: [
      'our (daily/weekly/) newsletter|(notre/nos) (newsletter/newsletters)|notre lettre d’information|onze (dagelijkse/) (nieuwsbrief/nieuwsbrieven)|(unseren/unser/unserem) newsletter',
    ],
  },
  {
    reason: 'cookie-notice',
    whole: phrases(
      'accept (all/) (cookies/)|reject all|manage (preferences/cookies)|cookie settings|cookies',
      '(tout/) accepter (et continuer/et fermer/)|tout refuser|continuer sans accepter|gérer mes préférences|paramétrer mes choix|paramètres des cookies',
      '(alle/alles/) (cookies/) (accepteren/weigeren)|akkoord|voorkeuren beheren|cookie-instellingen|cookievoorkeuren',
      '(alle/alles/) (cookies/) (akzeptieren/ablehnen)|zustimmen|(cookie-/) einstellungen (verwalten/)',
    ),
    begins: phrases(
      'we value your privacy|nous respectons votre vie privée|wij respecteren (je/uw) privacy|wir respektieren ihre privatsphäre',
    ),
    holds: [
      '(we/site/website/page) (use/uses) cookies|uses cookies to',
      '(utilisons/utilise) des cookies|l’utilisation (de/des) cookies',
      '(we/wij/site/website) (gebruiken/gebruikt) cookies|gebruik van cookies',
      '(wir/website/seite/) (verwenden/nutzen/verwendet/nutzt) cookies|verwendung von cookies',
    ],
  },
  {
    reason: 'advertisement',
    whole: phrases(
      '(advertisement/advertisements/advert/ad/ads)|sponsored (content/post/)|(article/story) continues (below/after/below advertisement/after advertisement)',
      'publicité|(annonce/annonces)|contenu sponsorisé|la suite (de l’article/) (après/sous) (la/cette) publicité',
      '(advertentie/advertenties)|reclame|gesponsord|(lees/de tekst gaat/tekst gaat/artikel gaat/tekst loopt) (verder/door) (onder/na) de (advertentie/foto/video)',
      '(anzeige/anzeigen)|werbung|gesponsert|(artikel wird/lesen sie/) nach der (anzeige/werbung) (fortgesetzt/weiter/weiterlesen)',
    ),
    begins: none,
    holds: [],
  },
  {
    reason: 'navigation',
    whole: phrases(
      '(skip/jump) to (main/) content|menu|search|(home/homepage)|back (to top/)|(next/previous) (article/post/)|(older/newer) posts|log in|login|sign in|register|my account|about us|contact (us/)|privacy policy|terms (of use/and conditions)|close',
      '(aller/passer) au contenu (principal/)|(rechercher/recherche)|accueil|retour (en haut/à l’accueil/)|(article/) (suivant/précédent)|se connecter|connexion|mon compte|mentions légales|politique de confidentialité|qui sommes-nous|fermer',
      '(ga/spring/) naar (de/) (inhoud/hoofdinhoud)|(zoeken/zoek)|startpagina|terug (naar boven/)|(volgend/vorig/volgende/vorige) (artikel/bericht/)|inloggen|aanmelden|registreren|mijn account|over ons|privacybeleid|gebruiksvoorwaarden|sluiten',
      '(direkt/) zum (inhalt/hauptinhalt) (springen/)|(suche/suchen)|startseite|zurück|nach oben|zum seitenanfang|(nächster/vorheriger) (artikel/beitrag)|weiter|anmelden|registrieren|mein konto|impressum|(datenschutz/datenschutzerklärung)|über uns|kontakt|schließen',
    ),
    begins: phrases(
      'skip to|(previous/next) (post/article)|article (précédent/suivant)|(vorig/volgend) (artikel/bericht)|(vorheriger/nächster) (beitrag/artikel)',
    ),
    holds: [
      'all rights reserved|tous droits réservés|alle rechten voorbehouden|alle rechte vorbehalten',
    ],
  },
  {
    reason: 'page-information',
    whole: phrases(
      'listen (to this article/)|(subscribers/exclusive/opinion/updated/live)|écouter (l’article/cet article)|(abonnés/exclusif)|mis à jour|(luister naar/beluister) dit artikel|(bijgewerkt/exclusief)|artikel anhören|(aktualisiert/exklusiv)',
    ),
    begins: phrases('reading time|(temps/durée) de lecture|leestijd|lesezeit|lesedauer|lecture'),
    holds: [
      '(min/mins/minute/minutes) read|(min/minute/minutes) de lecture|(min/minuten) (leestijd/lesezeit/lesedauer)',
    ],
  },
];

/** Fields of a form: nothing on their own, part of it beside its other lines. */
const formFields = phrases(
  'name|email|e-mail|(web/) site|website|url|send|submit|nom|prénom|site web|envoyer|message|naam|versturen|verzenden|bericht|absenden|senden|nachricht|adresse',
);

const held = furniture.map(({ reason, holds }) => ({
  reason,
  holds: phraseList(...holds).map((phrase) => ` ${phrase} `),
}));

/** Words that are also the heading of a section when prose follows them. */
const alsoHeadings = phrases(
  'comment|comments|reply|contact|contact us|opinion|exclusive|message|recommended|trending|search|home|live|next|updated',
  'commentaire|commentaires|annonce|annonces|recherche|accueil|retour|exclusif|à découvrir|suivant',
  'reactie|reacties|zoeken|zoek|terug|over ons|volgende|exclusief|aanbevolen',
  'kommentar|kommentare|anzeige|anzeigen|suche|suchen|zurück|weiter|kontakt|über uns|exklusiv|empfohlen|antworten',
);

/** Networks, and what a share bar says to them. A line of nothing else, with a network or a verb in it, is one. */
const networks = phrases(
  'facebook|twitter|linkedin|whatsapp|messenger|telegram|pinterest|instagram|reddit|bluesky|mastodon|threads|youtube|tiktok|tumblr|xing|flipboard|snapchat|rss',
);
const shareVerbs = phrases(
  'share|tweet|print|like|follow|partager|partagez|imprimer|suivez|envoyer|deel|delen|afdrukken|doorsturen|volg|tweeten|teilen|drucken|folgen|twittern|versenden|merken',
);
const shareFillers = phrases(
  'this|on|via|by|with|us|article|story|post|page|the|copy|link|email|e|mail|x|to|sur|par|cet|cette|le|la|l’article|avec|nous|copier|lien|dit|artikel|op|met|ons|kopieer|bericht|verhaal|de|per|auf|bei|mit|diesen|den|beitrag|kopieren|uns|sie|und|and|et|en|more|plus|meer|mehr|0',
  'click|opens|in|new|window|loading|cliquez|cliquer|pour|ouvre|dans|une|nouvelle|fenêtre|j’aime|chargement|klik|om|te|wordt|een|nieuw|venster|geopend|vind|ik|leuk|aan|het|laden|klick|klicken|um|zu|wird|in|neuem|fenster|geöffnet|gefällt|mir|lädt',
);

/** A line that asks for a comment: it begins with one of these, and one of its words begins with one of those. */
const asking = phrases(
  'leave|post|write|add|be|join|submit|cancel',
  'laisser|laissez|laisse|soyez|ajouter|ajoutez|donnez|réagissez|écrivez',
  'laat|geef|plaats|schrijf|wees|deel',
  'schreib|schreibe|schreiben|hinterlasse|hinterlassen|sei|seien|gib',
);
const commentStems = ['comment', 'kommentar', 'kommentier', 'reactie', 'reageer', 'reply'];

/** Where a line is longer, it is prose, whatever words it has. */
const longest = 160;

/**
 * Why a line is no part of the story, from its words and the line after it; null for a line of the
 * story. In prose nothing is furniture.
 */
export const furnitureReason = (line: Line, next: Line | undefined): DropReason | null => {
  if (!/[\p{L}\p{N}]/u.test(line.text)) return 'stray-mark';
  if (line.text.length > 2 * longest) return null;
  if (next && next.text.length > longest && alsoHeadings.has(line.key)) return null;
  const words = line.keys;
  const { key } = line;
  const bare = words.filter((word) => !/^\d+$/.test(word));
  const wholeKey = bare.join(' ');
  for (const { reason, whole, begins } of furniture) {
    if (whole.has(wholeKey) || (wholeKey !== key && whole.has(key))) return reason;
    if (begins.beginning(bare) > 0 && line.text.length <= longest && !endsSentence(line, reason)) {
      return reason;
    }
  }
  if (line.text.length <= 2 * longest && !/[“”«»"„]/u.test(line.text)) {
    const padded = ` ${key} `;
    const match = held.find(({ holds }) => holds.some((phrase) => padded.includes(phrase)));
    if (match) return match.reason;
  }
  if (asksForComment(line)) return 'comment-form';
  if (isShareBar(words)) return 'share-buttons';
  if (isTrail(line.text)) return 'navigation';
  return null;
};

/** A field of a comment form, which counts only beside the form's other lines. */
export const isFormField = (line: Line): boolean =>
  formFields.has(line.key) || /^[*\s]*[\p{L}\s-]{2,20}\*$/u.test(line.text);

/** True for a heading of a list of links, whose entries follow it line by line. */
export const startsLinkList = (line: Line): boolean =>
  furniture.some(({ reason, whole }) => reason === 'related-links' && whole.has(line.key));

/** A form and a subscription ask in whole sentences; a link to another story does not end in a full stop. */
const endsSentence = (line: Line, reason: DropReason): boolean =>
  (reason === 'related-links' || reason === 'navigation') && /[.!]$/u.test(line.text);

const asksForComment = ({ text, keys }: Line): boolean =>
  keys.length <= 10 &&
  !/[.:”"»]$/u.test(text) &&
  asking.has(keys[0] ?? '') &&
  keys.some((key) => commentStems.some((stem) => key.startsWith(stem)));

const isShareBar = (words: readonly string[]): boolean => {
  if (words.length > 14) return false;
  const said = words.some((word) => networks.has(word) || shareVerbs.has(word));
  return said && words.every((w) => networks.has(w) || shareVerbs.has(w) || shareFillers.has(w));
};

/** "Home > News > Belgium", "News | Sport | Weather". */
const isTrail = (text: string): boolean => {
  if (text.length > longest || /[.!?]$/u.test(text)) return false;
  const parts = text.split(/[>›|→]/u);
  return (
    parts.length >= 3 && parts.slice(0, -1).every((part) => part.trim().split(/\s+/u).length <= 3)
  );
};
