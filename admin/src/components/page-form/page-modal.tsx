/** Gives a page: its address is read and shown before anything is saved, or its words are pasted. */
import { Flex, Typography } from '@strapi/design-system';
import { FormModal } from '../form-modal';
import { useErrorAt } from '../../pages/import/use-say-error';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import type { ReferenceSummary } from '../../../../plugin/model/reference';
import { AddressField, useMayRead } from './address-field';
import type { PageOutlet } from './draft';
import { OnRecordNotice, StaleNotice } from './notices';
import { PageFields } from './page-fields';
import { PageWords } from './page-words';
import { usePage } from './use-page';

export interface PageModalProps {
  /** The page on record that is corrected; null for one that is not on record yet. */
  reference: ReferenceSummary | null;
  /** The address to begin with. */
  url?: string;
  /** The outlet whose page it is: on record, or as a text names it. */
  outlet?: PageOutlet | null;
  /** Saved; or another page that is on record under this address, and that is to be used. */
  onSaved: (reference: ReferenceSummary) => void;
  onClose: () => void;
}

export const PageModal = ({
  reference,
  url = '',
  outlet = null,
  onSaved,
  onClose,
}: PageModalProps) => {
  const text = useText();
  const errorText = useErrorText();
  const state = usePage({ reference, url, outlet }, onSaved);
  const mayRead = useMayRead();
  const errorAt = useErrorAt(state.faults);
  const { onRecord, newer } = state;

  return (
    <FormModal
      title={text(reference ? 'page-form.title-edit' : 'page-form.title')}
      submit={text(reference ? 'common.save' : 'page-form.save')}
      isBusy={state.isSaving}
      canSubmit={!state.isReading && !onRecord && !newer}
      onSubmit={() => void state.save()}
      onClose={onClose}
    >
      {newer ? (
        <StaleNotice
          newer={newer}
          changed={state.changedMeanwhile}
          onKeepMine={state.keepMine}
          onTakeNewer={state.takeNewer}
        />
      ) : null}
      <Flex direction="column" alignItems="stretch" gap={4}>
        <AddressField
          state={state}
          mayRead={mayRead}
          error={
            errorAt('url') ??
            (state.isNothingGiven ? text('page-form.address-or-outlet') : undefined)
          }
        />
        {onRecord ? (
          <OnRecordNotice
            found={onRecord}
            isBusy={state.isSaving}
            onUse={() => void state.useOnRecord(onRecord)}
          />
        ) : null}
        <PageWords state={state} mayRead={mayRead} error={errorAt('pastedText')} />
      </Flex>
      <PageFields state={state} errorAt={errorAt} />
      {state.saveError ? (
        <Typography role="alert" textColor="danger600">
          {errorText(state.saveError)}
        </Typography>
      ) : null}
    </FormModal>
  );
};
