/** Settings > Newsroom > Maintenance: work out anew what is derived, with its progress and its result. */
import { Box, Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useRebuildMutation, useRebuildStatusQuery } from '../../api';
import { useErrorText } from '../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../hooks/use-newsroom-permissions';
import { useText } from '../../hooks/use-text';
import { liveRecords } from '../../../../plugin/model/uids';
import type { RebuildProgress, RebuildStatus } from '../../../../plugin/model/rebuild';

/** Milliseconds between two looks at a running rebuild. */
const pollingInterval = 1_000;

const MaintenancePage = () => {
  const text = useText();
  const errorText = useErrorText();
  const mayRebuild = useNewsroomPermissions().rebuild;
  const [start, rebuild] = useRebuildMutation();
  const status = useRebuildStatusQuery(undefined, { skip: !mayRebuild, pollingInterval });

  if (!mayRebuild) return <Page.NoPermissions />;
  if (status.isLoading) return <Page.Loading />;
  const failure = rebuild.error ?? status.error;
  const running = status.data?.running ?? null;
  const isBusy = rebuild.isLoading || running !== null;

  return (
    <Page.Main>
      <Page.Title>{text('maintenance.title')}</Page.Title>
      <Layouts.Header title={text('maintenance.title')} subtitle={text('maintenance.subtitle')} />
      <Layouts.Content>
        <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
          <Flex direction="column" alignItems="flex-start" gap={4}>
            <Typography tag="h2" variant="delta">
              {text('maintenance.rebuild')}
            </Typography>
            <Typography tag="p" textColor="neutral600">
              {text('maintenance.rebuild.hint')}
            </Typography>
            <Button
              startIcon={<ArrowClockwise />}
              loading={isBusy}
              onClick={() => {
                void start(undefined);
              }}
            >
              {text('maintenance.rebuild.start')}
            </Button>
            {isBusy ? <Progress progress={running} /> : null}
            {failure ? (
              <Typography role="alert" textColor="danger600">
                {errorText(failure)}
              </Typography>
            ) : null}
            {status.data?.last && !isBusy ? <Result last={status.data.last} /> : null}
          </Flex>
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
};

const Progress = ({ progress }: { progress: RebuildProgress | null }) => {
  const text = useText();
  const { done = 0, total = 0 } = progress ?? {};
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" maxWidth="40rem">
      <ProgressBar
        aria-label={text('maintenance.rebuild.running')}
        value={total ? Math.round((100 * done) / total) : 0}
      />
      <Typography role="status" variant="pi" textColor="neutral600">
        {progress && total
          ? text('maintenance.rebuild.progress', { part: progress.part, done, total })
          : text('maintenance.rebuild.running')}
      </Typography>
    </Flex>
  );
};

/** The records of which something is derived, in the order in which they are told. */
const changeable = ['article', ...liveRecords] as const;

const Result = ({ last }: { last: NonNullable<RebuildStatus['last']> }) => {
  const text = useText();
  const intl = useIntl();
  const { report } = last;
  const counts: Record<string, number> = {
    ...report.recordsChanged,
    article: report.articlesChanged,
  };
  const changed = changeable.filter((name) => (counts[name] ?? 0) > 0);
  const when = intl.formatDate(new Date(last.finishedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <Box role="status">
      <Typography tag="p">
        {text(changed.length ? 'maintenance.result.changed' : 'maintenance.result.sound', {
          when,
          articles: report.articles,
        })}
      </Typography>
      {changed.length ? (
        <Box tag="ul" paddingTop={2}>
          {changed.map((name) => (
            <Typography key={name} tag="li" textColor="neutral600">
              {text('maintenance.result.row', {
                name: text(`maintenance.record.${name}`),
                count: counts[name],
              })}
            </Typography>
          ))}
        </Box>
      ) : null}
    </Box>
  );
};

export default MaintenancePage;
