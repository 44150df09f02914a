import { describe, expect, it } from 'vitest';
import {
  draftFromQuote,
  emptyDraft,
  faultsOf,
  rebase,
  toAttribution,
  toEdit,
} from '../../../admin/src/components/attribution-form/draft';
import { attribution, editQuoteInput } from '../../../plugin/model';
import type { QuoteSummary, SourceSummary } from '../../../plugin/model';

const lena: SourceSummary = {
  documentId: 'lenamaes01',
  name: 'Lena Maes',
  kind: 'person',
  role: 'harbour master',
  affiliation: null,
  aliases: [],
  confidential: false,
};

const quote: QuoteSummary = {
  documentId: 'quote00001',
  updatedAt: '2026-11-24T14:05:00.000Z',
  text: 'The harbour stays open.',
  language: 'en',
  speaker: lena,
  speakerStatus: 'named',
  attributedTo: null,
  via: [],
  originalText: null,
  originalLanguage: null,
  translator: null,
  backTranslated: false,
  saidOn: '2026-11-24',
  occasion: null,
  reviewStatus: 'unreviewed',
  articleCount: 2,
};

describe('the attribution form', () => {
  it('asks for the speaker of a named quote', () => {
    expect(faultsOf(emptyDraft)).toEqual({ speaker: { fault: 'speaker-needed' } });
    expect(faultsOf({ ...emptyDraft, speaker: lena })).toEqual({});
  });

  it('asks how a speaker without a name is described', () => {
    for (const speakerStatus of ['unnamed', 'withheld'] as const) {
      const draft = { ...emptyDraft, speakerStatus, attributedTo: '  ' };
      expect(faultsOf(draft)).toEqual({ attributedTo: { fault: 'described-needed' } });
    }
  });

  it('names the field and the limit of what is too long', () => {
    const draft = { ...emptyDraft, speaker: lena, occasion: 'x'.repeat(256) };
    expect(faultsOf(draft)).toEqual({ occasion: { fault: 'too-long', limit: 255 } });
  });

  it('refuses a day and a language that are none', () => {
    const draft = { ...emptyDraft, speaker: lena, saidOn: '2026-13-01', language: 'Klingon!' };
    expect(faultsOf(draft)).toEqual({ saidOn: { fault: 'date' }, language: { fault: 'language' } });
  });

  it('lets pass only what the model takes', () => {
    const drafts = [
      { ...emptyDraft, speaker: lena, via: [lena] },
      { ...emptyDraft, speakerStatus: 'withheld' as const, attributedTo: 'an official' },
      { ...emptyDraft, speakerStatus: 'unattributed' as const },
      { ...emptyDraft, speaker: lena, text: ' Words ', originalLanguage: 'nl-BE' },
    ];
    for (const draft of drafts) {
      expect(faultsOf(draft)).toEqual({});
      expect(attribution.safeParse(toAttribution(draft)).error).toBeUndefined();
    }
  });

  it('corrects nothing of a quote on record but what was changed', () => {
    const draft = draftFromQuote(quote);
    expect(toEdit(draft, quote)).toEqual({ updatedAt: quote.updatedAt });
    const edit = toEdit({ ...draft, occasion: 'debate', saidOn: '' }, quote);
    expect(editQuoteInput.safeParse(edit).error).toBeUndefined();
    expect(edit).toEqual({ occasion: 'debate', saidOn: null, updatedAt: quote.updatedAt });
  });

  it('says who spoke as a whole', () => {
    const draft = { ...draftFromQuote(quote), speakerStatus: 'withheld' as const };
    expect(toEdit({ ...draft, attributedTo: 'an official' }, quote)).toEqual({
      speaker: lena.documentId,
      speakerStatus: 'withheld',
      attributedTo: 'an official',
      updatedAt: quote.updatedAt,
    });
  });

  it('puts what was changed on top of a newer version and keeps the rest of it', () => {
    const mine = { ...draftFromQuote(quote), occasion: 'debate', roleAsPrinted: 'master' };
    const newer = { ...quote, translator: 'T. Anna', occasion: 'phone call' };
    expect(rebase(mine, quote, newer)).toMatchObject({
      occasion: 'debate',
      translator: 'T. Anna',
      roleAsPrinted: 'master',
    });
  });
});
