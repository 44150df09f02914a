/** The form that an action of the panel opens: a decision about a proposal or a mention, or the record of a quote. */
import {
  draftFromAttribution,
  emptyDraft,
  printedOf,
  toAttribution,
} from '../components/attribution-form';
import type { AttributionDraft } from '../components/attribution-form';
import { useText } from '../hooks/use-text';
import type { QuoteKind } from '../../../plugin/model/reading';
import type { Proposal } from '../../../plugin/model/proposal';
import type { Attribution } from '../../../plugin/model/quote';
import { draftFromProposal, likelyKind, readAsOf, saidBy } from './attribute-proposal';
import { DecisionModal } from './decision-modal';
import type { DecisionModalProps } from './decision-modal';
import {
  acceptProposal,
  changeDecision,
  changeKind,
  changePrinted,
  markWords,
  newMentionId,
  printedOfNobody,
  summaryOf,
} from './decisions';
import type { Words } from './decisions';
import type { Reading } from './live-reading';
import { quoteKey } from './original/quote-words';
import { QuoteModal } from './quote-modal';
import { mentionKey } from './rows';
import type { OpenForm, PanelActions } from './use-panel-actions';
import type { Records } from './use-records';

export interface PanelFormsProps {
  actions: PanelActions;
  reading: Reading;
  records: Records;
}

export const PanelForms = ({ actions, reading, records }: PanelFormsProps) => {
  const { openForm } = actions;
  if (!openForm) return null;
  switch (openForm.form) {
    case 'proposal':
      return <ProposalForm open={openForm} actions={actions} reading={reading} records={records} />;
    case 'selection':
      return (
        <SelectionForm open={openForm} actions={actions} reading={reading} records={records} />
      );
    case 'decision':
      return <MentionForm open={openForm} actions={actions} reading={reading} records={records} />;
    case 'quote':
      return <RecordForm open={openForm} actions={actions} />;
  }
};

type Open<F extends OpenForm['form']> = Extract<OpenForm, { form: F }>;

const ProposalForm = ({
  open: { row, begin },
  actions,
  reading,
  records,
}: PanelFormsProps & { open: Open<'proposal'> }) => {
  const text = useText();
  const { proposal, printings, key } = row;
  const { status, separate, instead } = begin;
  const { resolved } = records;
  const said = instead ? saidBy(proposal, instead, reading.proposals) : proposal;
  const proposed = draftFromProposal(said, resolved, reading.language);
  const draft: AttributionDraft = status === 'withheld' ? withheld(proposed) : proposed;

  const decide = (decided: AttributionDraft, kind: QuoteKind) => {
    const readAs = readAsOf(reading);
    const attribution: Attribution = {
      ...toAttribution(decided),
      proposal: summaryOf(proposal, readAs),
      ...(separate ? { separate } : {}),
    };
    noteSources(records, decided);
    actions.marks.decide(
      (before) =>
        acceptProposal(
          before,
          { ...proposal, kind },
          printings,
          { attribution },
          { printed: printedOf(decided), beside: instead && printedOfNobody, readAs },
        ),
      key,
    );
    actions.done(key, saidOf(decided, text));
  };

  return (
    <DecisionModal
      wording={proposal.text}
      kind={proposal.kind}
      draft={draft}
      printed={printedIn(said, resolved)}
      reason={said.reason}
      candidates={proposal.candidates.filter(({ name }) => name !== said.speaker)}
      quoteKey={key}
      onDecide={decide}
      onClose={actions.close}
    />
  );
};

/** Words that the editor has selected: what the engine proposes there fills the form, the extent is the editor's. */
const SelectionForm = ({
  open: { words, row },
  actions,
  reading,
  records,
}: PanelFormsProps & { open: Open<'selection'> }) => {
  const text = useText();
  const { resolved } = records;
  const proposal = row?.proposal ?? null;

  const decide = (decided: AttributionDraft, kind: QuoteKind) => {
    const attribution: Attribution = {
      ...toAttribution(decided),
      proposal:
        proposal &&
        summaryOf(proposal, {
          ...readAsOf(reading),
          sameWords: isSameWords(proposal, words),
        }),
    };
    noteSources(records, decided);
    const id = newMentionId();
    actions.marks.decide(
      (before) => markWords(before, { ...words, kind }, attribution, printedOf(decided), id),
      mentionKey(id),
    );
    actions.picked.marked(id, words, saidOf(decided, text));
  };

  return (
    <DecisionModal
      wording={words.segments.map(({ exact }) => exact).join(' … ')}
      kind={proposal?.kind ?? words.kind}
      draft={
        proposal
          ? draftFromProposal(proposal, resolved, reading.language)
          : { ...emptyDraft, language: reading.language ?? '' }
      }
      printed={proposal ? printedIn(proposal, resolved) : {}}
      reason={proposal?.reason ?? null}
      candidates={proposal?.candidates.filter(({ name }) => name !== proposal.speaker) ?? []}
      quoteKey={row?.key ?? ''}
      onDecide={decide}
      onClose={actions.close}
    />
  );
};

const isSameWords = (proposal: Proposal, { field, segments }: Words): boolean =>
  proposal.field === field &&
  proposal.segments.length === segments.length &&
  proposal.segments.every(
    ({ start, end }, i) => segments[i]?.start === start && segments[i].end === end,
  );

/** What the text prints of the speaker that is proposed. */
const printedIn = (
  proposal: Proposal,
  resolved: Records['resolved'],
): DecisionModalProps['printed'] => ({
  speaker: proposal.speakerStatus === 'named' ? proposal.speaker : null,
  speakerKind: likelyKind(proposal),
  role: proposal.role,
  via: proposal.via,
  saidOn: proposal.saidOn?.text.trim(),
  known: resolved.get(proposal.speaker ?? '') ?? [],
});

/** The name that the text gives is not shown to readers; the role as printed may be. */
const withheld = (draft: AttributionDraft): AttributionDraft => ({
  ...draft,
  speakerStatus: 'withheld',
  attributedTo: draft.attributedTo || draft.roleAsPrinted,
});

const MentionForm = ({
  open: { row },
  actions,
  reading,
  records,
}: PanelFormsProps & { open: Open<'decision'> }) => {
  const { mention } = row.live;
  const carrier = reading.mentions.find(({ id }) => id === (mention.sameAs ?? mention.id));
  if (!carrier?.attribution) return null;
  const { attribution } = carrier;

  const decide = (decided: AttributionDraft, kind: QuoteKind) => {
    noteSources(records, decided);
    const changed: Attribution = {
      ...toAttribution(decided),
      proposal: attribution.proposal,
      separate: attribution.separate,
    };
    actions.marks.decide(
      (before) =>
        changeKind(
          changeDecision(before, mention.id, { attribution: changed }, printedOf(decided)),
          mention.id,
          kind,
        ),
      row.key,
    );
    actions.close();
  };

  return (
    <DecisionModal
      wording={mention.segments.map(({ exact }) => exact).join(' … ')}
      kind={mention.kind}
      draft={{
        ...draftFromAttribution(attribution, records.sources),
        speakerAsPrinted: mention.speakerAsPrinted ?? '',
        roleAsPrinted: mention.roleAsPrinted ?? '',
        affiliationAsPrinted: mention.affiliationAsPrinted ?? '',
      }}
      printed={{ speaker: mention.speakerAsPrinted, role: mention.roleAsPrinted }}
      reason={null}
      candidates={[]}
      quoteKey={quoteKey(carrier)}
      onDecide={decide}
      onClose={actions.close}
    />
  );
};

const RecordForm = ({
  open: { row, quote },
  actions,
}: Pick<PanelFormsProps, 'actions'> & { open: Open<'quote'> }) => {
  const text = useText();
  const { mention } = row.live;
  return (
    <QuoteModal
      quote={quote}
      mention={mention}
      onPrinted={(printed) => {
        actions.marks.decide((before) => changePrinted(before, mention.id, printed), row.key);
      }}
      onSaved={() => {
        actions.done(row.key, text('panel.said.corrected'));
      }}
      onClose={actions.close}
    />
  );
};

const noteSources = (records: Records, { speaker, via }: AttributionDraft) => {
  records.note([...(speaker ? [speaker] : []), ...via]);
};

const saidOf = (draft: AttributionDraft, text: ReturnType<typeof useText>): string => {
  if (draft.speakerStatus === 'unattributed') return text('panel.said.unattributed');
  return text('panel.said.accepted', { speaker: draft.speaker?.name ?? draft.attributedTo });
};
