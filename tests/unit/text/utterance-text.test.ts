import { describe, expect, it } from 'vitest';
import { utteranceText } from '../../../plugin/text/utterance-text';

describe('the text of a quote', () => {
  it('leaves out the comma that stands before “she said”', () => {
    expect(utteranceText(['The boat knows the river,'])).toBe('The boat knows the river');
  });

  it('gives the first half of a split quote its full stop where a sentence begins after it', () => {
    expect(utteranceText(['We do not know,', 'But we will look.'])).toBe(
      'We do not know. But we will look.',
    );
  });

  it('keeps the comma of a sentence that runs on', () => {
    expect(utteranceText(['We will not close,', 'not this year.'])).toBe(
      'We will not close, not this year.',
    );
  });

  it('keeps what the speaker may have said: a question, a stop, an ellipsis', () => {
    expect(utteranceText(['Why not?'])).toBe('Why not?');
    expect(utteranceText(['Well…', 'Never.'])).toBe('Well… Never.');
  });

  it('ignores segments without words', () => {
    expect(utteranceText([' ', 'Yes.'])).toBe('Yes.');
  });
});
