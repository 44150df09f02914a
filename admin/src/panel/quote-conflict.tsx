/** What somebody else corrected in a quote meanwhile, beside what the editor typed. */
import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { changedFields, draftFromQuote } from '../components/attribution-form';
import type { AttributionDraft, QuoteField } from '../components/attribution-form';
import { useText } from '../hooks/use-text';
import type { Text, TextKey } from '../hooks/use-text';
import type { QuoteSummary } from '../../../plugin/model/quote';

export interface QuoteConflictProps {
  mine: AttributionDraft;
  /** The version that the editor began with. */
  base: QuoteSummary;
  newer: QuoteSummary;
  onTakeTheirs: () => void;
  /** What the editor changed goes on top of the newer version. */
  onKeepMine: () => void;
}

const labels: Record<QuoteField, TextKey> = {
  text: 'attribution.text',
  language: 'attribution.language',
  speakerStatus: 'attribution.status',
  speaker: 'attribution.speaker',
  attributedTo: 'attribution.attributed-to',
  via: 'attribution.via',
  originalText: 'attribution.original-text',
  originalLanguage: 'attribution.original-language',
  translator: 'attribution.translator',
  backTranslated: 'attribution.back-translated',
  saidOn: 'attribution.said-on',
  occasion: 'attribution.occasion',
};

export const QuoteConflict = ({ mine, base, newer, ...props }: QuoteConflictProps) => {
  const text = useText();
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const before = draftFromQuote(base);
  const theirs = draftFromQuote(newer);
  const byThem = changedFields(theirs, before);
  const byMe = new Set(changedFields(mine, before));

  // It stands above the form, and the button that met it below.
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <Box ref={box} role="alert" padding={4} background="warning100" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography fontWeight="bold">
          {text('quote.conflict', {
            when: intl.formatDate(newer.updatedAt, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Typography>
        {byThem.map((field) => (
          <Box key={field}>
            <Typography variant="pi" fontWeight="bold" tag="p">
              {text(labels[field])}
            </Typography>
            <Typography variant="pi" tag="p">
              {text('quote.conflict.newer', { value: say(theirs, field, text) })}
            </Typography>
            {byMe.has(field) ? (
              <Typography variant="pi" tag="p">
                {text('quote.conflict.mine', { value: say(mine, field, text) })}
              </Typography>
            ) : null}
          </Box>
        ))}
        <Flex gap={2} wrap="wrap">
          <Button size="S" variant="secondary" onClick={props.onKeepMine}>
            {text('quote.conflict.keep-mine')}
          </Button>
          <Button size="S" variant="tertiary" onClick={props.onTakeTheirs}>
            {text('quote.conflict.take-newer')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

const say = (draft: AttributionDraft, field: QuoteField, text: Text): string => {
  const nothing = text('common.none');
  switch (field) {
    case 'speakerStatus':
      return text(`status.${draft.speakerStatus}`);
    case 'speaker':
      return draft.speaker?.name ?? nothing;
    case 'via':
      return draft.via.map(({ name }) => name).join(', ') || nothing;
    case 'backTranslated':
      return text(draft.backTranslated ? 'common.yes' : 'common.no');
    default:
      return draft[field] || nothing;
  }
};
