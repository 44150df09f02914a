/** A request that failed: what was said, and another try. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';

export interface FailureProps {
  error: unknown;
  isBusy?: boolean;
  onRetry: () => void;
}

export const Failure = ({ error, isBusy = false, onRetry }: FailureProps) => {
  const text = useText();
  const errorText = useErrorText();
  return (
    <Flex role="alert" gap={3} wrap="wrap" padding={4} background="danger100" hasRadius>
      <Typography textColor="danger700">
        {text('references.failed', { message: errorText(error) })}
      </Typography>
      <Button size="S" variant="secondary" loading={isBusy} onClick={onRetry}>
        {text('common.try-again')}
      </Button>
    </Flex>
  );
};
