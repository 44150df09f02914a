/** The page that this one was taken from, and how: word for word, translated, in part, in other words. */
import {
  Box,
  Field,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useEditReferenceMutation } from '../../../api';
import { relayKinds } from '../../../../../plugin/model/reference';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useErrorText } from '../../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { addressOf } from '../addresses';
import { Fact } from './facts';

/** The select takes no empty value. */
const notSaid = '-';

export const TakenFrom = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const { takenFrom } = page;
  if (!takenFrom) {
    return (
      <Fact name={text('references.taken-from')}>
        <Typography tag="span" textColor="neutral500">
          {text('references.taken-from.none')}
        </Typography>
      </Fact>
    );
  }
  const { headline, outlet } = takenFrom;
  return (
    <Fact name={text('references.taken-from')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Box>
          <Link tag={RouterLink} to={addressOf(takenFrom.documentId)}>
            {[outlet, headline].filter(Boolean).join(': ') || text('references.page-missing')}
          </Link>
        </Box>
        <HowTaken page={page} />
      </Flex>
    </Fact>
  );
};

/** Saved as soon as it is chosen. */
const HowTaken = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const errorText = useErrorText();
  const { editReference } = useNewsroomPermissions();
  const [edit, { isLoading, isSuccess, error }] = useEditReferenceMutation();
  const { relayKind } = page;
  return (
    <Field.Root
      name="relayKind"
      error={error ? errorText(error) : undefined}
      hint={isSuccess ? text('references.saved') : undefined}
    >
      <Field.Label>{text('references.relay')}</Field.Label>
      <SingleSelect
        value={relayKind ?? notSaid}
        disabled={!editReference || isLoading}
        onChange={(value) => {
          const chosen = relayKinds.find((kind) => kind === value) ?? null;
          if (chosen === relayKind) return;
          void edit({
            documentId: page.documentId,
            input: { relayKind: chosen, updatedAt: page.updatedAt },
          });
        }}
      >
        <SingleSelectOption value={notSaid}>{text('references.relay.not-said')}</SingleSelectOption>
        {relayKinds.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {text(`references.relay.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Box role="status">
        <Field.Hint />
      </Box>
      <Box role="alert">
        <Field.Error />
      </Box>
    </Field.Root>
  );
};
