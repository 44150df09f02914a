/** Says why a speaker is proposed, in the editor's language. */
import { Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { sayReason } from './say-reason';
import type { SayableReason } from './say-reason';

export const Reason = ({ reason }: { reason: SayableReason | null }) => {
  const text = useText();
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {sayReason(reason, text)}
    </Typography>
  );
};
