/**
 * Texts edited at random as a desk edits them, the same on every run, with the place where every
 * word stands afterwards: what finding again is measured by.
 */
import type { Span } from '../../plugin/model/reading';
import { numbers } from '../bench/sample-text';

export interface EditedText {
  text: string;
  /** Where what is left of start..end stands now: null where all of its words were cut. */
  placeOf: (start: number, end: number) => Span | null;
}

/** What is done to single words and marks of punctuation. */
export const wordEdits = [
  'typing error',
  'dropped word',
  'added word',
  'other word',
  'other case',
  'joined words',
  'hyphen',
  'no accents',
  'other figure',
] as const;
/** What is done to the whole text. */
export const textEdits = [
  'quotes typed again',
  'paragraphs moved',
  'paragraphs merged',
  'paragraphs split',
  'paragraphs cut',
  'paragraphs added',
  'capitals',
] as const;
export type EditKind = (typeof wordEdits)[number] | (typeof textEdits)[number] | 'punctuation';

/** The edits that a text is held to withstand. */
export const usualEdits: readonly EditKind[] = [
  'typing error',
  'dropped word',
  'added word',
  'punctuation',
  'quotes typed again',
  'paragraphs moved',
];

export interface EditOptions {
  /** Of a hundred words and marks of punctuation, so many are edited. */
  percent: number;
  seed: number;
  kinds?: readonly EditKind[];
}

/** A word, a mark or a run of blanks; `at` is where it began in the text, or -1 where it is new. */
interface Token {
  at: number;
  text: string;
}

type Paragraph = Token[];
type Random = (limit: number) => number;

/** Edit a text. */
export const editText = (text: string, options: EditOptions): EditedText => {
  const { percent, kinds = usualEdits } = options;
  // Neighbouring seeds begin alike: the first numbers are thrown away.
  const next = numbers(options.seed * 7_919 + 17);
  for (let i = 0; i < 5; i += 1) next(2);
  const has = (kind: EditKind) => kinds.includes(kind);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? ['x'];
  const anyWord = () => words[next(words.length)] ?? 'x';

  let paragraphs = paragraphsOf(text);
  const some = () => 1 + next(1 + Math.floor((paragraphs.length * percent) / 200));
  if (has('paragraphs cut'))
    repeat(some(), () => {
      cut(paragraphs, next);
    });
  if (has('paragraphs moved'))
    repeat(some(), () => {
      move(paragraphs, next);
    });
  if (has('paragraphs split'))
    repeat(some(), () => {
      split(paragraphs, next);
    });
  if (has('paragraphs merged'))
    repeat(some(), () => {
      merge(paragraphs, next);
    });
  if (has('paragraphs added'))
    repeat(some(), () => {
      add(paragraphs, next, anyWord);
    });
  if (has('quotes typed again')) paragraphs = retype(paragraphs, next);
  if (has('capitals')) capitals(paragraphs, next);
  const wordKinds = wordEdits.filter(has);
  paragraphs = paragraphs.map((tokens) =>
    tokens.flatMap((token, i) => {
      if (/^\s/u.test(token.text) || next(100) >= percent) return [token];
      const kind = wordKinds[next(wordKinds.length)];
      if (/^[\p{L}\p{N}]/u.test(token.text)) {
        return kind ? editWord(kind, token, tokens[i + 1], next, anyWord) : [token];
      }
      return has('punctuation') ? editPunctuation(token, next) : [token];
    }),
  );
  return put(paragraphs);
};

const repeat = (times: number, act: () => void): void => {
  for (let i = 0; i < times; i += 1) act();
};

const paragraphsOf = (text: string): Paragraph[] => {
  const paragraphs: Paragraph[] = [[]];
  for (const { 0: found, index } of text.matchAll(/\n+|[^\S\n]+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    if (found.startsWith('\n')) paragraphs.push([]);
    else paragraphs.at(-1)?.push({ at: index, text: found });
  }
  return paragraphs.filter((tokens) => tokens.length > 0);
};

const put = (paragraphs: readonly Paragraph[]): EditedText => {
  const places: (Span & { at: number })[] = [];
  let text = '';
  paragraphs.forEach((tokens, i) => {
    if (i) text += '\n\n';
    for (const token of tokens) {
      const start = text.length;
      text += token.text;
      if (token.at >= 0 && token.text.trim())
        places.push({ at: token.at, start, end: text.length });
    }
  });
  const placeOf = (start: number, end: number): Span | null => {
    const inside = places.filter(({ at }) => at >= start && at < end);
    if (!inside.some((place) => /[\p{L}\p{N}]/u.test(text.slice(place.start, place.end)))) {
      return null;
    }
    return {
      start: Math.min(...inside.map((place) => place.start)),
      end: Math.max(...inside.map((place) => place.end)),
    };
  };
  return { text, placeOf };
};

const cut = (paragraphs: Paragraph[], next: Random): void => {
  if (paragraphs.length > 2) paragraphs.splice(next(paragraphs.length), 1);
};

const move = (paragraphs: Paragraph[], next: Random): void => {
  const moved = paragraphs.splice(next(paragraphs.length), 1);
  paragraphs.splice(next(paragraphs.length + 1), 0, ...moved);
};

const merge = (paragraphs: Paragraph[], next: Random): void => {
  const at = next(paragraphs.length);
  const [first, second] = paragraphs.slice(at, at + 2);
  if (first && second) paragraphs.splice(at, 2, [...first, { at: -1, text: ' ' }, ...second]);
};

/** After the full stop of a sentence. */
const split = (paragraphs: Paragraph[], next: Random): void => {
  const at = next(paragraphs.length);
  const tokens = paragraphs[at] ?? [];
  const stops = tokens.flatMap(({ text }, i) =>
    /^[.!?]$/.test(text) && tokens[i + 1]?.text === ' ' ? [i + 1] : [],
  );
  const stop = stops[next(stops.length || 1)];
  if (stop !== undefined) paragraphs.splice(at, 1, tokens.slice(0, stop), tokens.slice(stop + 1));
};

const add = (paragraphs: Paragraph[], next: Random, anyWord: () => string): void => {
  const words = Array.from({ length: 4 + next(12) }, anyWord).join(' ');
  paragraphs.splice(next(paragraphs.length + 1), 0, [{ at: -1, text: `${words}.` }]);
};

/** A paragraph, or the words between one pair of marks, in capitals. */
const capitals = (paragraphs: Paragraph[], next: Random): void => {
  const at = next(paragraphs.length);
  const tokens = paragraphs[at] ?? [];
  paragraphs[at] = tokens.map((token) => ({ ...token, text: token.text.toUpperCase() }));
};

const opening = /[“„«‹»›"‘‚]/u;
const marks = /[“”„‟«»‹›"‘’‚]/u;

/** The same text as another keyboard, another house style or another program would have it. */
const styles: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['«\u00a0', '\u00a0»'],
  ['« ', ' »'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
  ['»', '«'],
  ['”', '”'],
  ['``', "''"],
];

const retype = (paragraphs: readonly Paragraph[], next: Random): Paragraph[] => {
  const [open, close] = styles[next(styles.length)] ?? ['"', '"'];
  const plain = next(2) === 1;
  return paragraphs.map((tokens) =>
    tokens.flatMap((token, i): Token[] => {
      const before = tokens[i - 1]?.text ?? ' ';
      const after = tokens[i + 1]?.text ?? ' ';
      if (token.text === '’' && /^[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) {
        return plain ? [{ ...token, text: "'" }] : [token];
      }
      if (marks.test(token.text)) {
        const opens = /^\s/u.test(before) && opening.test(token.text);
        return [{ ...token, text: opens ? open : close }];
      }
      // The blank inside French marks belongs to the marks.
      if (/^\s$/u.test(token.text) && (/[«‹]/u.test(before) || /[»›]/u.test(after))) return [];
      if (plain && /[–—…]/u.test(token.text)) {
        return [{ ...token, text: token.text === '…' ? '...' : '-' }];
      }
      return [token];
    }),
  );
};

const editPunctuation = (token: Token, next: Random): Token[] => {
  // A mark of quotation is lost now and then; one that stays was typed again, or not, in the whole text.
  if (marks.test(token.text)) return next(3) ? [token] : [];
  const text = ['', ',', '.', ' –', ';', '...', '!'][next(7)] ?? '';
  return text ? [{ ...token, text }] : [];
};

const editWord = (
  kind: (typeof wordEdits)[number],
  token: Token,
  following: Token | undefined,
  next: Random,
  anyWord: () => string,
): Token[] => {
  const { at, text } = token;
  const as = (words: string): Token[] => [{ at, text: words }];
  switch (kind) {
    case 'typing error':
      return as(mistyped(text, next));
    case 'dropped word':
      if (following?.text === ' ') following.text = '';
      return [];
    case 'added word':
      return as(next(2) ? `${text} ${anyWord()}` : `${anyWord()} ${text}`);
    case 'other word':
      return as(anyWord());
    case 'other case':
      return as(
        next(2) ? text.toUpperCase() : text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
      );
    case 'joined words':
      if (following?.text === ' ') following.text = next(2) ? '' : '-';
      return [token];
    case 'hyphen': {
      const half = Math.ceil(text.length / 2);
      return as(
        `${text.slice(0, half)}${['-', '\u00ad', ' ', '- '][next(4)] ?? ''}${text.slice(half)}`,
      );
    }
    case 'no accents':
      return as(text.normalize('NFD').replace(/\p{M}/gu, ''));
    case 'other figure':
      return as(text.replace(/\d/g, () => String(next(10))));
  }
};

const mistyped = (word: string, next: Random): string => {
  const at = next(word.length);
  const letter = String.fromCharCode(97 + next(26));
  const rest = word.slice(at + 1);
  const kinds = [
    word.slice(0, at) + rest,
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + letter + rest,
    word.slice(0, at) + rest.slice(0, 1) + word.slice(at, at + 1) + rest.slice(1),
    word.slice(0, at) + word.slice(at, at + 1).repeat(2) + rest,
  ];
  return kinds[next(kinds.length)] ?? word;
};
