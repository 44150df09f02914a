/** How many quotes are attributed and linked, and what needs a look. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import type { Progress } from './row-view';

export const ProgressLine = ({ progress }: { progress: Progress }) => {
  const text = useText();
  const { total, attributed, linked, changed, gone } = progress;
  const parts = [
    text('panel.progress.attributed', { attributed, total }),
    linked === null ? null : text('panel.progress.linked', { count: linked }),
    changed ? text('panel.progress.changed', { count: changed }) : null,
    gone ? text('panel.progress.gone', { count: gone }) : null,
  ].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="omega" fontWeight="semiBold" tag="p">
        {parts.join(', ')}
      </Typography>
      {total ? (
        <Box
          role="progressbar"
          aria-label={text('panel.progress.label')}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={attributed}
          height="0.6rem"
          background="neutral200"
          hasRadius
          overflow="hidden"
        >
          <Box height="100%" width={`${(100 * attributed) / total}%`} background="success500" />
        </Box>
      ) : null}
    </Flex>
  );
};
