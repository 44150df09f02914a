/** Passages of a page that may be the quote, to choose from: nobody but a person chooses. */
import { useMemo, useState } from 'react';
import { Box, Button, Flex, Loader, Radio, Typography } from '@strapi/design-system';
import { useFindPassagesQuery } from '../../api';
import { useText } from '../../hooks/use-text';
import type { Span } from '../../../../plugin/model/reading';
import type { Passage } from '../../../../plugin/model/wording';
import { Doubts } from './notes';
import type { PageWordsStateProps } from './page-words-state';

/** The most passages that are shown. */
const most = 5;

export interface PassagesProps extends PageWordsStateProps {
  onTake: (wording: string, spans: Span[]) => void;
}

export const Passages = (props: PassagesProps) => {
  const { page, check, links, onTake } = props;
  const text = useText();
  const { passages, isLoading } = usePassages(props);
  const [chosen, setChosen] = useState('');
  if (isLoading) return <Loader small>{text('original.checking')}</Loader>;
  if (!passages.length) return null;
  const question = text(
    check?.why === 'several-places' ? 'original.which-place' : 'original.which-passage',
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="p">
        {question}
      </Typography>
      <Radio.Group value={chosen} onValueChange={setChosen} aria-label={question}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          {passages.slice(0, most).map((passage, i) => (
            <Box
              key={`${i} ${passage.wording}`}
              padding={2}
              background={chosen === String(i) ? 'primary100' : 'neutral100'}
              hasRadius
            >
              <Radio.Item value={String(i)}>
                <span lang={page.language ?? undefined}>
                  {text('common.quoted', { words: passage.wording })}
                </span>
              </Radio.Item>
              <Box paddingLeft={6}>
                {passage.speaker ? (
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    {text('original.said-there', { speaker: passage.speaker })}
                  </Typography>
                ) : null}
                <Doubts doubts={passage.doubts} />
              </Box>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
      <Box>
        <Button
          size="S"
          variant="secondary"
          disabled={chosen === ''}
          loading={links.isBusy}
          onClick={() => {
            const passage = passages[Number(chosen)];
            if (passage) onTake(passage.wording, passage.spans);
          }}
        >
          {text('original.take-passage')}
        </Button>
      </Box>
    </Flex>
  );
};

/**
 * Where the words cannot be compared, the quotes of the story are told apart by their order too, so
 * all of them are asked about at once.
 */
const usePassages = ({
  page,
  check,
  story,
  quoteKey,
  words,
}: PassagesProps): { passages: readonly Passage[]; isLoading: boolean } => {
  const isOtherLanguage = check?.why === 'other-language';
  const keys = story.story.map(({ key }) => key);
  const at = keys.indexOf(quoteKey);
  const asked = useMemo(() => {
    const quotes = story.story.map((quote) => (quote.key === quoteKey ? words : quote.words));
    const all = at < 0 ? [...quotes, words] : quotes;
    return { reference: page.documentId, quotes: all.map(askedOf) };
  }, [story.story, quoteKey, words, at, page.documentId]);
  const { data, isLoading } = useFindPassagesQuery(asked, { skip: !isOtherLanguage });
  if (!isOtherLanguage) return { passages: check?.passages ?? [], isLoading: false };
  const found = data?.[at < 0 ? asked.quotes.length - 1 : at];
  return { passages: found?.length ? found : check.passages, isLoading };
};

const askedOf = ({
  text,
  language,
  originalText,
  originalLanguage,
  speakers,
}: PassageQuestion) => ({
  text,
  language,
  originalText,
  originalLanguage,
  speakers,
});
type PassageQuestion = PassagesProps['words'];
