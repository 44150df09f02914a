/** Whether the page is still there, as the last check found it, and checking it now. */
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useErrorText } from '../../../hooks/use-error-text';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { StateBadge } from '../../../components/reference/badges';
import { useCheck } from '../checks/use-check';
import type { Check } from '../checks/use-check';
import { sayProgress } from '../say';
import { Outside } from './outside';

export const LinkSection = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const intl = useIntl();
  const check = useCheck();
  const { linkState, checkedAt, wall, archiveUrl } = page;
  return (
    <Section title={text('references.link')} action={<StateBadge state={linkState} />}>
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography role="status">{text(`references.state.say.${sayable(page)}`)}</Typography>
        {wall ? <Typography>{text(`references.wall.say.${wall}`)}</Typography> : null}
        <Typography textColor="neutral600">
          {checkedAt
            ? text('references.checked-at', {
                when: intl.formatDate(checkedAt, { dateStyle: 'long', timeStyle: 'short' }),
              })
            : text('references.never-checked')}
        </Typography>
        {linkState === 'gone' && archiveUrl ? (
          <Typography>
            {text('references.archive-offered')} <Outside url={archiveUrl} />
          </Typography>
        ) : null}
        {page.url ? <CheckNow page={page} check={check} /> : null}
      </Flex>
    </Section>
  );
};

/** A page that has not answered yet is neither found nor gone. */
const sayable = ({ url, linkState, checkedAt }: ReferenceDetail) =>
  !url ? 'no-address' : linkState === 'unchecked' && checkedAt ? 'no-answer' : linkState;

const CheckNow = ({ page, check }: { page: ReferenceDetail; check: Check }) => {
  const text = useText();
  const errorText = useErrorText();
  const { checkReferences } = useNewsroomPermissions();
  const { status } = check;
  const isWaiting = check.isBusy || check.isGoing;
  if (!status) return null;
  if (!status.fetches) {
    return <Typography textColor="neutral600">{text('checks.fetches-nothing')}</Typography>;
  }
  if (!checkReferences) {
    return <Typography textColor="neutral600">{text('checks.not-allowed')}</Typography>;
  }
  return (
    <>
      <Button
        variant="secondary"
        startIcon={<ArrowClockwise />}
        // Not `disabled` while a check goes on: it keeps the focus of who pressed it.
        aria-disabled={isWaiting}
        onClick={() => {
          if (!isWaiting) void check.start([page.documentId]);
        }}
      >
        {text('references.check-this')}
      </Button>
      {check.isGoing && status.run ? (
        <Typography role="status" variant="pi" textColor="neutral600">
          {text('checks.going-on', { progress: sayProgress(status.run, text) })}
        </Typography>
      ) : null}
      {check.refusal ? (
        <Typography role="alert" textColor="danger600">
          {errorText(check.refusal)}
        </Typography>
      ) : null}
    </>
  );
};
