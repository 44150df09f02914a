/** One task: what was found, what was before and is now, and what an editor does about it. */
import { useState } from 'react';
import { Box, Button, Field, Flex, Textarea, TextButton, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { refusalOf, useResolveTaskMutation } from '../../../api';
import { limits } from '../../../../../plugin/model/limits';
import type { QuoteSummary } from '../../../../../plugin/model/quote';
import type { TaskOutcome, TaskSummary } from '../../../../../plugin/model/task';
import { useErrorText } from '../../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { sayTask } from '../say';
import { BeforeAndAfter } from './before-and-after';

export interface TaskCardProps {
  task: TaskSummary;
  /** The quote whose words it is about; null where it is about the page. */
  quote: QuoteSummary | null;
  /** The page's. */
  language: string | null;
  onSettled: (outcome: TaskOutcome) => void;
  /** Somebody else has settled it: what the server says of it. */
  onGone: (message: string) => void;
}

export const TaskCard = ({ task, quote, language, ...settle }: TaskCardProps) => {
  const text = useText();
  const intl = useIntl();
  const { editReference } = useNewsroomPermissions();
  return (
    <Box tag="li" padding={4} borderColor="warning200" background="warning100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
          {sayTask(task, text)}
        </Typography>
        {quote ? (
          <Typography variant="pi">
            {text('tasks.quote', {
              words: quote.text,
              speaker:
                quote.speaker?.name ?? quote.attributedTo ?? text(`status.${quote.speakerStatus}`),
            })}
          </Typography>
        ) : null}
        <BeforeAndAfter task={task} language={language} />
        <Typography variant="pi" textColor="neutral600">
          {text('tasks.since', {
            when: intl.formatDate(task.createdAt, { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </Typography>
        {editReference ? <Settle task={task} {...settle} /> : null}
      </Flex>
    </Box>
  );
};

const Settle = ({ task, onSettled, onGone }: Omit<TaskCardProps, 'quote' | 'language'>) => {
  const text = useText();
  const errorText = useErrorText();
  const [note, setNote] = useState<string | null>(null);
  const [resolve, { isLoading, error }] = useResolveTaskMutation();
  const settle = async (outcome: TaskOutcome) => {
    const input = { outcome, note: note?.trim() ? note.trim() : null };
    const answer = await resolve({ documentId: task.documentId, input });
    if ('data' in answer) onSettled(outcome);
    // The task goes from the page, and what is said in it goes too.
    else if (refusalOf(answer.error).status === 409) onGone(errorText(answer.error));
  };

  return (
    <>
      <Box>
        <TextButton
          aria-expanded={note !== null}
          onClick={() => {
            setNote(note === null ? '' : null);
          }}
        >
          {text(note === null ? 'tasks.note.add' : 'tasks.note.leave-out')}
        </TextButton>
      </Box>
      {note === null ? null : (
        <Field.Root name={`note-${task.documentId}`} hint={text('tasks.note.hint')}>
          <Field.Label>{text('tasks.note')}</Field.Label>
          <Textarea
            value={note}
            maxLength={limits.standfirst}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
          <Field.Hint />
        </Field.Root>
      )}
      {error ? (
        <Typography role="alert" textColor="danger600">
          {errorText(error)}
        </Typography>
      ) : null}
      <Flex gap={2} wrap="wrap">
        <Button
          size="S"
          startIcon={<Check />}
          loading={isLoading}
          onClick={() => settle('accepted')}
        >
          {text(`tasks.accept.${task.kind}`)}
        </Button>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Cross />}
          disabled={isLoading}
          onClick={() => settle('dismissed')}
        >
          {text('tasks.dismiss')}
        </Button>
      </Flex>
    </>
  );
};
