/** The page form for a page on record: it is read first. */
import { Box, Flex, Loader } from '@strapi/design-system';
import { useReferenceQuery } from '../../api';
import { useText } from '../../hooks/use-text';
import { Failure } from '../../pages/references/failure';
import { FormModal } from '../form-modal';
import { PageModal } from './page-modal';
import type { PageModalProps } from './page-modal';

export interface ReferenceModalProps extends Pick<PageModalProps, 'onSaved' | 'onClose'> {
  documentId: string;
}

export const ReferenceModal = ({ documentId, onSaved, onClose }: ReferenceModalProps) => {
  const text = useText();
  const { data, error, isFetching, refetch } = useReferenceQuery(documentId, {
    // What somebody else corrected a minute ago is corrected here, not what was read before it.
    refetchOnMountOrArgChange: true,
  });
  if (data && !isFetching) {
    return <PageModal reference={data} onSaved={onSaved} onClose={onClose} />;
  }
  return (
    <FormModal
      title={text('page-form.title-edit')}
      submit={text('common.save')}
      canSubmit={false}
      onSubmit={onClose}
      onClose={onClose}
    >
      {error ? (
        <Failure error={error} isBusy={isFetching} onRetry={() => void refetch()} />
      ) : (
        <Flex justifyContent="center">
          <Box padding={6}>
            <Loader>{text('common.loading')}</Loader>
          </Box>
        </Flex>
      )}
    </FormModal>
  );
};
