/** What is on record of the page: its outlet, its addresses, who wrote it and when. */
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { sourceAddress } from '../addresses';
import { noonOf, sayLanguage } from '../../../components/reference/say';
import { Fact, Facts } from './facts';
import { Outside } from './outside';
import { TakenFrom } from './taken-from';

export const AboutSection = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const intl = useIntl();
  const day = (date: string) => intl.formatDate(noonOf(date), { dateStyle: 'long' });
  const unknown = <Unknown />;
  return (
    <Section title={text('references.about')}>
      <Facts>
        <Fact name={text('references.outlet')}>
          {page.outlet ? (
            <Link tag={RouterLink} to={sourceAddress(page.outlet.documentId)}>
              {page.outlet.name}
            </Link>
          ) : (
            unknown
          )}
        </Fact>
        <Fact name={text('references.byline')}>{page.byline ?? unknown}</Fact>
        <Fact name={text('references.language')}>
          {page.language ? sayLanguage(page.language, intl.locale) : unknown}
        </Fact>
        <Fact name={text('references.published')}>
          {page.publishedOn ? day(page.publishedOn) : unknown}
        </Fact>
        <Fact name={text('references.accessed')}>
          {page.accessedOn ? day(page.accessedOn) : text('references.never')}
        </Fact>
        <Fact name={text('references.address')}>
          {page.url ? (
            <Outside url={page.url} />
          ) : (
            <Typography textColor="warning700">{text('references.page-missing.say')}</Typography>
          )}
        </Fact>
        {page.otherUrls.length ? (
          <Fact name={text('references.other-addresses')}>
            <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
              {page.otherUrls.map((url) => (
                <Box key={url} tag="li">
                  <Outside url={url} />
                </Box>
              ))}
            </Flex>
          </Fact>
        ) : null}
        <Fact name={text('references.archive')}>
          {page.archiveUrl ? <Outside url={page.archiveUrl} /> : unknown}
        </Fact>
        <TakenFrom page={page} />
      </Facts>
    </Section>
  );
};

const Unknown = () => {
  const text = useText();
  return (
    <Typography tag="span" textColor="neutral500">
      {text('references.not-known')}
    </Typography>
  );
};
