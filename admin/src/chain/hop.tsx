/** From one stop to the next: an arrow, and how the story was taken; an editor can decide it. */
import { Box, Flex, Menu, Typography } from '@strapi/design-system';
import { ArrowDown, Check, ChevronDown } from '@strapi/icons';
import { styled } from 'styled-components';
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
    <Flex tag="li" gap={2} paddingLeft={3} minHeight="3.6rem" aria-label={label}>
      <ArrowDown
        width="1.6rem"
        height="1.6rem"
        fill="neutral400"
        style={{ flexShrink: 0 }}
        aria-hidden
      />
      <Flex direction="column" alignItems="flex-start" paddingTop={1} paddingBottom={1}>
        {isFromAbove ? null : (
          <Typography variant="pi" textColor="neutral600">
            {text('chain.from', { name: from })}
          </Typography>
        )}
        {onDecide ? (
          <Menu.Root>
            <Choose
              variant="ghost"
              size="S"
              endIcon={<ChevronDown width="1rem" height="1rem" aria-hidden />}
              aria-label={label}
            >
              <Kind said={said} isKnown={kind !== null} decided={decided} />
            </Choose>
            <Menu.Content popoverPlacement="bottom-start" maxHeight="none">
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
          <Kind said={said} isKnown={kind !== null} decided={decided} />
        )}
      </Flex>
    </Flex>
  );
};

/** Its words may take two lines, and begin where the cards begin. */
const Choose = styled(Menu.Trigger)`
  height: auto;
  min-height: 2.4rem;
  padding: 0;
  text-align: start;

  & > span {
    white-space: normal;
    font-weight: normal;
  }
`;

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
