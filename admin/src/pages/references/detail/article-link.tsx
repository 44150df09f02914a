/** An article of ours, and where it is edited. */
import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { ArticleTitle } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { articleAddress } from '../addresses';
import { sayLanguage } from '../../../components/reference/say';

export const ArticleLink = ({ article }: { article: ArticleTitle }) => {
  const text = useText();
  const intl = useIntl();
  const { documentId, locale, headline } = article;
  return (
    <span>
      <Link tag={RouterLink} to={articleAddress(documentId, locale)}>
        {headline || text('references.article')}
      </Link>
      {locale ? (
        <Typography variant="pi" textColor="neutral600">
          {` (${sayLanguage(locale, intl.locale)})`}
        </Typography>
      ) : null}
    </span>
  );
};
