/** The setting `engine`: what a newsroom adds to the engine's words and marks. Wrong entries would read every story wrongly, so each is checked. */
import { z } from 'zod';
import type { AddedMarks, EngineAdditions } from '../../../plugin/model/engine-settings';
import { languages } from '../../../plugin/quotes/languages';
import { DETERMINER, Flag } from '../../../plugin/quotes/words/flags';
import { lexiconOf } from '../../../plugin/quotes/words/lexicon';
import { isMark } from '../../../plugin/quotes/marks/mark-sides';

/** The most that is taken: far more than a newsroom needs, and little enough to be sent to every editor. */
const most = { words: 300, letters: 40, marks: 10, mark: 2 } as const;

/** What holds a sentence together. As a verb or a title it would name speakers where nobody speaks. */
const SMALL_WORDS =
  DETERMINER |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Subordinator |
  Flag.Relative |
  Flag.Pronoun |
  Flag.Auxiliary;

/** Null where the word is sound; else what is wrong with it. */
type WordCheck = (word: string) => string | null;

const wordFault =
  (flagsOf: (word: string) => number): WordCheck =>
  (word) => {
    if (word === '') return 'is empty: leave it out';
    if (/\s/u.test(word)) return 'has a blank in it: a single word is taken';
    if (word.length > most.letters) return `is longer than ${String(most.letters)} characters`;
    if (flagsOf(word.toLowerCase().replace(/\.$/u, '')) & SMALL_WORDS) {
      return 'is an article, pronoun, preposition, conjunction or auxiliary: it would name speakers where nobody speaks';
    }
    return null;
  };

const letters = String.raw`[\p{L}\p{M}]+`;
const verbShape = new RegExp(`^${letters}(?:-${letters})*$`, 'u');
const titleShape = new RegExp(String.raw`^${letters}(?:[-.]${letters})*\.?$`, 'u');

const verbFault =
  (fault: WordCheck): WordCheck =>
  (word) =>
    fault(word) ??
    (word === word.toLowerCase()
      ? verbShape.test(word)
        ? null
        : 'is no verb: letters are taken, and a hyphen between them'
      : 'has a capital in it: verbs are given in lower case');

const titleFault =
  (fault: WordCheck): WordCheck =>
  (word) =>
    fault(word) ??
    (titleShape.test(word)
      ? null
      : 'is no title: letters are taken, a hyphen or a full stop between them, and a full stop at the end');

const wordList = (fault: WordCheck) =>
  z
    .array(
      z.string({ error: 'must be a word in quotation marks' }).superRefine((word, context) => {
        const message = fault(word);
        if (message) context.addIssue({ code: 'custom', message: `"${word}" ${message}` });
      }),
      { error: 'must be a list of words' },
    )
    .max(most.words, `has too many words: at most ${String(most.words)} are taken`)
    .optional();

/** A key that is not there is most often misspelt, so what there is is named. */
export const exactly = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `does not know ${issue.keys.map((key) => `"${key}"`).join(', ')}. Known are: ${Object.keys(shape).join(', ')}`
        : 'must be an object',
  });

const language = (code: string, flagsOf: (word: string) => number) => {
  const fault = wordFault(flagsOf);
  return [
    code,
    exactly({
      cueVerbs: wordList(verbFault(fault)),
      titles: wordList(titleFault(fault)),
    }).optional(),
  ] as const;
};

/** What stands in sentences as well and would open quotes everywhere. */
const PUNCTUATION = '.!?…:;()[]–—-&/@#%';

const markFault = (mark: string): string | null => {
  if (mark === '') return 'is empty';
  if (mark.length > most.mark) return `is longer than ${String(most.mark)} characters`;
  if (/\s/u.test(mark)) return 'has a blank in it';
  if (/[\p{L}\p{M}\p{N}]/u.test(mark)) return 'has a letter or a digit in it';
  if (Array.from(mark).some((char) => isMark(char, 0, null))) {
    return 'is a quotation mark, an apostrophe or a comma, which the engine reads as it is';
  }
  const punctuation = Array.from(mark).find((char) => PUNCTUATION.includes(char));
  return punctuation ? `has "${punctuation}" in it, which stands in sentences too` : null;
};

const mark = z
  .string({ error: 'must be a mark in quotation marks' })
  .superRefine((value, context) => {
    const message = markFault(value);
    if (message) {
      context.addIssue({
        code: 'custom',
        message: `"${value}" ${message}. One or two characters are taken that stand around quotes only, such as << or ″`,
      });
    }
  });

const marks = z
  .array(exactly({ open: mark, close: mark }), { error: 'must be a list of marks' })
  .max(most.marks, `has too many marks: at most ${String(most.marks)} pairs are taken`)
  .superRefine((pairs, context) => {
    pairs.forEach((pair, i) => {
      for (const other of pairs.slice(0, i)) {
        const shared = clash(pair, other);
        if (!shared) continue;
        const message = `shares "${shared}" with another pair: each mark may stand in one pair only`;
        context.addIssue({ code: 'custom', path: [i], message });
      }
    });
  })
  .optional();

const clash = (a: AddedMarks, b: AddedMarks): string | undefined =>
  [a.open, a.close].find((half) => half === b.open || half === b.close);

export const engineSetting = exactly({
  languages: exactly(
    Object.fromEntries(
      Object.entries(languages).map(([code, data]) =>
        language(code, (word) => lexiconOf(data).flags(word)),
      ),
    ),
  ).optional(),
  marks,
}) satisfies z.ZodType<EngineAdditions>;
