/** Says whether what is typed survives a reload. */
import { Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';

export const KeptNote = ({ kept }: { kept: boolean }) => {
  const text = useText();
  return (
    <Typography variant="epsilon" tag="p" textColor={kept ? 'neutral600' : 'danger600'}>
      {text(kept ? 'import.unsaved.kept' : 'import.unsaved.not-kept')}
    </Typography>
  );
};
