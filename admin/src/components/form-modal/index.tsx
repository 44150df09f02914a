/** A form in a modal: its title, room for its fields, Cancel, and the one button that does it. */
import type { ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';

export interface FormModalProps {
  title: string;
  /** The words of the button that does it. */
  submit: string;
  isBusy?: boolean;
  /** False: what stands in the form cannot be sent as it is. */
  canSubmit?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

export const FormModal = ({
  title,
  submit,
  isBusy = false,
  canSubmit = true,
  onSubmit,
  onClose,
  children,
}: FormModalProps) => {
  const text = useText();
  return (
    <Modal.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header closeLabel={text('common.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('common.cancel')}
          </Button>
          <Button loading={isBusy} disabled={!canSubmit} onClick={onSubmit}>
            {submit}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
