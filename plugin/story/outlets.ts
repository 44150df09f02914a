/**
 * Outlets and agencies that stories in English, French, Dutch and German are taken from, so that a
 * credit line or "according to …" is read without a registry. A newsroom's own sources are added
 * to them when they are handed in.
 */
import type { KnownSource } from '../model/reading';
import { phraseKey } from './phrases';
import type { Word } from './phrases';

export interface Outlet {
  name: string;
  agency: boolean;
}

/** Name, then other names, then domains, separated by "|". */
const outletTable = `
Het Laatste Nieuws|HLN|hln.be
7sur7|7 sur 7|7sur7.be
De Morgen|demorgen.be
De Standaard|standaard.be
Het Nieuwsblad|Nieuwsblad|nieuwsblad.be
De Tijd|tijd.be
Gazet van Antwerpen|GVA|gva.be
Het Belang van Limburg|HBVL|hbvl.be
Knack|knack.be
VRT NWS|VRT|vrt.be|vrtnws.be
VTM Nieuws|VTM|vtm.be
Le Soir|lesoir.be
La Libre Belgique|La Libre|lalibre.be
La Dernière Heure|DH Les Sports|La DH|dhnet.be
Sudinfo|sudinfo.be
L’Avenir|lavenir.net
L’Echo|lecho.be
RTBF|rtbf.be
RTL Info|RTL-TVI|rtl.be|rtlinfo.be
Le Vif|levif.be
The Brussels Times|Brussels Times|brusselstimes.com
Grenz-Echo|GrenzEcho|grenzecho.net
de Volkskrant|Volkskrant|volkskrant.nl
NRC|NRC Handelsblad|nrc.nl
De Telegraaf|telegraaf.nl
Algemeen Dagblad|AD|ad.nl
Trouw|trouw.nl
Het Parool|parool.nl
NOS|nos.nl
RTL Nieuws|rtlnieuws.nl|rtl.nl
Het Financieele Dagblad|FD|fd.nl
NU.nl|nu.nl
Le Monde|lemonde.fr
Le Figaro|lefigaro.fr
Libération|liberation.fr
Le Parisien|leparisien.fr
L’Équipe|lequipe.fr
Les Echos|Les Échos|lesechos.fr
Mediapart|mediapart.fr
Franceinfo|France Info|francetvinfo.fr|franceinfo.fr
France 24|france24.com
Ouest-France|ouest-france.fr
Sud Ouest|sudouest.fr
La Croix|la-croix.com
L’Express|lexpress.fr
Le Point|lepoint.fr
L’Obs|Le Nouvel Obs|nouvelobs.com
BFMTV|BFM|bfmtv.com
TF1
RFI|rfi.fr
La Voix du Nord|lavoixdunord.fr
Courrier international|courrierinternational.com
Le Temps|letemps.ch
RTS|rts.ch
Der Spiegel|Spiegel|Spiegel Online|spiegel.de
Die Zeit|Zeit Online|zeit.de
Süddeutsche Zeitung|Süddeutschen Zeitung|Süddeutsche|SZ|sueddeutsche.de
Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeine|FAZ|F.A.Z.|faz.net
Bild|Bild-Zeitung|Bild am Sonntag|bild.de
Die Welt|Welt am Sonntag|welt.de
taz|die tageszeitung|taz.de
Der Tagesspiegel|Tagesspiegel|tagesspiegel.de
Stern|stern.de
Focus|Focus Online|focus.de
Handelsblatt|handelsblatt.com
ARD|tagesschau|tagesschau.de
ZDF|zdf.de
NDR|ndr.de
WDR|wdr.de
Deutschlandfunk|deutschlandfunk.de
Deutsche Welle|DW|dw.com
n-tv|ntv|n-tv.de
Neue Zürcher Zeitung|Neuen Zürcher Zeitung|NZZ|nzz.ch
Tages-Anzeiger|tagesanzeiger.ch
Der Standard|derstandard.at
Die Presse|diepresse.com
Kurier|kurier.at
ORF|orf.at
SRF|srf.ch
The Guardian|Guardian|theguardian.com
The Times|The Sunday Times|thetimes.co.uk
The Daily Telegraph|The Telegraph|telegraph.co.uk
The Independent|independent.co.uk
Financial Times|FT|ft.com
BBC|BBC News|bbc.co.uk|bbc.com
Sky News|news.sky.com
The Economist|economist.com
Daily Mail|MailOnline|dailymail.co.uk
The Sun|thesun.co.uk
Daily Mirror|The Mirror|mirror.co.uk
Politico|politico.eu|politico.com
The Irish Times|irishtimes.com
RTÉ|RTÉ News|rte.ie
The New York Times|New York Times|NYT|nytimes.com
The Washington Post|Washington Post|washingtonpost.com
The Wall Street Journal|Wall Street Journal|WSJ|wsj.com
Los Angeles Times|latimes.com
CNN|cnn.com
NBC News|NBC|nbcnews.com
CBS News|CBS|cbsnews.com
NPR|npr.org
Al Jazeera|aljazeera.com
Euronews|euronews.com
El País|elpais.com
Corriere della Sera|corriere.it
La Repubblica|repubblica.it
`;

const agencyTable = `
Belga|Belga News Agency|Agence Belga|belga.be
ANP|anp.nl
AFP|Agence France-Presse|afp.com
Reuters|reuters.com
AP|Associated Press|The Associated Press|apnews.com
dpa|Deutsche Presse-Agentur|dpa.com
APA|Austria Presse Agentur|apa.at
Keystone-SDA|SDA
PA Media|Press Association|PA
EFE
ANSA
Bloomberg|bloomberg.com
Xinhua
`;

/** What the name of a newspaper, a station or a site is made of: whole words. */
const mediaWords = new Set(
  [
    'times post herald gazette courier chronicle tribune observer telegraph journal mail news press echo standard mirror examiner argus sentinel bugle radio tv fm television broadcasting magazine weekly daily',
    'journal gazette quotidien courrier presse depeche tribune nouvelles matin soir monde libre avenir voix hebdo radio television tele actu actualite republicain info infos',
    'nieuws krant dagblad courant post bode volk gazet tijd morgen avond weekblad omroep journaal koerier heraut tribune standaard stem',
    'zeitung blatt tageblatt tagblatt kurier bote anzeiger rundschau nachrichten spiegel presse merkur morgenpost abendblatt volksstimme rundfunk fernsehen allgemeine echo zeit',
  ].flatMap((words) => words.split(' ')),
);

/** What such a word ends in where a language writes it in one: Kustbode, Hafenkurier, Morgenpost. */
const mediaEndings =
  /(?:nieuws|krant|dagblad|courant|bode|koerier|omroep|zeitung|blatt|kurier|bote|anzeiger|rundschau|nachrichten|post|presse|funk)$/u;

interface Known {
  byWords: Map<string, Outlet>;
  byDomain: Map<string, Outlet>;
  /** The length of the longest name, in words, by its first word. */
  longest: Map<string, number>;
}

export interface Outlets {
  /** The known outlet that a name means: "HLN" is Het Laatste Nieuws. */
  named: (name: string) => Outlet | null;
  /** The known outlet whose pages stand at an address. */
  at: (url: string) => Outlet | null;
  /** The known outlet with whose name the words begin, and how many of them it takes. */
  beginning: (words: readonly Word[], from: number) => { outlet: Outlet; words: number } | null;
}

/** The outlets of the tables and those of the newsroom's registry, whose names win. */
export const outletsWith = (knownSources: readonly KnownSource[] = []): Outlets => {
  const own = knownSources.filter(({ kind }) => kind === 'outlet' || kind === 'agency');
  const known = own.length ? withSources(own) : builtIn();
  return {
    named: (name) => known.byWords.get(phraseKey(name)) ?? null,
    at: (url) => {
      const parts = hostOf(url).split('.');
      for (let i = 0; i < parts.length - 1; i += 1) {
        const outlet = known.byDomain.get(parts.slice(i).join('.'));
        if (outlet) return outlet;
      }
      return null;
    },
    beginning: (words, from) => {
      const most = known.longest.get(words[from]?.key ?? '') ?? 0;
      for (let n = Math.min(most, words.length - from); n > 0; n -= 1) {
        const key = words
          .slice(from, from + n)
          .map((word) => word.key)
          .join(' ');
        const outlet = known.byWords.get(key);
        if (outlet) return { outlet, words: n };
      }
      return null;
    },
  };
};

/** The host of an address, without "www."; the text itself where there is none. */
export const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^(?:www|m|amp)\./u, '');

/** Does a name read like that of an outlet, known or not? "De Kustbode", "The Harbour Courier", "example.be". */
export const soundsLikeOutlet = (name: string): boolean => {
  if (/^[\p{L}\d-]{2,40}\.[a-z]{2,4}$/u.test(name)) return true;
  const words = phraseKey(name).split(' ');
  // One such word alone is the thing and no name: "the press", "im Radio".
  if (words.length === 1) return mediaEndings.test(name) && !mediaWords.has(words[0] ?? '');
  return words.some((word) => mediaWords.has(word) || mediaEndings.test(word));
};

let tables: Known | undefined;

const builtIn = (): Known => {
  if (!tables) {
    tables = { byWords: new Map(), byDomain: new Map(), longest: new Map() };
    for (const [table, agency] of [
      [outletTable, false],
      [agencyTable, true],
    ] as const) {
      for (const line of table.trim().split('\n')) {
        const [name = '', ...others] = line.split('|');
        const domains = others.filter(isDomain);
        add(tables, { name, agency }, [name, ...others], domains);
      }
    }
  }
  return tables;
};

const withSources = (sources: readonly KnownSource[]): Known => {
  const base = builtIn();
  const known: Known = {
    byWords: new Map(base.byWords),
    byDomain: new Map(base.byDomain),
    longest: new Map(base.longest),
  };
  for (const { name, aliases = [], kind, domains = [] } of sources) {
    add(known, { name, agency: kind === 'agency' }, [name, ...aliases], domains);
  }
  return known;
};

const add = (
  known: Known,
  outlet: Outlet,
  names: readonly string[],
  domains: readonly string[],
) => {
  for (const name of names) {
    const key = phraseKey(name);
    if (!key) continue;
    known.byWords.set(key, outlet);
    const words = key.split(' ');
    const [first = ''] = words;
    known.longest.set(first, Math.max(known.longest.get(first) ?? 0, words.length));
  }
  for (const domain of domains) known.byDomain.set(hostOf(domain), outlet);
};

const isDomain = (name: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,4}$/u.test(name);
