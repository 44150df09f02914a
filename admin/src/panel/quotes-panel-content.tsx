/** What the Quotes panel shows: unsaved work, progress, the list of quotes, and the forms that it opens. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import {
  Box,
  Button,
  Flex,
  Loader,
  TextButton,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { useEngineSettingsQuery } from '../api';
import { useErrorText } from '../hooks/use-error-text';
import { useKnownSources } from '../hooks/use-known-sources';
import { useText } from '../hooks/use-text';
import { FormWatch } from './form-watch';
import { HighlightStyles } from './highlights/highlight-styles';
import { startReading } from './live-reading';
import type { LiveReading, Reading } from './live-reading';
import { MarkLegend } from './mark-legend';
import { MarkSelection } from './mark-selection';
import { NotQuotes } from './not-quotes';
import { useOriginal } from './original/use-original';
import type { Original } from './original/use-original';
import { WithOriginal } from './original/with-original';
import { PanelForms } from './panel-forms';
import { ProgressLine } from './progress-line';
import { QuoteList } from './quote-list';
import { progressOf, viewOf } from './row-view';
import type { RowView } from './row-view';
import { listRows } from './rows';
import type { Row } from './rows';
import { Shortcuts } from './shortcuts';
import { UnsavedNotice } from './unsaved/notice';
import type { SavedVersion } from './unsaved/notice';
import { useUnsavedWork } from './unsaved/use-unsaved-work';
import { useMarkKey } from './use-mark-key';
import { usePainting } from './use-painting';
import { usePanelActions } from './use-panel-actions';
import { usePermissionToMark } from './use-permission-to-mark';
import type { MarkPermission } from './use-permission-to-mark';
import { usePicking } from './use-picking';
import { useRecords } from './use-records';
import type { Records } from './use-records';

export interface QuotesPanelContentProps {
  documentId: string | undefined;
  locale: string | undefined;
  saved: SavedVersion | null;
  /** YYYY-MM-DD: the day of the article. */
  writtenOn: string;
  activeTab: string | null;
}

export const QuotesPanelContent = ({
  documentId,
  locale,
  saved,
  writtenOn,
  activeTab,
}: QuotesPanelContentProps) => {
  const reading = useLiveReading();
  const snapshot = useSyncExternalStore(reading.subscribe, reading.get);
  const permission = usePermissionToMark(documentId === undefined, activeTab);
  const rows = useMemo(() => snapshot && listRows(snapshot.proposals, snapshot.live), [snapshot]);
  const records = useRecords(snapshot, rows, permission.mayRead);
  const unsaved = useUnsavedWork(documentId, locale);
  const status = activeTab === 'published' ? 'published' : 'draft';
  const article = { documentId, locale, status } as const;
  const original = useOriginal(article, snapshot, rows, records, permission.mayRead);

  const sources = useKnownSources(records.sources.values());
  // Where they cannot be read, the engine reads with its own words alone.
  const { data: additions } = useEngineSettingsQuery(undefined, { skip: !permission.mayRead });
  useEffect(() => {
    reading.know({ sources, additions, publishedOn: writtenOn });
  }, [reading, sources, additions, writtenOn]);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <HighlightStyles />
      <FormWatch
        reading={reading}
        unsaved={unsaved.work}
        updatedAt={saved?.updatedAt ?? null}
        sources={records.sources}
      />
      {unsaved.work ? (
        <UnsavedNotice
          work={unsaved.work}
          snapshot={unsaved.snapshot}
          saved={saved}
          canRestore={permission.reason !== 'published' && permission.reason !== 'no-update'}
          onRestored={({ sources }) => {
            records.note(sources);
          }}
        />
      ) : null}
      {snapshot && rows ? (
        <Quotes
          live={reading}
          reading={snapshot}
          rows={rows.rows}
          notQuotes={rows.notQuotes}
          records={records}
          original={original}
          permission={permission}
        />
      ) : (
        <Waiting />
      )}
    </Flex>
  );
};

/** One reader for the life of the panel. */
const useLiveReading = (): LiveReading => {
  const [reading] = useState(() => startReading());
  useEffect(
    () => () => {
      reading.stop();
    },
    [reading],
  );
  return reading;
};

const Waiting = () => {
  const text = useText();
  return (
    <Flex justifyContent="center" padding={4}>
      <Loader small>{text('panel.reading')}</Loader>
    </Flex>
  );
};

interface QuotesProps {
  live: LiveReading;
  reading: Reading;
  rows: readonly Row[];
  notQuotes: ReturnType<typeof listRows>['notQuotes'];
  records: Records;
  original: Original;
  permission: MarkPermission;
}

const Quotes = (props: QuotesProps) => {
  const { live, reading, rows, notQuotes, records, original, permission } = props;
  const text = useText();
  const errorText = useErrorText();
  const canMark = permission.reason === null;
  const views = useViews(reading, rows, records, original.linksOf);
  const picking = usePicking(live, reading);
  const actions = usePanelActions({ live, reading, rows, views, records, permission, picking });
  const markSelection = actions.picked.mark;
  useMarkKey(canMark, markSelection);
  const painted = useMemo(
    () =>
      rows.flatMap((row, i) => {
        const view = views[i];
        return view ? [{ row, state: view.state }] : [];
      }),
    [rows, views],
  );
  usePainting(reading, painted, actions.selectedKey, actions.reasonWords);

  return (
    <>
      {permission.reason ? (
        <Typography variant="pi" textColor="neutral600" role="note">
          {text(`panel.read-only.${permission.reason}`)}
        </Typography>
      ) : null}
      {[records, original].map(({ error, retry }, i) =>
        error ? (
          <Box key={i} role="alert" padding={2} background="danger100" hasRadius>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="pi">
                {text('panel.records-failed', { message: errorText(error) })}
              </Typography>
              <Button size="S" variant="tertiary" onClick={retry}>
                {text('common.try-again')}
              </Button>
            </Flex>
          </Box>
        ) : null,
      )}
      {rows.length ? (
        <>
          <ProgressLine progress={progressOf(views)} />
          <QuoteList
            views={views}
            attribute={canMark}
            editQuote={canMark && permission.mayEditQuote}
            {...actions.list}
          />
        </>
      ) : (
        <Empty reading={reading} />
      )}
      {canMark && hasText(reading) ? (
        <MarkSelection words={picking.words} fault={picking.fault} onMark={markSelection} />
      ) : null}
      <NotQuotes notQuotes={notQuotes} onUndo={canMark ? actions.unmark : undefined} />
      {actions.canUndo ? (
        <Box>
          <TextButton onClick={actions.list.onUndo}>{text('panel.undo-last')}</TextButton>
        </Box>
      ) : null}
      {rows.length ? <MarkLegend /> : null}
      {canMark && rows.length ? <Shortcuts /> : null}
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {actions.announcement}
        </span>
      </VisuallyHidden>
      {actions.openForm ? (
        <WithOriginal original={original} marks={actions.marks} mayDecide={canMark}>
          <PanelForms actions={actions} reading={reading} records={records} />
        </WithOriginal>
      ) : null}
    </>
  );
};

/** The rows as they are shown, in the same order. */
const useViews = (
  reading: Reading,
  rows: readonly Row[],
  { quotes, resolved, sources }: Records,
  linksOf: Original['linksOf'],
): readonly RowView[] => {
  const text = useText();
  return useMemo(() => {
    const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
    const records = { quotes, resolved, sources };
    const context = { mentions, texts: reading.texts, records, linksOf };
    return rows.map((row) => viewOf(row, context, text));
  }, [reading, rows, quotes, resolved, sources, linksOf, text]);
};

const hasText = ({ texts: { headline, standfirst, body } }: Reading): boolean =>
  `${headline}${standfirst}${body}`.trim() !== '';

const Empty = ({ reading }: { reading: Reading }) => {
  const text = useText();
  return (
    <Typography variant="pi" textColor="neutral600">
      {text(hasText(reading) ? 'panel.no-quotes' : 'panel.no-text')}
    </Typography>
  );
};
