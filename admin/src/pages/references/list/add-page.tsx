/** Adds a page, and goes to it: there it is seen whether its words are on record, and what hangs on it. */
import { useNavigate } from 'react-router-dom';
import { PageModal } from '../../../components/page-form';
import { addressOf } from '../addresses';

export const AddPage = ({ onClose }: { onClose: () => void }) => {
  const navigate = useNavigate();
  return (
    <PageModal
      reference={null}
      onSaved={({ documentId }) => {
        onClose();
        navigate(addressOf(documentId));
      }}
      onClose={onClose}
    />
  );
};
