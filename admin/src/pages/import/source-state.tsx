/** Says of a printed name whether it is on record. */
import { Badge } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { NamedSource } from './names';

const variants = {
  asking: 'neutral',
  'on-record': 'success',
  new: 'warning',
  unclear: 'danger',
} as const;

export const SourceState = ({ source }: { source: NamedSource }) => {
  const text = useText();
  return (
    <Badge size="S" variant={variants[source.state]}>
      {text(`import.sources.state.${source.state}`)}
    </Badge>
  );
};
