/** The quotes found, one card per utterance; the whole list is worked with a few keys. */
import { memo, useImperativeHandle, useRef, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { limits } from '../../../../plugin/model/limits';
import { AttributionModal } from './attribution-modal';
import { printedOfNobody } from '../../panel/decisions';
import { candidateKey, reasonKey } from '../../panel/row-actions';
import { candidatesOf, decideCard, isSure } from './cards';
import type { Card } from './cards';
import { proposedAttribution, saidBy } from './decisions';
import { Keys } from './keys';
import { QuoteCard } from './quote-card';
import { showDeciding } from './text-pane';
import { Section } from './section';
import type { Decision, MentionKey, OpenForm } from './session';
import { countCards } from './use-review';
import type { Review } from './use-review';
import type { ChangeSession } from './use-session';

const isOf = ({ printings }: Card, { field, words, at }: MentionKey): boolean =>
  printings.some(({ key }) => key.field === field && key.words === words && key.at === at);

/** Cards drawn at once; the rest come on demand, so that a very long story stays quick. */
const cardsAtOnce = 60;

export interface QuotesHandle {
  /** Select a card and bring it into view. */
  show: (utterance: number) => void;
}

export interface QuotesSectionProps {
  handle: Ref<QuotesHandle>;
  review: Review;
  selected: number | null;
  /** The attribution form that is open. */
  form: OpenForm | null;
  onSelect: (utterance: number) => void;
  /** A candidate's name is pointed at or has the focus; null: no longer. */
  onMark: (candidate: string | null) => void;
  /** Errors of the server at single quotes, by utterance. */
  errors: ReadonlyMap<number, string>;
  onChange: ChangeSession;
}

const Quotes = ({
  handle,
  review,
  selected,
  form,
  onSelect,
  onMark,
  errors,
  onChange,
}: QuotesSectionProps) => {
  const text = useText();
  const { cards, waiting, language } = review;
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(cardsAtOnce);
  // The form's state outlives the page with the rest of the session.
  const changing = form ? cards.find((card) => isOf(card, form.key)) : undefined;
  const setChanging = (card: Card | null) => {
    onChange({ form: card && { key: card.lead.key, draft: null } });
  };
  const counts = countCards(cards);
  const sure = cards.filter(isSure);
  const current = Math.max(
    0,
    cards.findIndex(({ utterance }) => utterance === selected),
  );

  const focusCard = (index: number) => {
    const card = cards[index];
    if (!card) return;
    if (index >= shown) setShown(index + 20);
    onSelect(card.utterance);
    // After the card is drawn, if it was beyond those shown.
    requestAnimationFrame(() => {
      const element = list.current?.children[index];
      if (!(element instanceof HTMLElement)) return;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
    });
  };

  useImperativeHandle(handle, () => ({
    show: (utterance) => {
      focusCard(cards.findIndex((card) => card.utterance === utterance));
    },
  }));

  const put = (card: Card, decision: Decision | null) => {
    onChange(({ decisions }) => ({ decisions: decideCard(decisions, card, decision) }));
  };
  const accept = (card: Card, speaker?: string, separate?: boolean) => {
    const proposed = proposedAttribution(card.lead.proposal, language);
    const attribution = speaker ? saidBy(proposed, speaker, cards) : proposed;
    const decision: Decision = {
      act: 'accept',
      attribution: { ...attribution, separate: separate ?? null },
      ...(speaker ? { printed: printedOfNobody() } : {}),
    };
    onChange(({ decisions }) => ({
      decisions: decideCard(decisions, card, decision, { printedForAll: speaker !== undefined }),
    }));
  };
  const acceptSure = () => {
    onChange(({ decisions }) => ({
      decisions: sure.reduce((all, card) => {
        const attribution = proposedAttribution(card.lead.proposal, language);
        return decideCard(all, card, { act: 'accept', attribution });
      }, decisions),
    }));
  };

  const acts: Record<string, (card: Card) => void> = {
    j: () => {
      focusCard(current + 1);
    },
    k: () => {
      focusCard(current - 1);
    },
    // Nobody is proposed: a person says who it was, or that nobody is known.
    a: (card) => {
      if (card.lead.proposal.speaker) accept(card);
      else setChanging(card);
    },
    s: (card) => {
      put(card, { act: 'later' });
    },
    n: (card) => {
      put(card, { act: 'not-quote' });
    },
    e: setChanging,
    u: (card) => {
      put(card, null);
    },
    [reasonKey]: showDeciding,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // A dialog that a card opened hands its keys up through React, not through the page.
    if (!(event.target instanceof Node) || !list.current?.contains(event.target)) return;
    const card = cards[current];
    if (!card) return;
    const candidate = candidatesOf(card).find((_, place) => candidateKey(place) === event.key);
    if (candidate) {
      event.preventDefault();
      accept(card, candidate.name);
      focusCard(Math.min(current + 1, cards.length - 1));
      return;
    }
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(card);
    // A decided card leads on to the next one.
    if (event.key.toLowerCase() === 'a' && !card.lead.proposal.speaker) return;
    if (['a', 's', 'n'].includes(event.key.toLowerCase()))
      focusCard(Math.min(current + 1, cards.length - 1));
  };

  return (
    <Section
      title={text('import.quotes.title')}
      action={
        sure.length ? (
          <Button size="S" onClick={acceptSure}>
            {text('import.quotes.accept-sure', { count: sure.length })}
          </Button>
        ) : undefined
      }
    >
      {cards.length ? (
        <Flex justifyContent="space-between" wrap="wrap" gap={3}>
          <Typography aria-live="polite">{text('import.quotes.counts', counts)}</Typography>
          <Keys />
        </Flex>
      ) : (
        <Typography textColor="neutral600">{text('import.quotes.none')}</Typography>
      )}
      {counts.mentions > limits.mentions ? (
        <Typography role="alert" textColor="danger600">
          {text('import.quotes.too-many', { count: counts.mentions, limit: limits.mentions })}
        </Typography>
      ) : null}
      {waiting.length ? (
        <Typography role="status" variant="pi" textColor="warning700">
          {text('import.quotes.waiting', { count: waiting.length })}
        </Typography>
      ) : null}
      <Flex
        ref={list}
        tag="ol"
        direction="column"
        alignItems="stretch"
        gap={3}
        aria-label={text('import.quotes.list')}
        onKeyDown={onKeyDown}
      >
        {cards.slice(0, shown).map((card, i) => (
          <QuoteCard
            key={card.utterance}
            card={card}
            place={i + 1}
            all={cards.length}
            selected={i === current}
            error={errors.get(card.utterance)}
            review={review}
            onSelect={() => {
              onSelect(card.utterance);
            }}
            onMark={onMark}
            onAccept={(speaker) => {
              accept(card, speaker);
            }}
            onSeparate={() => {
              accept(card, undefined, true);
            }}
            onDecide={(decision) => {
              put(card, decision);
            }}
            onChange={() => {
              setChanging(card);
            }}
          />
        ))}
      </Flex>
      {cards.length > shown ? (
        <Button
          variant="tertiary"
          onClick={() => {
            setShown(shown + cardsAtOnce);
          }}
        >
          {text('import.quotes.more')}
        </Button>
      ) : null}
      {form && changing ? (
        <AttributionModal
          card={changing}
          kept={form.draft}
          onChange={onChange}
          review={review}
          onClose={() => {
            setChanging(null);
            focusCard(cards.indexOf(changing));
          }}
          onDecide={(decision) => {
            put(changing, decision);
            setChanging(null);
            focusCard(cards.indexOf(changing));
          }}
        />
      ) : null}
    </Section>
  );
};

export const QuotesSection = memo(Quotes);
