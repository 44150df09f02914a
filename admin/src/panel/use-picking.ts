/** The words that the editor has selected, as the panel can take them. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { makeSegments } from '../../../plugin/anchors';
import type { MentionField } from '../../../plugin/model/mention';
import type { Span } from '../../../plugin/model/reading';
import { blocksToText } from '../../../plugin/text';
import type { Words } from './decisions';
import { articleValues } from './form-values';
import type { FormValues } from './form-values';
import { selectedWords } from './highlights/selected-words';
import type { LiveReading, Reading } from './live-reading';
import { kindOfPicked, lengthFault, placePicked } from './picked-words';
import type { FieldsToPick, PickFault } from './picked-words';

export interface TakenWords extends Words {
  spans: Span[];
}

export interface Picking {
  /** What is selected, as far as the reading knows it: to be shown. */
  field: MentionField | null;
  words: string;
  spans: readonly Span[];
  fault: PickFault | null;
  /** The selected words in the text as it is now, or why they cannot be taken. */
  take: () => Promise<TakenWords | PickFault>;
  clear: () => void;
}

/** The form follows the keys after 300 ms: so long words may stand elsewhere than the page shows them. */
const patience = 900;
const pause = 60;

const noSpans: readonly Span[] = [];

export const usePicking = (live: LiveReading, reading: Reading): Picking => {
  const [selected] = useState(() => selectedWords(() => live.get()?.body.text ?? ''));
  useEffect(() => selected.watch(), [selected]);
  const picked = useSyncExternalStore(selected.subscribe, selected.get);
  const getValues = useForm('NewsroomPicking', (form) => form.getValues);

  const take = useCallback(async (): Promise<TakenWords | PickFault> => {
    const words = selected.read();
    if (!words) return 'none';
    const { field } = words;
    for (let waited = 0; waited <= patience; waited += pause) {
      const { headline, standfirst, body } = articleValues(getValues() as FormValues);
      const fields: FieldsToPick = { headline, standfirst, body: blocksToText(body) };
      const spans = placePicked(words, fields);
      if (spans) {
        const text = field === 'body' ? fields.body.text : fields[field];
        return (
          lengthFault(spans) ?? {
            field,
            spans,
            kind: kindOfPicked(field, spans, fields.body),
            segments: makeSegments(text, spans),
          }
        );
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return 'moved';
  }, [selected, getValues]);

  return useMemo(() => {
    const { texts, body } = reading;
    const fields = { headline: texts.headline, standfirst: texts.standfirst, body };
    // The reading may lag behind: then the words are judged once they are taken.
    const spans = picked && placePicked(picked, fields);
    return {
      field: picked?.field ?? null,
      words: picked && spans ? wordsOf(texts[picked.field], spans) : (picked?.words ?? ''),
      spans: spans ?? noSpans,
      fault: !picked ? 'none' : spans && lengthFault(spans),
      take,
      clear: selected.clear,
    };
  }, [picked, reading, take, selected]);
};

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
