/** One page with all that hangs on it, under an address of its own. */
import { useState } from 'react';
import { Button, EmptyStateLayout, Grid, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { refusalOf, useReferenceQuery } from '../../../api';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { listAddress } from '../addresses';
import { Failure } from '../failure';
import { noonOf, pageName, sayLanguage } from '../../../components/reference/say';
import { useModal } from '../use-modal';
import { AboutSection } from './about-section';
import { ArticlesSection } from './articles-section';
import { CorrectPage } from './correct-page';
import { LinkSection } from './link-section';
import { QuotesSection } from './quotes-section';
import { TasksSection } from './tasks-section';
import { WordsSection } from './words-section';

export const DetailPage = () => {
  const text = useText();
  const { documentId = '' } = useParams();
  // Quotes are linked to it, and articles based on it, in places that tell nobody of it.
  const {
    currentData: page,
    error,
    isFetching,
    refetch,
  } = useReferenceQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });

  if (page) return <Detail key={page.documentId} page={page} />;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{text('references.title')}</Page.Title>
      <Layouts.Header
        title={text('references.title')}
        navigationAction={<BackButton fallback={listAddress} />}
      />
      <Layouts.Content>
        {!error ? (
          <Page.Loading />
        ) : refusalOf(error).status === 404 ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={text('references.not-there')}
            action={
              <LinkButton tag={RouterLink} variant="secondary" to={listAddress}>
                {text('references.to-list')}
              </LinkButton>
            }
          />
        ) : (
          <Failure error={error} isBusy={isFetching} onRetry={() => void refetch()} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

const Detail = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const intl = useIntl();
  const { editReference } = useNewsroomPermissions();
  const correcting = useModal();
  // The section stays once its last task is settled: it has the focus.
  const [hadTasks, setHadTasks] = useState(false);
  if (page.tasks.length && !hadTasks) setHadTasks(true);
  const name = pageName(page, text);
  const { outlet, publishedOn, language } = page;
  const subtitle = [
    outlet?.name,
    publishedOn && intl.formatDate(noonOf(publishedOn), { dateStyle: 'long' }),
    language && sayLanguage(language, intl.locale),
  ].filter(Boolean);

  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        title={name}
        subtitle={subtitle.join(' · ')}
        navigationAction={<BackButton fallback={listAddress} />}
        primaryAction={
          editReference ? (
            <Button startIcon={<Pencil />} onClick={correcting.open}>
              {text(page.url ? 'references.correct' : 'references.complete')}
            </Button>
          ) : undefined
        }
      />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {hadTasks ? <TasksSection page={page} /> : null}
            <QuotesSection page={page} />
            <WordsSection
              page={page}
              action={
                editReference ? (
                  <Button size="S" variant="secondary" onClick={correcting.open}>
                    {text('references.read-or-paste')}
                  </Button>
                ) : null
              }
            />
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            <LinkSection page={page} />
            <AboutSection page={page} />
            <ArticlesSection articles={page.articles} />
            {editReference ? null : (
              <Typography textColor="neutral600">{text('references.read-only')}</Typography>
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
      {correcting.isOpen ? <CorrectPage page={page} onClose={correcting.close} /> : null}
    </Page.Main>
  );
};
