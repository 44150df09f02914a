/** What the panel does when an editor acts on a row: decisions in the form, the selection, and which form is open. */
import { useMemo, useState } from 'react';
import { useErrorText } from '../hooks/use-error-text';
import { useEvent } from '../hooks/use-event';
import { useText } from '../hooks/use-text';
import { makeSegments } from '../../../plugin/anchors';
import type { Segment } from '../../../plugin/model/mention';
import type { Attribution, QuoteSummary } from '../../../plugin/model/quote';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import {
  acceptProposal,
  giveWords,
  markNotQuote,
  removeMention,
  summaryOf,
  unmarkNotQuote,
} from './decisions';
import { showPlace } from './highlights/show';
import type { LiveReading, Reading } from './live-reading';
import { indexAfter } from './quote-list';
import type { QuoteListProps } from './quote-list';
import type { RowAction } from './row-actions';
import type { RowView } from './row-view';
import { followRow } from './rows';
import type { MentionRow, ProposalRow, Row, SelectedRow } from './rows';
import { useAccept } from './use-accept';
import { useMarks } from './use-marks';
import type { MarksInForm } from './use-marks';
import { usePickedActions } from './use-picked-actions';
import type { PickedActions, SelectionForm } from './use-picked-actions';
import type { MarkPermission } from './use-permission-to-mark';
import type { Picking } from './use-picking';
import type { Records } from './use-records';

/** A form that is open over the page. */
export type OpenForm =
  | { form: 'proposal'; row: ProposalRow; status: SpeakerStatus | null; separate: boolean }
  | SelectionForm
  | { form: 'decision'; row: MentionRow }
  | { form: 'quote'; row: MentionRow; quote: QuoteSummary };

export interface PanelActions {
  list: Omit<QuoteListProps, 'views' | 'attribute' | 'editQuote'>;
  selectedKey: string | null;
  announcement: string;
  canUndo: boolean;
  unmark: (index: number) => void;
  marks: MarksInForm;
  openForm: OpenForm | null;
  close: () => void;
  /** A decision was made in a form: say so and go on to the next quote. */
  done: (key: string, said: string) => void;
  picked: Pick<PickedActions, 'mark' | 'marked'>;
}

export interface PanelState {
  live: LiveReading;
  reading: Reading;
  rows: readonly Row[];
  views: readonly RowView[];
  records: Records;
  permission: MarkPermission;
  picking: Picking;
}

const noQuotes: readonly QuoteSummary[] = [];

export const usePanelActions = (state: PanelState): PanelActions => {
  const { live, reading, rows, views, records, permission, picking } = state;
  const text = useText();
  const errorText = useErrorText();
  const marks = useMarks();
  const accept = useAccept(marks, records, reading.language, permission.mayCreateSource);
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  const selectedKey = useMemo(() => followRow(rows, selected), [rows, selected]);
  const [busyKey, setBusyKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<QuoteListProps['failure']>(null);
  const [announcement, setAnnouncement] = useState('');
  const [openForm, setOpenForm] = useState<OpenForm | null>(null);

  const rowOf = (key: string) => rows.find((row) => row.key === key);
  const select = useEvent((key: string) => {
    const row = rowOf(key);
    setSelected({ key, field: row?.field ?? 'body', start: row?.spans[0]?.start ?? 0 });
  });
  const viewOf = (key: string) => views.find((view) => view.key === key);
  const speakerOf = (key: string) => viewOf(key)?.speaker ?? text('panel.nobody');

  const done = useEvent((key: string, said: string) => {
    setOpenForm(null);
    setFailure(null);
    setAnnouncement(said);
    const next = views[indexAfter('skip', views, key)];
    select(next ? next.key : key);
  });

  const acceptRow = async (row: ProposalRow) => {
    setBusyKey(row.key);
    const speaker = speakerOf(row.key);
    const answer = await accept(row);
    setBusyKey(null);
    switch (answer.outcome) {
      case 'accepted': {
        const isNew = answer.created.length > 0;
        done(row.key, text(isNew ? 'panel.said.accepted-new' : 'panel.said.accepted', { speaker }));
        return;
      }
      case 'ask':
        setOpenForm({ form: 'proposal', row, status: null, separate: false });
        return;
      case 'failed':
        setFailure({ key: row.key, message: errorText(answer.error) });
    }
  };

  /** Withheld needs what readers see in place of the name: where the text describes the speaker, that is it. */
  const withhold = (row: ProposalRow) => {
    const { proposal, printings, key } = row;
    if (proposal.speakerStatus !== 'unnamed' || !proposal.speaker) {
      setOpenForm({ form: 'proposal', row, status: 'withheld', separate: false });
      return;
    }
    const attribution: Attribution = {
      speakerStatus: 'withheld',
      attributedTo: proposal.speaker,
      language: reading.language,
      proposal: summaryOf(proposal),
    };
    marks.decide((before) => acceptProposal(before, proposal, printings, { attribution }), key);
    done(key, text('panel.said.withheld'));
  };

  const leaveUnattributed = ({ proposal, printings, key }: ProposalRow) => {
    const attribution: Attribution = {
      speakerStatus: 'unattributed',
      language: reading.language,
      proposal: summaryOf(proposal),
    };
    // Nobody is said to speak, so nothing of the proposal's speaker is kept as printed.
    const printed = { speakerAsPrinted: null, roleAsPrinted: null, affiliationAsPrinted: null };
    marks.decide(
      (before) => acceptProposal(before, proposal, printings, { attribution }, { printed }),
      key,
    );
    done(key, text('panel.said.unattributed'));
  };

  const actOnProposal = (row: ProposalRow, action: RowAction) => {
    switch (action) {
      case 'accept':
        void acceptRow(row);
        return;
      case 'change':
        setOpenForm({ form: 'proposal', row, status: null, separate: false });
        return;
      case 'not-quote':
        marks.decide((before) => markNotQuote(before, row.proposal), row.key);
        done(row.key, text('panel.said.not-quote'));
        return;
      case 'withheld':
        withhold(row);
        return;
      case 'unattributed':
        leaveUnattributed(row);
    }
  };

  const picked = usePickedActions({ live, rows, picking, marks }, (told) => {
    setFailure(null);
    setOpenForm('open' in told ? told.open : null);
    if ('open' in told) return;
    setSelected({ key: told.row, field: told.field, start: told.start });
    if (told.said) setAnnouncement(told.said);
  });

  const actOnMention = (row: MentionRow, action: RowAction) => {
    const { mention, segments } = row.live;
    switch (action) {
      case 'change':
        setOpenForm({ form: 'decision', row });
        return;
      case 'edit': {
        const quote = records.quotes.get(mention.quote ?? '');
        if (quote) setOpenForm({ form: 'quote', row, quote });
        return;
      }
      case 'confirm':
        marks.decide(
          (before) => giveWords(before, mention.id, standing(segments, row, reading)),
          row.key,
        );
        done(row.key, text('panel.said.confirmed'));
        return;
      case 'words':
        void picked.giveTo(row);
        return;
      case 'remove':
      case 'undo':
        marks.decide((before) => removeMention(before, mention.id), row.key);
        setFailure(null);
        setAnnouncement(text(action === 'undo' ? 'panel.said.undone' : 'panel.said.removed'));
    }
  };

  const onAct = useEvent((key: string, action: RowAction) => {
    const row = rowOf(key);
    if (!row || busyKey === key) return;
    select(key);
    setFailure(null);
    if (row.type === 'mention') actOnMention(row, action);
    else actOnProposal(row, action);
  });

  const onShow = useEvent((key: string, takeFocus: boolean) => {
    const row = rowOf(key);
    if (row) showPlace(row, reading.body, { takeFocus });
  });

  const onUse = useEvent((key: string, quote: QuoteSummary) => {
    const row = rowOf(key);
    if (row?.type !== 'proposal') return;
    const { proposal, printings } = row;
    marks.decide(
      (before) => acceptProposal(before, proposal, printings, { quote: quote.documentId }),
      key,
    );
    done(
      key,
      text('panel.said.used', { speaker: quote.speaker?.name ?? quote.attributedTo ?? '' }),
    );
  });

  const onSeparate = useEvent((key: string) => {
    const row = rowOf(key);
    if (row?.type === 'proposal') {
      setOpenForm({ form: 'proposal', row, status: null, separate: true });
    }
  });

  const onUndo = useEvent(() => {
    if (marks.undo()) setAnnouncement(text('panel.said.undone'));
  });

  const sameByKey = useMemo(() => {
    const found = new Map<string, readonly QuoteSummary[]>();
    for (const row of rows) {
      const same = row.type === 'proposal' ? records.same.get(row.proposal.text) : undefined;
      if (same?.length) found.set(row.key, same);
    }
    return found;
  }, [rows, records.same]);

  return {
    list: {
      selectedKey,
      busyKey,
      failure,
      pickFault: picking.fault,
      pickField: picking.field,
      sameOf: (key) => sameByKey.get(key) ?? noQuotes,
      onSelect: select,
      onShow,
      onAct,
      onUse,
      onSeparate,
      onUndo,
    },
    selectedKey,
    announcement,
    canUndo: marks.canUndo,
    unmark: (index) => {
      marks.decide((before) => unmarkNotQuote(before, index), `not-quote ${index}`);
      setAnnouncement(text('panel.said.proposed-again'));
    },
    marks,
    openForm,
    close: () => {
      setOpenForm(null);
      if (openForm?.form === 'selection') picked.leave(openForm.words);
    },
    done,
    picked,
  };
};

/** Segments over the words that stand there now, accepted as they are. */
const standing = (
  segments: readonly Segment[],
  { spans, field }: MentionRow,
  { texts }: Reading,
): Segment[] => {
  const made = makeSegments(texts[field], spans);
  return made.length === segments.length ? made : [...segments];
};
