/** What the marks in the text mean, folded away; each word looks as the marks do. */
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Disclosure } from '../components/disclosure';
import { useText } from '../hooks/use-text';
import type { TextKey } from '../hooks/use-text';
import { canHighlight } from './highlights/paint';
import type { HighlightName } from './highlights/paint';
import { markStyles } from './highlights/marks';

const marks: [HighlightName, TextKey][] = [
  ['suggested', 'panel.legend.suggested'],
  ['attributed', 'panel.legend.attributed'],
  ['unattributed', 'panel.legend.unattributed'],
  ['changed', 'panel.legend.changed'],
  ['selected', 'panel.legend.selected'],
  ['reason', 'panel.legend.reason'],
];

export const MarkLegend = () => {
  const text = useText();
  if (!canHighlight()) return null;
  return (
    <Disclosure open="panel.legend.open" hide="panel.legend.hide">
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {marks.map(([mark, label]) => (
          <Typography key={mark} tag="li" variant="pi" textColor="neutral800">
            <Sample $mark={mark}>{text(label)}</Sample>
          </Typography>
        ))}
        <Typography tag="li" variant="pi" textColor="neutral600">
          {text('panel.legend.inputs')}
        </Typography>
      </Flex>
    </Disclosure>
  );
};

const Sample = styled.span<{ $mark: HighlightName }>`
  ${({ $mark }) => markStyles[$mark]}
`;
