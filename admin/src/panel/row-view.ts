/** What a row of the panel says, as plain values: a row is drawn again only where one of them changed. Pure. */
import type { QuoteKind, SpeakerStatus } from '../../../plugin/model/reading';
import type { Mention, MentionField } from '../../../plugin/model/mention';
import type { ProposalCandidate } from '../../../plugin/model/proposal';
import type { SayableReason } from '../components/reason/say-reason';
import { sayPrintedWhen, sayWhen } from '../components/when';
import type { Text } from '../hooks/use-text';
import { runnersUp } from './attribute-proposal';
import type { FieldTexts } from './live-mentions';
import type { QuoteLink, QuoteLinks } from './original/citations';
import { carrierOf, quoteKey } from './original/quote-words';
import type { MentionRow, ProposalRow, Row } from './rows';
import type { ViewRecords } from './use-records';

export const rowStates = [
  'attributed',
  'suggested',
  'guess',
  'unattributed',
  'changed',
  'orphaned',
] as const;
/**
 * suggested and guess: a proposal, sure or not; unattributed: nobody is said to have spoken;
 * changed: the words were edited since; orphaned: they are gone.
 */
export type RowState = (typeof rowStates)[number];

export interface RowView {
  key: string;
  type: Row['type'];
  state: RowState;
  field: MentionField;
  kind: QuoteKind;
  wording: string;
  /** For a changed mention the words that were attributed. */
  wordingBefore: string | null;
  /** The name, or the description shown to readers. Null: nobody. */
  speaker: string | null;
  /** Role, affiliation. */
  beside: string | null;
  via: string | null;
  /** When and on what occasion the words were said. */
  when: string | null;
  /** Why the speaker of a proposal is proposed. */
  reason: SayableReason | null;
  /** Who else may have spoken, the likeliest first: where the proposal is a guess. */
  candidates: readonly ProposalCandidate[];
  /** An accept makes the speaker a new source. */
  isNewSource: boolean;
  /** An accept has to ask which of several sources it is. */
  isAmbiguous: boolean;
  /** Decided here and not saved yet. */
  isUnsaved: boolean;
  isConfidential: boolean;
  /** Other printings that an accept takes along. */
  printings: number;
  /** It is another printing of a quote that is decided already. */
  isPrinting: boolean;
  status: SpeakerStatus | null;
  /** Whether a decided quote is linked, and how its words stand on those pages. Null: not known, or not decided. */
  links: string | null;
  linkState: LinkedState | null;
}

/** linked: all is well; doubtful: words differ, are missing or were not compared; none: linked to no page. */
export type LinkedState = 'linked' | 'doubtful' | 'none';

export interface ViewContext {
  mentions: ReadonlyMap<string, Mention>;
  texts: FieldTexts;
  records: ViewRecords;
  /** To which pages a decided quote is linked, by its key; null: not known. */
  linksOf: (key: string) => QuoteLinks | null;
}

export const viewOf = (row: Row, context: ViewContext, text: Text): RowView =>
  row.type === 'mention'
    ? viewOfMention(row, context, text)
    : viewOfProposal(row, context.mentions, context.records, text);

const viewOfMention = (
  { key, live, spans, field }: MentionRow,
  { mentions, texts, records, linksOf }: ViewContext,
  text: Text,
): RowView => {
  const { mention, state } = live;
  const who = whoSpoke(mention, mentions, records, text);
  const attributed = words(mention.segments.map(({ exact }) => exact));
  const standing = words(spans.map(({ start, end }) => texts[field].slice(start, end)));
  const unattributed = who.status === 'unattributed' ? 'unattributed' : 'attributed';
  return {
    key,
    type: 'mention',
    state: state === 'anchored' ? unattributed : state,
    field,
    kind: mention.kind,
    wording: state === 'orphaned' ? attributed : standing,
    wordingBefore: state === 'changed' ? attributed : null,
    speaker: who.speaker,
    beside: joined([mention.roleAsPrinted, mention.affiliationAsPrinted]),
    via: who.via,
    when: who.when,
    reason: null,
    candidates: [],
    isNewSource: false,
    isAmbiguous: false,
    isUnsaved: !mention.quote,
    isConfidential: who.isConfidential,
    printings: 0,
    isPrinting: false,
    status: who.status,
    ...linksView(linksOf(quoteKey(carrierOf(mention, mentions))), text),
  };
};

/** "HLN: word for word, 7sur7: altered", or that the quote is linked to no page. */
const linksView = (known: QuoteLinks | null, text: Text): Pick<RowView, 'links' | 'linkState'> => {
  if (!known) return { links: null, linkState: null };
  const { links, standsAt } = known;
  if (!links.length) {
    if (!standsAt) return { links: text('original.not-linked'), linkState: 'none' };
    const said = text(`original.row.${standsAt.match === 'verified' ? 'found' : 'found-altered'}`, {
      outlet: standsAt.outlet ?? text('chain.unnamed'),
    });
    return { links: said, linkState: standsAt.match === 'verified' ? 'none' : 'doubtful' };
  }
  const isDoubtful = links.some(
    ({ match, hasDoubts, isTranslatedBack }) =>
      match !== 'verified' || hasDoubts || isTranslatedBack,
  );
  const say = (link: QuoteLink) =>
    text(`original.row.${linkKind(link)}`, { outlet: link.outlet ?? text('chain.unnamed') });
  return { links: links.map(say).join(', '), linkState: isDoubtful ? 'doubtful' : 'linked' };
};

const linkKind = ({ match, isOtherLanguage, isTranslatedBack }: QuoteLink) => {
  if (isTranslatedBack) return 'translated-back';
  return match === 'verified' && isOtherLanguage ? 'passage' : match;
};

const viewOfProposal = (
  { key, proposal, printings, decided }: ProposalRow,
  mentions: ReadonlyMap<string, Mention>,
  records: ViewRecords,
  text: Text,
): RowView => {
  const { speaker, speakerStatus, confidence } = proposal;
  const known = speaker && speakerStatus === 'named' ? records.resolved.get(speaker) : undefined;
  const who = decided && whoSpoke(decided.mention, mentions, records, text);
  const state = confidence === 'sure' ? 'suggested' : 'guess';
  return {
    key,
    type: 'proposal',
    state: (speaker ?? decided) ? state : 'unattributed',
    field: proposal.field,
    kind: proposal.kind,
    wording: proposal.text,
    wordingBefore: null,
    speaker: who ? who.speaker : speaker,
    // An unnamed speaker's description is often the role itself.
    beside: joined([proposal.role === speaker ? null : proposal.role, proposal.affiliation]),
    via: joined(proposal.via),
    when: sayPrintedWhen(proposal, text),
    reason: proposal.reason,
    candidates: decided ? [] : runnersUp(proposal),
    isNewSource: !decided && known?.length === 0,
    isAmbiguous: !decided && (known?.length ?? 0) > 1,
    isUnsaved: false,
    isConfidential: who?.isConfidential ?? known?.[0]?.confidential ?? false,
    printings: printings.length,
    isPrinting: decided !== null,
    status: who ? who.status : speakerStatus,
    links: null,
    linkState: null,
  };
};

interface Who {
  speaker: string | null;
  status: SpeakerStatus | null;
  via: string | null;
  when: string | null;
  isConfidential: boolean;
}

/** Who a mention says has spoken: by its quote, its own decision, or that of the mention whose printing it is. */
const whoSpoke = (
  mention: Mention,
  mentions: ReadonlyMap<string, Mention>,
  records: ViewRecords,
  text: Text,
): Who => {
  const carrier = mentions.get(mention.sameAs ?? '') ?? mention;
  const quote = carrier.quote ? records.quotes.get(carrier.quote) : undefined;
  const { attribution } = carrier;
  const status = quote?.speakerStatus ?? attribution?.speakerStatus ?? null;
  const source = quote ? quote.speaker : (records.sources.get(attribution?.speaker ?? '') ?? null);
  const described = quote?.attributedTo ?? attribution?.attributedTo ?? null;
  const via = quote
    ? quote.via.map(({ name }) => name)
    : (attribution?.via ?? []).flatMap((id) => records.sources.get(id)?.name ?? []);
  const printed = mention.speakerAsPrinted ?? null;
  return {
    speaker:
      status === 'named'
        ? (source?.name ?? printed)
        : status === 'unattributed'
          ? null
          : joined([described ?? printed, source && text('panel.known-as', { name: source.name })]),
    status,
    via: joined(via),
    when: sayWhen(quote ?? attribution ?? {}, text),
    isConfidential: source?.confidential ?? false,
  };
};

const joined = (parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter(Boolean).join(', ') || null;

const words = (parts: readonly string[]): string => parts.join(' … ');

export interface Progress {
  total: number;
  attributed: number;
  /** Linked to a page; null: not known for any. */
  linked: number | null;
  changed: number;
  gone: number;
}

/** "5 of 9 attributed, 3 linked, 1 changed, 1 gone": what is gone from the text counts for itself. */
export const progressOf = (
  views: readonly (Pick<RowView, 'state'> & Partial<Pick<RowView, 'linkState'>>)[],
): Progress => {
  const count = (state: RowState) => views.filter((view) => view.state === state).length;
  const gone = count('orphaned');
  const known = views.filter(({ state, linkState }) => linkState && state !== 'orphaned');
  return {
    total: views.length - gone,
    attributed: count('attributed'),
    linked: known.length ? known.filter(({ linkState }) => linkState !== 'none').length : null,
    changed: count('changed'),
    gone,
  };
};

/** Does an editor still have to decide something? */
export const isOpen = ({ type, state }: Pick<RowView, 'type' | 'state'>): boolean =>
  type === 'proposal' || state === 'changed' || state === 'orphaned';
