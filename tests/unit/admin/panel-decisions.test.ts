import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptAsSame,
  acceptProposal,
  changeDecision,
  giveWords,
  markNotQuote,
  markWords,
  printedOfNobody,
  removeMention,
  summaryOf,
  takeBack,
  unmarkNotQuote,
} from '../../../admin/src/panel/decisions';
import type { Marks } from '../../../admin/src/panel/decisions';
import { attributionOf } from '../../../admin/src/panel/attribute-proposal';
import { mentions as mentionsModel, notQuotes as notQuotesModel } from '../../../plugin/model';
import type { Attribution, SourceSummary } from '../../../plugin/model';
import { mentionOf, proposalOf } from './panel-samples';

const body = '“The harbour stays open,” said Lena Maes. “The harbour stays open.” “We have boats.”';
const sentence = proposalOf(body, 'The harbour stays open,', { role: 'harbour master' });
const pull = proposalOf(body, 'The harbour stays open.', { kind: 'pull' });
const other = proposalOf(body, 'We have boats.');
const named: Attribution = { speakerStatus: 'named', speaker: 'lenamaes01' };
const empty: Marks = { mentions: [], notQuotes: [] };

const ids = () => {
  let n = 0;
  return () => `m${(n += 1)}`;
};
const check = ({ mentions, notQuotes }: Marks) => {
  expect(mentionsModel.safeParse(mentions).error).toBeUndefined();
  expect(notQuotesModel.safeParse(notQuotes).error).toBeUndefined();
};

describe('accepting', () => {
  const accepted = acceptProposal(empty, sentence, [pull], { attribution: named }, { id: ids() });

  it('makes one decision of an utterance: the first mention carries it, the others are the same quote', () => {
    check(accepted);
    expect(accepted.mentions).toMatchObject([
      { id: 'm1', attribution: named, roleAsPrinted: 'harbour master' },
      { id: 'm2', kind: 'pull', sameAs: 'm1', roleAsPrinted: null },
    ]);
  });

  it('names the quote on record in every printing when an editor uses it', () => {
    const used = acceptProposal(empty, sentence, [pull], { quote: 'onrecord01' }, { id: ids() });
    check(used);
    expect(used.mentions.map(({ quote }) => quote)).toEqual(['onrecord01', 'onrecord01']);
  });

  it('gives a later printing the quote that is stored, or follows the decision that is not', () => {
    const stored = mentionOf('s1', body, 'The harbour stays open,', { quote: 'stored0001' });
    const marks = { ...empty, mentions: [stored] };
    expect(acceptAsSame(marks, [pull], stored, { id: ids() }).mentions[1]).toMatchObject({
      quote: 'stored0001',
    });
    const [carrier, printing] = accepted.mentions;
    if (!carrier || !printing) throw new Error('two mentions');
    const third = acceptAsSame(accepted, [other], printing, { id: () => 'm3' });
    check(third);
    expect(third.mentions[2]).toMatchObject({ sameAs: carrier.id });
  });

  it('makes the decision that the proposal says', () => {
    const lena: SourceSummary = {
      documentId: 'lenamaes01',
      name: 'Lena Maes',
      kind: 'person',
      role: null,
      affiliation: null,
      aliases: [],
      confidential: false,
    };
    expect(attributionOf(sentence, lena, [], 'en', summaryOf(sentence))).toMatchObject({
      speakerStatus: 'named',
      speaker: 'lenamaes01',
      language: 'en',
      proposal: { rule: 'cue-after', speaker: 'Lena Maes', confidence: 'sure' },
    });
    const unnamed = proposalOf(body, 'We have boats.', {
      speaker: 'a boatman',
      speakerStatus: 'unnamed',
    });
    expect(attributionOf(unnamed, null, [], null, summaryOf(unnamed))).toMatchObject({
      speakerStatus: 'unnamed',
      attributedTo: 'a boatman',
      speaker: null,
    });
    expect(attributionOf(sentence, null, [], 'en', summaryOf(sentence))).toBeNull();
  });
});

describe('what the engine had proposed', () => {
  const guess = proposalOf(body, 'We have boats.', {
    confidence: 'guess',
    reason: { rule: 'named-nearby', words: [] },
    candidates: [
      { name: 'Odo Hansen', reason: { rule: 'subject-before', words: [] } },
      { name: 'Lena Maes', reason: { rule: 'only-voice', words: [] } },
    ],
  });

  it('is kept beside every decision: in the one that is made, in its printings and in a refusal', () => {
    const readAs = { language: 'en' };
    const made = acceptProposal(
      empty,
      guess,
      [pull],
      { attribution: { ...named, proposal: summaryOf(guess, readAs) } },
      { id: ids(), readAs },
    );
    check(made);
    expect(made.mentions[0]?.attribution?.proposal).toEqual({
      rule: 'named-nearby',
      speaker: 'Lena Maes',
      confidence: 'guess',
      candidates: ['Odo Hansen'],
      role: null,
      kind: 'direct',
      language: 'en',
    });
    expect(made.mentions[1]?.proposal).toMatchObject({ rule: 'cue-after', kind: 'pull' });
    const used = acceptProposal(empty, guess, [], { quote: 'onrecord01' }, { id: ids() });
    check(used);
    expect(used.mentions[0]?.proposal).toMatchObject({ confidence: 'guess' });
    const refused = markNotQuote(empty, {
      ...guess,
      segments: [...guess.segments, ...pull.segments],
    });
    check(refused);
    expect(refused.notQuotes.map(({ proposal }) => proposal?.rule)).toEqual([
      'named-nearby',
      undefined,
    ]);
  });

  it('says that nobody was proposed, and is never longer than a save takes', () => {
    const nobody = proposalOf(body, 'We have boats.', {
      speaker: null,
      reason: null,
      candidates: Array.from({ length: 20 }, (_, i) => ({
        name: `${'x'.repeat(300)}${i}`,
        reason: { rule: 'named-nearby', words: [] },
      })),
    });
    check(markNotQuote(empty, nobody));
    expect(summaryOf(nobody)).toMatchObject({ rule: null, speaker: null });
  });

  it('is said of somebody else where a candidate is taken: nothing printed beside the words is kept', () => {
    const printed = proposalOf(body, 'The harbour stays open,', { role: 'harbour master' });
    const made = acceptProposal(
      empty,
      printed,
      [printed],
      { attribution: named },
      { id: ids(), beside: printedOfNobody },
    );
    check(made);
    expect(made.mentions.map(({ roleAsPrinted }) => roleAsPrinted)).toEqual([null, null]);
  });
});

describe('changing and removing', () => {
  const marks = acceptProposal(empty, sentence, [pull], { attribution: named }, { id: ids() });

  it('changes the decision for all printings, and what is printed for one', () => {
    const withheld: Attribution = { speakerStatus: 'withheld', attributedTo: 'an official' };
    const changed = changeDecision(marks, 'm2', { attribution: withheld }, { roleAsPrinted: 'x' });
    check(changed);
    expect(changed.mentions).toMatchObject([
      { id: 'm1', attribution: withheld, roleAsPrinted: 'harbour master' },
      { id: 'm2', sameAs: 'm1', roleAsPrinted: 'x' },
    ]);
  });

  it('hands the decision on when the mention that carries it is removed', () => {
    const left = removeMention(marks, 'm1');
    check(left);
    expect(left.mentions).toMatchObject([{ id: 'm2', attribution: named }]);
  });

  it('keeps no printed name where it is withheld, nor at another printing', () => {
    const withheld = { speakerStatus: 'withheld', attributedTo: 'a docker' } as const;
    const printed = { speakerAsPrinted: 'Lena Maes', roleAsPrinted: 'docker' };
    const before: Marks = {
      mentions: [
        mentionOf('a', body, 'The harbour stays open', { speakerAsPrinted: 'Maes' }),
        mentionOf('b', body, 'The harbour stays open', {
          quote: undefined,
          sameAs: 'a',
          speakerAsPrinted: 'Maes',
        }),
      ],
      notQuotes: [],
    };
    const changed = changeDecision(before, 'b', { attribution: withheld }, printed);
    expect(changed.mentions.map((m) => [m.speakerAsPrinted, m.roleAsPrinted])).toEqual([
      [null, undefined],
      [null, 'docker'],
    ]);
    const proposal = proposalOf(body, 'The harbour stays open', {
      speakerAsPrinted: { field: 'body', start: 0, end: 4, text: 'Maes' },
    });
    const { mentions } = acceptProposal(
      { mentions: [], notQuotes: [] },
      proposal,
      [proposal],
      { attribution: withheld },
      { printed },
    );
    expect(mentions.map((m) => m.speakerAsPrinted)).toEqual([null, null]);
  });

  it('makes a mention of words that an editor has selected', () => {
    const segment = { exact: 'Not in marks', prefix: '', suffix: '', start: 3, end: 15 };
    const words = { field: 'body', kind: 'direct', segments: [segment] } as const;
    const marked = markWords(
      marks,
      { ...words, segments: [...words.segments] },
      { speakerStatus: 'unattributed' },
      { roleAsPrinted: 'mayor' },
      'new',
    );
    expect(marked.mentions.at(-1)).toEqual({
      ...words,
      id: 'new',
      state: 'anchored',
      attribution: { speakerStatus: 'unattributed' },
      roleAsPrinted: 'mayor',
    });
    expect(takeBack(marked, { before: marks, after: marked })).toEqual(marks);
  });

  it('accepts the words that stand there now', () => {
    const segment = { exact: 'The port stays open', prefix: '', suffix: '', start: 1, end: 20 };
    const confirmed = giveWords(marks, 'm1', [segment]);
    expect(confirmed.mentions[0]).toMatchObject({ segments: [segment], state: 'anchored' });
  });

  it('sets the words of a proposal aside and proposes them again', () => {
    const aside = markNotQuote(
      empty,
      proposalOf(body, ['The harbour stays open,', 'We have boats.']),
    );
    check(aside);
    expect(aside.notQuotes).toHaveLength(2);
    expect(unmarkNotQuote(aside, 0).notQuotes).toEqual(aside.notQuotes.slice(1));
  });
});

describe('taking back', () => {
  const decisions: ((marks: Marks) => Marks)[] = [
    (m) => acceptProposal(m, sentence, [pull], { attribution: named }),
    (m) => acceptProposal(m, other, [], { quote: 'onrecord01' }),
    (m) => markNotQuote(m, other),
    (m) => (m.mentions[0] ? removeMention(m, m.mentions[0].id) : m),
    (m) =>
      m.mentions[0]
        ? changeDecision(m, m.mentions[0].id, { attribution: named }, { roleAsPrinted: 'captain' })
        : m,
    (m) => unmarkNotQuote(m, 0),
  ];

  it('restores what was, whatever was decided (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(decisions.length - 1), { maxLength: 6 }), (order) => {
        let marks = empty;
        const changes = order.map((n) => {
          const before = marks;
          marks = decisions[n]?.(marks) ?? marks;
          return { before, after: marks };
        });
        check(marks);
        for (const change of changes.reverse()) {
          marks = takeBack(marks, change);
          check(marks);
          expect(marks.mentions).toEqual(change.before.mentions);
          expect(marks.notQuotes).toHaveLength(change.before.notQuotes.length);
        }
        expect(marks).toEqual(empty);
      }),
    );
  });

  it('takes an earlier decision back and leaves the later one', () => {
    const one = acceptProposal(empty, sentence, [], { attribution: named }, { id: () => 'a' });
    const two = acceptProposal(one, other, [], { attribution: named }, { id: () => 'b' });
    expect(takeBack(two, { before: empty, after: one }).mentions.map(({ id }) => id)).toEqual([
      'b',
    ]);
  });

  it('takes back a decision that was saved meanwhile', () => {
    const one = acceptProposal(empty, sentence, [], { attribution: named }, { id: () => 'a' });
    const saved = {
      ...one,
      mentions: [mentionOf('a', body, 'The harbour stays open,', { quote: 'stored0001' })],
    };
    expect(takeBack(saved, { before: empty, after: one }).mentions).toEqual([]);
  });
});
