/** Gives the forms of the panel what they need of the story to link a quote, and to link all of them. */
import type { ReactNode } from 'react';
import { useCiteMutation } from '../../api';
import { useEvent } from '../../hooks/use-event';
import { useNewsroomPermissions } from '../../hooks/use-newsroom-permissions';
import type { CitationInput } from '../../../../plugin/model/citation';
import { citeInDecisions } from '../decisions';
import type { MarksInForm } from '../use-marks';
import { StoryOriginalProvider } from './story-original';
import type { Original } from './use-original';

export interface WithOriginalProps {
  original: Original;
  marks: MarksInForm;
  /** Decisions in the form may be changed. */
  mayDecide: boolean;
  children: ReactNode;
}

/** The row by which the last link of all decisions is taken back. */
const allRows = 'all quotes';

export const WithOriginal = ({ original, marks, mayDecide, children }: WithOriginalProps) => {
  const granted = useNewsroomPermissions();
  const [cite] = useCiteMutation();
  const citeAll = useEvent(async (citation: CitationInput): Promise<number> => {
    const all = new Map(original.story.map(({ key, words }) => [key, words]));
    const quotes = [...all.values()].flatMap(({ documentId }) => documentId ?? []);
    const linked = quotes.length ? (await cite({ quotes, citation }).unwrap()).cited.length : 0;
    let decided = 0;
    marks.decide((before) => {
      const after = citeInDecisions(before, citation);
      decided = after.mentions.filter(({ attribution }) => attribution).length;
      return decided ? after : before;
    }, allRows);
    return linked + decided;
  });
  return (
    <StoryOriginalProvider
      value={{
        ...original,
        mayCite: granted.citeQuote && mayDecide,
        mayEditPages: granted.editReference && mayDecide,
        citeAll,
      }}
    >
      {children}
    </StoryOriginalProvider>
  );
};
