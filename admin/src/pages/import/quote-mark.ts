/** How a quote is marked in the text: colour and underline say together what state it is in. */
import { css, styled } from 'styled-components';
import { decidingWords } from '../../components/reason';

export type MarkState = 'sure' | 'guess' | 'accept' | 'later' | 'not-quote';

const colours = {
  sure: 'primary',
  guess: 'warning',
  accept: 'success',
  later: 'secondary',
  'not-quote': 'neutral',
} as const;

const lines = {
  sure: 'solid',
  guess: 'dashed',
  accept: 'double',
  later: 'dotted',
  'not-quote': 'dotted',
} as const;

export const QuoteMark = styled.mark<{ $state: MarkState; $selected: boolean }>`
  color: inherit;
  background: ${({ theme, $state }) => theme.colors[`${colours[$state]}100`]};
  border-bottom: ${({ $state }) => ($state === 'accept' ? 3 : 2)}px ${({ $state }) => lines[$state]}
    ${({ theme, $state }) => theme.colors[`${colours[$state]}600`]};
  ${({ theme, $selected }) =>
    $selected &&
    css`
      outline: 2px solid ${theme.colors.primary600};
    `}
`;

/** The words that decided who is proposed, as the reason beside the quote shows them. */
export const DecidingMark = styled.mark`
  color: inherit;
  ${decidingWords}
`;
