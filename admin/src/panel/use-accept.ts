/** Accepts a proposal whole: its speaker and relays become sources on record, made in place where they are new. */
import { useCallback } from 'react';
import { existingSources, useCreateSourceMutation, useLazyResolveSourcesQuery } from '../api';
import type { CreateSourceInput, SourceSummary } from '../../../plugin/model/source';
import type { ProposalCandidate } from '../../../plugin/model/proposal';
import { attributionOf, newSpeaker, readAsOf, relayKind, saidBy } from './attribute-proposal';
import { acceptAsSame, acceptProposal, printedOfNobody, summaryOf } from './decisions';
import type { Reading } from './live-reading';
import type { ProposalRow } from './rows';
import type { MarksInForm } from './use-marks';
import type { Records } from './use-records';

export type AcceptOutcome =
  | { outcome: 'accepted'; created: SourceSummary[] }
  /** A person must choose: several sources bear the name, or none may be made. */
  | { outcome: 'ask' }
  | { outcome: 'failed'; error: unknown };

/** Leaves the way of the one click; `cause` is the failed answer, if one is to blame. */
class NoSource extends Error {}

/** @returns a function: a row, and who of its candidates is said to have spoken instead, to what became of it */
export const useAccept = (
  marks: MarksInForm,
  records: Records,
  reading: Reading,
  mayCreate: boolean,
): ((row: ProposalRow, instead?: ProposalCandidate) => Promise<AcceptOutcome>) => {
  const [resolve] = useLazyResolveSourcesQuery();
  const [create] = useCreateSourceMutation();
  const { resolved, note } = records;

  return useCallback(
    async (row, instead) => {
      const { printings, decided, key } = row;
      const readAs = readAsOf(reading);
      if (decided) {
        const { mention } = decided;
        const all = [row.proposal, ...printings];
        marks.decide((before) => acceptAsSame(before, all, mention, { readAs }), key);
        return { outcome: 'accepted', created: [] };
      }
      const proposal = instead ? saidBy(row.proposal, instead, reading.proposals) : row.proposal;
      const created: SourceSummary[] = [];
      // Names that the panel has not resolved yet: the editor was faster.
      const knownSources = async (name: string) =>
        resolved.get(name) ?? (await resolve([name]).unwrap())[name] ?? [];
      const sourceFor = async (input: CreateSourceInput): Promise<SourceSummary> => {
        const known = await knownSources(input.name);
        const [only, another] = known;
        if (another) throw new NoSource();
        if (only) return only;
        if (!mayCreate) throw new NoSource();
        const answer = await create(input);
        if ('data' in answer) {
          created.push(answer.data);
          return answer.data;
        }
        // Made a moment ago, for another quote of the same speaker.
        const existing = existingSources(answer.error);
        if (existing?.length === 1 && existing[0]) return existing[0];
        throw new NoSource('', existing ? {} : { cause: answer.error });
      };

      try {
        const { speaker, speakerStatus } = proposal;
        const source =
          speaker && speakerStatus === 'named'
            ? await sourceFor(newSpeaker(proposal, speaker))
            : null;
        const via: SourceSummary[] = [];
        for (const name of proposal.via) via.push(await sourceFor({ kind: relayKind, name }));
        const summary = summaryOf(row.proposal, readAs);
        const attribution = attributionOf(proposal, source, via, reading.language, summary);
        note([...(source ? [source] : []), ...via]);
        if (!attribution) return { outcome: 'ask' };
        const beside = instead && printedOfNobody;
        marks.decide(
          (before) =>
            acceptProposal(before, row.proposal, printings, { attribution }, { readAs, beside }),
          key,
        );
        return { outcome: 'accepted', created };
      } catch (error) {
        note(created);
        if (!(error instanceof NoSource)) return { outcome: 'failed', error };
        return error.cause ? { outcome: 'failed', error: error.cause } : { outcome: 'ask' };
      }
    },
    [marks, resolved, resolve, create, note, reading, mayCreate],
  );
};
