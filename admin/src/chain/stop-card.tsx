/** One page of the chain in the strip. */
import type { ReactNode } from 'react';
import {
  Badge,
  Box,
  Flex,
  IconButton,
  Link,
  Menu,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag, More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import { sayLanguage } from '../components/reference/say';
import { StateBadge } from '../components/reference/badges';
import type { ChainStop } from '../../../plugin/model/chain';
import type { DragHandle } from './use-dragging';
import { roleOf } from './strip-view';

export interface StopCardProps {
  stop: ChainStop;
  name: string;
  place: number;
  count: number;
  isBusy: boolean;
  /** Missing: the order cannot be changed here. */
  drag?: DragHandle;
  onMove?: (to: number) => void;
  /** Missing: the page cannot be corrected here. */
  onEdit?: () => void;
  /** Missing: the article does not refer to it, or cannot be changed. */
  onRemove?: () => void;
  /** Missing: it relays no other page, or cannot be corrected. */
  onCut?: () => void;
  /** Missing: its words are not on record, or quotes cannot be linked. */
  onLinkQuotes?: () => void;
}

export const StopCard = (props: StopCardProps) => {
  const { stop, name, onEdit, onLinkQuotes } = props;
  const { page } = stop;
  const text = useText();
  const intl = useIntl();
  const beside = [
    page.language ? sayLanguage(page.language, intl.locale) : null,
    page.publishedOn
      ? intl.formatDate(`${page.publishedOn}T12:00:00`, { dateStyle: 'medium' })
      : null,
  ]
    .filter(Boolean)
    .join(' · ');

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Head {...props} />
      <Flex justifyContent="space-between" gap={1} wrap="wrap">
        <Typography fontWeight="bold" tag="p">
          {name}
        </Typography>
        {page.url ? <StateBadge state={page.linkState} /> : null}
      </Flex>
      {beside ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {beside}
        </Typography>
      ) : null}
      <Headline stop={stop} />
      {(page.url ?? page.archiveUrl) ? null : (
        <Missing label={text('chain.page-missing')}>
          {onEdit ? <TextButton onClick={onEdit}>{text('chain.give-page')}</TextButton> : null}
        </Missing>
      )}
      {(page.url ?? page.archiveUrl) && !page.hasText ? (
        <Missing label={text('chain.no-words')}>
          {onEdit ? <TextButton onClick={onEdit}>{text('chain.give-words')}</TextButton> : null}
        </Missing>
      ) : null}
      {stop.referred ? null : (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {text('chain.not-referred')}
        </Typography>
      )}
      {onLinkQuotes ? (
        <Box>
          <TextButton
            disabled={props.isBusy}
            aria-label={text('chain.link-quotes-on', { name })}
            onClick={onLinkQuotes}
          >
            {text('chain.link-quotes')}
          </TextButton>
        </Box>
      ) : null}
    </Flex>
  );
};

const Headline = ({ stop: { page } }: { stop: ChainStop }) => {
  const text = useText();
  const address = page.url ?? page.archiveUrl;
  const words = page.headline ?? text('chain.no-headline');
  return address ? (
    <PageLink
      href={address}
      target="_blank"
      rel="noreferrer"
      isExternal
      lang={page.language ?? undefined}
    >
      {words}
    </PageLink>
  ) : page.headline ? (
    <Typography variant="pi" tag="p" lang={page.language ?? undefined}>
      {words}
    </Typography>
  ) : null;
};

const PageLink = styled(Link)`
  align-items: flex-start;

  & > span {
    font-size: 1.2rem;
    line-height: 1.33;
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
`;

const Missing = ({ label, children }: { label: string; children: ReactNode }) => (
  <Flex gap={2} wrap="wrap" justifyContent="space-between">
    <Badge size="S" variant="warning">
      {label}
    </Badge>
    {children}
  </Flex>
);

/** Its role, and what can be done with its place. */
const Head = (props: StopCardProps) => {
  const { stop, name, place, count, isBusy, drag, onMove, onEdit, onRemove, onCut } = props;
  const text = useText();
  const role = roleOf(stop);
  const hasMenu = onEdit ?? onRemove ?? onCut;
  return (
    <Flex justifyContent="space-between" gap={1}>
      <Badge size="S" variant={role === 'original' ? 'success' : 'neutral'}>
        {text(`chain.role.${role}`)}
      </Badge>
      <Flex gap={0}>
        {drag && onMove && count > 1 ? (
          <>
            <Step
              size="XS"
              variant="ghost"
              label={text('chain.up', { name })}
              data-control="up"
              // Not `disabled`: it would lose the focus.
              aria-disabled={place === 0}
              onClick={() => {
                if (!isBusy) onMove(place - 1);
              }}
            >
              <ArrowUp />
            </Step>
            <Step
              size="XS"
              variant="ghost"
              label={text('chain.down', { name })}
              data-control="down"
              // Not `disabled`: it would lose the focus.
              aria-disabled={place === count - 1}
              onClick={() => {
                if (!isBusy) onMove(place + 1);
              }}
            >
              <ArrowDown />
            </Step>
            <Handle {...drag.handle}>
              <IconButton
                // Firefox drags nothing that is a button.
                tag="div"
                role="button"
                tabIndex={0}
                size="XS"
                variant="ghost"
                label={text('chain.drag', { name, place: place + 1, count })}
                data-control="handle"
                aria-keyshortcuts="ArrowUp ArrowDown Home End"
                onKeyDown={(event) => {
                  const to = placeOf(event.key, place, count);
                  if (to === null) return;
                  event.preventDefault();
                  if (!isBusy) onMove(to);
                }}
              >
                <Drag />
              </IconButton>
            </Handle>
          </>
        ) : null}
        {hasMenu ? (
          <Menu.Root>
            <Menu.Trigger
              tag={IconButton}
              icon={<More />}
              label={text('chain.actions', { name })}
              variant="ghost"
              size="XS"
              data-control="menu"
            />
            <Menu.Content popoverPlacement="bottom-end">
              {onEdit ? <Menu.Item onSelect={onEdit}>{text('chain.edit')}</Menu.Item> : null}
              {onCut ? <Menu.Item onSelect={onCut}>{text('chain.cut')}</Menu.Item> : null}
              {onRemove ? (
                <Menu.Item variant="danger" onSelect={onRemove}>
                  {text('chain.remove')}
                </Menu.Item>
              ) : null}
            </Menu.Content>
          </Menu.Root>
        ) : null}
      </Flex>
    </Flex>
  );
};

const Step = styled(IconButton)`
  &[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
  }
`;

const Handle = styled.span`
  cursor: grab;
  display: inline-flex;
`;

/** The place to which a key moves a stop; null for any other key. */
const placeOf = (key: string, place: number, count: number): number | null => {
  switch (key) {
    case 'ArrowUp':
      return place - 1;
    case 'ArrowDown':
      return place + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
