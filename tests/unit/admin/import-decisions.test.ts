import { describe, expect, it } from 'vitest';
import { candidatesOf, decideCard, isSure, makeCards } from '../../../admin/src/pages/import/cards';
import {
  decide,
  keyOf,
  proposedAttribution,
  reconcile,
  saidBy,
} from '../../../admin/src/pages/import/decisions';
import { editedFields } from '../../../admin/src/pages/import/fields';
import { makeSegment } from '../../../plugin/anchors/segment';
import type { Decision } from '../../../admin/src/pages/import/session';
import { proposal, proposalAt, reading } from './import-samples';

const later: Decision = { act: 'later' };
const notQuote: Decision = { act: 'not-quote' };
const place = (p: ReturnType<typeof proposal>) => ({ key: keyOf(p), decidedAs: null });

describe('a decision after the text was read anew', () => {
  const edge = proposalAt(10, { text: 'We are close to the edge,' });
  const stay = proposalAt(80, { text: 'The boats stay.' });
  const decisions = [
    { key: keyOf(edge), decision: later },
    { key: keyOf(stay), decision: notQuote },
  ];
  const acts = (proposals: (typeof edge)[]) =>
    reconcile(decisions, proposals).decisions.map((d) => d?.decision.act ?? null);

  it('stays with its words where they stand', () => {
    expect(acts([edge, stay])).toEqual(['later', 'not-quote']);
  });

  it('follows its words to another place', () => {
    expect(acts([proposalAt(300, { text: stay.text }), edge])).toEqual(['not-quote', 'later']);
  });

  it('follows its words to another field', () => {
    expect(acts([{ ...stay, field: 'standfirst' }])).toEqual(['not-quote']);
  });

  it('follows words that differ in marks and case only', () => {
    expect(acts([proposalAt(10, { text: 'we are close to the edge' })])).toEqual(['later']);
  });

  it('waits while its words are gone', () => {
    expect(reconcile(decisions, [edge]).waiting).toEqual([decisions[1]]);
  });

  it('of the same words printed twice each keeps its own', () => {
    const twice = [
      { key: { ...keyOf(stay), at: 80 }, decision: later },
      { key: { ...keyOf(stay), at: 200 }, decision: notQuote },
    ];
    const found = reconcile(twice, [
      proposalAt(90, { text: stay.text }),
      proposalAt(210, { text: stay.text }),
    ]);
    expect(found.decisions.map((d) => d?.decision.act)).toEqual(['later', 'not-quote']);
  });

  it('is replaced, not doubled, when it is taken again after its words moved', () => {
    const moved = proposalAt(300, { text: stay.text });
    const { cards } = makeCards([moved], decisions);
    const [card] = cards;
    if (!card) throw new Error('one card expected');
    const after = decideCard(decisions, card, null);
    expect(after.map(({ decision }) => decision.act)).toEqual(['later']);
  });

  it('is taken back', () => {
    expect(decide(decisions, [place(stay)], null)).toEqual([decisions[0]]);
  });

  it('costs time in proportion to the story', () => {
    const run = (n: number) => {
      const many = Array.from({ length: n }, (_, i) => proposalAt(i * 10, { text: 'same' }));
      const shifted = many.map((_, i) => proposalAt(i * 10 + 5, { text: 'same' }));
      const keyed = many.map((p) => ({ key: keyOf(p), decision: later }));
      const start = performance.now();
      expect(reconcile(keyed, shifted).waiting).toEqual([]);
      return performance.now() - start;
    };
    run(2_000);
    expect(run(20_000)).toBeLessThan(1_000);
  });
});

describe('the card of an utterance', () => {
  const headline = proposalAt(5, {
    text: 'close to the edge',
    field: 'headline',
    kind: 'headline',
  });
  const sentence = proposalAt(10, { text: 'We are close to the edge,', speaker: 'Ada Quill' });
  const other = proposalAt(90, {
    text: 'The boats stay,',
    utterance: 2,
    speaker: 'Ben Oake',
    confidence: 'guess',
  });

  it('holds all its printings and is led by the one that names the speaker', () => {
    const { cards } = makeCards([headline, sentence, other], []);
    expect(cards.map(({ printings }) => printings.length)).toEqual([2, 1]);
    expect(cards[0]?.lead.proposal).toBe(sentence);
  });

  it('is accepted as a whole, and only as a whole', () => {
    const before = makeCards([headline, sentence], []).cards[0];
    if (!before) throw new Error('one card expected');
    const attribution = proposedAttribution(sentence, 'en');
    const all = decideCard([], before, { act: 'accept', attribution });
    expect(makeCards([headline, sentence], all).cards[0]?.state).toBe('accept');
    expect(makeCards([headline, sentence], all.slice(1)).cards[0]?.state).toBe('open');
  });

  it('changes what is printed around the leading printing, not around the others', () => {
    const card = makeCards([headline, sentence], []).cards[0];
    if (!card) throw new Error('one card expected');
    const attribution = proposedAttribution(sentence, 'en');
    const printed = { roleAsPrinted: 'director' };
    const decided = decideCard([], card, { act: 'accept', attribution, printed });
    const { cards } = makeCards([headline, sentence], decided);
    expect(
      cards[0]?.printings.map(({ decision }) => decision?.act === 'accept' && decision.printed),
    ).toEqual([undefined, printed]);
  });

  it('changes it around all of them where somebody else is said to have spoken', () => {
    const card = makeCards([headline, sentence], []).cards[0];
    if (!card) throw new Error('one card expected');
    const attribution = saidBy(proposedAttribution(sentence, 'en'), 'Ben Oake', [card]);
    const printed = { roleAsPrinted: null };
    const decided = decideCard(
      [],
      card,
      { act: 'accept', attribution, printed },
      { printedForAll: true },
    );
    const { cards } = makeCards([headline, sentence], decided);
    expect(
      cards[0]?.printings.map(({ decision }) => decision?.act === 'accept' && decision.printed),
    ).toEqual([printed, printed]);
  });

  it('offers others who may have spoken where the engine would not bet, and only while it is open', () => {
    const reason = { rule: 'named-nearby' as const, words: [] };
    const guess = proposal({
      text: 'The boats stay,',
      speaker: 'Ben Oake',
      confidence: 'guess',
      candidates: [
        { name: 'Ben Oake', reason },
        { name: 'Ada Quill', reason },
      ],
    });
    const [card] = makeCards([guess], []).cards;
    if (!card) throw new Error('one card expected');
    expect(candidatesOf(card).map(({ name }) => name)).toEqual(['Ada Quill']);
    const [sure] = makeCards([{ ...guess, confidence: 'sure' }], []).cards;
    expect(sure && candidatesOf(sure)).toEqual([]);
    const later = decideCard([], card, { act: 'later' });
    expect(makeCards([guess], later).cards.map(candidatesOf)).toEqual([[]]);
  });

  it('is sure only while it is open, named and certain', () => {
    const { cards } = makeCards([headline, sentence, other], []);
    expect(cards.map(isSure)).toEqual([true, false]);
    expect(makeCards([headline], []).cards.map(isSure)).toEqual([false]);
  });
});

describe('what accepting a proposal says', () => {
  it('names the speaker, and through whom the words came', () => {
    const said = proposedAttribution(
      proposal({ text: 'x', speaker: 'Ada Quill', via: ['De Kade'] }),
      'en',
    );
    expect(said).toMatchObject({
      speakerStatus: 'named',
      speaker: { name: 'Ada Quill' },
      via: [{ name: 'De Kade' }],
      attributedTo: null,
      language: 'en',
      proposal: { rule: 'cue-after', speaker: 'Ada Quill', confidence: 'sure' },
    });
  });

  it('shows readers the description of one who is not named', () => {
    const said = proposedAttribution(
      proposal({ text: 'x', speaker: 'a harbour official', speakerStatus: 'unnamed' }),
      'en',
    );
    expect(said).toMatchObject({
      speakerStatus: 'unnamed',
      speaker: null,
      attributedTo: 'a harbour official',
    });
  });

  it('leaves a quote unattributed where nobody is proposed', () => {
    expect(proposedAttribution(proposal({ text: 'x' }), null)).toMatchObject({
      speakerStatus: 'unattributed',
      speaker: null,
      attributedTo: null,
    });
  });
});

describe('a headline that is typed over', () => {
  const headlineQuote = proposal({ text: 'close to the edge', field: 'headline' });
  const produced = {
    headline: 'Ferry line “close to the edge”',
    standfirst: '',
    byline: '',
    creditLine: '',
    language: 'en',
    tags: [],
    references: [],
    body: [],
    proposals: [
      { ...headlineQuote, segments: [makeSegment('Ferry line “close to the edge”', 12, 29)] },
      proposalAt(0, { text: 'The boats stay' }),
    ],
  };

  it('keeps its quote at the new place', () => {
    const { proposals } = editedFields(produced, reading, {
      headline: 'Harbour: line “close to the edge”',
    });
    expect(proposals[0]?.segments[0]).toMatchObject({ start: 15, exact: 'close to the edge' });
  });

  it('loses the quote whose words are gone, and no other', () => {
    const { proposals } = editedFields(produced, reading, { headline: 'Ferry stops in May' });
    expect(proposals.map(({ text }) => text)).toEqual(['The boats stay']);
  });

  it('takes the new words of a quote that was changed', () => {
    const { proposals } = editedFields(produced, reading, {
      headline: 'Ferry line “very close to the edge now”',
    });
    expect(proposals[0]?.text).toBe('very close to the edge now');
  });
});
