/** Who else may have spoken, where the proposal is a guess: each with its reason, taken by one click or key. */
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { LooseButton } from '../components/loose-button';
import { Reason } from '../components/reason';
import { useText } from '../hooks/use-text';
import type { TextKey } from '../hooks/use-text';
import type { QuoteRowProps } from './quote-row-props';
import { candidateKey } from './row-actions';
import type { RowView } from './row-view';

type CandidatesProps = Pick<QuoteRowProps, 'view' | 'attribute' | 'isBusy' | 'onTake' | 'onMark'>;

const takeLabel = ({ speaker }: RowView): TextKey =>
  speaker === null ? 'panel.take' : 'panel.take-instead';

/** In the selected row. While one is pointed at, the words that speak for it are marked in the text. */
export const Candidates = ({ view, attribute, isBusy, onTake, onMark }: CandidatesProps) => {
  const text = useText();
  if (!view.candidates.length) return null;
  const label = text(view.speaker === null ? 'panel.perhaps' : 'panel.or');
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1} aria-label={label}>
      {view.candidates.map((candidate, place) => (
        <Flex
          key={candidate.name}
          tag="li"
          direction="column"
          alignItems="flex-start"
          // A row that grows beneath a pointer at rest is not pointed at.
          onPointerMove={() => {
            onMark(view.key, candidate.name);
          }}
          onPointerLeave={() => {
            onMark(view.key, null);
          }}
          onFocus={() => {
            onMark(view.key, candidate.name);
          }}
          onBlur={() => {
            onMark(view.key, null);
          }}
        >
          <Flex gap={1} wrap="wrap">
            <Typography variant="pi" textColor="neutral600" aria-hidden>
              {label}
            </Typography>
            <LooseButton
              size="S"
              variant="tertiary"
              disabled={isBusy || !attribute}
              title={candidateKey(place)}
              aria-keyshortcuts={candidateKey(place)}
              aria-label={text(takeLabel(view), { speaker: candidate.name })}
              onClick={() => {
                onTake(view.key, candidate);
              }}
            >
              {candidate.name}
            </LooseButton>
          </Flex>
          <Reason reason={candidate.reason} />
        </Flex>
      ))}
    </Flex>
  );
};

/** In a row that is not selected: the names alone. */
export const RunnersUp = ({ view, attribute, isBusy, onTake }: CandidatesProps) => {
  const text = useText();
  if (!view.candidates.length) return null;
  return (
    <Flex gap={1} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {text(view.speaker === null ? 'panel.perhaps' : 'panel.or')}
      </Typography>
      {view.candidates.map((candidate, place) => (
        <Typography key={candidate.name} variant="pi">
          {attribute ? (
            <Name
              tabIndex={-1}
              disabled={isBusy}
              aria-label={text(takeLabel(view), { speaker: candidate.name })}
              onClick={() => {
                onTake(view.key, candidate);
              }}
            >
              {candidate.name}
            </Name>
          ) : (
            candidate.name
          )}
          {place < view.candidates.length - 1 ? ',' : null}
        </Typography>
      ))}
    </Flex>
  );
};

const Name = styled(TextButton)`
  display: inline;

  & span {
    text-align: start;
  }
`;
