/** The section "Original" for a quote that is not on record yet: its links stand in the decision. */
import { useStoryOriginal } from './story-original';
import { primaryLanguage } from '../../../../plugin/text/language-tag';
import type { AttributionDraft } from '../../components/attribution-form';
import { OriginalSection } from './original-section';
import { speakersOf } from './quote-words';
import type { QuoteWords } from './quote-words';
import { useDraftLinks } from './use-links';

export interface DraftOriginalProps {
  quoteKey: string;
  /** The words of the mention. */
  wording: string;
  draft: AttributionDraft;
  onChange: (draft: AttributionDraft) => void;
}

export const DraftOriginal = ({ quoteKey, wording, draft, onChange }: DraftOriginalProps) => {
  const story = useStoryOriginal();
  const links = useDraftLinks(draft.citations, (citations) => {
    onChange({ ...draft, citations });
  });
  if (!story) return null;
  return (
    <OriginalSection
      quoteKey={quoteKey}
      words={wordsInForm(draft, wording, story.language)}
      links={links}
      onOriginal={(text, language) => {
        onChange(withOriginal(draft, text, language));
      }}
    />
  );
};

/** The words as they stand in the form. */
export const wordsInForm = (
  draft: AttributionDraft,
  wording: string,
  articleLanguage: string | null,
): QuoteWords => ({
  documentId: null,
  text: draft.text.trim() || wording,
  language: draft.language || articleLanguage,
  originalText: draft.originalText.trim() || null,
  originalLanguage: draft.originalLanguage || null,
  speakers: speakersOf(draft.speaker, draft.speakerAsPrinted),
});

/** The original wording of words that were translated back. */
export const withOriginal = (
  draft: AttributionDraft,
  originalText: string,
  language: string | null,
): AttributionDraft => ({
  ...draft,
  originalText,
  originalLanguage: primaryLanguage(language) ?? draft.originalLanguage,
  backTranslated: true,
});
