/** A source in one line: name, then what tells it from another of the same name. */
import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import type { SourceSummary } from '../../../../plugin/model';
import { useText } from '../../hooks/use-text';

/** "political scientist, ULB, person": role, affiliation and kind, as far as they are known. */
export const useDescription = (): ((source: SourceSummary) => string) => {
  const text = useText();
  return (source) =>
    [source.role, source.affiliation?.name, text(`source.kind.${source.kind}`)]
      .filter(Boolean)
      .join(', ');
};

export const SourceLine = ({ source }: { source: SourceSummary }) => {
  const text = useText();
  const describe = useDescription();
  return (
    <Flex direction="column" alignItems="flex-start" gap={0}>
      <Flex gap={1}>
        <Typography>{source.name}</Typography>
        {source.confidential ? (
          <Lock aria-label={text('source.confidential')} width="1.2rem" />
        ) : null}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {describe(source)}
      </Typography>
    </Flex>
  );
};
