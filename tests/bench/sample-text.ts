/** News-like text of any length, the same on every run: invented people speak about an invented island. */

const speakers = [
  'Ilse Verbrugge, harbour master of Westkade',
  'mayor Lotte Dewael',
  'Piet Aelbrecht',
  'Nora Whitfield, a biologist at the coast institute',
  'a spokesman for the port authority',
];

const said = [
  'We looked at every other way of keeping the boats in service',
  'Nobody has told the islanders what a winter without a ferry means',
  'The wall will hold, and if it does not hold we will build another one',
  'My father steered it, and his father before him',
];

const openings = ['I said it', 'My mother heard it', 'The council was told', 'It was in the paper'];

const told = [
  'The ferry line, which has run since 1911, will close at the end of the month.',
  'Some 400 people live on the island all year, and twice as many in summer.',
  'A bus will run over the dam at low tide, the council decided on Wednesday.',
  'According to De Kustbode, talks with two private operators failed last week.',
];

/** A generator of whole numbers below a limit (Park and Miller 1988), so that runs can be compared. */
export const numbers = (seed = 1): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
};

/** A story of about so many words, a quote in every second paragraph. */
export const newsText = (words: number, seed = 1): string => {
  const next = numbers(seed);
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  const paragraphs = ['Ferry line to Westkade to close in March'];
  for (let count = 8; count < words;) {
    const sentences = [pick(told)];
    const quote = () => `${pick(openings)} in ${1900 + next(120)}: ${pick(said)}`;
    if (paragraphs.length % 2) sentences.push(`“${quote()},” says ${pick(speakers)}.`);
    else sentences.push(pick(told));
    if (next(3) === 0) sentences.push(`“${quote()}, boat ${next(9_000)} included.”`);
    sentences.push(`It was the ${next(9_000)}th crossing of boat number ${next(90_000)}.`);
    const paragraph = sentences.join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
};

/** The text with about so many of a hundred words mistyped, dropped or doubled. */
export const edited = (text: string, percent: number, seed = 7): string => {
  const next = numbers(seed);
  return text
    .split(' ')
    .flatMap((word) => {
      if (next(100) >= percent) return [word];
      const kind = next(3);
      if (kind === 0) return [`${word.slice(0, 1)}x${word.slice(2)}`];
      return kind === 1 ? [] : [word, word];
    })
    .join(' ');
};

const megabyte = 1_000_000;

const filled = (piece: string): string =>
  piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);

/** A megabyte each of what no newsroom prints, and somebody will paste. */
export const hostileTexts: readonly (readonly [name: string, text: () => string])[] = [
  ['only marks', () => filled('“”«»"\'„‟‘’')],
  ['opening marks', () => filled('“')],
  ['nested marks', () => filled('“a ‘b «c ') + filled('» ’ ”')],
  ['only names', () => filled('Ilse Verbrugge, Lotte Dewael and Piet Aelbrecht ')],
  ['cue verbs', () => filled('said says told according to ')],
  ['one line', () => newsText(180_000).replace(/\n+/g, ' ').slice(0, megabyte)],
  ['one word', () => filled('a')],
  ['parentheses', () => filled('(((a) ')],
  ['blank lines', () => filled('\n')],
  ['short lines', () => filled('a\n')],
  ['one-letter quotes', () => filled('“a” ')],
  ['quotes, a line each', () => filled('“a”\n')],
  ['quotes of four words', () => filled('“a b c d” ')],
  ['hashtags', () => filled('#a ')],
  ['dates', () => filled('21/11/2023 ')],
  ['colons', () => filled('Source : ')],
];
