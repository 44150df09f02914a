/** Event: the attribution log. Append only. */

export const eventActions = [
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discard',
  'import',
  'attribute',
  'refuse', // "not a quote"
  'withdraw', // decisions about an article's quotes are taken back
  'restore', // and stand again
  'rebuild',
] as const;
export type EventAction = (typeof eventActions)[number];

export const decisionOutcomes = [
  'proposed', // the speaker that was proposed, or nobody where nobody was
  'candidate', // another one of those that the proposal held possible
  'another', // somebody else, who was on record as the speaker of other quotes
  'new', // somebody else, who speaks here for the first time
  'nobody', // a speaker was proposed, and the editor left the quote unattributed
  'closed', // withheld or confidential: the log does not say whether it is the one proposed
  'not-quote',
  'missed', // nothing was proposed: the words were marked by hand
] as const;
/** What an editor decided, seen from what the engine had proposed. */
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** One field's change. The values of a private field are never written here: `from` and `to` are missing. */
export interface FieldChange {
  field: string;
  from?: unknown;
  to?: unknown;
}
