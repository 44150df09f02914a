/** From one stop to the next: an arrow, and how the story was taken; an editor can decide it. */
import { Box, Flex, Menu, Typography } from '@strapi/design-system';
import { ArrowDown, Check, ChevronDown } from '@strapi/icons';
import { useText } from '../hooks/use-text';
import { relayKinds } from '../../../plugin/model/reference';
import type { RelayKind } from '../../../plugin/model/reference';

export interface HopProps {
  /** The names of the two stops. */
  from: string;
  to: string;
  /** The page that it was taken from stands right above. */
  isFromAbove: boolean;
  kind: RelayKind | null;
  /** An editor has said it; otherwise the texts show it, or their languages. */
  decided: boolean;
  /** Missing: it cannot be decided here. */
  onDecide?: (kind: RelayKind | null) => void;
}

export const Hop = ({ from, to, isFromAbove, kind, decided, onDecide }: HopProps) => {
  const text = useText();
  const said = kind ? text(`references.relay.${kind}`) : text('chain.kind-unknown');
  const label = text('chain.kind-of', { from, to, kind: said });
  return (
    <Flex tag="li" gap={2} paddingLeft={3} aria-label={label}>
      <ArrowDown width="1.2rem" height="1.2rem" fill="neutral500" aria-hidden />
      {isFromAbove ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('chain.from', { name: from })}
        </Typography>
      )}
      {onDecide ? (
        <Menu.Root>
          <Menu.Trigger
            variant="ghost"
            size="S"
            endIcon={<ChevronDown width="1rem" height="1rem" aria-hidden />}
            aria-label={label}
          >
            <Kind said={said} isKnown={kind !== null} decided={decided} />
          </Menu.Trigger>
          <Menu.Content popoverPlacement="bottom-start">
            {relayKinds.map((choice) => (
              <Menu.Item
                key={choice}
                startIcon={<Tick isChosen={decided && choice === kind} />}
                onSelect={() => {
                  onDecide(choice);
                }}
              >
                {text(`references.relay.${choice}`)}
              </Menu.Item>
            ))}
            <Menu.Separator />
            <Menu.Item
              startIcon={<Tick isChosen={!decided} />}
              onSelect={() => {
                onDecide(null);
              }}
            >
              {text('chain.kind-as-shown')}
            </Menu.Item>
          </Menu.Content>
        </Menu.Root>
      ) : (
        <Box paddingTop={2} paddingBottom={2}>
          <Kind said={said} isKnown={kind !== null} decided={decided} />
        </Box>
      )}
    </Flex>
  );
};

const Kind = ({ said, isKnown, decided }: { said: string; isKnown: boolean; decided: boolean }) => {
  const text = useText();
  return (
    <Typography variant="pi" textColor={isKnown ? 'neutral800' : 'neutral500'}>
      {isKnown && !decided ? text('chain.kind-shown', { kind: said }) : said}
    </Typography>
  );
};

const Tick = ({ isChosen }: { isChosen: boolean }) => (
  <Box width="1.6rem" aria-hidden>
    {isChosen ? <Check width="1.2rem" height="1.2rem" /> : null}
  </Box>
);
