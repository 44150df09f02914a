/** Which decision belongs to which proposal, also after the text was read anew. */
import { wordingKey } from '../../../../plugin/text/normalise';
import type { QuoteSummary } from '../../../../plugin/model/quote';
import type { Proposal } from '../../../../plugin/model/proposal';
import { isDescription, occasionOf } from '../../panel/attribute-proposal';
import { summaryOf } from '../../panel/decisions';
import type { Decision, DecidedAttribution, KeyedDecision, MentionKey } from './session';

/** The key of a proposal: its field, its words and where they stand. */
export const keyOf = (proposal: Proposal): MentionKey => ({
  field: proposal.field,
  words: proposal.text,
  at: proposal.segments[0]?.start ?? 0,
});

/** A printing, and the key under which it was decided: another one where the text was read anew since. */
export interface DecidedPlace {
  key: MentionKey;
  decidedAs: MentionKey | null;
}

/** One act for several printings at once, or none; it replaces what was decided about them. */
export const decide = (
  decisions: readonly KeyedDecision[],
  places: readonly DecidedPlace[],
  decision: Decision | null,
): KeyedDecision[] => {
  const replaced = new Set(
    places.flatMap(({ key, decidedAs }) => [key, decidedAs ?? key]).map(nameOf),
  );
  const others = decisions.filter(({ key }) => !replaced.has(nameOf(key)));
  return decision ? [...others, ...places.map(({ key }) => ({ key, decision }))] : others;
};

export interface Reconciled {
  /** The decision of each proposal, in their order. */
  decisions: (KeyedDecision | null)[];
  /** Decisions whose words stand nowhere now. They wait: a line that comes back brings them back. */
  waiting: KeyedDecision[];
}

/**
 * Find the decision of each proposal: first where the same words stand at the same place of the
 * same field, then the same words in the same field, then the same words in another field, and at
 * last words that differ in marks, case and blanks only. Of equal words the first decision goes to
 * the first place. Linear.
 */
export const reconcile = (
  decisions: readonly KeyedDecision[],
  proposals: readonly Proposal[],
): Reconciled => {
  const keys = proposals.map(keyOf);
  const found: (KeyedDecision | null)[] = keys.map(() => null);
  let waiting = [...decisions].sort((a, b) => a.key.at - b.key.at);
  for (const name of rules) {
    const open = new Map<string, number[]>();
    keys.forEach((key, i) => {
      const named = found[i] ? '' : name(key);
      if (named) add(open, named, i);
    });
    const taken = new Map<string, number>();
    waiting = waiting.filter((decision) => {
      const named = name(decision.key);
      const nth = taken.get(named) ?? 0;
      const at = open.get(named)?.[nth];
      if (at === undefined) return true;
      taken.set(named, nth + 1);
      found[at] = decision;
      return false;
    });
  }
  return { decisions: found, waiting };
};

/** What accepting a proposal as it stands says. */
export const proposedAttribution = (
  proposal: Proposal,
  language: string | null,
): DecidedAttribution => {
  const { speaker, speakerStatus, via, backTranslated } = proposal;
  const named = speakerStatus === 'named' && speaker !== null;
  const described = speakerStatus === 'unnamed' && speaker !== null;
  return {
    speakerStatus: named || described ? speakerStatus : 'unattributed',
    speaker: named ? { name: speaker } : null,
    attributedTo: described ? speaker : null,
    via: via.map((name) => ({ name })),
    language,
    saidOn: proposal.saidOn?.date ?? null,
    occasion: occasionOf(proposal),
    backTranslated: backTranslated || null,
    proposal: summaryOf(proposal),
  };
};

/** The proposal, said by one of its candidates: a name, or a description where the story gives no name anywhere. */
export const saidBy = (
  proposed: DecidedAttribution,
  candidate: string,
  cards: readonly { printings: readonly { proposal: Proposal }[] }[],
): DecidedAttribution => {
  const proposals = cards.flatMap(({ printings }) => printings.map(({ proposal }) => proposal));
  return isDescription(candidate, proposals)
    ? { ...proposed, speakerStatus: 'unnamed', speaker: null, attributedTo: candidate }
    : { ...proposed, speakerStatus: 'named', speaker: { name: candidate }, attributedTo: null };
};

/** The decision that a card is another printing of a quote on record. */
export const sameAsQuote = (quote: QuoteSummary): Decision => ({
  act: 'accept',
  quote: quote.documentId,
  attribution: {
    speakerStatus: quote.speakerStatus,
    speaker: quote.speaker,
    attributedTo: quote.attributedTo,
    via: quote.via,
    text: quote.text,
    language: quote.language,
  },
});

const nameOf = ({ field, words, at }: MentionKey): string => `${field} ${at} ${words}`;

/** From the surest to the loosest; an empty name equals no other. */
const rules: ((key: MentionKey) => string)[] = [
  nameOf,
  ({ field, words }) => `${field} ${words}`,
  ({ words }) => words,
  ({ words }) => wordingKey(words),
];

const add = (map: Map<string, number[]>, name: string, value: number) => {
  const values = map.get(name);
  if (values) values.push(value);
  else map.set(name, [value]);
};
