/** The section "Original" of a quote's form: the pages that it may come from, how its words stand there, and linking it to them. */
import { useMemo, useState } from 'react';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useCheckWordingsQuery } from '../../api';
import { useDebounced } from '../../hooks/use-debounced';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import type { WordingCheck } from '../../../../plugin/model/citation';
import type { ReferenceSummary } from '../../../../plugin/model/reference';
import { AnotherPage } from './another-page';
import { likelyRole } from './citations';
import { Note } from './notes';
import { OriginalWording } from './original-wording';
import { PageCard } from './page-card';
import type { CitablePage } from './page-card-props';
import type { QuoteWords } from './quote-words';
import { useStoryOriginal } from './story-original';
import type { StoryOriginal } from './story-original';
import type { Links } from './use-links';

export interface OriginalSectionProps {
  /** By which the story knows the quote; a proposal's row, where it is not decided yet. */
  quoteKey: string;
  /** As they stand in the form. */
  words: QuoteWords;
  links: Links;
  /** The original wording was given: it goes into the form. */
  onOriginal: (text: string, language: string | null) => void;
}

/** Milliseconds for which the words in the form must rest before they are held against the pages. */
const rest = 600;

export const OriginalSection = (props: OriginalSectionProps) => {
  const story = useStoryOriginal();
  return story ? <Section {...props} story={story} /> : null;
};

const Section = ({
  quoteKey,
  words,
  links,
  onOriginal,
  story,
}: OriginalSectionProps & { story: StoryOriginal }) => {
  const text = useText();
  const errorText = useErrorText();
  const [others, setOthers] = useState<readonly ReferenceSummary[]>([]);
  const [said, setSaid] = useState('');
  const pages = usePages(story, links, others);
  const checks = useChecks(words, pages);
  const checkOf = (page: CitablePage) =>
    checks.data?.find(({ reference }) => reference === page.documentId);
  const translatedBack = pages.find((page) => checkOf(page)?.translatedBack);

  return (
    <Box role="group" aria-label={text('original.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2}>
          <Typography variant="delta" tag="h3">
            {text('original.title')}
          </Typography>
          {checks.isFetching || links.isLoading ? (
            <Loader small>{text('original.checking')}</Loader>
          ) : null}
        </Flex>
        {links.isDraft ? null : <Note>{text('original.at-once')}</Note>}
        {pages.length ? null : (
          <Typography textColor="neutral600">{text('original.no-pages')}</Typography>
        )}
        {translatedBack ? (
          <OriginalWording
            language={words.language ?? null}
            through={translatedBack.language}
            onTake={onOriginal}
          />
        ) : null}
        {pages.map((page) => {
          const stop = story.stops.find((known) => known.page.documentId === page.documentId);
          return (
            <PageCard
              key={page.documentId}
              page={page}
              isOriginal={stop ? stop.takenFrom === null : null}
              role={likelyRole(stop ?? null)}
              quoteKey={quoteKey}
              words={words}
              check={checkOf(page)}
              links={links}
              story={story}
              onSaid={setSaid}
            />
          );
        })}
        {story.mayCite ? (
          <AnotherPage
            mayAdd={story.mayEditPages}
            known={pages.map(({ documentId }) => documentId)}
            onChoose={(page) => {
              setOthers([...others.filter((o) => o.documentId !== page.documentId), page]);
            }}
          />
        ) : null}
        <div role="status" aria-live="polite">
          {said ? <Typography variant="pi">{said}</Typography> : null}
        </div>
        {[links.error, checks.error].map((error, i) =>
          error ? (
            <Typography key={i} role="alert" variant="pi" textColor="danger600">
              {errorText(error)}
            </Typography>
          ) : null,
        )}
      </Flex>
    </Box>
  );
};

/** The article's pages, those that the quote is linked to, and those that were chosen just now. */
const usePages = (
  { stops, pages }: StoryOriginal,
  { linked }: Links,
  others: readonly ReferenceSummary[],
): CitablePage[] => {
  const own: CitablePage[] = stops.map(({ page }) => page);
  const cited = pages.filter(({ documentId }) =>
    linked.some(({ reference }) => reference === documentId),
  );
  return [
    ...new Map([...own, ...cited, ...others].map((page) => [page.documentId, page])).values(),
  ];
};

const useChecks = (words: QuoteWords, pages: readonly CitablePage[]) => {
  const key = JSON.stringify([words, pages.map(({ documentId }) => documentId)]);
  const rested = useDebounced(key, rest);
  const asked = useMemo(() => {
    // It was made of these two a line before.
    const [quote, references] = JSON.parse(rested) as [QuoteWords, string[]];
    return { references, quotes: [quote] };
  }, [rested]);
  const query = useCheckWordingsQuery(asked, {
    skip: !asked.references.length || !asked.quotes[0]?.text,
  });
  const data: readonly WordingCheck[] | undefined = query.data?.[0];
  return { data, isFetching: query.isFetching, error: query.error };
};
