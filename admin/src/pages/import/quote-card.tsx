/** One utterance: its wording, where it is printed, who is proposed and why, and what can be decided. */
import { memo, useId } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Reason } from '../../components/reason';
import { useText } from '../../hooks/use-text';
import { OnRecord } from '../../panel/on-record';
import { candidateKey, reasonKey } from '../../panel/row-actions';
import { candidatesOf } from './cards';
import type { Card } from './cards';
import { showDeciding } from './text-pane';
import { sameAsQuote } from './decisions';
import { Speaker } from './speaker';
import type { Decision } from './session';
import type { Review } from './use-review';

export interface QuoteCardProps {
  card: Card;
  place: number;
  all: number;
  selected: boolean;
  error: string | undefined;
  review: Review;
  onSelect: () => void;
  /** A candidate's name is pointed at or has the focus; null: no longer. */
  onMark: (candidate: string | null) => void;
  /** Accept as proposed, or as said by one of the candidates. */
  onAccept: (speaker?: string) => void;
  /** Accept as proposed, as a quote of its own beside the one on record. */
  onSeparate: () => void;
  onDecide: (decision: Decision | null) => void;
  onChange: () => void;
}

const stateVariants = {
  open: 'neutral',
  accept: 'success',
  'not-quote': 'neutral',
  later: 'secondary',
} as const;

export const QuoteCard = memo(
  ({ card, place, all, selected, error, review, ...acts }: QuoteCardProps) => {
    const text = useText();
    const { lead, printings, state } = card;
    const { proposal } = lead;
    const kinds = [...new Set(printings.map((p) => p.proposal.kind))];
    const same = review.sameQuotes(card);
    const stateText = text(`import.state.${state}`);
    const candidates = candidatesOf(card);
    const candidatesLabel = text(
      proposal.speaker === null ? 'import.quote.perhaps' : 'import.quote.or',
    );
    const reasonId = useId();

    return (
      <Frame
        tag="li"
        tabIndex={selected ? 0 : -1}
        aria-label={text('import.quote.position', { place, all, state: stateText })}
        aria-current={selected}
        aria-describedby={reasonId}
        data-utterance={card.utterance}
        padding={4}
        background={selected ? 'primary100' : 'neutral0'}
        borderColor={error ? 'danger600' : selected ? 'primary600' : 'neutral200'}
        hasRadius
        // The first card looks selected before any is: its words are marked from here on.
        onFocus={acts.onSelect}
        onClick={acts.onSelect}
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Flex gap={2} wrap="wrap">
            {kinds.map((kind) => (
              <Badge key={kind} size="S">
                {text(`kind.${kind}`)}
              </Badge>
            ))}
            {proposal.backTranslated ? (
              <Badge size="S">{text('import.quote.back-translated')}</Badge>
            ) : null}
            <Badge size="S" variant={stateVariants[state]}>
              {stateText}
            </Badge>
          </Flex>
          <Typography
            tag="blockquote"
            textColor={state === 'not-quote' ? 'neutral500' : 'neutral800'}
            textDecoration={state === 'not-quote' ? 'line-through' : undefined}
          >
            {`“${proposal.segments.map(({ exact }) => exact.trim()).join(' … ')}”`}
          </Typography>
          {printings.length > 1 ? (
            <Typography variant="pi" textColor="neutral600">
              {text('import.quote.printed-times', {
                count: printings.length,
                fields: [...new Set(printings.map((p) => p.proposal.field))]
                  .map((field) => text(`import.field.${field}`))
                  .join(', '),
              })}
            </Typography>
          ) : null}
          <Speaker card={card} review={review} />
          <Flex gap={2} wrap="wrap">
            <Reason
              id={reasonId}
              reason={proposal.reason}
              shortcut={reasonKey}
              onShow={selected ? showDeciding : undefined}
            />
            {proposal.speaker ? (
              <Badge size="S" variant={proposal.confidence === 'sure' ? 'success' : 'warning'}>
                {text(`import.quote.${proposal.confidence}`)}
              </Badge>
            ) : null}
          </Flex>
          {error ? (
            <Typography role="alert" textColor="danger600">
              {error}
            </Typography>
          ) : null}
          {state === 'open' && same.length ? (
            <OnRecord
              quotes={same}
              onUse={(quote) => {
                acts.onDecide(sameAsQuote(quote));
              }}
              onSeparate={proposal.speaker ? acts.onSeparate : undefined}
            />
          ) : null}
          {candidates.length ? (
            <Flex
              tag="ul"
              direction="column"
              alignItems="stretch"
              gap={1}
              aria-label={candidatesLabel}
            >
              {candidates.map(({ name, reason }, i) => (
                <Flex
                  key={name}
                  tag="li"
                  gap={2}
                  wrap="wrap"
                  onPointerMove={() => {
                    if (selected) acts.onMark(name);
                  }}
                  onPointerLeave={() => {
                    acts.onMark(null);
                  }}
                  onFocus={() => {
                    acts.onMark(name);
                  }}
                  onBlur={() => {
                    acts.onMark(null);
                  }}
                >
                  <Typography variant="pi" textColor="neutral600" aria-hidden>
                    {candidatesLabel}
                  </Typography>
                  <Button
                    size="S"
                    variant="secondary"
                    title={selected ? candidateKey(i) : undefined}
                    aria-keyshortcuts={candidateKey(i)}
                    aria-label={text('import.quote.accept-as', { name })}
                    onClick={() => {
                      acts.onAccept(name);
                    }}
                  >
                    {name}
                  </Button>
                  <Reason reason={reason} />
                </Flex>
              ))}
            </Flex>
          ) : null}
          <Flex gap={2} wrap="wrap" paddingTop={1}>
            {state === 'accept' || state === 'not-quote' ? null : (
              <Button
                size="S"
                onClick={() => {
                  acts.onAccept();
                }}
              >
                {text(
                  proposal.speaker ? 'import.quote.accept' : 'import.quote.accept-unattributed',
                )}
              </Button>
            )}
            <Button size="S" variant="secondary" onClick={acts.onChange}>
              {text('import.quote.change')}
            </Button>
            {state === 'open' || state === 'later' ? (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  acts.onDecide({ act: 'not-quote' });
                }}
              >
                {text('import.quote.not-quote')}
              </Button>
            ) : null}
            {state === 'open' ? (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  acts.onDecide({ act: 'later' });
                }}
              >
                {text('import.quote.later')}
              </Button>
            ) : (
              <Button
                size="S"
                variant="tertiary"
                onClick={() => {
                  acts.onDecide(null);
                }}
              >
                {text('import.quote.undo')}
              </Button>
            )}
          </Flex>
        </Flex>
      </Frame>
    );
  },
);
QuoteCard.displayName = 'QuoteCard';

const Frame = styled(Box)`
  scroll-margin: 8rem 0 2rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
