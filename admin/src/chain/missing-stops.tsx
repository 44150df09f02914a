/** Outlets that are named and of which no page is given yet: the chain as it will be, drawn dimly. */
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowDown, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import type { MissingStop } from './strip-view';

export interface MissingStopsProps {
  missing: readonly MissingStop[];
  /** Missing: pages cannot be added here. */
  onAdd?: (stop: MissingStop) => void;
}

export const MissingStops = ({ missing, onAdd }: MissingStopsProps) => {
  const text = useText();
  return (
    <Flex
      tag="ol"
      direction="column"
      alignItems="stretch"
      gap={1}
      aria-label={text('chain.proposed')}
    >
      {missing.map((stop) => (
        <Flex key={stop.outlet} tag="li" direction="column" alignItems="stretch" gap={1}>
          <Dim>
            <Typography fontWeight="bold" textColor="neutral600" tag="p">
              {stop.outlet}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {text('chain.named-no-page')}
            </Typography>
            {onAdd ? (
              <Box paddingTop={1}>
                <Button
                  size="S"
                  variant="secondary"
                  startIcon={<Plus />}
                  aria-label={text('chain.add-page-of', { outlet: stop.outlet })}
                  onClick={() => {
                    onAdd(stop);
                  }}
                >
                  {text('chain.add-page')}
                </Button>
              </Box>
            ) : null}
          </Dim>
          <Box paddingLeft={3} aria-hidden>
            <ArrowDown width="1.2rem" height="1.2rem" fill="neutral400" />
          </Box>
        </Flex>
      ))}
    </Flex>
  );
};

const Dim = styled.div`
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
