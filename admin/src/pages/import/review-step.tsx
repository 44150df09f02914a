/** Step 2: what was read, beside the text; everything can be changed before the draft is made. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Span } from '../../../../plugin/model/reading';
import { chainIn } from './chain';
import { ChainSection } from './chain-section';
import { storyTexts } from './fields';
import { mentionsWithErrors } from './field-errors';
import type { FieldErrors } from './field-errors';
import { decidingWords } from './marks';
import { QuotesSection } from './quotes-section';
import type { QuotesHandle } from './quotes-section';
import type { Read } from './read';
import { RepairsSection } from './repairs-section';
import type { ImportSession } from './session';
import { SourcesSection } from './sources-section';
import { StorySection } from './story-section';
import { TagsSection } from './tags-section';
import { TextPane } from './text-pane';
import type { CreateFailure } from './use-create';
import type { Locale } from './locales';
import type { Review } from './use-review';
import { useSayError } from './use-say-error';
import type { ChangeSession } from './use-session';

export interface ReviewStepProps {
  session: ImportSession;
  read: Read;
  review: Review;
  locale: string | null;
  locales: readonly Locale[];
  localesFailed: boolean;
  failure: CreateFailure | null;
  onChange: ChangeSession;
}

export const ReviewStep = ({
  session,
  read,
  review,
  failure,
  onChange,
  ...props
}: ReviewStepProps) => {
  const say = useSayError();
  const quotes = useRef<QuotesHandle>(null);
  const [selected, setSelected] = useState<number | null>(null);
  /** The candidate of the selected quote that is pointed at or has the focus. */
  const [candidate, setCandidate] = useState<string | null>(null);
  const deciding = useMemo(() => {
    const card = review.cards.find(({ utterance }) => utterance === selected);
    if (!card) return noWords;
    return decidingWords(read.quotes, card.utterance, card.lead.proposal.reason, candidate);
  }, [review.cards, read.quotes, selected, candidate]);
  const texts = storyTexts(read.produced, read.reading, session.edits);
  const chain = useMemo(() => chainIn(session.chain, read), [session.chain, read]);
  const showQuote = useCallback((utterance: number) => quotes.current?.show(utterance), []);
  const errors: FieldErrors = failure?.why === 'fields' ? failure.fields : noErrors;
  const quoteErrors = useMemo(() => {
    const byUtterance = new Map<number, string>();
    if (failure?.why !== 'fields') return byUtterance;
    for (const [index, error] of mentionsWithErrors(failure.fields)) {
      const utterance = failure.utterances[index];
      if (utterance !== undefined) byUtterance.set(utterance, say(error));
    }
    return byUtterance;
  }, [failure, say]);

  return (
    <Frame>
      <Columns>
        <TextPane
          text={session.text}
          read={read}
          cards={review.cards}
          selected={selected}
          deciding={deciding}
          onShowQuote={showQuote}
          onChange={onChange}
        />
        <Flex direction="column" alignItems="stretch" gap={4} minWidth="0">
          <StorySection
            session={session}
            texts={texts}
            language={review.language}
            locale={props.locale}
            locales={props.locales}
            localesFailed={props.localesFailed}
            errors={errors}
            onChange={onChange}
          />
          <RepairsSection
            text={session.text}
            repairs={read.repairs}
            accepted={session.repairs}
            onChange={onChange}
          />
          <ChainSection
            session={session}
            texts={texts}
            chain={chain}
            review={review}
            errors={errors}
            onChange={onChange}
          />
          <TagsSection
            tags={review.tags}
            asked={review.tagsAsked}
            errors={errors}
            onChange={onChange}
          />
          <QuotesSection
            handle={quotes}
            review={review}
            selected={selected}
            form={session.form}
            onSelect={setSelected}
            onMark={setCandidate}
            errors={quoteErrors}
            onChange={onChange}
          />
          <SourcesSection review={review} onChange={onChange} />
        </Flex>
      </Columns>
    </Frame>
  );
};

const noErrors: FieldErrors = {};
const noWords: readonly Span[] = [];

const Frame = styled.div`
  container-type: inline-size;
`;

/** Side by side where there is room for both, the text above the form where there is not. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  gap: ${({ theme }) => theme.spaces[4]};

  @container (min-width: 80rem) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;
