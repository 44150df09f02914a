/** The proposals as the editor sees them: one card per utterance, with all its printings and what was decided. */
import type { Proposal, ProposalCandidate } from '../../../../plugin/model/proposal';
import { runnersUp } from '../../panel/attribute-proposal';
import { decide, keyOf, reconcile } from './decisions';
import type { DecidedPlace } from './decisions';
import type { Decision, KeyedDecision } from './session';

export const cardStates = ['open', 'accept', 'not-quote', 'later'] as const;
export type CardState = (typeof cardStates)[number];

export interface Printing extends DecidedPlace {
  proposal: Proposal;
  decision: Decision | null;
}

export interface Card {
  /** The utterance's number in the reading; marks in the text carry it too. */
  utterance: number;
  printings: Printing[];
  /** The printing that says most: it names the speaker, it is sure, it is longest. */
  lead: Printing;
  state: CardState;
}

export interface Cards {
  cards: Card[];
  /** Decisions whose words the story does not hold now. */
  waiting: KeyedDecision[];
}

/** One card per utterance, in the order in which the utterances are first printed. Linear. */
export const makeCards = (
  proposals: readonly Proposal[],
  decided: readonly KeyedDecision[],
): Cards => {
  const { decisions, waiting } = reconcile(decided, proposals);
  const byUtterance = new Map<number, Printing[]>();
  proposals.forEach((proposal, i) => {
    const printing = {
      key: keyOf(proposal),
      decidedAs: decisions[i]?.key ?? null,
      proposal,
      decision: decisions[i]?.decision ?? null,
    };
    const others = byUtterance.get(proposal.utterance);
    if (others) others.push(printing);
    else byUtterance.set(proposal.utterance, [printing]);
  });
  const cards: Card[] = [];
  for (const [utterance, printings] of byUtterance) {
    const lead = leadOf(printings);
    if (lead) cards.push({ utterance, printings, lead, state: stateOf(printings) });
  }
  return { cards, waiting };
};

/** May it be accepted together with all others that are sure: undecided, and the engine would bet on who spoke. */
export const isSure = ({ state, lead: { proposal } }: Card): boolean =>
  state === 'open' && proposal.confidence === 'sure' && proposal.speaker !== null;

/** Who else may have spoken, the likeliest first: offered where nothing is decided and the engine would not bet. */
export const candidatesOf = ({ state, lead: { proposal } }: Card): readonly ProposalCandidate[] =>
  state === 'open' ? runnersUp(proposal) : [];

/**
 * One act for all printings of a card, or none. What is printed around the quote was changed for the
 * printing that leads; the others keep their own, unless it was changed for all.
 */
export const decideCard = (
  decisions: readonly KeyedDecision[],
  { lead, printings }: Card,
  decision: Decision | null,
  { printedForAll = false } = {},
): KeyedDecision[] => {
  if (decision?.act !== 'accept') return decide(decisions, printings, decision);
  return printings.reduce<KeyedDecision[]>(
    (all, printing) => {
      const before = printing.decision?.act === 'accept' ? printing.decision.printed : undefined;
      const isChanged = printedForAll || printing === lead;
      const printed = (isChanged ? decision.printed : undefined) ?? before;
      return decide(all, [printing], { ...decision, printed });
    },
    [...decisions],
  );
};

const leadOf = (printings: readonly Printing[]): Printing | undefined => {
  const weight = ({ proposal }: Printing) =>
    (proposal.speaker ? 4_000_000 : 0) +
    (proposal.confidence === 'sure' ? 2_000_000 : 0) +
    (proposal.field === 'body' ? 1_000_000 : 0) +
    Math.min(proposal.text.length, 999_999);
  return printings.reduce<Printing | undefined>(
    (best, printing) => (best && weight(best) >= weight(printing) ? best : printing),
    undefined,
  );
};

const stateOf = (printings: readonly Printing[]): CardState => {
  const [first, ...rest] = printings.map(({ decision }) => decision?.act ?? 'open');
  return first && rest.every((act) => act === first) ? first : 'open';
};
