/** The check of all pages: how far it is, how the last one ended, when the next one comes, and what can be done. */
import type { RefObject } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Play, Stop } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { CheckProgress, CheckStatus } from '../../../../../plugin/model/check';
import { useErrorText } from '../../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { Failure } from '../failure';
import { sayCounts, sayProgress, tenthOf } from '../say';
import { CheckAll } from './check-all';
import type { Check } from './use-check';

export interface CheckSectionProps {
  check: Check;
  /** Takes the focus once something was done: the button that did it gives way to another. */
  box: RefObject<HTMLDivElement>;
}

export const CheckSection = ({ check, box }: CheckSectionProps) => {
  const text = useText();
  const errorText = useErrorText();
  const { checkReferences } = useNewsroomPermissions();
  const { status, error } = check;
  if (!status) return error ? <Failure error={error} onRetry={check.readAgain} /> : null;
  const { run, schedule, fetches } = status;

  return (
    <Box ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      <Section
        title={text('checks.title')}
        action={
          check.mayCheck ? (
            <Actions check={check} run={run} onDone={() => box.current?.focus()} />
          ) : null
        }
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          {run && check.isGoing ? <Progress run={run} /> : <Last run={run} />}
          <Typography textColor="neutral600">
            {fetches ? text(`checks.schedule.${schedule}`) : text('checks.fetches-nothing')}
          </Typography>
          {fetches && !checkReferences ? (
            <Typography textColor="neutral600">{text('checks.not-allowed')}</Typography>
          ) : null}
          {check.refusal ? (
            <Typography role="alert" textColor="danger600">
              {errorText(check.refusal)}
            </Typography>
          ) : null}
        </Flex>
      </Section>
    </Box>
  );
};

interface ActionsProps {
  check: Check;
  run: CheckStatus['run'];
  onDone: () => void;
}

const Actions = ({ check, run, onDone }: ActionsProps) => {
  const text = useText();
  if (check.isGoing) {
    return (
      <Button
        variant="secondary"
        startIcon={<Stop />}
        loading={check.isBusy || run?.state === 'stopping'}
        onClick={() => {
          check.stop();
          onDone();
        }}
      >
        {text('checks.stop')}
      </Button>
    );
  }
  return (
    <Flex gap={2} wrap="wrap">
      {run?.state === 'stopped' || run?.state === 'failed' ? (
        <Button
          variant="secondary"
          startIcon={<Play />}
          loading={check.isBusy}
          onClick={() => {
            check.resume();
            onDone();
          }}
        >
          {text('checks.resume')}
        </Button>
      ) : null}
      <CheckAll check={check} onDone={onDone} />
    </Flex>
  );
};

const Progress = ({ run }: { run: CheckProgress }) => {
  const text = useText();
  const intl = useIntl();
  const { done, total, startedAt, startedBy } = run;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Box
        role="progressbar"
        aria-label={text('checks.running')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        height="0.6rem"
        background="neutral200"
        hasRadius
        overflow="hidden"
      >
        <Box height="100%" width={`${total ? (100 * done) / total : 0}%`} background="primary600" />
      </Box>
      <Typography>
        {run.state === 'stopping' ? text('checks.stopping') : sayProgress(run, text)}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('checks.started', {
          when: intl.formatDate(startedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          who: startedBy ?? text('checks.by-schedule'),
        })}
      </Typography>
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {run.state === 'stopping'
            ? text('checks.stopping')
            : text('checks.tenth', { percent: tenthOf(run) })}
        </span>
      </VisuallyHidden>
    </Flex>
  );
};

const Last = ({ run }: { run: CheckStatus['run'] }) => {
  const text = useText();
  const intl = useIntl();
  if (!run) return <Typography>{text('checks.never')}</Typography>;
  const { done, total, counts } = run;
  const when = intl.formatDate(run.finishedAt ?? run.startedAt, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const who = run.startedBy ?? text('checks.by-schedule');
  const state = run.state === 'stopped' || run.state === 'failed' ? run.state : 'finished';
  const said = sayCounts(counts, text);
  return (
    <Box role="status" aria-live="polite">
      <Typography tag="p">{text(`checks.last.${state}`, { when, who, done, total })}</Typography>
      {said ? (
        <Typography tag="p" textColor="neutral600">
          {said}
        </Typography>
      ) : null}
      {run.message ? (
        <Typography tag="p" textColor={run.state === 'failed' ? 'danger600' : 'neutral600'}>
          {run.message}
        </Typography>
      ) : null}
    </Box>
  );
};
