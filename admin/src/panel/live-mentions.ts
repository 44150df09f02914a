/** Where the stored mentions stand in the text as it is now, saved or not. Pure. */
import { findMention, findMentions, prepareText } from '../../../plugin/anchors';
import type { PreparedText } from '../../../plugin/anchors';
import { mentionFields } from '../../../plugin/model/mention';
import type { Mention, MentionField, MentionState, NotQuote } from '../../../plugin/model/mention';
import type { Span } from '../../../plugin/model/reading';
import type { Segment } from '../../../plugin/model/segment';

/** The plain text of each field of the article. */
export type FieldTexts = Readonly<Record<MentionField, string>>;

export interface LiveMention {
  mention: Mention;
  state: MentionState;
  /** Where its segments stand; those that are gone are left out. */
  spans: Span[];
  /** Its segments drawn anew over the words that stand there now. */
  segments: Segment[];
}

export interface LiveNotQuote {
  notQuote: NotQuote;
  /** Null where its words are gone. */
  span: Span | null;
}

export interface LiveText {
  mentions: LiveMention[];
  notQuotes: LiveNotQuote[];
}

/** Find every mention and every "not a quote" again. Order as given; offsets are UTF-16 code units into the field. */
export const locate = (
  texts: FieldTexts,
  mentions: readonly Mention[],
  notQuotes: readonly NotQuote[],
): LiveText => {
  const prepared = prepareFields(texts);
  const found = new Map<string, LiveMention>();
  for (const field of mentionFields) {
    const here = mentions.filter((mention) => mention.field === field);
    const results = findMentions(
      prepared[field],
      here.map(({ segments }) => segments),
    );
    here.forEach((mention, i) => {
      const result = results[i];
      if (!result) return;
      const spans = result.found.flatMap((place) =>
        place.state === 'orphaned' ? [] : [{ start: place.start, end: place.end }],
      );
      found.set(mention.id, { mention, state: result.state, spans, segments: result.segments });
    });
  }
  return {
    mentions: mentions.flatMap(({ id }) => found.get(id) ?? []),
    notQuotes: notQuotes.map((notQuote) => {
      const [place] = findMention(prepared[notQuote.field], [notQuote.segment]).found;
      const stands = place && place.state !== 'orphaned';
      return { notQuote, span: stands ? { start: place.start, end: place.end } : null };
    }),
  };
};

const prepareFields = (texts: FieldTexts): Record<MentionField, PreparedText> => ({
  headline: prepareText(texts.headline),
  standfirst: prepareText(texts.standfirst),
  body: prepareText(texts.body),
});
