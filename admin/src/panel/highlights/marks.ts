/** How each kind of mark looks in the text, in the colours of the admin's theme: colour and line say the same. */
import { css } from 'styled-components';
import type { RuleSet } from 'styled-components';
import { decidingWords } from '../../components/reason';
import { tint } from '../../components/tint';
import type { HighlightName } from './paint';

export const markStyles: Record<HighlightName, RuleSet> = {
  suggested: css`
    background-color: ${({ theme }) => tint(theme.colors.primary500, 18)};
    text-decoration: underline dotted ${({ theme }) => theme.colors.primary500};
  `,
  attributed: css`
    background-color: ${({ theme }) => tint(theme.colors.success500, 20)};
    text-decoration: underline solid ${({ theme }) => theme.colors.success500};
  `,
  unattributed: css`
    background-color: ${({ theme }) => tint(theme.colors.neutral500, 25)};
    text-decoration: underline dashed ${({ theme }) => theme.colors.neutral500};
  `,
  changed: css`
    background-color: ${({ theme }) => tint(theme.colors.warning500, 22)};
    text-decoration: underline wavy ${({ theme }) => theme.colors.warning500};
  `,
  selected: css`
    background-color: ${({ theme }) => tint(theme.colors.primary600, 25)};
    text-decoration: underline solid 2px ${({ theme }) => theme.colors.primary600};
  `,
  reason: decidingWords,
};
