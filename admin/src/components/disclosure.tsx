/** A link that shows and hides what is folded away below it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Box, TextButton } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import type { TextKey } from '../hooks/use-text';

interface DisclosureProps {
  open: TextKey;
  hide: TextKey;
  children: ReactNode;
}

export const Disclosure = ({ open, hide, children }: DisclosureProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Box>
      <TextButton
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {text(isOpen ? hide : open)}
      </TextButton>
      {isOpen ? children : null}
    </Box>
  );
};
