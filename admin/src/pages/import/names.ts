/** Printed names and the sources that they mean: what is on record, what the editor chose, what is still to be made. */
import type { Proposal } from '../../../../plugin/model/proposal';
import type { SourceKind, SourceSummary } from '../../../../plugin/model/source';
import { nameKey } from '../../../../plugin/text/name-key';
import type { Card } from './cards';
import { proposedAttribution } from './decisions';
import type { ChainLink, SourceChoice, SourceRef } from './session';

export type NamedSource =
  /** The server has not answered yet. */
  | { state: 'asking' }
  | { state: 'on-record'; source: SourceSummary }
  /** Several bear the name, or the only one is confidential: a person must say which. */
  | { state: 'unclear'; among: SourceSummary[] }
  | { state: 'new'; kind: SourceKind };

/** What a name is used for; it decides which records fit and of which kind a new one is. */
export type NameUse = 'outlet' | 'speaker' | 'via';

export interface UsedName {
  key: string;
  name: string;
  use: NameUse;
  /** Of which kind a new record would be. */
  likelyKind: SourceKind;
  /** Role that a new record begins with: as printed beside the quote. */
  role: string | null;
}

const publishers: readonly SourceKind[] = ['outlet', 'agency'];

/** What a printed name means now. `matches` is missing while the server has not answered. */
export const namedSource = (
  used: UsedName,
  choice: SourceChoice | undefined,
  matches: readonly SourceSummary[] | undefined,
): NamedSource => {
  if (choice && 'source' in choice) return { state: 'on-record', source: choice.source };
  if (choice) return { state: 'new', kind: choice.create };
  if (!matches) return { state: 'asking' };
  const fitting = matches.filter(({ kind }) => used.use !== 'outlet' || publishers.includes(kind));
  const [only] = fitting;
  if (!only) return { state: 'new', kind: used.likelyKind };
  if (fitting.length > 1 || only.confidential) return { state: 'unclear', among: fitting };
  return { state: 'on-record', source: only };
};

/** The names in the chain and in the decided attributions, each once; the outlets first. */
export const usedNames = (chain: readonly ChainLink[], cards: readonly Card[]): UsedName[] => {
  const names = new Map<string, UsedName>();
  const add = (
    ref: SourceRef | null | undefined,
    use: NameUse,
    kind: SourceKind,
    role: string | null = null,
  ) => {
    if (!ref || isRecord(ref) || !ref.name.trim()) return;
    const key = nameKey(ref.name);
    const known = names.get(key);
    if (known) known.role ??= role;
    else names.set(key, { key, name: ref.name.trim(), use, likelyKind: kind, role });
  };
  for (const { outlet } of chain) add(outlet, 'outlet', 'outlet');
  for (const card of cards) {
    for (const { decision, proposal } of card.printings) {
      if (decision?.act !== 'accept') continue;
      const { speaker, via } = decision.attribution;
      if (decision.quote) continue;
      // What the proposal says besides is said of the speaker who was proposed.
      if (speaker && speaker.name !== proposal.speaker) {
        add(speaker, 'speaker', likelyKind({ speaker: speaker.name, reason: null }));
      } else add(speaker, 'speaker', likelyKind(proposal), proposal.role);
      for (const relay of via ?? []) add(relay, 'via', relayKind);
    }
  }
  return [...names.values()];
};

/** Is it a record, or only a name? */
export const isRecord = (ref: SourceRef): ref is SourceSummary => 'documentId' in ref;

/** All names that the page asks the server about: those in use, and those that an accept would use. */
export const namesToResolve = (chain: readonly ChainLink[], cards: readonly Card[]): string[] => {
  const names = new Map<string, string>();
  const add = (ref: SourceRef | null | undefined) => {
    const name = ref && !isRecord(ref) ? ref.name.trim() : '';
    if (name) names.set(name, name);
  };
  for (const { outlet } of chain) add(outlet);
  for (const { printings } of cards) {
    for (const { decision, proposal } of printings) {
      // Proposed names stay in the list once decided: the server is not asked anew at each decision.
      const said = [proposedAttribution(proposal, null)];
      if (decision?.act === 'accept') said.push(decision.attribution);
      for (const { speaker, via } of said) {
        add(speaker);
        via?.forEach(add);
      }
    }
  }
  return [...names.keys()].sort();
};

/** Words that say of which kind a named source is, in English, French, Dutch and German. */
const kindWords: readonly (readonly [SourceKind, ReadonlySet<string>])[] = [
  [
    'document',
    new Set(
      'report study letter statement decision ruling memo rapport étude lettre communiqué décision note verslag studie brief verklaring besluit nota bericht gutachten erklärung urteil'.split(
        ' ',
      ),
    ),
  ],
  [
    'agency',
    new Set('agency wire agence persbureau nieuwsagentschap nachrichtenagentur'.split(' ')),
  ],
  [
    'government',
    new Set(
      'ministry government embassy ministère gouvernement ambassade ministerie regering ambassade ministerium regierung botschaft'.split(
        ' ',
      ),
    ),
  ],
];

/** The kind that a source made of a printed speaker most likely is; the editor sees it and can change it. */
const likelyKind = ({ reason, speaker }: Pick<Proposal, 'reason' | 'speaker'>): SourceKind => {
  if (reason?.rule === 'document') return 'document';
  const words = (speaker ?? '').toLowerCase().split(/\s+/);
  const named = kindWords.find(([, telling]) => words.some((word) => telling.has(word)));
  return named?.[0] ?? 'person';
};

/** Who relayed the words is most often an outlet. */
const relayKind: SourceKind = 'outlet';
