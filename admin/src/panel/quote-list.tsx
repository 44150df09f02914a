/** The list of quotes: selection, the keyboard, and one live region that says what happened. */
import { useCallback, useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import type { MentionField } from '../../../plugin/model/mention';
import type { QuoteSummary } from '../../../plugin/model/quote';
import type { PickFault } from './picked-words';
import { QuoteRow, rowId } from './quote-row';
import type { QuoteRowProps } from './quote-row-props';
import { actionKeys, actionsOf, candidateKey, moveKeys, reasonKey } from './row-actions';
import type { Allowed, Move } from './row-actions';
import { isOpen } from './row-view';
import type { RowView } from './row-view';

export interface QuoteListProps extends Allowed {
  views: readonly RowView[];
  selectedKey: string | null;
  busyKey: string | null;
  failure: { key: string; message: string } | null;
  /** Why the words that are selected in the text cannot be taken; null where they can. */
  pickFault: PickFault | null;
  /** The field in which they are selected. */
  pickField: MentionField | null;
  sameOf: (key: string) => readonly QuoteSummary[];
  onSelect: (key: string) => void;
  onShow: (key: string, takeFocus: boolean) => void;
  onAct: QuoteRowProps['onAct'];
  onUse: QuoteRowProps['onUse'];
  onSeparate: QuoteRowProps['onSeparate'];
  onTake: QuoteRowProps['onTake'];
  onMark: QuoteRowProps['onMark'];
  onShowReason: QuoteRowProps['onShowReason'];
  onUndo: () => void;
}

/** The list scrolls in itself, so that it stands beside the text that it is about. */
const List = styled(Flex)`
  max-height: min(64rem, 70vh);
  overflow-y: auto;
  overscroll-behavior: contain;
`;

export const QuoteList = (props: QuoteListProps) => {
  const { views, selectedKey, onSelect, onShow, onAct, onUndo } = props;
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  /** The focus was in the list: it follows the selection. */
  const hasFocus = useRef(false);

  useEffect(() => {
    if (!selectedKey) return;
    const row = document.getElementById(rowId(selectedKey));
    if (!row) return;
    if (
      hasFocus.current &&
      document.activeElement !== row &&
      !row.contains(document.activeElement)
    ) {
      row.focus({ preventScroll: true });
    }
    scrollInto(list.current, row);
  }, [selectedKey, views]);

  const show = useCallback(
    (key: string) => {
      onShow(key, false);
    },
    [onShow],
  );

  const hasSelection = views.some(({ key }) => key === selectedKey);

  const move = (to: Move) => {
    const next = views[indexAfter(to, views, selectedKey)];
    if (!next) return;
    hasFocus.current = true;
    onSelect(next.key);
    onShow(next.key, to === 'show');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || !props.attribute) return;
      event.preventDefault();
      onUndo();
      return;
    }
    const isOnButton = event.target instanceof HTMLButtonElement;
    const to = moveOf(event.key);
    if (to && !(isOnButton && to === 'show')) {
      event.preventDefault();
      move(to);
      return;
    }
    const view = views.find(({ key }) => key === selectedKey);
    const key = event.key.toLowerCase();
    const action = view && actionsOf(view, props).find((a) => actionKeys[a] === key);
    const candidate =
      props.attribute && view?.candidates.find((_, place) => candidateKey(place) === key);
    if (view && action) {
      event.preventDefault();
      hasFocus.current = true;
      onAct(view.key, action);
    } else if (view && candidate) {
      event.preventDefault();
      hasFocus.current = true;
      props.onTake(view.key, candidate);
    } else if (view?.reason && key === reasonKey) {
      event.preventDefault();
      props.onShowReason(view.key);
    } else if (key === actionKeys.undo && props.attribute) {
      event.preventDefault();
      onUndo();
    }
  };

  return (
    <List
      tag="ol"
      ref={list}
      direction="column"
      alignItems="stretch"
      gap={1}
      aria-label={text('panel.list')}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={(event: FocusEvent<HTMLElement>) => {
        // Where the focused row is taken away, focus goes nowhere: the next row gets it.
        if (event.relatedTarget)
          hasFocus.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      {views.map((view, i) => (
        <QuoteRow
          key={view.key}
          view={view}
          attribute={props.attribute}
          editQuote={props.editQuote}
          isSelected={view.key === selectedKey}
          isTabStop={hasSelection ? view.key === selectedKey : i === 0}
          isBusy={props.busyKey === view.key}
          wordsFault={view.key === selectedKey ? wordsFaultOf(view, props) : null}
          failure={props.failure?.key === view.key ? props.failure.message : null}
          same={props.sameOf(view.key)}
          onSelect={onSelect}
          onShow={show}
          onAct={onAct}
          onUse={props.onUse}
          onSeparate={props.onSeparate}
          onTake={props.onTake}
          onMark={props.onMark}
          onShowReason={props.onShowReason}
        />
      ))}
    </List>
  );
};

const wordsFaultOf = (
  { field }: RowView,
  { pickFault, pickField }: Pick<QuoteListProps, 'pickFault' | 'pickField'>,
): PickFault | null => pickFault ?? (pickField === field ? null : 'other-field');

const moveOf = (key: string): Move | undefined =>
  (Object.keys(moveKeys) as Move[]).find((move) =>
    moveKeys[move].some((k) => k === key || k.toUpperCase() === key),
  );

/** The row that a move leads to; -1 where there is none. */
export const indexAfter = (
  move: Move,
  views: readonly Pick<RowView, 'key' | 'type' | 'state'>[],
  selectedKey: string | null,
): number => {
  const at = views.findIndex(({ key }) => key === selectedKey);
  switch (move) {
    case 'next':
      return Math.min(at + 1, views.length - 1);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return views.length - 1;
    case 'show':
      return at;
    case 'skip': {
      const after = views.findIndex((view, i) => i > at && isOpen(view));
      return after >= 0 ? after : views.findIndex(isOpen);
    }
  }
};

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** Only the list scrolls: the page stays where the editor has it. */
const scrollInto = (box: HTMLElement | null, row: HTMLElement) => {
  if (!box) return;
  const frame = box.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < frame.top) box.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) box.scrollTop += Math.min(bottom - frame.bottom, top - frame.top);
};
