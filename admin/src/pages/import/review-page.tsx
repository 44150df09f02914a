/** The review with its header: make the draft, go back to the text, or discard the story. */
import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check, Pencil } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import type { SourceSummary } from '../../../../plugin/model/source';
import { uids } from '../../../../plugin/model/uids';
import { DiscardButton } from './discard-button';
import { FailureNotice } from './failure-notice';
import { KeptNote } from './kept-note';
import type { Read } from './read';
import { ReviewStep } from './review-step';
import type { ImportSession } from './session';
import { useCreate } from './use-create';
import { fittingLocale } from './locales';
import { useLocales } from './use-locales';
import { useReview } from './use-review';
import type { ChangeSession } from './use-session';

export interface ReviewPageProps {
  session: ImportSession;
  read: Read;
  /** The text is being read anew. */
  busy: boolean;
  kept: boolean;
  onChange: ChangeSession;
  /** The story names these records: it is read again with them. */
  onSources: (met: readonly SourceSummary[]) => void;
  onDiscard: () => void;
  /** The draft is made: nothing needs to be kept any longer. */
  onCreated: () => Promise<void>;
}

export const ReviewPage = ({
  session,
  read,
  busy,
  kept,
  onChange,
  onSources,
  onDiscard,
  onCreated,
}: ReviewPageProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const review = useReview(session, read);
  const { met } = review;
  useEffect(() => {
    onSources(met);
  }, [met, onSources]);
  const { locales, failed } = useLocales();
  const locale = session.locale ?? fittingLocale(locales, review.language);
  const { create, progress, failure, forget } = useCreate(locale, onChange);
  const page = useRef<HTMLDivElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const working = progress.step !== 'idle';

  useEffect(() => {
    if (!failure) return;
    const field = page.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus({ preventScroll: true });
    (field ?? notice.current)?.scrollIntoView({ block: 'center' });
  }, [failure]);

  const makeDraft = async () => {
    const draft = await create(session, read, review);
    if (!draft) return;
    await onCreated();
    toggleNotification({ type: 'success', message: text('import.created') });
    const query = draft.locale ? `?plugins[i18n][locale]=${encodeURIComponent(draft.locale)}` : '';
    navigate(`/content-manager/collection-types/${uids.article}/${draft.documentId}${query}`);
  };

  return (
    <>
      <Layouts.Header
        title={text('import.title')}
        subtitle={<KeptNote kept={kept} />}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {working ? (
              <Typography role="status" variant="pi">
                {progress.step === 'sources'
                  ? text('import.creating.sources', { done: progress.done, all: progress.all })
                  : text('import.creating.draft')}
              </Typography>
            ) : busy ? (
              <Typography role="status" variant="pi">
                {text('import.reading')}
              </Typography>
            ) : null}
            <DiscardButton label={text('import.discard')} onDiscard={onDiscard} />
            <Button
              variant="secondary"
              startIcon={<Pencil />}
              disabled={working}
              onClick={() => {
                onChange({ step: 'text' });
              }}
            >
              {text('import.change-text')}
            </Button>
            <Button startIcon={<Check />} loading={working} disabled={busy} onClick={makeDraft}>
              {text('import.create')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        {failure ? (
          <Box ref={notice} paddingBottom={4}>
            <FailureNotice failure={failure} onClose={forget} />
          </Box>
        ) : null}
        <div ref={page}>
          <ReviewStep
            session={session}
            read={read}
            review={review}
            locale={locale}
            locales={locales}
            localesFailed={failed}
            failure={failure}
            onChange={onChange}
          />
        </div>
      </Layouts.Content>
    </>
  );
};
