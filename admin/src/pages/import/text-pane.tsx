/** The pasted text as it was read: each line with its part in the story, its quotes marked, what is dropped struck through. */
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import type { Card } from './cards';
import { LineRow } from './line-row';
import { piecesOf, withDeciding } from './marks';
import type { Piece } from './marks';
import type { Read } from './read';
import type { Span } from '../../../../plugin/model/reading';
import { withChange } from './roles';
import type { RoleChange } from './session';
import { DecidingMark, QuoteMark } from './quote-mark';
import type { MarkState } from './quote-mark';
import type { ChangeSession } from './use-session';

/** Lines drawn at once; more follow as the reader comes near the end of them. */
const linesAtOnce = 200;

export interface TextPaneProps {
  text: string;
  read: Read;
  cards: readonly Card[];
  selected: number | null;
  /** The words that decided, of the selected quote or of the candidate that is looked at. */
  deciding: readonly Span[];
  onShowQuote: (utterance: number) => void;
  onChange: ChangeSession;
}

const PastedText = ({
  text: story,
  read,
  cards,
  selected,
  deciding,
  onShowQuote,
  onChange,
}: TextPaneProps) => {
  const text = useText();
  const pane = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(linesAtOnce);
  const { lines } = read;
  const marked = useMemo(() => piecesOf(lines, read, read.repairs), [lines, read]);
  const pieces = useMemo(() => withDeciding(marked, deciding), [marked, deciding]);
  const states = useMemo(() => markStates(cards), [cards]);
  const lineOfQuote = useMemo(() => firstLines(pieces), [pieces]);
  const selectedLine = selected === null ? undefined : lineOfQuote.get(selected);
  const lookedAt = [selectedLine ?? -1, lastLineOf(pieces)];
  const shown = Math.max(asked, ...lookedAt.map((line) => (line < 0 ? 0 : line + 20)));

  useEffect(() => {
    if (selected !== null) bringIntoView(pane.current, `[data-utterance="${selected}"]`);
  }, [selected, selectedLine]);

  const setRole = (change: RoleChange) => {
    onChange(({ roles }) => ({ roles: withChange(roles, change) }));
  };

  return (
    <Pane id={paneId} ref={pane} role="region" aria-label={text('import.text.title')} tabIndex={0}>
      <Flex direction="column" alignItems="stretch" gap={2} paddingBottom={3}>
        <Typography variant="delta" tag="h2">
          {text('import.text.title')}
        </Typography>
        <Legend />
      </Flex>
      {lines.slice(0, shown).map((line, i) => (
        <LineRow
          key={line.start}
          story={story}
          line={line}
          readAs={read.linesAsRead[i] ?? line}
          pieces={pieces[i] ?? none}
          look={lookOf(pieces[i] ?? none, states, selected)}
          onShowQuote={onShowQuote}
          onRole={setRole}
        />
      ))}
      {lines.length > shown ? (
        <More
          label={text('import.text.more')}
          onMore={() => {
            setAsked(shown + linesAtOnce);
          }}
        />
      ) : null}
    </Pane>
  );
};

export const TextPane = memo(PastedText);

const none: never[] = [];

const markStates = (cards: readonly Card[]): Map<number, MarkState> =>
  new Map(
    cards.map(({ utterance, state, lead: { proposal } }) => [
      utterance,
      state === 'open' ? (proposal.speaker ? proposal.confidence : 'guess') : state,
    ]),
  );

/** The last line with words that decided; -1 where there are none. */
const lastLineOf = (pieces: readonly (readonly Piece[])[]): number =>
  pieces.reduce((last, line, i) => (line.some(({ decided }) => decided) ? i : last), -1);

const firstLines = (pieces: readonly (readonly Piece[])[]): Map<number, number> => {
  const first = new Map<number, number>();
  pieces.forEach((line, i) => {
    for (const { utterance } of line)
      if (utterance !== null && !first.has(utterance)) first.set(utterance, i);
  });
  return first;
};

/** What a line's marks look like, as one string: a line is drawn anew only when it changes. */
const lookOf = (
  pieces: readonly { utterance: number | null }[],
  states: ReadonlyMap<number, MarkState>,
  selected: number | null,
): string =>
  pieces
    .map(({ utterance }) =>
      utterance === null
        ? ''
        : `${states.get(utterance) ?? 'guess'}${utterance === selected ? '!' : ''}`,
    )
    .join(',');

/** Bring the words that decided into view. */
export const showDeciding = (): void => {
  const pane = document.getElementById(paneId);
  bringIntoView(pane, '[data-decided]');
};

const paneId = 'newsroom-import-text';

/** Scrolls the pane alone, not the page. */
const bringIntoView = (pane: HTMLElement | null, selector: string) => {
  const mark = pane?.querySelector(selector);
  if (!pane || !mark) return;
  const [outer, inner] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - pane.clientHeight / 3 });
};

const Legend = () => {
  const text = useText();
  const shown: [MarkState, string][] = [
    ['sure', text('import.quote.sure')],
    ['guess', text('import.quote.guess')],
    ['accept', text('import.state.accept')],
    ['later', text('import.state.later')],
    ['not-quote', text('import.state.not-quote')],
  ];
  return (
    <Flex gap={3} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {text('import.text.legend')}
      </Typography>
      {shown.map(([state, label]) => (
        <Typography key={state} variant="pi">
          <QuoteMark $state={state} $selected={false}>
            {label}
          </QuoteMark>
        </Typography>
      ))}
      <Typography variant="pi">
        <DecidingMark>{text('import.text.decided')}</DecidingMark>
      </Typography>
    </Flex>
  );
};

/** Asks for more lines when it comes into view, or is pressed. */
const More = ({ label, onMore }: { label: string; onMore: () => void }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onMore();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  });
  return (
    <Box ref={box} paddingTop={2}>
      <Button variant="tertiary" onClick={onMore}>
        {label}
      </Button>
    </Box>
  );
};

const Pane = styled.div`
  overflow-y: auto;
  overscroll-behavior: contain;
  max-height: 45vh;
  padding: ${({ theme }) => theme.spaces[5]};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  @container (min-width: 80rem) {
    position: sticky;
    top: 8rem;
    max-height: calc(100vh - 11rem);
  }
`;
