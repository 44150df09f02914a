/** An editor's decisions as changes of the form's `mentions` and `notQuotes`, and how each is taken back. Pure. */
import type { CitationInput } from '../../../plugin/model/citation';
import type { Mention, NotQuote } from '../../../plugin/model/mention';
import type { Segment } from '../../../plugin/model/segment';
import type { QuoteKind } from '../../../plugin/model/reading';
import type { Proposal } from '../../../plugin/model/proposal';
import type { Attribution, ProposalSummary } from '../../../plugin/model/quote';
import { limits } from '../../../plugin/model/limits';
import { withCitation } from './original/citations';

/** The two values of the form that decisions change. */
export interface Marks {
  mentions: readonly Mention[];
  notQuotes: readonly NotQuote[];
}

/** What is printed beside a quote. */
export interface Printed {
  speakerAsPrinted?: string | null;
  roleAsPrinted?: string | null;
  affiliationAsPrinted?: string | null;
}

/** Whose words they are: a decision to be saved, or a quote on record. */
export type Decision = { attribution: Attribution } | { quote: string };

/** A decision that was made: enough to take it back after later ones. */
export interface Change {
  before: Marks;
  after: Marks;
}

/** An id for a mention; unique within the article by its randomness. */
export const newMentionId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

/** In what language the words were read, where the article does not say it, and whether the editor took them as proposed. */
export type ReadAs = Pick<ProposalSummary, 'language' | 'sameWords'>;

/** What the engine had proposed, for the log: no longer than a save takes. */
export const summaryOf = (proposal: Proposal, readAs: ReadAs = {}): ProposalSummary => {
  const { reason, speaker, confidence, candidates, role, kind } = proposal;
  return {
    rule: reason?.rule ?? null,
    speaker: speaker?.slice(0, limits.line) ?? null,
    confidence,
    candidates: candidates
      .map(({ name }) => name.slice(0, limits.line))
      .filter((name) => name !== speaker)
      .slice(0, limits.candidates),
    role: role?.slice(0, limits.line) ?? null,
    kind,
    ...readAs,
  };
};

const printedBeside = (proposal: Proposal): Printed => ({
  speakerAsPrinted: proposal.speakerAsPrinted?.text.trim() ?? null,
  roleAsPrinted: proposal.role,
  affiliationAsPrinted: proposal.affiliation,
});

/** Nothing of the speaker who was proposed is kept as printed: somebody else spoke, or nobody is said to have. */
export const printedOfNobody = (): Printed => ({
  speakerAsPrinted: null,
  roleAsPrinted: null,
  affiliationAsPrinted: null,
});

export interface AcceptOptions {
  /** What is printed beside each printing; that of the proposal's speaker by default. */
  beside?: (proposal: Proposal) => Printed;
  /** What is printed beside the first, where an editor has said it. */
  printed?: Printed;
  readAs?: ReadAs;
  id?: () => string;
}

/**
 * Make mentions of a proposal and of the other printings of its utterance: the first carries the
 * decision, the others are the same quote. What was proposed for each is kept beside it.
 */
export const acceptProposal = (
  marks: Marks,
  proposal: Proposal,
  printings: readonly Proposal[],
  decision: Decision,
  {
    beside = printedBeside,
    printed = beside(proposal),
    readAs,
    id = newMentionId,
  }: AcceptOptions = {},
): Marks => {
  const nameless = isNameless(decision) ? { speakerAsPrinted: null } : {};
  const first: Mention = {
    ...mentionOf(proposal, id()),
    ...decision,
    ...printed,
    ...nameless,
    // A decision says itself what it was made of.
    ...('quote' in decision ? { proposal: summaryOf(proposal, readAs) } : {}),
  };
  const others = printings.map((printing): Mention => ({
    ...mentionOf(printing, id()),
    ...('quote' in decision ? decision : { sameAs: first.id }),
    ...beside(printing),
    ...nameless,
    proposal: summaryOf(printing, readAs),
  }));
  return { ...marks, mentions: [...marks.mentions, first, ...others] };
};

/** A name that is withheld is not kept as printed either: mentions are shown to readers. */
const isNameless = (decision: Decision): boolean =>
  'attribution' in decision && decision.attribution.speakerStatus === 'withheld';

/** Make a mention of a proposal that is another printing of a quote that stands in the article already. */
export const acceptAsSame = (
  marks: Marks,
  proposals: readonly Proposal[],
  other: Mention,
  { readAs, id = newMentionId }: { readAs?: ReadAs; id?: () => string } = {},
): Marks => ({
  ...marks,
  mentions: [
    ...marks.mentions,
    ...proposals.map((proposal): Mention => ({
      ...mentionOf(proposal, id()),
      ...(other.quote ? { quote: other.quote } : { sameAs: other.sameAs ?? other.id }),
      ...printedBeside(proposal),
      proposal: summaryOf(proposal, readAs),
    })),
  ],
});

/** The words of a proposal, or words that an editor has selected. */
export type Words = Pick<Proposal, 'field' | 'kind' | 'segments'>;

/** Make a mention of words that no proposal covers as they are. */
export const markWords = (
  marks: Marks,
  words: Words,
  attribution: Attribution,
  printed: Printed,
  id: string,
): Marks => ({
  ...marks,
  mentions: [
    ...marks.mentions,
    {
      ...mentionOf(words, id),
      attribution,
      ...printed,
      ...(isNameless({ attribution }) ? { speakerAsPrinted: null } : {}),
    },
  ],
});

const mentionOf = ({ field, kind, segments }: Words, id: string): Mention => ({
  id,
  field,
  kind,
  segments: [...segments],
  state: 'anchored',
});

/** Replace the decision of a mention: its printings follow it. */
export const changeDecision = (
  marks: Marks,
  mentionId: string,
  decision: Decision,
  printed: Printed,
): Marks => {
  const changed = marks.mentions.find(({ id }) => id === mentionId);
  if (!changed) return marks;
  // The one that carries the decision for all printings.
  const carrier = changed.sameAs ?? changed.id;
  return {
    ...marks,
    mentions: marks.mentions.map((mention) => {
      const isPrinting = mention.id === carrier || mention.sameAs === carrier;
      const own = {
        ...mention,
        ...(mention.id === mentionId ? printed : {}),
        ...(isPrinting && isNameless(decision) ? { speakerAsPrinted: null } : {}),
      };
      if (mention.id === carrier) return { ...bare(own), ...decision };
      if (mention.sameAs === carrier && 'quote' in decision) return { ...bare(own), ...decision };
      return isPrinting ? own : mention;
    }),
  };
};

/** A mention without whose words they are. */
const bare = (mention: Mention): Mention => {
  const rest = { ...mention };
  delete rest.quote;
  delete rest.attribution;
  delete rest.sameAs;
  return rest;
};

/** Link every quote that is not saved yet to a page. */
export const citeInDecisions = (marks: Marks, citation: CitationInput): Marks => ({
  ...marks,
  mentions: marks.mentions.map((mention) =>
    mention.attribution
      ? {
          ...mention,
          attribution: {
            ...mention.attribution,
            citations: withCitation(mention.attribution.citations ?? [], citation),
          },
        }
      : mention,
  ),
});

const changeMention = (marks: Marks, mentionId: string, part: Partial<Mention>): Marks => ({
  ...marks,
  mentions: marks.mentions.map((mention) =>
    mention.id === mentionId ? { ...mention, ...part } : mention,
  ),
});

/** What is printed beside a quote belongs to its mention. */
export const changePrinted = (marks: Marks, mentionId: string, printed: Printed): Marks =>
  changeMention(marks, mentionId, printed);

export const changeKind = (marks: Marks, mentionId: string, kind: QuoteKind): Marks =>
  changeMention(marks, mentionId, { kind });

/** Take a mention out. Where it carried the decision for others, the first of them carries it on. */
export const removeMention = (marks: Marks, mentionId: string): Marks => {
  const removed = marks.mentions.find(({ id }) => id === mentionId);
  const heir = marks.mentions.find(({ sameAs }) => sameAs === mentionId);
  return {
    ...marks,
    mentions: marks.mentions
      .filter(({ id }) => id !== mentionId)
      .map((mention) => {
        if (mention.sameAs !== mentionId || !heir) return mention;
        return mention.id === heir.id
          ? { ...bare(mention), quote: removed?.quote, attribution: removed?.attribution }
          : { ...mention, sameAs: heir.id };
      }),
  };
};

/** Give a mention its words: those that stand there now, or others that an editor has selected. */
export const giveWords = (marks: Marks, mentionId: string, segments: Segment[]): Marks =>
  changeMention(marks, mentionId, { segments, state: 'anchored' });

/** Set the words of a proposal aside; its first segment carries what was proposed, as it is one decision. */
export const markNotQuote = (marks: Marks, proposal: Proposal, readAs?: ReadAs): Marks => ({
  ...marks,
  notQuotes: [...marks.notQuotes, ...refusalOf(proposal, readAs)],
});

export const refusalOf = (proposal: Proposal, readAs?: ReadAs): NotQuote[] =>
  proposal.segments.map((segment, i) => ({
    field: proposal.field,
    segment,
    ...(i === 0 ? { proposal: summaryOf(proposal, readAs) } : {}),
  }));

/** Propose again what was set aside. */
export const unmarkNotQuote = (marks: Marks, index: number): Marks => ({
  ...marks,
  notQuotes: marks.notQuotes.filter((_, i) => i !== index),
});

/**
 * Take one decision back, whatever was decided after it: what it added goes, what it removed
 * returns, what it changed is as it was.
 */
export const takeBack = (marks: Marks, { before, after }: Change): Marks => {
  const old = new Map(before.mentions.map((mention) => [mention.id, mention]));
  const made = new Map(after.mentions.map((mention) => [mention.id, mention]));
  const kept = marks.mentions.flatMap((mention) => {
    const was = old.get(mention.id);
    const became = made.get(mention.id);
    if (!was) return became ? [] : [mention];
    return became !== was ? [was] : [mention];
  });
  const present = new Set(kept.map(({ id }) => id));
  const returned = before.mentions.filter(({ id }) => !made.has(id) && !present.has(id));
  const added = after.notQuotes.filter((notQuote) => !before.notQuotes.includes(notQuote));
  const dropped = before.notQuotes.filter((notQuote) => !after.notQuotes.includes(notQuote));
  return {
    mentions: withoutDangling(inOrderOf(before.mentions, [...kept, ...returned])),
    notQuotes: [...withoutEach(marks.notQuotes, added), ...dropped],
  };
};

/** In the order of the list before, and what came later after it: a form that is as it was is not changed. */
const inOrderOf = (before: readonly Mention[], mentions: readonly Mention[]): Mention[] => {
  const order = new Map(before.map(({ id }, i) => [id, i]));
  const rank = ({ id }: Mention) => order.get(id) ?? before.length;
  return [...mentions].sort((a, b) => rank(a) - rank(b));
};

/** A printing whose decision is gone goes with it. */
const withoutDangling = (mentions: Mention[]): Mention[] => {
  const carriers = new Set(mentions.filter(({ sameAs }) => !sameAs).map(({ id }) => id));
  return mentions.filter(({ sameAs }) => !sameAs || carriers.has(sameAs));
};

/** The list without one entry for each that is taken out, from the end. */
const withoutEach = (list: readonly NotQuote[], out: readonly NotQuote[]): NotQuote[] => {
  const left = [...list];
  for (const gone of out) {
    const at = left.map((notQuote) => isSame(notQuote, gone)).lastIndexOf(true);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
};

const isSame = (a: NotQuote, b: NotQuote): boolean =>
  a.field === b.field && a.segment.start === b.segment.start && a.segment.exact === b.segment.exact;
