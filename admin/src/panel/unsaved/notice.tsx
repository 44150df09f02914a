/** Offers unsaved work back: when it was typed, why it is not saved, and who saved a newer version. */
import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import { longestEntry } from './store';
import type { UnsavedEntry } from './store';
import { CompareModal } from './compare-modal';
import type { UnsavedSnapshot, UnsavedWork } from './unsaved-work';

export interface SavedVersion {
  updatedAt: string;
  updatedBy: string | null;
}

export interface UnsavedNoticeProps {
  work: UnsavedWork;
  snapshot: UnsavedSnapshot;
  /** The version that is stored now; null while the article is being created. */
  saved: SavedVersion | null;
  /** False: the form cannot be changed, so nothing can be put back. */
  canRestore: boolean;
  onRestored: (entry: UnsavedEntry) => void;
}

export const UnsavedNotice = ({
  work,
  snapshot,
  saved,
  canRestore,
  onRestored,
}: UnsavedNoticeProps) => {
  const text = useText();
  const [comparing, setComparing] = useState<UnsavedEntry | null>(null);
  const say = useOfferText(saved);
  const [offer] = snapshot.offers;

  return (
    <>
      {snapshot.kept === 'kept' ? null : (
        <Box role="status" padding={3} background="warning100" hasRadius>
          <Typography variant="pi">
            {text(snapshot.kept === 'too-large' ? 'unsaved.too-large' : 'unsaved.no-room', {
              limit: longestEntry,
            })}
          </Typography>
        </Box>
      )}
      {offer && canRestore ? (
        <Box role="alert" padding={3} background="warning100" borderColor="warning200" hasRadius>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography variant="omega" fontWeight="semiBold">
              {say(offer)}
            </Typography>
            {offer.refused?.message && !offer.refused.stale ? (
              <Typography variant="pi">{offer.refused.message}</Typography>
            ) : null}
            <Flex gap={2} wrap="wrap">
              <Button
                size="S"
                onClick={() => {
                  setComparing(offer);
                }}
              >
                {text('unsaved.compare')}
              </Button>
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  work.forget(offer);
                }}
              >
                {text('unsaved.forget')}
              </Button>
            </Flex>
          </Flex>
        </Box>
      ) : null}
      {comparing ? (
        <CompareModal
          entry={comparing}
          title={say(comparing)}
          onClose={() => {
            setComparing(null);
          }}
          onTaken={() => {
            onRestored(comparing);
            work.forget(comparing);
            setComparing(null);
          }}
        />
      ) : null}
    </>
  );
};

const useOfferText = (saved: SavedVersion | null) => {
  const text = useText();
  const intl = useIntl();
  const time = (at: number | string) => {
    const date = new Date(at);
    const isToday = date.toDateString() === new Date().toDateString();
    return intl.formatDate(
      date,
      isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' },
    );
  };
  return (entry: UnsavedEntry): string => {
    const stale = entry.refused?.stale ?? null;
    const isOlder =
      saved !== null && entry.baseUpdatedAt !== null && saved.updatedAt > entry.baseUpdatedAt;
    const newer = stale ?? (isOlder ? saved : null);
    if (!newer) return text('unsaved.offer', { when: time(entry.at) });
    return text('unsaved.offer-newer', {
      when: time(entry.at),
      who: newer.updatedBy ?? text('unsaved.somebody'),
      newer: time(newer.updatedAt),
    });
  };
};
