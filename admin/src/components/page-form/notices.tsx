/** What an editor has to know before a page is saved: it is on record already, or somebody else has just changed it. */
import type { ReactNode } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import type { ReferenceSummary } from '../../../../plugin/model/reference';
import type { PageField } from './draft';
import { besideOf, titleOf } from './say';

interface OnRecordProps {
  found: ReferenceSummary;
  isBusy: boolean;
  onUse: () => void;
}

export const OnRecordNotice = ({ found, isBusy, onUse }: OnRecordProps) => {
  const text = useText();
  return (
    <Notice background="secondary100">
      <Typography fontWeight="bold" tag="p">
        {text('page-form.on-record', { title: titleOf(found, text) })}
      </Typography>
      <Typography variant="pi" tag="p">
        {[besideOf(found, text), text('page-form.on-record-quotes', { count: found.quoteCount })]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Button size="S" variant="secondary" loading={isBusy} onClick={onUse}>
        {text('page-form.use-it')}
      </Button>
    </Notice>
  );
};

interface StaleProps {
  newer: ReferenceSummary;
  /** The fields that are other than they were when the editor began. */
  changed: readonly PageField[];
  onKeepMine: () => void;
  onTakeNewer: () => void;
}

export const StaleNotice = ({ newer, changed, onKeepMine, onTakeNewer }: StaleProps) => {
  const text = useText();
  const intl = useIntl();
  return (
    <Notice background="warning100">
      <Typography fontWeight="bold" tag="p">
        {text('page-form.stale', {
          when: intl.formatDate(newer.updatedAt, { dateStyle: 'medium', timeStyle: 'short' }),
        })}
      </Typography>
      {changed.length ? (
        changed.map((field) => (
          <Typography key={field} variant="pi" tag="p">
            {text('page-form.stale-field', {
              field: text(`page-form.${field === 'archiveUrl' ? 'archive' : field}`),
              value:
                (field === 'outlet' ? newer.outlet?.name : newer[field]) ?? text('common.none'),
            })}
          </Typography>
        ))
      ) : (
        // Nothing that stands in the form: its words, or how it was taken from another page.
        <Typography variant="pi" tag="p">
          {[titleOf(newer, text), besideOf(newer, text), newer.url].filter(Boolean).join(' · ')}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button size="S" variant="secondary" onClick={onKeepMine}>
          {text('quote.conflict.keep-mine')}
        </Button>
        <Button size="S" variant="tertiary" onClick={onTakeNewer}>
          {text('quote.conflict.take-newer')}
        </Button>
      </Flex>
    </Notice>
  );
};

const Notice = ({ background, children }: { background: string; children: ReactNode }) => (
  <Box role="alert" padding={3} background={background} hasRadius>
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {children}
    </Flex>
  </Box>
);
