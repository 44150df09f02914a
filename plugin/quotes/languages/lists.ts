/** The notation of the lists in the data files. */

/**
 * The words of a list, parted by blanks. Stems before endings stand for every stem with every
 * ending: `say argu declar +e/ed` is say, argue, argued, declare, declared, where `|` in front of
 * the stems parts them from whole words: `say | argu declar +e/ed`.
 */
export function words(list: string): string[] {
  const found: string[] = [];
  let stems = 0;
  for (const word of list.split(' ')) {
    if (word === '|') stems = found.length;
    else if (word.startsWith('+')) {
      const endings = word.slice(1).split('/');
      found.push(...found.splice(stems).flatMap((stem) => endings.map((ending) => stem + ending)));
      stems = found.length;
    } else if (word) found.push(word);
  }
  return found;
}

/** The phrases of a list, parted by `|`: `(told/tells) the (daily/) paper` is four, one choice in each for every parenthesis. */
export const phraseList = (list: string): string[] =>
  list
    .split('|')
    .flatMap(choices)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const choices = (phrase: string): string[] => {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  return phrase
    .slice(open + 1, close)
    .split('/')
    .flatMap((choice) => choices(phrase.slice(0, open) + choice + phrase.slice(close + 1)));
};

interface Outlet {
  /** The first is its own. */
  names: string[];
  domains: string[];
}

/** The outlets of a list, parted by `|`: see `Language.publications`. */
export const outletList = (list: string): Outlet[] =>
  list.split('|').map((entry) => {
    const outlet: Outlet = { names: [], domains: [] };
    for (const form of entry.split('/')) {
      if (!/^[a-z\d-]*(?:\.[a-z\d-]+)+$/u.test(form)) outlet.names.push(form);
      else outlet.domains.push(form.startsWith('.') ? hostName(outlet.names.at(-1)) + form : form);
    }
    return outlet;
  });

/** L’Équipe: lequipe. */
const hostName = (name = ''): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d-]/gu, '');
