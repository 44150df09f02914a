/** The articles that are based on the page. */
import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { ArticleLink } from './article-link';

export const ArticlesSection = ({ articles }: Pick<ReferenceDetail, 'articles'>) => {
  const text = useText();
  return (
    <Section title={text('references.articles')}>
      {articles.length ? (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
          {articles.map((article) => (
            <Box key={`${article.documentId} ${article.locale ?? ''}`} tag="li">
              <ArticleLink article={article} />
            </Box>
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{text('references.articles.none')}</Typography>
      )}
    </Section>
  );
};
