/**
 * What pages say that stand before an article, by language. Phrases in the notation of the engine's
 * tables: parted by `|`, compared by their words alone, without case and accents. A language is
 * added by one entry.
 */
export interface WallWords {
  /** How sites ask for consent, and what they say of it. */
  consent: string;
  /** The buttons with which it is given. */
  consentButtons: string;
  /** What is said of this article, or of reading on: never a label that other stories bear beside it. */
  paywall: string;
}

export const wallWords: Record<'en' | 'nl' | 'fr' | 'de' | 'es', WallWords> = {
  en: {
    consent:
      'before you continue|we use cookies|use cookies and data|we value your privacy|your privacy choices|we care about your privacy|our partners|partners store|access information on a device|personalised ads|personalized ads|personalised content|withdraw your consent|legitimate interest|manage your preferences|cookie policy|privacy settings|consent to the use',
    consentButtons:
      'accept all|reject all|accept cookies|accept and continue|i accept|i agree|agree and close|allow all|manage options|more options|manage settings',
    paywall:
      'subscribe to continue|subscribe to read|subscribe to keep reading|to continue reading|to read the full|to read this article|to read the rest|this article is for subscribers|this article is reserved|this story is for subscribers|is for subscribers only|exclusive to subscribers|for subscribers only|already a subscriber|already have a subscription|you have reached your limit|you have reached your article limit|your free articles|unlock this article|continue reading with',
  },
  nl: {
    consent:
      'wij gebruiken cookies|gebruiken cookies|cookies en vergelijkbare technieken|jouw privacy is belangrijk|je privacy is belangrijk|uw privacy is belangrijk|jouw privacy|onze partners|informatie op je apparaat|informatie op een apparaat|persoonlijke advertenties|gepersonaliseerde advertenties|geef je toestemming|geeft u toestemming|toestemming voor het gebruik|je voorkeuren|privacy instellingen|privacyinstellingen|gerechtvaardigd belang|cookiebeleid|cookie instellingen|voordat je verdergaat',
    consentButtons:
      'akkoord|alles accepteren|alles weigeren|accepteren|weigeren|instellen|instellingen beheren|ga verder zonder|cookies accepteren|ja ik ga akkoord|aanpassen',
    paywall:
      'lees verder met een abonnement|lees verder met|verder lezen met|lees dit artikel verder|om dit artikel te lezen|om verder te lezen|wil je verder lezen|wil je dit artikel lezen|dit artikel is exclusief voor|dit artikel is voor abonnees|dit artikel is alleen voor|dit is een premium artikel|al abonnee|ben je al abonnee|reeds abonnee|heb je al een abonnement|lees onbeperkt|je hebt je limiet bereikt|je gratis artikelen|krijg onbeperkt toegang',
  },
  fr: {
    consent:
      'nous utilisons des cookies|utilisons des cookies|cookies ou des technologies similaires|respect de votre vie privee|votre vie privee|nos partenaires|partenaires et nous|informations sur un appareil|acceder a des informations|publicites personnalisees|votre consentement|retirer votre consentement|interet legitime|vos preferences|politique de confidentialite|gestion des cookies|parametrer les cookies|avant de continuer|avec votre accord',
    consentButtons:
      'accepter et fermer|accepter et continuer|tout accepter|tout refuser|continuer sans accepter|j accepte|accepter|refuser|parametrer|personnaliser|en savoir plus',
    paywall:
      'cet article est reserve|article reserve aux abonnes|la suite est reservee|reserve a nos abonnes|il vous reste|pour lire la suite|lire la suite avec|pour continuer la lecture|pour lire cet article|deja abonne|vous etes deja abonne|abonnez vous pour lire|abonnez vous pour continuer|poursuivez votre lecture|debloquez cet article|profitez de cet article|contenu reserve aux abonnes|vous avez atteint',
  },
  de: {
    consent:
      'wir verwenden cookies|verwenden cookies|werbung und tracking|mit werbung und|ihre privatsphare|ihre einwilligung|einwilligung jederzeit|einwilligung widerrufen|unsere partner|unserer partner|und unsere|personenbezogene daten|informationen auf einem gerat|personalisierte werbung|personalisierte anzeigen|berechtigtes interesse|datenschutzerklarung|tracking|pur abo|cookie einstellungen|bevor sie fortfahren|privacy center',
    consentButtons:
      'einwilligen und weiter|alle akzeptieren|alle ablehnen|akzeptieren|akzeptieren und weiter|zustimmen|zustimmen und weiter|ablehnen|einstellungen|jetzt pur abonnieren|mehr optionen|ich stimme zu',
    paywall:
      'weiterlesen mit|jetzt weiterlesen|diesen artikel weiterlesen|um weiterzulesen|zum weiterlesen|dieser artikel ist nur fur|dieser artikel ist exklusiv|exklusiv fur abonnenten|nur fur abonnenten|lesen sie diesen artikel|diesen artikel lesen|artikel freischalten|sie haben schon ein abo|sie sind bereits abonnent|bereits abonnent|schon abonnent|bereits registriert|jetzt abonnieren und weiterlesen|im abo weiterlesen',
  },
  es: {
    consent:
      'utilizamos cookies|usamos cookies|uso de cookies|tu privacidad|su privacidad|nuestros socios|socios utilizamos|informacion en un dispositivo|almacenar o acceder|publicidad personalizada|anuncios personalizados|tu consentimiento|su consentimiento|interes legitimo|configurar tus preferencias|politica de privacidad|politica de cookies|antes de continuar|procesar datos personales',
    consentButtons:
      'aceptar y continuar|aceptar todo|aceptar y cerrar|rechazar todo|rechazar y suscribirse|aceptar|rechazar|configurar|continuar sin aceptar|acepto|mas opciones',
    paywall:
      'suscribete para seguir|suscribete para leer|suscribete y sigue|para seguir leyendo|para continuar leyendo|sigue leyendo con|para leer este articulo|este articulo es exclusivo|este articulo es solo|solo para suscriptores|exclusivo para suscriptores|contenido exclusivo|ya eres suscriptor|ya soy suscriptor|ya estas suscrito|has alcanzado el limite|has llegado al limite|desbloquea este articulo',
  },
};

/** Hosts whose pages ask for nothing but consent, themselves and what stands below them. */
export const consentHosts = [
  'myprivacy.dpgmedia.be',
  'myprivacy.dpgmedia.nl',
  'myprivacy.dpgmedia.net',
  'consent.google.com',
  'consent.youtube.com',
  'consent.yahoo.com',
  'guce.yahoo.com',
  'guce.advertising.com',
  'cookiewall.vnumediaonline.nl',
  'cookiewall.finn.no',
];

/** How the paths of such pages begin on sites of their own. */
export const consentPaths = ['/privacy-gate', '/privacygate', '/cookiewall', '/consent-management'];

/** What pages say that take the server for a robot; they speak English everywhere. */
export const robotWords =
  'just a moment|attention required|access denied|are you a robot|you are not a robot|you re not a robot|not a robot|verify you are human|verify you are a human|verify that you are human|verifying you are human|checking your browser|checking if the site connection is secure|please enable js|enable javascript and cookies to continue|unusual activity from your|unusual traffic from your|pardon our interruption|press hold to confirm|you don t have permission to access|request unsuccessful|you have been blocked|please complete the security check|bot verification|human verification|security check to access';

/** What the scripts and addresses of such pages hold. Some of them stand in every page of a site, so they count on an empty page only. */
export const robotMarks = [
  'captcha-delivery.com',
  '_cf_chl_opt',
  '/cdn-cgi/challenge-platform/',
  'challenges.cloudflare.com',
  'errors.edgesuite.net',
  'px-captcha',
  'perimeterx',
  '_Incapsula_Resource',
  'awswaf.com',
  'recaptcha/api.js',
  'hcaptcha.com',
  '/_sec/cp_challenge/',
];
