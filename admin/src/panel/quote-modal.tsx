/** Corrects a quote that is on record; a newer version by somebody else is shown beside and never overwritten unseen. */
import { useState } from 'react';
import {
  Box,
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { FormModal } from '../components/form-modal';
import { currentQuote, useEditQuoteMutation } from '../api';
import {
  AttributionForm,
  draftFromQuote,
  faultsOf,
  printedOf,
  rebase,
  toEdit,
} from '../components/attribution-form';
import type { AttributionDraft } from '../components/attribution-form';
import { useErrorText } from '../hooks/use-error-text';
import { useText } from '../hooks/use-text';
import type { Mention } from '../../../plugin/model/mention';
import { reviewStatuses } from '../../../plugin/model/quote';
import type { QuoteSummary, ReviewStatus } from '../../../plugin/model/quote';
import type { Printed } from './decisions';
import { RecordOriginal } from './original/record-original';
import { QuoteConflict } from './quote-conflict';

export interface QuoteModalProps {
  quote: QuoteSummary;
  mention: Mention;
  /** What is printed beside the quote changed: that is kept in the article. */
  onPrinted: (printed: Printed) => void;
  onSaved: (quote: QuoteSummary) => void;
  onClose: () => void;
}

export const QuoteModal = ({ quote, mention, onPrinted, onSaved, onClose }: QuoteModalProps) => {
  const text = useText();
  const errorText = useErrorText();
  const printed = printedDraft(mention);
  const [draft, setDraft] = useState<AttributionDraft>({ ...draftFromQuote(quote), ...printed });
  const [reviewStatus, setReviewStatus] = useState<ReviewStatus>(quote.reviewStatus);
  const [reason, setReason] = useState('');
  const [base, setBase] = useState(quote);
  const [isTried, setTried] = useState(false);
  const [edit, { isLoading, error, reset }] = useEditQuoteMutation();
  const faults = faultsOf(draft, { textNeeded: true });
  const newer = currentQuote(error);

  const save = async () => {
    setTried(true);
    if (Object.keys(faults).length) return;
    const answer = await edit({
      documentId: quote.documentId,
      input: {
        ...toEdit(draft, base),
        ...(reviewStatus === base.reviewStatus ? {} : { reviewStatus }),
        reason: reason.trim() || null,
      },
    });
    if (!('data' in answer)) return;
    const now = printedOf(draft);
    if (JSON.stringify(now) !== JSON.stringify(printedOf({ ...draft, ...printed }))) onPrinted(now);
    onSaved(answer.data);
  };

  return (
    <FormModal
      title={text('quote.title')}
      submit={text('quote.save')}
      isBusy={isLoading}
      canSubmit={newer === null}
      onSubmit={save}
      onClose={onClose}
    >
      <Box padding={4} background="primary100" hasRadius>
        <Typography>{text('quote.everywhere', { count: quote.articleCount })}</Typography>
      </Box>
      {newer ? (
        <QuoteConflict
          mine={draft}
          base={base}
          newer={newer}
          onTakeTheirs={() => {
            setDraft({ ...draftFromQuote(newer), ...printedOfDraft(draft) });
            setReviewStatus(newer.reviewStatus);
            setBase(newer);
            reset();
          }}
          onKeepMine={() => {
            setDraft(rebase(draft, base, newer));
            if (reviewStatus === base.reviewStatus) setReviewStatus(newer.reviewStatus);
            setBase(newer);
            reset();
          }}
        />
      ) : error ? (
        <Typography role="alert" textColor="danger600">
          {errorText(error)}
        </Typography>
      ) : null}
      <AttributionForm
        withText
        value={draft}
        onChange={setDraft}
        faults={isTried ? faults : {}}
        original={
          <RecordOriginal quote={base} mention={mention} draft={draft} onChange={setDraft} />
        }
      />
      <Field.Root name="reviewStatus">
        <Field.Label>{text('quote.review')}</Field.Label>
        <SingleSelect
          value={reviewStatus}
          onChange={(value) => {
            const chosen = reviewStatuses.find((s) => s === value);
            if (chosen) setReviewStatus(chosen);
          }}
        >
          {reviewStatuses.map((s) => (
            <SingleSelectOption key={s} value={s}>
              {text(`quote.review.${s}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="reason" hint={text('quote.reason-hint')}>
        <Field.Label>{text('quote.reason')}</Field.Label>
        <Textarea
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Field.Hint />
      </Field.Root>
    </FormModal>
  );
};

const printedDraft = (mention: Mention) => ({
  speakerAsPrinted: mention.speakerAsPrinted ?? '',
  roleAsPrinted: mention.roleAsPrinted ?? '',
  affiliationAsPrinted: mention.affiliationAsPrinted ?? '',
});

const printedOfDraft = ({
  speakerAsPrinted,
  roleAsPrinted,
  affiliationAsPrinted,
}: AttributionDraft) => ({
  speakerAsPrinted,
  roleAsPrinted,
  affiliationAsPrinted,
});
