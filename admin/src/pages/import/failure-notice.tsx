/** Why no draft was made, at the top of the page: what is wrong beside a field is said there too. */
import { Alert, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { Text } from '../../hooks/use-text';
import { errorAt, unplaced } from './field-errors';
import type { CreateFailure } from './use-create';
import { useSayError } from './use-say-error';

/** Fields of the request that the page shows, each with its own error. */
const shownFields = [
  'locale',
  'article.headline',
  'article.standfirst',
  'article.byline',
  'article.creditLine',
  'article.language',
  'article.mentions',
  'tags',
  'references',
];

export const FailureNotice = ({
  failure,
  onClose,
}: {
  failure: CreateFailure;
  onClose: () => void;
}) => {
  const text = useText();
  const say = useSayError();
  const others = failure.why === 'fields' ? unplaced(failure.fields, shownFields) : [];
  return (
    <Alert
      variant="danger"
      title={text('import.failed.title')}
      closeLabel={text('common.close')}
      onClose={onClose}
    >
      {sayFailure(failure, text)}
      {others.map((path) => {
        const error = failure.why === 'fields' ? errorAt(failure.fields, path) : null;
        return error ? (
          <Typography key={path} tag="span" display="block">
            {path ? `${path}: ${say(error)}` : say(error)}
          </Typography>
        ) : null;
      })}
    </Alert>
  );
};

const sayFailure = (failure: CreateFailure, text: Text): string => {
  switch (failure.why) {
    case 'fields':
      return text('import.failed.fields', { count: Object.keys(failure.fields).length });
    case 'names':
      return text('import.failed.names', { names: failure.names.join(', ') });
    case 'source':
      return text('import.failed.source', {
        name: failure.name,
        message: failure.message || text('common.error'),
      });
    case 'answer':
      return text('import.failed.answer');
    case 'login':
      return text('import.failed.login');
    case 'too-large':
      return text('import.failed.too-large');
    case 'refused':
      return failure.message || text('common.error');
  }
};
