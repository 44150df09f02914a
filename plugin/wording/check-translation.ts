/** What ought to survive a translation: numbers, dates, names, negations, and about the length. */
import type { TranslationDoubt } from '../model/wording';
import type { PrintedDate } from '../text/dates';
import { isSameAmount } from './amounts-in';
import type { AmountIn } from './amounts-in';
import type { NamedTime } from './dates-in';
import { denialDoubts } from './denials';
import { factsOf } from './facts';
import type { Facts, WordingIn } from './facts';
import { lengthDoubts } from './length-ratio';
import { hasName, isAlikeName } from './names-in';
import type { NamedThing } from './names-in';

/**
 * What one of two wordings has and its translation does not: a number (by value, in digits or words), a date, a name
 * (places under their names in each language), a negation, or a length far from what translations between the two
 * languages have. Notes for an editor and no verdict; where it cannot tell it says nothing.
 * Languages are BCP 47 tags. Linear in the texts, and in their names and numbers taken two by two.
 */
export const checkTranslation = (original: WordingIn, printed: WordingIn): TranslationDoubt[] =>
  doubtsBetween(factsOf(original), factsOf(printed));

/** The same, of wordings that were read before. */
export const doubtsBetween = (original: Facts, printed: Facts): TranslationDoubt[] => [
  ...numberAndDateDoubts(original, printed),
  ...nameDoubts(original, printed),
  ...denialDoubts(original, printed),
  ...lengthDoubts(original, printed),
];

const doubt = (
  kind: TranslationDoubt['kind'],
  original: string | undefined,
  printed: string | undefined,
): TranslationDoubt => ({ kind, original: original ?? null, printed: printed ?? null });

/** Takes away, from both lists, what is the same in both; each once. */
const withoutShared = <A, B>(
  a: readonly A[],
  b: readonly B[],
  isSame: (a: A, b: B) => boolean,
): [A[], B[]] => {
  const left = [...b];
  const rest = a.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [rest, left];
};

const numberAndDateDoubts = (original: Facts, printed: Facts): TranslationDoubt[] => {
  const [dates, otherDates] = withoutShared(original.times.dates, printed.times.dates, isSameDate);
  // What must be there is matched first, so that a "two" does not take the place of a 2.
  const strict = (list: readonly AmountIn[]) =>
    [...list].sort((a, b) => Number(a.loose) - Number(b.loose));
  const [numbers, others] = withoutShared(
    strict(original.amounts),
    strict(printed.amounts),
    isSameAmount,
  );
  // What is said once in the one may be said twice in the other: round the clock, 24 heures sur 24.
  const unsaid = (list: readonly AmountIn[], { amounts }: Facts) =>
    list.filter((amount) => !amounts.some((other) => isSameAmount(amount, other)));
  const [lostDates, lostOther] = [withoutDays(dates, others), withoutDays(otherDates, numbers)];
  return [
    ...numberDoubts(unsaid(numbers, printed), unsaid(others, original)),
    ...pairs(lostDates, lostOther).map(([a, b]) =>
      doubt('date', textOf(original, a), textOf(printed, b)),
    ),
    ...timeDoubts(original.times.weekdays, printed.times.weekdays),
    ...timeDoubts(original.times.months, printed.times.months),
  ];
};

const textOf = ({ text }: Facts, date: PrintedDate | undefined): string | undefined =>
  date && text.slice(date.start, date.end);

const isSameDate = (a: PrintedDate, b: PrintedDate): boolean =>
  a.day === b.day &&
  a.month === b.month &&
  (a.year === null || b.year === null || a.year === b.year);

/** "12 and 13 March": a day that stands without its month in the other language. */
const withoutDays = (dates: readonly PrintedDate[], numbers: AmountIn[]): PrintedDate[] =>
  dates.filter(({ day }) => {
    const at = numbers.findIndex(({ values }) => values.some(({ value }) => value === day));
    if (at >= 0) numbers.splice(at, 1);
    return at < 0;
  });

/** Two lists side by side, the shorter filled up. */
const pairs = <A, B>(a: readonly A[], b: readonly B[]): [A | undefined, B | undefined][] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]]);

/** A third, the fifth: told where the other text has another such word in its place. */
const isPlace = ({ loose, values }: AmountIn): boolean =>
  loose && values.some(({ value }) => value > 2);

const numberDoubts = (
  numbers: readonly AmountIn[],
  others: readonly AmountIn[],
): TranslationDoubt[] => {
  const [places, otherPlaces] = [numbers.filter(isPlace), others.filter(isPlace)];
  const both = Math.min(places.length, otherPlaces.length);
  const isTold = (list: readonly AmountIn[]) => (amount: AmountIn) =>
    !amount.loose || list.slice(0, both).includes(amount);
  const lost = numbers.filter(isTold(places));
  const gained = others.filter(isTold(otherPlaces));
  // What was put in the place of a number may be a loose one: "two" for "twelve".
  const inWords = ({ loose, values }: AmountIn) => loose && values.some(({ value }) => value > 1);
  const spareLost = numbers.filter((amount) => inWords(amount) && !lost.includes(amount));
  const spareGained = others.filter((amount) => inWords(amount) && !gained.includes(amount));
  return pairs(lost, gained).map(([a, b]) =>
    doubt('number', (a ?? spareLost.shift())?.text, (b ?? spareGained.shift())?.text),
  );
};

/** Weekdays and months are told only where both name some, and others. */
const timeDoubts = (
  times: readonly NamedTime[],
  others: readonly NamedTime[],
): TranslationDoubt[] => {
  const [lost, gained] = withoutShared(
    distinct(times),
    distinct(others),
    (a, b) => a.number === b.number,
  );
  return lost.flatMap((time, i) => {
    const other = gained[i];
    return other ? doubt('date', time.text, other.text) : [];
  });
};

const distinct = (times: readonly NamedTime[]): NamedTime[] =>
  times.filter(({ number }, i) => times.findIndex((time) => time.number === number) === i);

/**
 * A name that the other text does not have in any form: told where it can only be a name, and of an adjective where the
 * other has another one in its place. A name that is added explains, and is not told alone.
 */
const nameDoubts = (original: Facts, printed: Facts): TranslationDoubt[] => {
  const missing = (names: readonly NamedThing[], { nameWords }: Facts) =>
    distinctNames(names).filter(
      (name) => (name.lasting || name.known !== null) && !hasName(name, nameWords),
    );
  const gained = missing(printed.names, original);
  return missing(original.names, printed).flatMap((name) => {
    const at = gained.findIndex(({ known }) => (known === null) === (name.known === null));
    const [other] = at < 0 ? [] : gained.splice(at, 1);
    return name.lasting || other ? doubt('name', name.text, other?.text) : [];
  });
};

const distinctNames = (names: readonly NamedThing[]): NamedThing[] =>
  names.filter(
    ({ key, known }, i) =>
      names.findIndex((name) =>
        known === null ? isAlikeName(name.key, key) : name.known === known,
      ) === i,
  );
