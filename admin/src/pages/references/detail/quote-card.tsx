/** A quote that hangs on the page: how its words stand there, who spoke, and where we print it. */
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { compareWording } from '../../../../../plugin/wording';
import { ChangeBadges, WordDiff } from '../../../components/word-diff';
import { useText } from '../../../hooks/use-text';
import { MatchBadge } from '../../../components/reference/badges';
import { sayDoubt } from '../../../components/reference/say';
import { ArticleLink } from './article-link';
import { ourWords } from './our-words';
import { Outside } from './outside';

type HangingQuote = ReferenceDetail['quotes'][number];

export interface QuoteCardProps {
  hanging: HangingQuote;
  /** The page's; a citation may have its own. */
  pageLanguage: string | null;
}

export const QuoteCard = ({ hanging, pageLanguage }: QuoteCardProps) => {
  const text = useText();
  const { citation, quote, articles } = hanging;
  return (
    <Box tag="li" padding={4} borderColor="neutral200" hasRadius>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Badges
          citation={citation}
          isPassage={ourWords(quote, citation.language ?? pageLanguage) === null}
        />
        <Typography tag="blockquote" lang={quote.language ?? undefined}>
          {text('common.quoted', { words: quote.text })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {quote.speaker?.name ?? quote.attributedTo ?? text(`status.${quote.speakerStatus}`)}
        </Typography>
        <WordsThere hanging={hanging} pageLanguage={pageLanguage} />
        {citation.doubts.map((doubt, i) => (
          // Two doubts of one kind may be alike, word for word.
          <Typography key={i} variant="pi" textColor="warning700">
            {sayDoubt(doubt, text)}
          </Typography>
        ))}
        {citation.deepLink ? (
          <Box>
            <Outside url={citation.deepLink} label={text('references.deep-link')} />
          </Box>
        ) : null}
        {articles.length ? (
          <Flex gap={2} wrap="wrap">
            <Typography variant="pi" textColor="neutral600">
              {text('references.printed-in')}
            </Typography>
            {articles.map((article) => (
              <ArticleLink
                key={`${article.documentId} ${article.locale ?? ''}`}
                article={article}
              />
            ))}
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
};

const Badges = ({
  citation,
  isPassage,
}: Pick<HangingQuote, 'citation'> & { isPassage: boolean }) => {
  const text = useText();
  const intl = useIntl();
  const { match, role, similarity } = citation;
  return (
    <Flex gap={2} wrap="wrap">
      <MatchBadge match={match} isPassage={isPassage} />
      <Badge size="S" variant="neutral">
        {text(`references.role.${role}`)}
      </Badge>
      {match === 'altered' && similarity !== null ? (
        <Typography variant="pi" textColor="neutral600">
          {text('references.similar', {
            share: intl.formatNumber(similarity, { style: 'percent' }),
          })}
        </Typography>
      ) : null}
    </Flex>
  );
};

/** Beside ours, with what differs, where both are in one language; else as they are printed there. */
const WordsThere = ({ hanging: { citation, quote }, pageLanguage }: QuoteCardProps) => {
  const text = useText();
  const { wording, match, changes } = citation;
  const language = citation.language ?? pageLanguage;
  if (!wording || wording === quote.text) return <ChangeBadges changes={changes} />;
  const ours = match === 'altered' ? ourWords(quote, language) : null;
  if (ours !== null) {
    return (
      <WordDiff
        original={wording}
        printed={ours}
        language={language}
        comparison={compareWording(wording, ours, { language })}
      />
    );
  }
  return (
    <>
      <Box paddingLeft={3} borderStyle="solid" borderWidth="0 0 0 2px" borderColor="neutral200">
        <Typography variant="pi" tag="p" textColor="neutral600">
          {text(match === 'missing' ? 'references.wording-cited' : 'references.wording-there')}
        </Typography>
        <Typography tag="p" lang={language ?? undefined}>
          {text('common.quoted', { words: wording })}
        </Typography>
      </Box>
      <ChangeBadges changes={changes} />
    </>
  );
};
