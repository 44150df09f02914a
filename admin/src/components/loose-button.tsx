/** A button whose words may take several lines, as they do in a narrow panel. */
import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

export const LooseButton = styled(Button)`
  height: auto;
  min-height: 3.2rem;
  max-width: 100%;
  padding-block: ${({ theme }) => theme.spaces[1]};

  & span {
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;
