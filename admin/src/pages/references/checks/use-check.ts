/** The check of pages: its state, read again and again while it goes on, and what can be done with it. */
import {
  useCheckStatusQuery,
  useResumeCheckMutation,
  useStartCheckMutation,
  useStopCheckMutation,
} from '../../../api';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import type { CheckStatus } from '../../../../../plugin/model/check';

/** Milliseconds between two looks: while a check goes on, and else, for one that the schedule or a colleague starts. */
const often = 2_000;
const seldom = 30_000;

export interface Check {
  status: CheckStatus | undefined;
  /** Why the state could not be read. */
  error: unknown;
  readAgain: () => void;
  /** The user may set checks going, and the newsroom fetches pages. */
  mayCheck: boolean;
  isGoing: boolean;
  isBusy: boolean;
  /** What was refused last. */
  refusal: unknown;
  /** Without pages: all that have an address. @returns whether it was begun */
  start: (references?: readonly string[]) => Promise<boolean>;
  stop: () => void;
  resume: () => void;
}

export const useCheck = (): Check => {
  const { checkReferences } = useNewsroomPermissions();
  const { data: status, error, refetch } = useCheckStatusQuery(undefined);
  const state = status?.run?.state;
  const isGoing = state === 'running' || state === 'stopping';
  useCheckStatusQuery(undefined, { pollingInterval: isGoing ? often : seldom });
  const [start, starting] = useStartCheckMutation();
  const [stop, stopping] = useStopCheckMutation();
  const [resume, resuming] = useResumeCheckMutation();

  /** One refusal is shown at a time: that of the last thing tried. */
  const forget = () => {
    starting.reset();
    stopping.reset();
    resuming.reset();
  };

  return {
    status,
    error,
    readAgain: () => void refetch(),
    mayCheck: checkReferences && status?.fetches === true,
    isGoing,
    isBusy: starting.isLoading || stopping.isLoading || resuming.isLoading,
    refusal: starting.error ?? stopping.error ?? resuming.error,
    start: async (references) => {
      forget();
      const answer = await start(references ? { references: [...references] } : {});
      return !('error' in answer);
    },
    stop: () => {
      forget();
      void stop(undefined);
    },
    resume: () => {
      forget();
      void resume(undefined);
    },
  };
};
