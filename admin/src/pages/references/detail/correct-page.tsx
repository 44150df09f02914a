/** Corrects the page, has it read anew, or takes its words as they are pasted. */
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { PageModal } from '../../../components/page-form';
import type { ReferenceSummary } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { addressOf } from '../addresses';

export interface CorrectPageProps {
  page: ReferenceSummary;
  onClose: () => void;
}

export const CorrectPage = ({ page, onClose }: CorrectPageProps) => {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  return (
    <PageModal
      reference={page}
      onSaved={({ documentId }) => {
        onClose();
        if (documentId === page.documentId) {
          toggleNotification({ type: 'success', message: text('references.saved') });
        } else {
          // The address is that of another page on record, which is to be used.
          navigate(addressOf(documentId));
        }
      }}
      onClose={onClose}
    />
  );
};
