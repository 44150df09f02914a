import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import {
  draftFromProposal,
  newSpeaker,
  readAsOf,
  runnersUp,
  saidBy,
} from '../../../admin/src/panel/attribute-proposal';
import { locate } from '../../../admin/src/panel/live-mentions';
import { viewOf } from '../../../admin/src/panel/row-view';
import { listRows } from '../../../admin/src/panel/rows';
import en from '../../../admin/src/translations/en.json';
import type { Proposal } from '../../../plugin/model/proposal';
import { proposalOf } from './panel-samples';

const body = '“We have boats.” Lena Maes and Odo Hansen stood on the quay, with a boatman.';
const reason = { rule: 'named-nearby' as const, words: [] };
const guess = proposalOf(body, 'We have boats.', {
  confidence: 'guess',
  reason,
  role: 'harbour master',
  affiliation: 'the port',
  candidates: [
    { name: 'Lena Maes', reason },
    { name: 'Odo Hansen', reason: { rule: 'subject-before', words: [] } },
    { name: 'a boatman', reason },
  ],
});

const viewsOf = (proposals: readonly Proposal[]) => {
  const intl = createIntl({ locale: 'en', messages: en });
  const texts = { headline: '', standfirst: '', body };
  const records = { quotes: new Map(), resolved: new Map(), sources: new Map() };
  return listRows(proposals, locate(texts, [], [])).rows.map((row) =>
    viewOf(row, { mentions: new Map(), texts, records, linksOf: () => null }, (key, values) =>
      intl.formatMessage({ id: key }, values),
    ),
  );
};

describe('the runners-up of a guess', () => {
  it('are the other speakers, the likeliest first, with their reasons', () => {
    expect(viewsOf([guess])[0]).toMatchObject({
      state: 'guess',
      speaker: 'Lena Maes',
      candidates: [
        { name: 'Odo Hansen', reason: { rule: 'subject-before' } },
        { name: 'a boatman' },
      ],
    });
  });

  it('are not offered where the engine would bet, and are where nobody is proposed', () => {
    expect(viewsOf([{ ...guess, confidence: 'sure' }])[0]?.candidates).toEqual([]);
    const nobody = { ...guess, speaker: null, reason: null };
    expect(runnersUp(nobody).map(({ name }) => name)).toEqual([
      'Lena Maes',
      'Odo Hansen',
      'a boatman',
    ]);
  });

  it('stay few enough for a key each', () => {
    const many = { ...guess, candidates: 'abcdef'.split('').map((name) => ({ name, reason })) };
    expect(runnersUp(many)).toHaveLength(3);
  });
});

describe('a candidate who is taken instead', () => {
  const [, odo, boatman] = guess.candidates;
  if (!odo || !boatman) throw new Error('three candidates');

  it('brings nothing along that is printed beside the speaker who was proposed', () => {
    const said = saidBy(guess, odo, [guess]);
    expect(said).toMatchObject({
      speaker: 'Odo Hansen',
      speakerStatus: 'named',
      role: null,
      affiliation: null,
      reason: { rule: 'subject-before' },
    });
    expect(newSpeaker(said, 'Odo Hansen')).toEqual({
      kind: 'person',
      name: 'Odo Hansen',
      role: null,
    });
  });

  it('is described to readers where the story gives no name', () => {
    const other = proposalOf(body, 'boats.', { speaker: 'a boatman', speakerStatus: 'unnamed' });
    const said = saidBy(guess, boatman, [guess, other]);
    expect(said.speakerStatus).toBe('unnamed');
    expect(draftFromProposal(said, new Map(), 'en')).toMatchObject({
      speakerStatus: 'unnamed',
      attributedTo: 'a boatman',
      roleAsPrinted: '',
    });
  });
});

describe('the language in which words were read', () => {
  const texts = {
    headline: '',
    standfirst: '',
    body: 'De haven blijft de hele winter open, zegt de havenmeester. Er is genoeg plaats voor alle boten en voor wie er werkt.',
  };

  it('is said where the article does not say it', () => {
    expect(readAsOf({ language: null, texts })).toEqual({ language: 'nl' });
    expect(readAsOf({ language: 'nl', texts })).toEqual({});
  });
});
