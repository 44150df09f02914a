/** The stories that were pasted earlier and are no drafts yet: continue one, or discard it. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import { DiscardButton } from './discard-button';
import { sessionTitle } from './session';
import type { ImportSession } from './session';

export interface UnsavedListProps {
  sessions: readonly ImportSession[];
  /** Ids of those that are open in another tab. */
  openElsewhere: ReadonlySet<string>;
  onContinue: (session: ImportSession) => void;
  onDiscard: (session: ImportSession) => void;
}

export const UnsavedList = ({
  sessions,
  openElsewhere,
  onContinue,
  onDiscard,
}: UnsavedListProps) => {
  const text = useText();
  const when = useWhen();
  if (!sessions.length) return null;
  return (
    <Box
      tag="section"
      aria-label={text('import.unsaved.title', { count: sessions.length })}
      background="primary100"
      borderColor="primary200"
      padding={4}
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta" tag="h2">
          {text('import.unsaved.title', { count: sessions.length })}
        </Typography>
        {sessions.map((session) => {
          const time = when(session.startedAt);
          return (
            <Flex key={session.id} justifyContent="space-between" gap={4} wrap="wrap">
              <Box flex="1" minWidth="20rem">
                <Typography tag="p" ellipsis>
                  {sessionTitle(session)}
                </Typography>
                {openElsewhere.has(session.id) ? (
                  <Typography variant="pi" textColor="warning700">
                    {text('import.unsaved.elsewhere')}
                  </Typography>
                ) : null}
              </Box>
              <Flex gap={2}>
                <DiscardButton
                  label={text('import.unsaved.discard', { time })}
                  onDiscard={() => {
                    onDiscard(session);
                  }}
                />
                <Button
                  size="S"
                  onClick={() => {
                    onContinue(session);
                  }}
                >
                  {text('import.unsaved.continue', { time })}
                </Button>
              </Flex>
            </Flex>
          );
        })}
      </Flex>
    </Box>
  );
};

/** The time of today, "14:02"; the day with it for an earlier one. */
const useWhen = (): ((at: number) => string) => {
  const intl = useIntl();
  return (at) => {
    const today = new Date(at).toDateString() === new Date().toDateString();
    const time = { hour: '2-digit', minute: '2-digit' } as const;
    return intl.formatDate(at, today ? time : { ...time, day: 'numeric', month: 'long' });
  };
};
