/** How quotes are painted in the editor, in the colours of the admin's theme. */
import { createGlobalStyle } from 'styled-components';
import { shownAttribute } from './find-inputs';

export const HighlightStyles = createGlobalStyle`
  ::highlight(newsroom-suggested) {
    background-color: ${({ theme }) => theme.colors.primary100};
    text-decoration: underline dotted ${({ theme }) => theme.colors.primary500};
  }
  ::highlight(newsroom-attributed) {
    background-color: ${({ theme }) => theme.colors.success100};
    text-decoration: underline solid ${({ theme }) => theme.colors.success500};
  }
  ::highlight(newsroom-unattributed) {
    background-color: ${({ theme }) => theme.colors.neutral200};
    text-decoration: underline dashed ${({ theme }) => theme.colors.neutral500};
  }
  ::highlight(newsroom-changed) {
    background-color: ${({ theme }) => theme.colors.warning100};
    text-decoration: underline wavy ${({ theme }) => theme.colors.warning500};
  }
  ::highlight(newsroom-reason) {
    background-color: ${({ theme }) => theme.colors.alternative200};
  }
  [${shownAttribute}] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  ::highlight(newsroom-selected) {
    background-color: ${({ theme }) => theme.colors.primary200};
    text-decoration: underline solid 2px ${({ theme }) => theme.colors.primary600};
  }
`;
