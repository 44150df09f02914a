/** Who is said to have spoken: as decided, else as proposed, with what is on record. */
import { Flex, Typography } from '@strapi/design-system';
import { sayPrintedWhen, sayWhen } from '../../components/when';
import { useText } from '../../hooks/use-text';
import type { Card } from './cards';
import { proposedAttribution } from './decisions';
import { SourceState } from './source-state';
import type { Review } from './use-review';

export const Speaker = ({ card, review }: { card: Card; review: Review }) => {
  const text = useText();
  const { decision, proposal } = card.lead;
  const accepted = decision?.act === 'accept' ? decision : null;
  const said = accepted?.attribution ?? proposedAttribution(proposal, review.language);
  const name = said.speaker?.name ?? said.attributedTo ?? null;
  const printed = accepted?.printed;
  const role = printed ? printed.roleAsPrinted : proposal.role;
  const affiliation = printed ? printed.affiliationAsPrinted : proposal.affiliation;
  const when = accepted ? sayWhen(said, text) : sayPrintedWhen(proposal, text);
  const via = said.via?.map((relay) => relay.name) ?? [];

  if (!name) {
    return (
      <Typography textColor="neutral600">
        {text(accepted ? `status.${said.speakerStatus}` : 'import.quote.nobody')}
      </Typography>
    );
  }
  return (
    <Flex gap={2} wrap="wrap">
      <Typography fontWeight="bold">{said.attributedTo ?? name}</Typography>
      {said.speaker ? (
        <SourceState source={review.meaning(said.speaker, 'speaker')} />
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {text(`status.${said.speakerStatus}`)}
        </Typography>
      )}
      {role || affiliation ? (
        <Typography textColor="neutral600">
          {[role, affiliation].filter(Boolean).join(', ')}
        </Typography>
      ) : null}
      {when ? <Typography textColor="neutral600">{text('panel.when', { when })}</Typography> : null}
      {via.length ? (
        <Typography textColor="neutral600">
          {text('import.quote.via', { names: via.join(', ') })}
        </Typography>
      ) : null}
    </Flex>
  );
};
