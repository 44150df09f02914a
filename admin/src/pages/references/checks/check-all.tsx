/** “Check all pages”, once the editor has read how many they are. */
import { useState } from 'react';
import { Button, Dialog, Loader } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useSearchReferencesQuery } from '../../../api';
import { useText } from '../../../hooks/use-text';
import type { Check } from './use-check';

export const CheckAll = ({ check, onDone }: { check: Check; onDone: () => void }) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant="secondary" startIcon={<ArrowClockwise />} loading={check.isBusy}>
          {text('checks.start')}
        </Button>
      </Dialog.Trigger>
      {open ? (
        <Confirm
          onConfirm={() => {
            setOpen(false);
            void check.start().then(onDone);
          }}
        />
      ) : null}
    </Dialog.Root>
  );
};

const Confirm = ({ onConfirm }: { onConfirm: () => void }) => {
  const text = useText();
  // Two lists of one row, for how many there are.
  const all = useSearchReferencesQuery({ pageSize: 1 }, { refetchOnMountOrArgChange: true });
  const without = useSearchReferencesQuery(
    { pageSize: 1, missing: 'url' },
    { refetchOnMountOrArgChange: true },
  );
  const count =
    all.data && without.data ? all.data.pagination.total - without.data.pagination.total : null;
  const failed = count === null && Boolean(all.error ?? without.error);
  return (
    <ConfirmDialog
      title={text('checks.confirm.title')}
      variant="secondary"
      icon={<ArrowClockwise width="2.4rem" height="2.4rem" />}
      startAction={
        <Dialog.Cancel>
          <Button fullWidth variant="tertiary">
            {text('common.cancel')}
          </Button>
        </Dialog.Cancel>
      }
      endAction={
        <Dialog.Action>
          <Button
            fullWidth
            disabled={count === 0 || (count === null && !failed)}
            onClick={onConfirm}
          >
            {text('checks.confirm.start')}
          </Button>
        </Dialog.Action>
      }
    >
      {count === null ? (
        failed ? (
          text('checks.confirm.uncounted')
        ) : (
          <Loader small>{text('common.loading')}</Loader>
        )
      ) : (
        text('checks.confirm.text', { count })
      )}
    </ConfirmDialog>
  );
};
