/** Makes the draft: first the sources that are not on record, then the story. */
import { useCallback, useState } from 'react';
import {
  existingSources,
  refusalOf,
  useCreateSourceMutation,
  useImportStoryMutation,
} from '../../api';
import { importStoryInput } from '../../../../plugin/model/article';
import type { ImportedStory } from '../../../../plugin/model/article';
import type { SourceSummary } from '../../../../plugin/model/source';
import { makeCards } from './cards';
import { chainIn } from './chain';
import { editedFields } from './fields';
import { errorsOfDetails, errorsOfIssues } from './field-errors';
import type { FieldErrors } from './field-errors';
import { nameKey } from '../../../../plugin/text/name-key';
import type { NameUse } from './names';
import type { Read } from './read';
import type { ImportSession, SourceRef } from './session';
import { buildImport } from './to-input';
import type { BuiltImport } from './to-input';
import type { ChangeSession } from './use-session';
import type { Review } from './use-review';

export type Progress =
  { step: 'idle' } | { step: 'sources'; done: number; all: number } | { step: 'draft' };

/** Why no draft was made; fields are named by their path in the request. */
export type CreateFailure =
  | { why: 'fields'; fields: FieldErrors; utterances: number[] }
  | { why: 'names'; names: string[] }
  | { why: 'source'; name: string; message: string }
  | { why: 'answer' }
  | { why: 'login' }
  | { why: 'too-large' }
  | { why: 'refused'; message: string };

export interface Create {
  create: (session: ImportSession, read: Read, review: Review) => Promise<ImportedStory | null>;
  progress: Progress;
  failure: CreateFailure | null;
  forget: () => void;
}

/** Stands for a source that is not made yet while the request is checked. */
const notYet = 'notyet0000';

export const useCreate = (locale: string | null, change: ChangeSession): Create => {
  const [createSource] = useCreateSourceMutation();
  const [importStory] = useImportStoryMutation();
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const [failure, setFailure] = useState<CreateFailure | null>(null);

  const run = useCallback(
    async (review: Review): Promise<ImportedStory | CreateFailure> => {
      const unclear = review.pending.filter(({ source }) => source.state === 'unclear');
      if (unclear.length) return { why: 'names', names: unclear.map(({ used }) => used.name) };

      const made = new Map<string, SourceSummary>();
      const build = () =>
        buildImport({ ...review, locale, documentIdOf: documentIdIn(review, made) });
      // Everything is checked before the first source is made.
      const fault = faultOf(build());
      if (fault) return fault;

      for (const [done, { used, source }] of review.pending.entries()) {
        setProgress({ step: 'sources', done: done + 1, all: review.pending.length });
        const kind = source.state === 'new' ? source.kind : used.likelyKind;
        const answer = await createSource({ kind, name: used.name, role: used.role });
        // Made by an earlier try whose answer was lost, or by a colleague meanwhile.
        const existing = 'error' in answer ? (existingSources(answer.error) ?? []) : [];
        if (existing.length > 1) return { why: 'names', names: [used.name] };
        const record = 'data' in answer ? answer.data : existing[0];
        if (!record) return failureOf('error' in answer ? answer.error : null, used.name);
        made.set(used.key, record);
        change((session) => ({
          sources: { ...session.sources, [used.key]: { source: record } },
        }));
      }

      setProgress({ step: 'draft' });
      const built = build();
      const answer = await importStory(built.input);
      if ('data' in answer) return answer.data;
      const failed = failureOf(answer.error);
      const fields = errorsOfDetails(refusalOf(answer.error).details);
      return Object.keys(fields).length && failed.why === 'refused'
        ? { why: 'fields', fields, utterances: built.utterances }
        : failed;
    },
    [change, createSource, importStory, locale],
  );

  const create = useCallback(
    async (session: ImportSession, read: Read, shown: Review) => {
      setFailure(null);
      // What was typed last may not be in what is shown yet.
      const fields = editedFields(read.produced, read.reading, session.edits);
      const cards = makeCards(fields.proposals, session.decisions);
      const review = { ...shown, ...cards, fields, chain: chainIn(session.chain, read) };
      try {
        const result = await run(review);
        if ('documentId' in result) return result;
        setFailure(result);
        return null;
      } finally {
        setProgress({ step: 'idle' });
      }
    },
    [run],
  );

  return {
    create,
    progress,
    failure,
    forget: () => {
      setFailure(null);
    },
  };
};

const documentIdIn =
  (review: Review, made: ReadonlyMap<string, SourceSummary>) =>
  (ref: SourceRef, use: NameUse): string => {
    const source = review.meaning(ref, use);
    if (source.state === 'on-record') return source.source.documentId;
    return made.get(nameKey(ref.name))?.documentId ?? notYet;
  };

const faultOf = ({ input, utterances }: BuiltImport): CreateFailure | null => {
  const checked = importStoryInput.safeParse(input);
  return checked.success
    ? null
    : { why: 'fields', fields: errorsOfIssues(checked.error.issues), utterances };
};

const failureOf = (error: unknown, source?: string): CreateFailure => {
  const { status, message } = refusalOf(error);
  if (status === 401) return { why: 'login' };
  if (status === 413) return { why: 'too-large' };
  if (source !== undefined) return { why: 'source', name: source, message };
  return status === 0 ? { why: 'answer' } : { why: 'refused', message };
};
