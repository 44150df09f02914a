/** Places and bodies that have another name in another language. */
import { wordKey } from './language';

/**
 * One entry for each, its names parted by `/`, without accents and in lower case. A name that ends in a
 * hyphen stands for all words that begin so: people and adjectives (belg-: Belgian, belgisch, belge).
 */
const names: readonly string[] = [
  // Countries
  'belgi-/belg-/belge/belges/belga/belgas',
  'nederland-/netherlands/neerland-/pays bas/pays-bas/holland-/holanda/holandes-/niederland-/niederlande-/paises bajos/dutch/hollandais-',
  'frankrijk/frans-/france/francais-/french-/franzos-/frankreich/francia/frances-',
  'duits-/german-/allemagne/allemand-/deutsch-/alemania/aleman-',
  'luxemburg-/luxembourg-/luxemburgo',
  'spanje/spaans-/spanj-/spain/spanish/spaniard-/espagn-/spani-/espan-',
  'itali-/italy',
  'portug-',
  'verenigd koninkrijk/groot-brittannie/brit-/united kingdom/great britain/britain/royaume-uni/grande-bretagne/vereinigtes konigreich/vereinigten konigreich/grossbritannien/reino unido/gran bretana/vk/uk/britanni-',
  'engeland/engels-/england/english/angleterre/anglais-/englisch-/inglaterra/ingles-',
  'schotland/schots-/scottish/scots/scotland/ecosse/ecossais-/schott-/escoc-',
  'ierland/iers-/ireland/irish/irland-/irisch-',
  'zwitserland/zwits-/switzerland/swiss/suisse-/schweiz-/suiza/suizo-/suiza-',
  'oostenrijk-/austri-/autrich-/osterreich-',
  'polen/pools-/poland/polish/poles/pologne/polonais-/polnisch-/poln-/polonia/polac-/polaco-',
  'griek-/greece/greek-/grece/grec-/griech-/griego-',
  'zweden/zweed-/swed-/suede/suedois-/schwed-/suecia/sueco-',
  'noorwegen/noors-/noor/noren/norw-/norvege/norveg-/norweg-/norueg-',
  'denemarken/deens-/denen/denmark/danish/danes/danemark/danois-/danisch-/dinamarca/danes-',
  'finland/fins-/finnen/finnish/finns/finlande/finlandais-/finnland/finnisch-/finlandia/finlandes-',
  'rusland/russ-/rusia/ruso-/rusa-/russie',
  'oekrai-/ukrain-/ucrani-',
  'turk-/turq-/turc-/turquia',
  'hongar-/hongaar-/hungar-/hongro-/hongrie/hongrois-/ungar-/hungria',
  'tsjechi-/tsjech-/czech-/tcheq-/tschech-/checo-/checa-/republique tcheque',
  'roeme-/romania-/roumai-/roumanie/rumani-/ruman-',
  'bulgar-',
  'kroati-/kroaat-/croati-/croat-/croatie/kroat-/croac-',
  'servi-/serb-/serbi-',
  'marokk-/morocc-/maroc-/marrueco-/marroqui-',
  'algerij-/algeri-/argeli-/alger-',
  'tunesi-/tunis-/tunez',
  'egypt-/agypt-/egipt-/egipc-',
  'congo-/kongo-/kongoles-',
  'zuid-afrika-/south africa-/afrique du sud/sudafrika-/sudafric-',
  'verenigde staten/vs/united states/us/usa/etats-unis/etats unis/vereinigte staaten/vereinigten staaten/estados unidos/amerika-/america-/americ-/estadounidens-',
  'canad-/kanad-',
  'mexic-/mexiq-/mexik-/mejic-',
  'brazili-/brazil-/bresil-/brasil-',
  'argentin-',
  'china/chinees-/chinez-/chine/chinois-/chines-/chinese',
  'japan-/japon-/japans-',
  'indi-/inde/indien-/indias-/indisch-',
  'israel-',
  'palestij-/palestin-/palastin-',
  'iran-',
  'irak-/iraq-/iraqui-',
  'syri-/syrie/siria-/sirio-',
  'afghan-/afgan-',
  'liban-/libanon/lebanon/leban-',
  // Regions
  'vlaander-/vlaams-/vlaming-/flander-/flem-/flandr-/flamand-/flamisch-/flamenc-/flandes',
  'walloni-/waals-/waal/walen/walloon-/wallon-/wallonie/valon-',
  'waals-brabant/walloon brabant/brabant wallon/wallonisch-brabant',
  'ardenn-/ardenas',
  'henegouwen/hainaut/hennegau',
  'brabant-/brabanc-',
  'zeeland/zelande/seeland/zelanda',
  'fries-/frise/frison-/frisia-',
  'beier-/bavari-/bavier-/bavarois-/bayer-/bayern/baviera-',
  'saksen/saxon-/saxe/sachs-/sajoni-',
  'elzas/alsac-/elsass/alsaci-',
  'normand-/norman-',
  'bretagne/breto-/brittany/bretan-',
  'bourgond-/burgund-/bourgogn-/borgon-',
  'catalon-/catalan-/catalog-/katalan-/katalon-',
  'baskenland/baskisch-/basque-/pays basque/baskenland/pais vasco/vasco-/vasca-/euskadi',
  'andalus-/andalou-/andaluz-/andaluc-',
  'galici-/galic-/galego-',
  'corsica-/corse/corsic-/korsika-/corceg-',
  'europ-',
  'afrik-/afric-/afriq-',
  'azie/aziat-/asia-/asie/asiat-/asien/asiatisch-',
  // Cities
  'bruss-/bruxell-/bruselas/bruselens-',
  'antwerp-/anvers-/amberes',
  'gent/gents-/gentenaar-/ghent/gand/gantois-/gante',
  'brugge-/brugs-/bruges/brugeois-/brujas',
  'luik/luiks-/liege/liegeois-/luttich-/lieja',
  'namen/namur-',
  'bergen/mons/montois-',
  'doornik/doorniks-/tournai-',
  'kortrijk-/courtrai-',
  'leuven-/louvain--/lovaina/lowen',
  'mechel-/malin-/malines/mecheln',
  'oostende/oostends-/ostend-/ostende',
  'ieper/ypres/ypern',
  'aalst/alost',
  'dendermonde/termonde',
  'veurne/furnes',
  'lier/lierre',
  'tongeren/tongres',
  'waver/wavre',
  'nijvel/nivelles',
  'den haag/the hague/la haye/la haya/haags-/s-gravenhage',
  'parij-/paris-',
  'rijsel/lille/lillois-',
  'duinkerk-/dunkirk/dunkerque/dunkirchen',
  'straatsburg/strasbourg-/strassburg-/estrasburgo',
  'marseill-/marsella',
  'lyon-',
  'londen-/london-/londres/londinens-/londonien-',
  'keulen/keuls-/cologne/koln-/colonia',
  'aken/aachen-/aix-la-chapelle/aquisgran',
  'munchen/munich-/munchn-/muenchen/munichois-',
  'frankfurt-/francfort-',
  'hamburg-/hambourg-/hamburgo',
  'berlijn-/berlin-',
  'trier/treves',
  'bazel/basel-/bale/basilea',
  'geneve/genev-/geneva/genf-/ginebra/genevois-',
  'zurich-/zuri-',
  'wenen/vienna/vienne/wien-/viena/viennois-/weens-',
  'praag-/prague/prag-/praga',
  'warsaw/varsovie/warschau-/varsovia',
  'rome/romein-/rom/romano-/romana-/romain-',
  'milaan/milan-/mailand-',
  'venetie/venetiaan-/venice/venetian-/venise/venitien-/venedig/venezian-/venecia-',
  'napels/naples/neapel/napoles/napoli-',
  'turijn/turin-',
  'lissabon-/lisbon-/lisboa-',
  'sevilla-/seville/sevillan-/sevilla',
  'zaragoza-/saragoss-',
  'athene/athens/athenes/athen/atenas',
  'moskou/moscow/moscou/moskau-/moscu',
  'kiev/kyiv/kiew/kief',
  'kopenhagen-/copenhag-/kopenhag-',
  'peking/beijing/pekin',
  'genua/genoa/genes/genova',
  // Waters
  'noordzee/north sea/mer du nord/nordsee/mar del norte',
  'maas/meuse/mosa',
  'schelde/scheldt/escaut/escalda',
  'rijn/rhine/rhin/rhein-/rin',
  'leie/lys',
  'middellandse zee/mediterran-/mittelmeer',
  'donau/danube/danubio',
  'theems/thames/tamise/themse/tamesis',
  'moezel/moselle/mosel',
  // Bodies
  'eu/ue/europese unie/european union/union europeenne/europaische union/europaischen union/union europea',
  'navo/nato/otan',
  'vn/verenigde naties/un/united nations/onu/nations unies/uno/vereinte nationen/vereinten nationen/naciones unidas',
  'who/wgo/oms',
  'ecb/bce/ezb',
  'imf/fmi/iwf',
  'nmbs/sncb',
  'mivb/stib',
  'ocmw/cpas',
  'god/dieu/gott/dios',
  'bijbel/bible/bibel/biblia',
  'kerstmis/kerst/christmas/noel/weihnacht-/navidad-',
  'pasen/easter/paques/ostern/pascua-',
  'tweede wereldoorlog/second world war/world war ii/seconde guerre mondiale/deuxieme guerre mondiale/zweiten weltkrieg/zweiter weltkrieg/segunda guerra mundial',
];

interface NameTables {
  /** Whole names by their keys, and beginnings of words, each with the number of its entry. */
  whole: Map<string, number>;
  beginnings: Map<string, number>;
  /** The first words of names of several. */
  firsts: Set<string>;
  /** In words. */
  longest: number;
}

let made: NameTables | undefined;

const tables = (): NameTables => {
  if (made) return made;
  made = { whole: new Map(), beginnings: new Map(), firsts: new Set(), longest: 1 };
  for (const [number, entry] of names.entries()) {
    for (const name of entry.split('/')) {
      if (name.endsWith('-')) made.beginnings.set(wordKey(name), number);
      else {
        const keys = name.split(' ').map(wordKey);
        made.longest = Math.max(made.longest, keys.length);
        if (keys.length > 1) made.firsts.add(keys[0] ?? '');
        made.whole.set(keys.join(' '), number);
      }
    }
  }
  return made;
};

/** So many letters may stand behind a beginning: Gentenaars. */
const longestEnding = 6;

/** The number of the place or body that one word names; undefined where it names none. Short names need their capitals: us, un. */
const knownWord = (printed: string): number | undefined => {
  const { whole, beginnings } = tables();
  const key = wordKey(printed);
  const isShort = key.length < 5 && !/^\p{Lu}/u.test(printed);
  if (isShort || (key.length < 3 && printed !== printed.toUpperCase())) return undefined;
  const found = whole.get(key);
  if (found !== undefined) return found;
  for (let length = key.length; length >= Math.max(2, key.length - longestEnding); length -= 1) {
    const number = beginnings.get(key.slice(0, length));
    if (number !== undefined) return number;
  }
  return undefined;
};

export interface KnownName {
  /** The same in all languages. */
  number: number;
  /** In words. */
  length: number;
}

/** The place or body that is named at a word, by the words of a text as printed; the longest name. */
export const knownNameAt = (words: readonly string[], at: number): KnownName | null => {
  const { whole, firsts, longest } = tables();
  const printed = words[at] ?? '';
  const begins = firsts.has(wordKey(printed));
  const keys = begins ? words.slice(at, at + longest).map(wordKey) : [];
  for (let length = keys.length; length > 1; length -= 1) {
    const number = whole.get(keys.slice(0, length).join(' '));
    if (number !== undefined) return { number, length };
  }
  const number = knownWord(printed);
  return number === undefined ? null : { number, length: 1 };
};
