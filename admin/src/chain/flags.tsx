/** What is not as it ought to be in the chain, each with what sets it right. */
import type { ReactNode } from 'react';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../hooks/use-text';
import type { Text } from '../hooks/use-text';
import { creditLineOf } from '../../../plugin/chain';
import type { StoryChain } from '../../../plugin/model/chain';
import type { Story } from './story-watch';
import { missingStops, namesOf, saidFlags } from './strip-view';
import type { MissingStop, SaidFlag } from './strip-view';
import type { ChainPermissions } from './use-chain-permissions';

export interface FlagsProps {
  chain: StoryChain;
  /** The article's: its language, BCP 47, and the outlets that it names. */
  story: Pick<Story, 'language' | 'named'>;
  permissions: ChainPermissions;
  isBusy: boolean;
  onAdd: (stop: MissingStop) => void;
  onCredit: (line: string) => void;
  onOrder: () => void;
}

export const Flags = (props: FlagsProps) => {
  const text = useText();
  const flags = saidFlags(props.chain);
  if (!flags.length) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={text('chain.flags')}>
      {flags.map((flag) => (
        <Flex
          key={`${flag.kind} ${flag.outlet ?? ''} ${flag.pages.join()}`}
          tag="li"
          alignItems="flex-start"
          gap={2}
          padding={2}
          background="warning100"
          hasRadius
        >
          <WarningCircle
            width="1.4rem"
            height="1.4rem"
            fill="warning600"
            style={{ flexShrink: 0 }}
            aria-hidden
          />
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Typography variant="pi" tag="p">
              {sayFlag(flag, props.chain, text)}
            </Typography>
            <Repair flag={flag} {...props} />
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
};

const sayFlag = (
  { kind, pages, outlet, namedBy }: SaidFlag,
  chain: StoryChain,
  text: Text,
): string => {
  const names = namesOf(chain, pages);
  const unnamed = text('chain.unnamed');
  switch (kind) {
    case 'outlet-unlinked':
      return pages.length
        ? text('chain.flag.outlet-unlinked', {
            by: namedBy ?? names[0] ?? unnamed,
            outlet: outlet ?? unnamed,
          })
        : text('chain.flag.outlet-unlinked-ours', { outlet: outlet ?? unnamed });
    case 'original-uncredited':
      return text('chain.flag.original-uncredited', { outlet: outlet ?? names[0] ?? unnamed });
    case 'credit-missing':
      return text('chain.flag.credit-missing');
    case 'cycle':
      return text('chain.flag.cycle', { names: names.join(', ') });
    case 'several-originals':
      return text('chain.flag.several-originals', { names: names.join(', ') });
  }
};

/** The act that sets it right, where this user may do it. */
const Repair = (props: FlagsProps & { flag: SaidFlag }): ReactNode => {
  const { flag, chain, story, permissions, isBusy, onAdd, onCredit, onOrder } = props;
  const text = useText();
  const { mayEditPages, mayChangeArticle, mayChangeCredit } = permissions;
  switch (flag.kind) {
    case 'outlet-unlinked': {
      const missing = missingStops(chain, story.named).find(({ outlet }) => outlet === flag.outlet);
      return missing && mayEditPages && mayChangeArticle ? (
        <Act
          label={text('chain.add-page')}
          onClick={() => {
            onAdd(missing);
          }}
        />
      ) : null;
    }
    case 'original-uncredited':
    case 'credit-missing': {
      const line = creditLineOf(chain, { language: story.language });
      return line && mayChangeCredit ? (
        <Act
          label={text('chain.use-credit', { line })}
          onClick={() => {
            onCredit(line);
          }}
        />
      ) : null;
    }
    case 'cycle':
    case 'several-originals':
      return mayEditPages ? (
        <Act label={text('chain.order-as-shown')} disabled={isBusy} onClick={onOrder} />
      ) : null;
  }
};

const Act = (props: { label: string; disabled?: boolean; onClick: () => void }) => (
  <TextButton disabled={props.disabled} onClick={props.onClick}>
    <Words>{props.label}</Words>
  </TextButton>
);

const Words = styled.span`
  display: block;
  text-align: start;
  white-space: normal;
`;
