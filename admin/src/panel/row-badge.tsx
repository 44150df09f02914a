/** The state of a quote in the panel as a badge. */
import { Badge } from '@strapi/design-system';
import type { BadgeProps } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import type { RowState } from './row-view';

const variants: Record<RowState, NonNullable<BadgeProps['variant']>> = {
  attributed: 'success',
  suggested: 'primary',
  guess: 'alternative',
  unattributed: 'neutral',
  changed: 'warning',
  orphaned: 'danger',
};

export const StateBadge = ({ state }: { state: RowState }) => {
  const text = useText();
  return (
    <Badge size="S" variant={variants[state]}>
      {text(`panel.state.${state}`)}
    </Badge>
  );
};
