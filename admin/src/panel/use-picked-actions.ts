/** What the panel does with the words that are selected in the text: mark them as a quote, or give them to a mention. */
import { useRef } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useEvent } from '../hooks/use-event';
import { useText } from '../hooks/use-text';
import type { MentionField } from '../../../plugin/model/mention';
import { giveWords } from './decisions';
import { showPlace } from './highlights/show';
import type { LiveReading } from './live-reading';
import type { PickFault } from './picked-words';
import { mentionKey, mentionOn, proposalOn } from './rows';
import type { MentionRow, ProposalRow, Row } from './rows';
import type { MarksInForm } from './use-marks';
import type { Picking, TakenWords } from './use-picking';

/** The form for words that the editor has selected, and the proposal that covers them. */
export interface SelectionForm {
  form: 'selection';
  words: TakenWords;
  row: ProposalRow | null;
}

export interface PickedActions {
  /** Open the form for the selected words. */
  mark: () => void;
  /** The selected words became a mention: say so and select it. */
  marked: (mentionId: string, words: TakenWords, said: string) => void;
  /** Make the selected words those of a mention. */
  giveTo: (row: MentionRow) => Promise<void>;
  /** The form is closed without a decision: go on where it was opened. */
  leave: (words: TakenWords) => void;
}

/** What changes in the panel: a row is selected and what happened is said, or a form is opened. */
export type Told =
  | { row: string; field: MentionField; start: number; said: string | null }
  | { open: SelectionForm };

interface State {
  live: LiveReading;
  rows: readonly Row[];
  picking: Picking;
  marks: MarksInForm;
}

/** Milliseconds that a form takes to give the focus up. */
const closing = 60;

export const usePickedActions = (
  { live, rows, picking, marks }: State,
  tell: (told: Told) => void,
): PickedActions => {
  const text = useText();
  const { toggleNotification } = useNotification();
  const openedFrom = useRef<Element | null>(null);

  const sayFault = (fault: PickFault) => {
    toggleNotification({ type: 'info', message: text(`panel.pick.${fault}`) });
  };

  const openForm = async () => {
    const words = await picking.take();
    if (typeof words === 'string') {
      sayFault(words);
      return;
    }
    const { field, spans } = words;
    const there = mentionOn(rows, field, spans);
    if (there) {
      tell({ row: there.key, ...placeOf(words), said: null });
      sayFault('taken');
      return;
    }
    openedFrom.current = document.activeElement;
    tell({ open: { form: 'selection', words, row: proposalOn(rows, field, spans) } });
  };

  const mark = useEvent(() => {
    void openForm();
  });

  /** The editor goes on in the text, or on the panel's button from which the form was opened. */
  const goOn = ({ field, spans }: TakenWords, from: Element | null) => {
    setTimeout(() => {
      if (from instanceof HTMLButtonElement && from.isConnected) {
        from.focus();
        return;
      }
      const body = live.get()?.body;
      if (body) showPlace({ field, spans }, body, { takeFocus: true });
    }, closing);
  };

  const marked = useEvent((mentionId: string, words: TakenWords, said: string) => {
    picking.clear();
    tell({ row: mentionKey(mentionId), ...placeOf(words), said });
    goOn(words, null);
  });

  const giveTo = async ({ key, field, live: { mention } }: MentionRow) => {
    const words = await picking.take();
    if (typeof words === 'string' || words.field !== field) {
      sayFault(typeof words === 'string' ? words : 'other-field');
      return;
    }
    marks.decide((before) => giveWords(before, mention.id, words.segments), key);
    picking.clear();
    tell({ row: key, ...placeOf(words), said: text('panel.said.words') });
  };

  return {
    mark,
    marked,
    giveTo,
    leave: (words) => {
      goOn(words, openedFrom.current);
    },
  };
};

const placeOf = ({ field, spans }: TakenWords) => ({ field, start: spans[0]?.start ?? 0 });
