/** The chain as a strip: where the story was first printed, who relayed it, and this article. */
import { Fragment, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import type { ChainPage, ChainStop, StoryChain } from '../../../plugin/model/chain';
import { isOtherLanguage } from '../../../plugin/text/language-tag';
import { Hop } from './hop';
import { StopCard } from './stop-card';
import { nameOf, orderOf } from './strip-view';
import type { ChainActions } from './use-chain-actions';
import type { ChainPermissions } from './use-chain-permissions';
import { useDragging } from './use-dragging';

export interface StripProps {
  chain: StoryChain;
  /** The article's. */
  headline: string;
  language: string | null;
  actions: ChainActions;
  permissions: ChainPermissions;
  onEdit: (page: ChainPage) => void;
}

export const Strip = (props: StripProps) => {
  const { chain, headline, language, actions, permissions, onEdit } = props;
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const keepFocus = useKeptFocus(list, orderOf(chain).join());
  const move = (documentId: string, to: number) => {
    keepFocus(documentId);
    actions.move(documentId, to);
  };
  const dragging = useDragging(orderOf(chain), move);
  const { stops } = chain;
  const named = (page: ChainPage | undefined) => (page && nameOf(page)) ?? text('chain.unnamed');
  const { mayEditPages, mayChangeArticle } = permissions;
  const last = stops.at(-1);

  const card = (stop: ChainStop, place: number) => {
    const { page } = stop;
    const id = page.documentId;
    return (
      <Stop
        key={id}
        data-stop={id}
        $mark={dragging.markOf(id)}
        $isDragged={dragging.dragged === id}
        aria-label={text('chain.stop', {
          role: text(stop.takenFrom === null ? 'chain.role.original' : 'chain.role.relay'),
          name: named(page),
          place: place + 1,
          count: stops.length,
        })}
        {...dragging.placeOf(id)}
      >
        <StopCard
          stop={stop}
          name={named(page)}
          place={place}
          count={stops.length}
          isBusy={actions.isBusy}
          drag={mayEditPages ? dragging.handleOf(id) : undefined}
          onMove={
            mayEditPages
              ? (to) => {
                  move(id, to);
                }
              : undefined
          }
          onEdit={
            mayEditPages
              ? () => {
                  onEdit(page);
                }
              : undefined
          }
          onRemove={
            mayChangeArticle && stop.referred
              ? () => {
                  actions.remove(page);
                }
              : undefined
          }
          onCut={
            mayEditPages && stop.takenFrom !== null
              ? () => {
                  actions.cut(page);
                }
              : undefined
          }
          onLinkQuotes={
            // Word for word no quote stands on a page in another language.
            permissions.mayCite && page.hasText && !isOtherLanguage(page.language, language)
              ? () => {
                  actions.linkQuotes(stop);
                }
              : undefined
          }
        />
      </Stop>
    );
  };

  return (
    <Flex
      tag="ol"
      ref={list}
      direction="column"
      alignItems="stretch"
      gap={0}
      aria-label={text('chain.strip')}
    >
      {stops.map((stop, place) => {
        const from = stops.find(({ page }) => page.documentId === stop.takenFrom)?.page;
        return (
          <Fragment key={stop.page.documentId}>
            {from ? (
              <Hop
                from={named(from)}
                to={named(stop.page)}
                isFromAbove={stops[place - 1]?.page === from}
                kind={stop.kind}
                decided={stop.decided}
                onDecide={
                  mayEditPages
                    ? (kind) => {
                        actions.decide(stop.page, kind);
                      }
                    : undefined
                }
              />
            ) : place > 0 ? (
              <NotLinked />
            ) : null}
            {card(stop, place)}
          </Fragment>
        );
      })}
      {last ? (
        <Hop
          from={named(last.page)}
          to={text('chain.role.ours')}
          isFromAbove
          kind={chain.ours.kind}
          decided={chain.ours.decided}
          onDecide={permissions.mayChangeRelayKind ? actions.decideOurs : undefined}
        />
      ) : null}
      <OurStop headline={headline} />
    </Flex>
  );
};

const NotLinked = () => {
  const text = useText();
  return (
    <Box tag="li" paddingTop={2} paddingBottom={2} paddingLeft={3}>
      <Typography variant="pi" textColor="warning700">
        {text('chain.not-linked')}
      </Typography>
    </Box>
  );
};

const OurStop = ({ headline }: { headline: string }) => {
  const text = useText();
  return (
    <Box tag="li" padding={2} background="primary100" borderColor="primary200" hasRadius>
      <Badge size="S" variant="primary">
        {text('chain.role.ours')}
      </Badge>
      <Typography variant="pi" tag="p" paddingTop={1}>
        {headline || text('chain.no-headline')}
      </Typography>
    </Box>
  );
};

/**
 * A stop that is moved keeps the focus: React puts its element elsewhere, and the browser forgets it.
 * @returns a function: the stop that is being moved
 */
const useKeptFocus = (
  list: RefObject<HTMLOListElement | null>,
  order: string,
): ((documentId: string) => void) => {
  const moved = useRef<{ documentId: string; control: string } | null>(null);
  useLayoutEffect(() => {
    const { documentId, control } = moved.current ?? {};
    moved.current = null;
    const stop = list.current?.querySelector(`[data-stop="${documentId ?? ''}"]`);
    stop?.querySelector<HTMLElement>(`[data-control="${control ?? ''}"]`)?.focus();
  }, [list, order]);
  return (documentId) => {
    const control = document.activeElement?.getAttribute('data-control');
    moved.current = control ? { documentId, control } : null;
  };
};

const Stop = styled.li<{ $mark: 'before' | 'after' | null; $isDragged: boolean }>`
  list-style: none;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  opacity: ${({ $isDragged }) => ($isDragged ? 0.5 : 1)};
  box-shadow: ${({ theme, $mark }) =>
    $mark === null
      ? 'none'
      : `0 ${$mark === 'before' ? '-4px' : '4px'} 0 0 ${theme.colors.primary600}`};
`;
