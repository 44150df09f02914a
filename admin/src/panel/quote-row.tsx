/** One quote of the panel: its wording, state and speaker; the selected one shows its reason and what can be done. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import { Box, Flex, IconButton, TextButton, Typography } from '@strapi/design-system';
import { Check, Link as LinkIcon, Lock, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import { LooseButton } from '../components/loose-button';
import { Reason, wordsOf } from '../components/reason';
import type { SayableReason } from '../components/reason';
import { Candidates, RunnersUp } from './candidates';
import { OnRecord } from './on-record';
import { actionKeys, actionLabel, actionsOf, reasonKey } from './row-actions';
import type { RowAction } from './row-actions';
import { StateBadge } from './row-badge';
import type { QuoteRowProps } from './quote-row-props';
import type { RowView } from './row-view';

/** Rows that are out of sight cost nothing to lay out. */
const Item = styled.li`
  content-visibility: auto;
  contain-intrinsic-size: auto 9.6rem;
  list-style: none;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

const Wording = styled.span<{ $lines: number }>`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${({ $lines }) => $lines};
  overflow: hidden;
  overflow-wrap: anywhere;
`;

const QuoteRowBase = (props: QuoteRowProps) => {
  const { view, isSelected, isBusy, onSelect, onShow, onAct } = props;
  const text = useText();
  const label = useRowLabel(view);
  const acceptAtOnce = !isSelected && props.attribute && view.type === 'proposal' && view.speaker;

  return (
    <Item
      id={rowId(view.key)}
      data-row={view.key}
      tabIndex={props.isTabStop ? 0 : -1}
      aria-label={label}
      aria-current={isSelected ? 'true' : undefined}
      aria-describedby={isSelected && view.type === 'proposal' ? reasonId(view.key) : undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onSelect(view.key);
      }}
    >
      <Box
        padding={2}
        hasRadius
        background={isSelected ? 'primary100' : 'neutral0'}
        borderColor={isSelected ? 'primary200' : 'neutral150'}
      >
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Flex justifyContent="space-between" gap={1}>
            <Flex gap={1} wrap="wrap">
              <StateBadge state={view.state} />
              <Typography variant="pi" textColor="neutral600">
                {text(`kind.${view.kind}`)}
              </Typography>
            </Flex>
            {acceptAtOnce ? (
              <IconButton
                label={text('panel.accept-this', { speaker: view.speaker })}
                size="XS"
                tabIndex={-1}
                disabled={isBusy}
                onClick={() => {
                  onAct(view.key, 'accept');
                }}
              >
                <Check />
              </IconButton>
            ) : null}
          </Flex>
          <Box
            cursor="pointer"
            onClick={(event) => {
              onSelect(view.key);
              onShow(view.key);
              // The keys of the panel work from here on.
              event.currentTarget.closest('li')?.focus({ preventScroll: true });
            }}
          >
            <Typography tag="p" textColor="neutral800">
              <Wording $lines={isSelected ? 8 : 2}>
                {text('common.quoted', { words: view.wording })}
              </Wording>
            </Typography>
            <Speaker view={view} />
            <LinksLine view={view} />
          </Box>
          {isSelected ? null : <RunnersUp {...props} />}
          {isSelected ? <Details {...props} /> : null}
        </Flex>
      </Box>
    </Item>
  );
};

/** Drawn again only where something it shows has changed. */
export const QuoteRow = memo(
  QuoteRowBase,
  (a, b) =>
    isEqual(a.view, b.view) &&
    (Object.keys(b) as (keyof QuoteRowProps)[]).every((key) => key === 'view' || a[key] === b[key]),
);
QuoteRow.displayName = 'QuoteRow';

/** Where the words of a reason stand moves with every key typed before them, and is not shown. */
const isEqual = (a: RowView, b: RowView): boolean =>
  (Object.keys(b) as (keyof RowView)[]).every(
    (key) => key === 'reason' || key === 'candidates' || a[key] === b[key],
  ) &&
  isSameReason(a.reason, b.reason) &&
  a.candidates.length === b.candidates.length &&
  a.candidates.every(
    ({ name, reason }, i) =>
      name === b.candidates[i]?.name && isSameReason(reason, b.candidates[i].reason),
  );

const isSameReason = (a: SayableReason | null, b: SayableReason | null): boolean =>
  a === b || (a !== null && b !== null && a.rule === b.rule && wordsOf(a) === wordsOf(b));

export const rowId = (key: string): string => `newsroom-row-${hash(key)}`;

const reasonId = (key: string): string => `newsroom-reason-${hash(key)}`;

/** Ids must hold no blanks, and a key holds the words of the quote. */
const hash = (key: string): string => {
  let value = 5381;
  for (let i = 0; i < key.length; i += 1) value = (value * 33) ^ key.charCodeAt(i);
  return `${key.length}-${(value >>> 0).toString(36)}`;
};

const useRowLabel = (view: RowView): string => {
  const text = useText();
  const wording = view.wording.length > 120 ? `${view.wording.slice(0, 120)}…` : view.wording;
  const label = text('panel.row-label', {
    state: text(`panel.state.${view.state}`),
    wording,
    speaker: view.speaker ?? text('panel.nobody'),
  });
  return view.links ? `${label}. ${text('panel.links', { links: view.links })}` : label;
};

const Speaker = ({ view }: { view: RowView }) => {
  const text = useText();
  return (
    <Flex gap={1} wrap="wrap" paddingTop={1}>
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor={view.speaker ? 'neutral800' : 'neutral500'}
      >
        {view.speaker ?? text('panel.nobody')}
      </Typography>
      {view.isConfidential ? (
        <Lock width="1.2rem" aria-label={text('source.confidential')} />
      ) : null}
      {view.isNewSource ? <Note>{text('panel.new-source')}</Note> : null}
      {view.isAmbiguous ? <Note>{text('panel.several-sources')}</Note> : null}
      {view.isUnsaved ? <Note>{text('panel.not-saved')}</Note> : null}
    </Flex>
  );
};

/** Whether the quote is linked to the page that it comes from. */
const LinksLine = ({ view: { links, linkState } }: { view: RowView }) => {
  if (!links || !linkState) return null;
  const Icon = linkIcons[linkState];
  return (
    <Flex gap={1} alignItems="flex-start">
      <Icon
        width="1.2rem"
        height="1.2rem"
        fill={linkColours[linkState]}
        style={{ flexShrink: 0, marginTop: 2 }}
        aria-hidden
      />
      <Typography variant="pi" textColor={linkState === 'none' ? 'neutral500' : 'neutral700'}>
        {links}
      </Typography>
    </Flex>
  );
};

const linkIcons = { linked: LinkIcon, doubtful: WarningCircle, none: LinkIcon } as const;
const linkColours = { linked: 'success600', doubtful: 'warning600', none: 'neutral400' } as const;

const Note = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

const Details = (props: QuoteRowProps) => {
  const { view, failure, same, attribute, onUse, onSeparate } = props;
  const text = useText();
  const before = linesOf([
    view.beside,
    view.via && text('panel.via', { via: view.via }),
    view.when && text('panel.when', { when: view.when }),
  ]);
  const after = linesOf([
    view.printings ? text('panel.printings', { count: view.printings }) : null,
    view.isPrinting ? text('panel.is-printing') : null,
  ]);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} paddingTop={1}>
      {view.wordingBefore === null ? null : (
        <Box padding={2} background="warning100" hasRadius>
          <Typography variant="pi">{text('panel.was', { wording: view.wordingBefore })}</Typography>
        </Box>
      )}
      {before}
      {view.type === 'proposal' ? (
        <Reason
          id={reasonId(view.key)}
          reason={view.reason}
          shortcut={reasonKey}
          onShow={() => {
            props.onShowReason(view.key);
          }}
        />
      ) : null}
      {after}
      {view.type === 'proposal' && attribute && same.length ? (
        <OnRecord
          quotes={same}
          onUse={(quote) => {
            onUse(view.key, quote);
          }}
          onSeparate={
            view.speaker
              ? () => {
                  onSeparate(view.key);
                }
              : undefined
          }
        />
      ) : null}
      {failure ? (
        <Typography role="alert" variant="pi" textColor="danger600">
          {failure}
        </Typography>
      ) : null}
      <Actions {...props} />
      <Candidates {...props} />
    </Flex>
  );
};

const linesOf = (lines: readonly (string | null)[]) =>
  lines
    .filter((line): line is string => !!line)
    .map((line) => (
      <Typography key={line} variant="pi" textColor="neutral600" tag="p">
        {line}
      </Typography>
    ));

/** The likeliest action is a button; the others stand beside it in less room. */
const Actions = (props: QuoteRowProps) => {
  const { view, isBusy, wordsFault, onAct } = props;
  const text = useText();
  const [main, ...others] = actionsOf(view, props);
  if (!main) return null;
  const faultOf = (action: RowAction) => (action === 'words' ? wordsFault : null);
  const titleOf = (action: RowAction) => {
    const fault = faultOf(action);
    return fault ? text(`panel.pick.${fault}`) : actionKeys[action].toUpperCase();
  };
  const common = (action: RowAction) => ({
    title: titleOf(action),
    'aria-keyshortcuts': actionKeys[action],
    disabled: isBusy || faultOf(action) !== null,
    // What is selected in the text stays selected.
    onMouseDown: (event: { preventDefault: () => void }) => {
      if (action === 'words') event.preventDefault();
    },
    onClick: () => {
      onAct(view.key, action);
    },
  });
  return (
    <Flex gap={2} wrap="wrap">
      <LooseButton
        size="S"
        variant={main === 'accept' || main === 'confirm' ? 'default' : 'secondary'}
        loading={isBusy}
        {...common(main)}
      >
        {text(actionLabel(main, view))}
      </LooseButton>
      {others.map((action) => (
        <TextButton key={action} {...common(action)}>
          {text(actionLabel(action, view))}
        </TextButton>
      ))}
    </Flex>
  );
};
