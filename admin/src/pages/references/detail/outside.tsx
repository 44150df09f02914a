/** A link to an outlet's own page. */
import { Link } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Opens in a tab of its own, and tells the outlet nothing of the admin. */
export const Outside = ({ url, label }: { url: string; label?: string }) => (
  <Loose href={url} isExternal rel="noopener noreferrer">
    {label ?? url}
  </Loose>
);

/** Addresses are long and have no blanks; the arrow keeps its size beside them. */
const Loose = styled(Link)`
  overflow-wrap: anywhere;

  svg {
    flex: none;
  }
`;
