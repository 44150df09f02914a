/** What a row of the panel is given, and what it can ask for. */
import type { ProposalCandidate } from '../../../plugin/model/proposal';
import type { QuoteSummary } from '../../../plugin/model/quote';
import type { PickFault } from './picked-words';
import type { Allowed, RowAction } from './row-actions';
import type { RowView } from './row-view';

export interface QuoteRowProps extends Allowed {
  view: RowView;
  isSelected: boolean;
  /** Tab leads to this row. */
  isTabStop: boolean;
  /** An accept is on its way. */
  isBusy: boolean;
  /** Why the selected words cannot become those of this row; null where they can, and where the row is not selected. */
  wordsFault: PickFault | null;
  /** What went wrong with the last action. */
  failure: string | null;
  /** Quotes on record with the same words. */
  same: readonly QuoteSummary[];
  onSelect: (key: string) => void;
  onShow: (key: string) => void;
  onAct: (key: string, action: RowAction) => void;
  onUse: (key: string, quote: QuoteSummary) => void;
  onSeparate: (key: string) => void;
  /** Accept as said by one of the candidates instead. */
  onTake: (key: string, candidate: ProposalCandidate) => void;
  /** A candidate's name is pointed at or has the focus; null: no longer. */
  onMark: (key: string, candidate: string | null) => void;
  /** Bring the words that decided into view. */
  onShowReason: (key: string) => void;
}
