/** The section "Original" for a quote on record: it is linked at once. */
import type { AttributionDraft } from '../../components/attribution-form';
import type { Mention } from '../../../../plugin/model/mention';
import type { QuoteSummary } from '../../../../plugin/model/quote';
import { withOriginal, wordsInForm } from './draft-original';
import { OriginalSection } from './original-section';
import { quoteKey } from './quote-words';
import { useStoryOriginal } from './story-original';
import { useRecordLinks } from './use-links';

export interface RecordOriginalProps {
  quote: QuoteSummary;
  mention: Mention;
  draft: AttributionDraft;
  onChange: (draft: AttributionDraft) => void;
}

export const RecordOriginal = ({ quote, mention, draft, onChange }: RecordOriginalProps) => {
  const story = useStoryOriginal();
  const links = useRecordLinks(quote.documentId);
  if (!story) return null;
  return (
    <OriginalSection
      quoteKey={quoteKey({ quote: quote.documentId, id: mention.id })}
      words={{
        ...wordsInForm(draft, quote.text, story.language),
        documentId: quote.documentId,
      }}
      links={links}
      onOriginal={(text, language) => {
        onChange(withOriginal(draft, text, language));
      }}
    />
  );
};
