/** One line of the pasted text: what it is, and its words with their marks. */
import { memo, useState } from 'react';
import { Box, Button, Checkbox, Menu, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import { lineRoles } from './lines';
import type { LineRole, TextLine } from './lines';
import type { Piece } from './marks';
import { DecidingMark, QuoteMark } from './quote-mark';
import type { MarkState } from './quote-mark';
import type { RoleChange } from './session';

export interface LineRowProps {
  story: string;
  line: TextLine;
  /** The line as the engine read it, before the editor's changes. */
  readAs: TextLine;
  pieces: readonly Piece[];
  /** The states of the pieces, parted by commas; "!" marks the selected quote. */
  look: string;
  onShowQuote: (utterance: number) => void;
  onRole: (change: RoleChange) => void;
}

/** Lines that are shown larger, or apart from the running text. */
const variants: Partial<Record<LineRole, 'beta' | 'delta' | 'pi'>> = {
  headline: 'beta',
  heading: 'delta',
  tags: 'pi',
  credit: 'pi',
  byline: 'pi',
};

const Row = ({ story, line, readAs, pieces, look, onShowQuote, onRole }: LineRowProps) => {
  const text = useText();
  const words = story.slice(line.start, line.end);
  const states = look.split(',');
  const dropped = line.role === 'dropped';
  const engineDropped = readAs.role === 'dropped';
  const setRole = (role: LineRole) => {
    onRole({ start: line.start, words, role });
  };

  return (
    <Line data-role={line.role}>
      <Gutter>
        <RoleMenu role={line.role} onRole={setRole} />
      </Gutter>
      <div>
        <Typography
          tag="p"
          variant={variants[line.role] ?? 'omega'}
          fontWeight={
            line.role === 'standfirst' || line.role === 'originalHeadline' ? 'semiBold' : undefined
          }
          textColor={dropped ? 'neutral600' : 'neutral800'}
        >
          <Words $dropped={dropped}>
            {pieces.map((piece, i) => (
              <PieceOf
                key={piece.start}
                piece={piece}
                words={story.slice(piece.start, piece.end)}
                state={states[i] ?? ''}
                onShowQuote={onShowQuote}
              />
            ))}
          </Words>
        </Typography>
        {dropped || engineDropped ? (
          <Box paddingTop={1}>
            {dropped ? (
              <Typography variant="pi" textColor="neutral600">
                {text(
                  line.dropReason
                    ? `import.drop.${line.dropReason}`
                    : engineDropped
                      ? 'import.drop.unread'
                      : 'import.drop.editor',
                )}
              </Typography>
            ) : null}
            {engineDropped ? (
              <Checkbox
                checked={!dropped}
                aria-label={text('import.text.keep-line', { line: words.slice(0, 60) })}
                onCheckedChange={(checked) => {
                  setRole(checked === true ? 'paragraph' : 'dropped');
                }}
              >
                {text('import.text.keep')}
              </Checkbox>
            ) : null}
          </Box>
        ) : null}
      </div>
    </Line>
  );
};

// `onRole` and `onShowQuote` are made anew at each turn and do the same: the row is drawn anew when what it shows changes.
export const LineRow = memo(
  Row,
  (before, after) =>
    before.look === after.look &&
    before.pieces === after.pieces &&
    before.line === after.line &&
    before.story === after.story,
);

interface PieceProps {
  piece: Piece;
  words: string;
  state: string;
  onShowQuote: (utterance: number) => void;
}

const PieceOf = ({
  piece: { utterance, fault, decided },
  words,
  state,
  onShowQuote,
}: PieceProps) => {
  const printed = fault ? <Fault>{words}</Fault> : words;
  const shown = decided ? <DecidingMark data-decided>{printed}</DecidingMark> : printed;
  if (utterance === null) return <>{shown}</>;
  return (
    <Clickable
      data-utterance={utterance}
      // Written by `lookOf`, of MarkState values.
      $state={state.replace('!', '') as MarkState}
      $selected={state.endsWith('!')}
      onClick={() => {
        onShowQuote(utterance);
      }}
    >
      {shown}
    </Clickable>
  );
};

/** A plain button until it is used: hundreds of menus would make a long story slow. */
const RoleMenu = ({ role, onRole }: { role: LineRole; onRole: (role: LineRole) => void }) => {
  const text = useText();
  const [used, setUsed] = useState(false);
  const name = text(`import.role.${role}`);
  const label = text('import.text.role-of', { role: name });
  if (!used) {
    return (
      <Button
        size="S"
        variant="ghost"
        aria-label={label}
        aria-haspopup="menu"
        endIcon={<CaretDown aria-hidden />}
        onClick={() => {
          setUsed(true);
        }}
      >
        {name}
      </Button>
    );
  }
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger size="S" variant="ghost" aria-label={label}>
        {name}
      </Menu.Trigger>
      <Menu.Content>
        {lineRoles.map((other) => (
          <Menu.Item
            key={other}
            disabled={other === role}
            onSelect={() => {
              onRole(other);
            }}
          >
            {text(`import.role.${other}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};

const Line = styled.div`
  display: grid;
  grid-template-columns: 13rem minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[1]} 0;
  content-visibility: auto;
  contain-intrinsic-size: auto 4rem;
`;

const Gutter = styled.div`
  > button {
    justify-content: flex-start;
    max-width: 100%;
    padding-inline: 0.4rem;
    text-align: start;
  }
`;

const Words = styled.span<{ $dropped: boolean }>`
  overflow-wrap: anywhere;
  text-decoration: ${({ $dropped }) => ($dropped ? 'line-through' : 'none')};
`;

const Clickable = styled(QuoteMark)`
  cursor: pointer;
`;

const Fault = styled.span`
  text-decoration: underline wavy ${({ theme }) => theme.colors.danger600};
`;
