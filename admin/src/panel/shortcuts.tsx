/** The keys that work while the panel has the focus. */
import { Box, Flex, Typography } from '@strapi/design-system';
import { Disclosure } from '../components/disclosure';
import { useText } from '../hooks/use-text';
import type { TextKey } from '../hooks/use-text';
import { modKey } from './use-mark-key';

const keys: [string, TextKey][] = [
  ['J, ↓', 'panel.keys.next'],
  ['K, ↑', 'panel.keys.previous'],
  ['S', 'panel.keys.skip'],
  ['A', 'panel.keys.accept'],
  ['1 2 3', 'panel.keys.candidate'],
  ['C', 'panel.keys.change'],
  ['N', 'panel.keys.not-quote'],
  ['W', 'panel.keys.withheld'],
  ['U', 'panel.keys.unattributed'],
  ['X', 'panel.keys.words'],
  ['R', 'panel.keys.remove'],
  ['Z', 'panel.keys.undo'],
  ['↵', 'panel.keys.show'],
  ['Y', 'panel.keys.reason'],
  [`${modKey} ⇧ 9`, 'panel.keys.mark'],
];

export const Shortcuts = () => {
  const text = useText();
  return (
    <Disclosure open="panel.keys.open" hide="panel.keys.hide">
      <Flex tag="dl" direction="column" alignItems="stretch" gap={1} paddingTop={2}>
        {keys.map(([key, label]) => (
          <Flex key={key} gap={2}>
            <Box tag="dt" minWidth="6.4rem">
              <Typography variant="pi" fontWeight="bold">
                {key}
              </Typography>
            </Box>
            <Typography tag="dd" variant="pi" textColor="neutral600">
              {text(label)}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Disclosure>
  );
};
