/** Discards an import once the editor confirms it. */
import { useState } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useText } from '../../hooks/use-text';

export interface DiscardButtonProps {
  label: string;
  onDiscard: () => void;
}

export const DiscardButton = ({ label, onDiscard }: DiscardButtonProps) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary">{label}</Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('import.discard.title')}
        startAction={
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('common.cancel')}
            </Button>
          </Dialog.Cancel>
        }
        endAction={
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={onDiscard}>
              {text('import.discard.confirm')}
            </Button>
          </Dialog.Action>
        }
      >
        {text('import.discard.text')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
