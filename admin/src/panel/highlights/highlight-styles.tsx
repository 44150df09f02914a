/** How quotes are painted in the editor. */
import { createGlobalStyle } from 'styled-components';
import { decidedAttribute, shownAttribute } from './find-inputs';
import { markStyles } from './marks';

export const HighlightStyles = createGlobalStyle`
  ::highlight(newsroom-suggested) { ${markStyles.suggested} }
  ::highlight(newsroom-attributed) { ${markStyles.attributed} }
  ::highlight(newsroom-unattributed) { ${markStyles.unattributed} }
  ::highlight(newsroom-changed) { ${markStyles.changed} }
  ::highlight(newsroom-selected) { ${markStyles.selected} }
  ::highlight(newsroom-reason) { ${markStyles.reason} }
  [${decidedAttribute}] {
    outline: 3px double ${({ theme }) => theme.colors.alternative600};
    outline-offset: -3px;
  }
  [${shownAttribute}] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
