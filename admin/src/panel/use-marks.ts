/** Reads and writes the form's `mentions` and `notQuotes`, and takes decisions back. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { takeBack } from './decisions';
import type { Change, Marks } from './decisions';
import { articleValues } from './form-values';
import type { FormValues } from './form-values';

export interface MarksInForm {
  /** Change the form by a decision; `row` names the row that it was made in, `said` what is announced. */
  decide: (act: (marks: Marks) => Marks, row: string) => void;
  /** Take the last decision back, or the last one of a row. @returns false where there is none. */
  undo: (row?: string) => boolean;
  /** There is a decision to take back. */
  canUndo: boolean;
}

interface MadeChange extends Change {
  row: string;
}

export const useMarks = (): MarksInForm => {
  const onChange = useForm('NewsroomMarks', (form) => form.onChange);
  const getValues = useForm('NewsroomMarks', (form) => form.getValues);
  const initialValues = useForm('NewsroomMarks', (form) => form.initialValues as FormValues);
  const history = useRef<MadeChange[]>([]);
  const [canUndo, setCanUndo] = useState(false);

  const write = useCallback(
    (before: Marks, after: Marks) => {
      for (const name of ['mentions', 'notQuotes'] as const) {
        if (after[name] === before[name]) continue;
        // An empty list where the form began with none is no edit.
        const isBackToNone = after[name].length === 0 && !initialValues[name];
        onChange(name, isBackToNone ? undefined : after[name]);
      }
    },
    [onChange, initialValues],
  );

  const decide = useCallback<MarksInForm['decide']>(
    (act, row) => {
      const before = articleValues(getValues() as FormValues);
      const after = act(before);
      if (after.mentions === before.mentions && after.notQuotes === before.notQuotes) return;
      history.current.push({ before, after, row });
      setCanUndo(true);
      write(before, after);
    },
    [getValues, write],
  );

  const undo = useCallback<MarksInForm['undo']>(
    (row) => {
      const at = row === undefined ? history.current.length - 1 : lastOf(history.current, row);
      const change = history.current[at];
      if (!change) return false;
      history.current.splice(at, 1);
      setCanUndo(history.current.length > 0);
      const before = articleValues(getValues() as FormValues);
      write(before, takeBack(before, change));
      return true;
    },
    [getValues, write],
  );

  return useMemo(() => ({ decide, undo, canUndo }), [decide, undo, canUndo]);
};

const lastOf = (changes: readonly MadeChange[], row: string): number => {
  for (let i = changes.length - 1; i >= 0; i -= 1) if (changes[i]?.row === row) return i;
  return -1;
};
