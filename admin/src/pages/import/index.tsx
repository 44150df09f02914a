/** The Import page: a pasted story becomes a draft whose quotes say who spoke. */
import { useCallback, useEffect, useState } from 'react';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { useEngineSettingsQuery } from '../../api';
import { useKnownSources } from '../../hooks/use-known-sources';
import { useText } from '../../hooks/use-text';
import { permissions } from '../../../../plugin/model/permissions';
import type { SourceSummary } from '../../../../plugin/model/source';
import { KeptNote } from './kept-note';
import { PasteStep } from './paste-step';
import { ReviewPage } from './review-page';
import { openIds } from './open-tabs';
import type { ImportSession } from './session';
import { UnsavedList } from './unsaved-list';
import { useReading } from './use-reading';
import { useSession } from './use-session';
import { useUnsaved } from './use-unsaved';

const needed = [{ action: permissions.importStory, subject: null }];

const ImportPage = () => {
  const text = useText();
  return (
    <Page.Protect permissions={needed}>
      <Page.Title>{text('import.title')}</Page.Title>
      <Page.Main>
        <Import />
      </Page.Main>
    </Page.Protect>
  );
};

const Import = () => {
  const text = useText();
  const user = useAuth('NewsroomImport', (state) => String(state.user?.id ?? ''));
  const { keeper, kept } = useUnsaved();
  const { session, change, open } = useSession(user, keeper);
  const { sources, learn } = useMetSources();
  const knownSources = useKnownSources(sources.values());
  // Where they cannot be read, the engine reads with its own words alone.
  const { data: additions } = useEngineSettingsQuery(undefined);
  const reading = useReading(session, { knownSources, additions });
  const [unsaved, setUnsaved] = useState<ImportSession[]>([]);
  const [openTabs, setOpenTabs] = useState<ReadonlySet<string>>(new Set());

  // Only on arrival and after a discard: the story at hand is not offered beside itself.
  useEffect(() => {
    void keeper?.list(user).then(setUnsaved);
    void openIds().then(setOpenTabs);
  }, [keeper, user]);

  const discard = async (id: string) => {
    await keeper?.discard(id);
    if (id === session.id) open();
    setUnsaved((others) => others.filter((other) => other.id !== id));
  };

  const read =
    reading.state === 'read' ? reading.read : reading.state === 'reading' ? reading.last : null;

  if (session.step === 'review' && read) {
    return (
      <ReviewPage
        key={session.id}
        session={session}
        read={read}
        busy={reading.state === 'reading'}
        kept={kept}
        onChange={change}
        onSources={learn}
        onDiscard={() => void discard(session.id)}
        onCreated={async () => {
          await keeper?.discard(session.id);
        }}
      />
    );
  }

  return (
    <>
      <Layouts.Header
        title={text('import.title')}
        subtitle={
          session.text && session.step === 'text' ? (
            <KeptNote kept={kept} />
          ) : (
            text('import.subtitle')
          )
        }
      />
      <Layouts.Content>
        {session.step === 'review' ? (
          <Waiting
            failed={reading.state === 'failed' ? reading.message : null}
            onBack={() => {
              change({ step: 'text' });
            }}
          />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <UnsavedList
              sessions={unsaved.filter(({ id }) => id !== session.id)}
              openElsewhere={openTabs}
              onContinue={open}
              onDiscard={(other) => void discard(other.id)}
            />
            <PasteStep
              text={session.text}
              onChange={change}
              onRead={() => {
                change({ step: 'review' });
              }}
            />
          </Flex>
        )}
      </Layouts.Content>
    </>
  );
};

/** The sources on record that the stories have named, by documentId. None is forgotten, so that reading with them comes to an end. */
const useMetSources = () => {
  const [sources, setSources] = useState<ReadonlyMap<string, SourceSummary>>(new Map());
  const learn = useCallback((met: readonly SourceSummary[]) => {
    setSources((known) =>
      met.every(({ documentId }) => known.has(documentId))
        ? known
        : new Map([...known, ...met.map((source) => [source.documentId, source] as const)]),
    );
  }, []);
  return { sources, learn };
};

const Waiting = ({ failed, onBack }: { failed: string | null; onBack: () => void }) => {
  const text = useText();
  return (
    <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
      <Flex direction="column" gap={4}>
        {failed === null ? (
          <>
            <Loader>{text('import.reading')}</Loader>
            <Typography role="status">{text('import.reading')}</Typography>
          </>
        ) : (
          <>
            <Typography role="alert" textColor="danger600">
              {text('import.reading.failed', { message: failed })}
            </Typography>
            <Button variant="secondary" onClick={onBack}>
              {text('import.change-text')}
            </Button>
          </>
        )}
      </Flex>
    </Box>
  );
};

export default ImportPage;
