/** The keys of the list of quotes, shown beside it. */
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import type { TextKey } from '../../hooks/use-text';

const keys: [string, TextKey][] = [
  ['j', 'import.quotes.key.next'],
  ['k', 'import.quotes.key.previous'],
  ['a', 'import.quotes.key.accept'],
  ['1 2 3', 'import.quotes.key.candidate'],
  ['y', 'import.quotes.key.reason'],
  ['s', 'import.quotes.key.later'],
  ['n', 'import.quotes.key.not-quote'],
  ['e', 'import.quotes.key.change'],
  ['u', 'import.quotes.key.undo'],
];

export const Keys = () => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {text('import.quotes.keys')}
      </Typography>
      {keys.map(([key, label]) => (
        <Typography key={key} variant="pi" textColor="neutral600">
          <Key>{key}</Key> {text(label)}
        </Typography>
      ))}
    </Flex>
  );
};

const Key = styled.kbd`
  padding: 0 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  font-family: inherit;
`;
