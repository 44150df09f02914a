/** What the panel does when an editor acts on a row: decisions in the form, the selection, and which form is open. */
import { useMemo, useState } from 'react';
import { useErrorText } from '../hooks/use-error-text';
import { useEvent } from '../hooks/use-event';
import { useText } from '../hooks/use-text';
import { makeSegments } from '../../../plugin/anchors';
import type { Segment } from '../../../plugin/model/segment';
import type { FieldSpan, ProposalCandidate } from '../../../plugin/model/proposal';
import type { Attribution, QuoteSummary } from '../../../plugin/model/quote';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import { wordsOf } from '../components/reason';
import { occasionOf, readAsOf } from './attribute-proposal';
import {
  acceptProposal,
  giveWords,
  markNotQuote,
  printedOfNobody,
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

/** How the form about a proposal begins, where it is not as proposed. */
export interface ProposalBegin {
  status?: SpeakerStatus;
  /** A record of its own, beside the one with the same words. */
  separate?: boolean;
  /** The candidate who is said to have spoken instead. */
  instead?: ProposalCandidate;
}

/** A form that is open over the page. */
export type OpenForm =
  | { form: 'proposal'; row: ProposalRow; begin: ProposalBegin }
  | SelectionForm
  | { form: 'decision'; row: MentionRow }
  | { form: 'quote'; row: MentionRow; quote: QuoteSummary };

export interface PanelActions {
  list: Omit<QuoteListProps, 'views' | 'attribute' | 'editQuote'>;
  selectedKey: string | null;
  /** The words that decided who is proposed for the selected row, or for the candidate that is looked at. */
  reasonWords: readonly FieldSpan[];
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
  const accept = useAccept(marks, records, reading, permission.mayCreateSource);
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  const selectedKey = useMemo(() => followRow(rows, selected), [rows, selected]);
  const [busyKey, setBusyKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<QuoteListProps['failure']>(null);
  const [announcement, setAnnouncement] = useState('');
  const [openForm, setOpenForm] = useState<OpenForm | null>(null);
  const [marked, setMarked] = useState<LookedAt | null>(null);
  const reasonWords = useMemo(
    () => decidingWords(rows, selectedKey, marked),
    [rows, selectedKey, marked],
  );

  const openProposal = (row: ProposalRow, begin: ProposalBegin = {}) => {
    setOpenForm({ form: 'proposal', row, begin });
  };

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

  const acceptRow = async (row: ProposalRow, instead?: ProposalCandidate) => {
    setBusyKey(row.key);
    const speaker = instead?.name ?? speakerOf(row.key);
    const answer = await accept(row, instead);
    setBusyKey(null);
    switch (answer.outcome) {
      case 'accepted': {
        const isNew = answer.created.length > 0;
        done(row.key, text(isNew ? 'panel.said.accepted-new' : 'panel.said.accepted', { speaker }));
        return;
      }
      case 'ask':
        openProposal(row, { instead });
        return;
      case 'failed':
        setFailure({ key: row.key, message: errorText(answer.error) });
    }
  };

  /** Withheld needs what readers see in place of the name: where the text describes the speaker, that is it. */
  const withhold = (row: ProposalRow) => {
    const { proposal, printings, key } = row;
    if (proposal.speakerStatus !== 'unnamed' || !proposal.speaker) {
      openProposal(row, { status: 'withheld' });
      return;
    }
    const readAs = readAsOf(reading);
    const attribution: Attribution = {
      speakerStatus: 'withheld',
      attributedTo: proposal.speaker,
      language: reading.language,
      saidOn: proposal.saidOn?.date ?? null,
      occasion: occasionOf(proposal),
      proposal: summaryOf(proposal, readAs),
    };
    marks.decide(
      (before) => acceptProposal(before, proposal, printings, { attribution }, { readAs }),
      key,
    );
    done(key, text('panel.said.withheld'));
  };

  const leaveUnattributed = ({ proposal, printings, key }: ProposalRow) => {
    const readAs = readAsOf(reading);
    const attribution: Attribution = {
      speakerStatus: 'unattributed',
      language: reading.language,
      saidOn: proposal.saidOn?.date ?? null,
      occasion: occasionOf(proposal),
      proposal: summaryOf(proposal, readAs),
    };
    const options = { readAs, beside: printedOfNobody };
    marks.decide(
      (before) => acceptProposal(before, proposal, printings, { attribution }, options),
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
        openProposal(row);
        return;
      case 'not-quote':
        marks.decide((before) => markNotQuote(before, row.proposal, readAsOf(reading)), row.key);
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

  const onTake = useEvent((key: string, candidate: ProposalCandidate) => {
    const row = rowOf(key);
    if (row?.type !== 'proposal' || busyKey === key) return;
    select(key);
    setFailure(null);
    void acceptRow(row, candidate);
  });

  const onMark = useEvent((key: string, candidate: string | null) => {
    setMarked(candidate === null ? null : { key, candidate });
  });

  const onShowReason = useEvent((key: string) => {
    const row = rowOf(key);
    const reason = row?.type === 'proposal' ? row.proposal.reason : null;
    const [first] = reason?.words ?? [];
    if (!reason || !first) return;
    select(key);
    showPlace({ field: first.field, spans: [first] }, reading.body);
    setAnnouncement(text('panel.said.reason', { words: wordsOf(reason) }));
  });

  const onUse = useEvent((key: string, quote: QuoteSummary) => {
    const row = rowOf(key);
    if (row?.type !== 'proposal') return;
    const { proposal, printings } = row;
    const decision = { quote: quote.documentId };
    const readAs = readAsOf(reading);
    marks.decide(
      (before) => acceptProposal(before, proposal, printings, decision, { readAs }),
      key,
    );
    done(
      key,
      text('panel.said.used', { speaker: quote.speaker?.name ?? quote.attributedTo ?? '' }),
    );
  });

  const onSeparate = useEvent((key: string) => {
    const row = rowOf(key);
    if (row?.type === 'proposal') openProposal(row, { separate: true });
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
      onTake,
      onMark,
      onShowReason,
      onUse,
      onSeparate,
      onUndo,
    },
    selectedKey,
    reasonWords,
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

/** A candidate that is pointed at or has the focus. */
interface LookedAt {
  key: string;
  candidate: string;
}

const noWords: readonly FieldSpan[] = [];

const decidingWords = (
  rows: readonly Row[],
  selectedKey: string | null,
  marked: LookedAt | null,
): readonly FieldSpan[] => {
  const row = rows.find(({ key }) => key === selectedKey);
  if (row?.type !== 'proposal') return noWords;
  const { reason, candidates } = row.proposal;
  const looked = marked?.key === selectedKey ? marked : null;
  const candidate = looked && candidates.find(({ name }) => name === looked.candidate);
  return (candidate?.reason ?? reason)?.words ?? noWords;
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
