/** The page's words as they were read last, and the readings that were kept. */
import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ReferenceDetail, SnapshotSummary } from '../../../../../plugin/model/reference';
import { Disclosure } from '../../../components/disclosure';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { sayChange } from '../say';

export interface WordsSectionProps {
  page: ReferenceDetail;
  /** What can be done about the words: reading the page anew, pasting them. */
  action: ReactNode;
}

export const WordsSection = ({ page, action }: WordsSectionProps) => {
  const text = useText();
  const { snapshots } = page;
  const [newest] = snapshots;
  return (
    <Section title={text('references.words')} action={action}>
      {page.text === null ? (
        <Typography textColor="warning700">{text('references.words.none')}</Typography>
      ) : (
        <>
          <Typography textColor="neutral600">
            {text('references.words.count', { count: newest?.words ?? 0 })}
          </Typography>
          <Disclosure open="references.words.show" hide="references.words.hide">
            <Words text={page.text} language={page.language} />
          </Disclosure>
        </>
      )}
      {snapshots.length ? (
        <Box tag="section" aria-label={text('references.snapshots')}>
          <Typography variant="sigma" tag="h3" textColor="neutral600">
            {text('references.snapshots')}
          </Typography>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {snapshots.map((snapshot) => (
              <Snapshot key={snapshot.documentId} snapshot={snapshot} />
            ))}
          </Flex>
        </Box>
      ) : null}
    </Section>
  );
};

const Words = ({ text: words, language }: { text: string; language: string | null }) => {
  const text = useText();
  return (
    <Page role="region" tabIndex={0} aria-label={text('references.words')}>
      <div lang={language ?? undefined}>
        {words
          .split('\n')
          .filter((line) => line.trim())
          .map((line, i) => (
            // Lines may be alike: their place is what tells them apart, and it never changes.
            <Typography key={i} tag="p">
              {line}
            </Typography>
          ))}
      </div>
    </Page>
  );
};

const Page = styled(Box)`
  max-height: 48rem;
  margin-top: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[4]};
  overflow-y: auto;
  overflow-wrap: anywhere;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};

  p + p {
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
`;

const Snapshot = ({ snapshot }: { snapshot: SnapshotSummary }) => {
  const text = useText();
  const intl = useIntl();
  const { takenAt, way, words } = snapshot;
  const change = sayChange(snapshot.change, text);
  return (
    <Box tag="li">
      <Typography>
        {text(`references.snapshot.${way}`, {
          when: intl.formatDate(takenAt, { dateStyle: 'long', timeStyle: 'short' }),
          count: words,
        })}
      </Typography>
      {change ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {change}
        </Typography>
      ) : null}
    </Box>
  );
};
