import { describe, expect, it } from 'vitest';
import { relationAfter } from '../../../server/src/database/relations';

const stored = { id: 7, documentId: 'storedone' };

describe('what a relation points to once the change is written', () => {
  it.each([
    ['nothing sent', undefined, stored],
    ['null', null, null],
    ['a documentId', 'other', 'other'],
    ['an id', 9, 9],
    ['an object', { documentId: 'other' }, { documentId: 'other' }],
    ['an empty list', [], null],
    ['an empty set', { set: [] }, null],
    ['a set', { set: ['other'] }, 'other'],
    ['the form, untouched', { connect: [], disconnect: [] }, stored],
    ['the form, emptied', { connect: [], disconnect: [{ id: 7, documentId: 'storedone' }] }, null],
    ['the form, emptied by documentId', { disconnect: ['storedone'] }, null],
    [
      'the form, replaced',
      { connect: [{ documentId: 'other' }], disconnect: [{ id: 7 }] },
      { documentId: 'other' },
    ],
    ['another one taken off', { connect: [], disconnect: [{ id: 8 }] }, stored],
  ])('%s', (_what, sent, after) => {
    expect(relationAfter(sent, stored)).toEqual(after);
  });
});
