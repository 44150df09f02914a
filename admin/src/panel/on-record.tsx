/** Says that the same words are on record already, and lets an editor decide whether it is the same quote. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { LooseButton } from '../components/loose-button';
import { useText } from '../hooks/use-text';
import type { QuoteSummary } from '../../../plugin/model/quote';

export interface OnRecordProps {
  quotes: readonly QuoteSummary[];
  onUse: (quote: QuoteSummary) => void;
  /** Missing where no speaker is proposed: then there is nothing that a separate quote could be made of. */
  onSeparate?: () => void;
}

export const OnRecord = ({ quotes, onUse, onSeparate }: OnRecordProps) => {
  const text = useText();
  return (
    <Box
      padding={2}
      background="secondary100"
      hasRadius
      role="group"
      aria-label={text('panel.on-record')}
    >
      <Flex direction="column" alignItems="flex-start" gap={1}>
        {quotes.slice(0, 3).map((quote) => (
          <Flex key={quote.documentId} direction="column" alignItems="flex-start" gap={1}>
            <Typography variant="pi">
              {text('panel.said-by', {
                speaker: quote.speaker?.name ?? quote.attributedTo ?? text('panel.nobody'),
                count: quote.articleCount,
              })}
            </Typography>
            <LooseButton
              size="S"
              variant="secondary"
              onClick={() => {
                onUse(quote);
              }}
            >
              {text('panel.use-it')}
            </LooseButton>
          </Flex>
        ))}
        {onSeparate ? (
          <LooseButton size="S" variant="ghost" onClick={onSeparate}>
            {text('panel.make-separate')}
          </LooseButton>
        ) : null}
      </Flex>
    </Box>
  );
};
