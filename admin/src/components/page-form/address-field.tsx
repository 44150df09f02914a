/** The address of the page, and having it read. What stands in the way is said with what to do. */
import { useId } from 'react';
import { Box, Button, Field, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import { fetchFault, useCheckStatusQuery } from '../../api';
import { useErrorText } from '../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../hooks/use-newsroom-permissions';
import { useText } from '../../hooks/use-text';
import { readableAddress } from './draft';
import { hostOf } from './say';
import type { PageState } from './use-page';

/** May this user have pages read here? Null while that is not known. */
export const useMayRead = (): boolean | null => {
  const granted = useNewsroomPermissions();
  const status = useCheckStatusQuery(undefined, { skip: !granted.read });
  if (!granted.readPage) return false;
  // Where the server does not say, it says so when it is asked to read.
  return status.data?.fetches ?? (status.isLoading ? null : true);
};

interface AddressFieldProps {
  state: PageState;
  mayRead: boolean | null;
  error?: string;
}

export const AddressField = ({ state, mayRead, error }: AddressFieldProps) => {
  const text = useText();
  const granted = useNewsroomPermissions();
  const { draft, isReading } = state;
  const closed = granted.readPage ? 'page-form.fetch-off' : 'page-form.may-not-read';
  const canRead = mayRead === true && readableAddress(draft.url) !== null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root
        name="pageUrl"
        error={error}
        hint={mayRead === false ? text(closed) : text('page-form.url-hint')}
      >
        <Field.Label>{text('page-form.url')}</Field.Label>
        <Flex gap={2} alignItems="flex-start">
          <Box flex="1" minWidth="0">
            <TextInput
              type="url"
              placeholder="https://"
              value={draft.url}
              disabled={isReading}
              onChange={(event) => {
                state.set({ url: event.target.value });
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                if (canRead) state.read();
              }}
            />
          </Box>
          {mayRead === false ? null : (
            <Button
              size="L"
              variant={state.page ? 'tertiary' : 'secondary'}
              loading={isReading}
              disabled={!canRead}
              onClick={state.read}
            >
              {text(state.page ? 'page-form.read-again' : 'page-form.read')}
            </Button>
          )}
        </Flex>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      <div role="status" aria-live="polite">
        {isReading ? (
          <Flex gap={2}>
            <Loader small>{text('page-form.reading', { host: hostOf(draft.url) })}</Loader>
            <Typography variant="pi" textColor="neutral600">
              {text('page-form.reading', { host: hostOf(draft.url) })}
            </Typography>
          </Flex>
        ) : null}
      </div>
      {state.readError ? <ReadFailure error={state.readError} host={hostOf(draft.url)} /> : null}
    </Flex>
  );
};

const ReadFailure = ({ error, host }: { error: unknown; host: string }) => {
  const text = useText();
  const errorText = useErrorText();
  const id = useId();
  const fault = fetchFault(error);
  return (
    <Box role="alert" aria-labelledby={id} padding={3} background="warning100" hasRadius>
      <Typography id={id} fontWeight="bold" tag="p">
        {fault ? text(`page-form.fault.${fault}`, { host }) : errorText(error)}
      </Typography>
      <Typography variant="pi" tag="p">
        {text(fault ? `page-form.fault-help.${fault}` : 'page-form.fault-help')}
      </Typography>
    </Box>
  );
};
