/** Says why a speaker is proposed, in the editor's language; the words that decided are marked as they are in the text. */
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import { decidingWords } from './deciding-words';
import { sayReason, wordsOf } from './say-reason';
import type { SayableReason } from './say-reason';

export interface ReasonProps {
  id?: string;
  reason: SayableReason | null;
  /** Bring the words into view in the text; missing where the text is not beside it. */
  onShow?: () => void;
  /** The key that does the same. */
  shortcut?: string;
}

export const Reason = ({ id, reason, onShow, shortcut }: ReasonProps) => {
  const text = useText();
  const intl = useIntl();
  const words = reason && wordsOf(reason);
  return (
    <Typography id={id} variant="pi" textColor="neutral600" tag="p">
      {reason && words
        ? intl.formatMessage(
            { id: 'newsroom.reason.with-words' },
            {
              reason: text(`reason.${reason.rule}`),
              words: onShow ? (
                <Shown
                  type="button"
                  title={text('reason.show')}
                  aria-keyshortcuts={shortcut}
                  onClick={onShow}
                >
                  {text('common.quoted', { words })}
                </Shown>
              ) : (
                <Marked>{text('common.quoted', { words })}</Marked>
              ),
            },
          )
        : sayReason(reason, text)}
    </Typography>
  );
};

const Marked = styled.mark`
  color: ${({ theme }) => theme.colors.neutral800};
  ${decidingWords}
`;

const Shown = styled.button`
  padding: 0;
  border: 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  text-align: start;
  cursor: pointer;
  ${decidingWords}

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;
