/** Accepts a proposal whole: its speaker and relays become sources on record, made in place where they are new. */
import { useCallback } from 'react';
import { existingSources, useCreateSourceMutation, useLazyResolveSourcesQuery } from '../api';
import type { CreateSourceInput, SourceSummary } from '../../../plugin/model/source';
import { attributionOf, newSpeaker, relayKind } from './attribute-proposal';
import { acceptAsSame, acceptProposal } from './decisions';
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

export const useAccept = (
  marks: MarksInForm,
  records: Records,
  language: string | null,
  mayCreate: boolean,
): ((row: ProposalRow) => Promise<AcceptOutcome>) => {
  const [resolve] = useLazyResolveSourcesQuery();
  const [create] = useCreateSourceMutation();
  const { resolved, note } = records;

  return useCallback(
    async (row) => {
      const { proposal, printings, decided, key } = row;
      if (decided) {
        const { mention } = decided;
        marks.decide((before) => acceptAsSame(before, [proposal, ...printings], mention), key);
        return { outcome: 'accepted', created: [] };
      }
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
        const attribution = attributionOf(proposal, source, via, language);
        note([...(source ? [source] : []), ...via]);
        if (!attribution) return { outcome: 'ask' };
        marks.decide((before) => acceptProposal(before, proposal, printings, { attribution }), key);
        return { outcome: 'accepted', created };
      } catch (error) {
        note(created);
        if (!(error instanceof NoSource)) return { outcome: 'failed', error };
        return error.cause ? { outcome: 'failed', error: error.cause } : { outcome: 'ask' };
      }
    },
    [marks, resolved, resolve, create, note, language, mayCreate],
  );
};
