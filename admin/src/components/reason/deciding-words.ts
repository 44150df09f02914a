/** How the words that decided who is proposed are marked: the same in the sentence and in the text. */
import { css } from 'styled-components';
import { tint } from '../tint';

export const decidingWords = css`
  background-color: ${({ theme }) => tint(theme.colors.alternative600, 30)};
  text-decoration: underline double ${({ theme }) => theme.colors.alternative600};
`;
