/** The words of the page: what was read of them, what stood in the way, and pasting them instead. */
import { useState } from 'react';
import { Box, Field, Flex, TextButton, Textarea, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { ReadPage } from '../../../../plugin/model/reference';
import { firstLines, wordsIn } from './draft';
import type { PageState } from './use-page';

interface PageWordsProps {
  state: PageState;
  mayRead: boolean | null;
  error?: string;
}

export const PageWords = ({ state, mayRead, error }: PageWordsProps) => {
  const text = useText();
  const [isOpened, setOpened] = useState(false);
  const { page, draft } = state;
  // Where a page cannot be read, or shows something else, its words have to be pasted.
  const isNeeded =
    mayRead === false ||
    state.readError !== undefined ||
    (page !== null && (page.wall !== null || !page.article.length));
  const isOpen = isOpened || isNeeded || draft.pastedText !== '';

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {page ? <Reading page={page} /> : null}
      {isOpen ? (
        <Field.Root name="pageText" error={error} hint={text('page-form.paste-hint')}>
          <Field.Label>{text('page-form.paste')}</Field.Label>
          <Textarea
            value={draft.pastedText}
            onChange={(event) => {
              state.set({ pastedText: event.target.value });
            }}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      ) : (
        <Box>
          <TextButton
            aria-expanded={false}
            onClick={() => {
              setOpened(true);
            }}
          >
            {text('page-form.paste-instead')}
          </TextButton>
        </Box>
      )}
    </Flex>
  );
};

const Reading = ({ page }: { page: ReadPage }) => {
  const text = useText();
  const lines = firstLines(page);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {page.wall ? (
        <Box role="alert" padding={3} background="warning100" hasRadius>
          <Typography fontWeight="bold" tag="p">
            {text(`page-form.wall.${page.wall}`)}
          </Typography>
          <Typography variant="pi" tag="p">
            {text('page-form.wall-help')}
          </Typography>
        </Box>
      ) : null}
      <Box
        role="group"
        aria-label={text('page-form.what-it-says')}
        padding={3}
        background="neutral100"
        hasRadius
      >
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography variant="sigma" textColor="neutral600" tag="p">
            {text('page-form.what-it-says')}
          </Typography>
          {lines.map((line, i) => (
            <Typography key={`${i} ${line}`} variant="pi" tag="p" lang={page.language ?? undefined}>
              {line}
            </Typography>
          ))}
          <Typography variant="pi" textColor="neutral600" tag="p">
            {lines.length
              ? text('page-form.words-read', { count: wordsIn(page) })
              : text('page-form.no-words')}
          </Typography>
        </Flex>
      </Box>
    </Flex>
  );
};
