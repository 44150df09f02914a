/** Our words and theirs side by side: every change is marked, and its kind is said in words. */
import type { ReactNode } from 'react';
import { Badge, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../hooks/use-text';
import type { ChangeKind, WordingComparison } from '../../../../plugin/model/wording';
import { tint } from '../tint';
import { isLight, sidesOf } from './runs';
import type { Run } from './runs';

export interface WordDiffProps {
  comparison: WordingComparison;
  /** The two texts that were compared: theirs, and ours. */
  original: string;
  printed: string;
  /** BCP 47; the words are read out in it. */
  language?: string | null;
  /** The headings over the two; "Words there" and "Our words" by default. */
  originalLabel?: string;
  printedLabel?: string;
  /** Theirs stands first; ours does by default. */
  originalFirst?: boolean;
}

/** How much a change weighs, as the colour of its badge. */
const tones: Record<ChangeKind, 'danger' | 'warning' | 'neutral'> = {
  negation: 'danger',
  number: 'danger',
  replaced: 'warning',
  dropped: 'warning',
  added: 'warning',
  elided: 'neutral',
  bracketed: 'neutral',
  case: 'neutral',
  punctuation: 'neutral',
};

export const WordDiff = ({ comparison, original, printed, language, ...rest }: WordDiffProps) => {
  const text = useText();
  const { ours, theirs } = sidesOf(comparison, original, printed);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <ChangeBadges changes={comparison.changes} />
      <SideBySide
        ours={<Runs runs={ours} />}
        ourLabel={rest.printedLabel ?? text('diff.ours')}
        ourLanguage={language}
        theirs={<Runs runs={theirs} />}
        theirLabel={rest.originalLabel ?? text('diff.theirs')}
        theirLanguage={language}
        theirsFirst={rest.originalFirst}
      />
    </Flex>
  );
};

/** What kinds of change there are, the gravest first. */
export const ChangeBadges = ({ changes }: { changes: readonly ChangeKind[] }) => {
  const text = useText();
  if (!changes.length) return null;
  return (
    <Flex tag="ul" gap={1} wrap="wrap" aria-label={text('diff.changes')}>
      {changes.map((change) => (
        <li key={change}>
          <Badge size="S" variant={tones[change]}>
            {text(`references.change.${change}`)}
          </Badge>
        </li>
      ))}
    </Flex>
  );
};

export interface SideBySideProps {
  ours: ReactNode;
  ourLabel: string;
  ourLanguage?: string | null;
  theirs: ReactNode;
  theirLabel: string;
  theirLanguage?: string | null;
  theirsFirst?: boolean | undefined;
}

/** Two texts beside each other; below each other where there is no room. */
export const SideBySide = (props: SideBySideProps) => {
  const ours = (
    <Side key="ours" label={props.ourLabel} language={props.ourLanguage}>
      {props.ours}
    </Side>
  );
  const theirs = (
    <Side key="theirs" label={props.theirLabel} language={props.theirLanguage}>
      {props.theirs}
    </Side>
  );
  return (
    <Flex gap={2} alignItems="stretch" wrap="wrap">
      {props.theirsFirst ? [theirs, ours] : [ours, theirs]}
    </Flex>
  );
};

interface SideProps {
  label: string;
  language?: string | null;
  children: ReactNode;
}

const Side = ({ label, language, children }: SideProps) => (
  <Box
    flex="1 1 20rem"
    minWidth="0"
    padding={2}
    background="neutral100"
    hasRadius
    role="group"
    aria-label={label}
  >
    <Typography variant="sigma" textColor="neutral600" tag="p">
      {label}
    </Typography>
    <Words variant="omega" tag="p" lang={language ?? undefined}>
      {children}
    </Words>
  </Box>
);

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, i) => (
      <RunMark key={`${i} ${run.text}`} run={run} />
    ))}
  </>
);

const RunMark = ({ run: { text: words, change, isGap } }: { run: Run }) => {
  const text = useText();
  if (!change) return <>{words}</>;
  const kind = text(`diff.mark.${change}`);
  if (isLight(change)) {
    return (
      <LightMark title={kind}>
        {words}
        <VisuallyHidden>{` (${kind}) `}</VisuallyHidden>
      </LightMark>
    );
  }
  return (
    <Mark $isGrave={tones[change] === 'danger'}>
      {isGap ? ' ' : words}
      <Kind>{kind}</Kind>
    </Mark>
  );
};

const Words = styled(Typography)`
  white-space: pre-line;
  overflow-wrap: anywhere;
  line-height: 1.7;
`;

const Mark = styled.mark<{ $isGrave: boolean }>`
  color: inherit;
  background: ${({ theme, $isGrave }) =>
    tint($isGrave ? theme.colors.danger600 : theme.colors.warning600, 18)};
  border-bottom: 2px solid
    ${({ theme, $isGrave }) => ($isGrave ? theme.colors.danger600 : theme.colors.warning600)};
  border-radius: 2px;
  padding-inline: 1px;
`;

const LightMark = styled.span`
  border-bottom: 1px dotted ${({ theme }) => theme.colors.neutral500};
`;

const Kind = styled.small`
  margin-inline-start: 2px;
  padding-inline: 3px;
  font-size: 1rem;
  line-height: 1.2;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral700};
`;
