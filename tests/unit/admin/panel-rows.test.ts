import { describe, expect, it } from 'vitest';
import { locate } from '../../../admin/src/panel/live-mentions';
import { followRow, listRows } from '../../../admin/src/panel/rows';
import { mentionOf, proposalOf } from './panel-samples';

const body =
  '“The harbour stays open all winter,” said Lena Maes. “We have the boats and the people.” They call it “the long season”.';
const first = 'The harbour stays open all winter,';
const second = 'We have the boats and the people.';
const texts = (text: string) => ({ headline: '', standfirst: '', body: text });

const typesOf = (rows: ReturnType<typeof listRows>) => rows.rows.map(({ type }) => type);

describe('the rows of the panel', () => {
  it('lists a proposal that no mention covers', () => {
    const rows = listRows([proposalOf(body, first)], locate(texts(body), [], []));
    expect(typesOf(rows)).toEqual(['proposal']);
  });

  it('lists a mention in place of the proposal that it covers', () => {
    const live = locate(texts(body), [mentionOf('m1', body, first)], []);
    expect(typesOf(listRows([proposalOf(body, first)], live))).toEqual(['mention']);
  });

  it('lets one half of a split quote cover the whole proposal', () => {
    const live = locate(texts(body), [mentionOf('m1', body, first)], []);
    const split = proposalOf(body, [first, second]);
    expect(typesOf(listRows([split], live))).toEqual(['mention']);
  });

  it('does not let a few shared letters cover another quote', () => {
    const live = locate(texts(body), [mentionOf('m1', body, `${first}” said Lena Maes. “We`)], []);
    expect(typesOf(listRows([proposalOf(body, second)], live))).toEqual(['mention', 'proposal']);
  });

  it('keeps a mention in its field: the same offsets in the headline cover nothing of the body', () => {
    const live = locate(
      { headline: body, standfirst: '', body },
      [mentionOf('m1', body, first, { field: 'headline' })],
      [],
    );
    expect(typesOf(listRows([proposalOf(body, first)], live))).toEqual(['mention', 'proposal']);
  });

  it('hides what is marked not a quote, and says where it stands', () => {
    const term = proposalOf(body, 'the long season', { kind: 'partial' });
    const marked = term.segments.map((segment) => ({ field: 'body' as const, segment }));
    const rows = listRows([term, proposalOf(body, first)], locate(texts(body), [], marked));
    expect(rows.rows).toHaveLength(1);
    expect(rows.notQuotes).toMatchObject([
      { index: 0, span: { start: body.indexOf('the long season') } },
    ]);
  });

  it('shows a split quote again when only one half of it is set aside', () => {
    const split = proposalOf(body, [first, second]);
    const half = split.segments.slice(0, 1).map((segment) => ({ field: 'body' as const, segment }));
    expect(typesOf(listRows([split], locate(texts(body), [], half)))).toEqual(['proposal']);
  });

  it('tells a proposal of its other printings, and of one that is decided', () => {
    const pull = proposalOf(body, second, { kind: 'pull', utterance: 7 });
    const sentence = proposalOf(body, first, { utterance: 7 });
    const [a, b] = listRows([sentence, pull], locate(texts(body), [], [])).rows;
    expect(a).toMatchObject({ printings: [pull], decided: null });
    expect(b).toMatchObject({ printings: [sentence], decided: null });

    const live = locate(texts(body), [mentionOf('m1', body, first)], []);
    const [, open] = listRows([sentence, pull], live).rows;
    expect(open).toMatchObject({ printings: [], decided: { mention: { id: 'm1' } } });
  });

  it('orders rows as the text does and puts what is gone last', () => {
    const gone = mentionOf('gone', body, first);
    const edited = body.replace(`“${first}” said Lena Maes. `, '');
    const live = locate(texts(edited), [gone], []);
    const rows = listRows([proposalOf(edited, second)], live);
    expect(typesOf(rows)).toEqual(['proposal', 'mention']);
    expect(rows.rows[1]).toMatchObject({ live: { state: 'orphaned' }, spans: [] });
  });

  it('finds a mention where its words have moved to, and knows changed words', () => {
    const mention = mentionOf('m1', body, second);
    const moved = locate(texts(`A new first paragraph.\n\n${body}`), [mention], []).mentions[0];
    expect(moved).toMatchObject({
      state: 'anchored',
      spans: [{ start: body.indexOf(second) + 24 }],
    });
    const changed = body.replace('the boats and the people', 'the boats and all the people');
    expect(locate(texts(changed), [mention], []).mentions[0]?.state).toBe('changed');
  });

  it('names two printings of the same words by keys of their own that typing elsewhere keeps', () => {
    const twice = `“Yes.” said Lena Maes. “Yes.” said Piet Wauters.`;
    const again = twice.lastIndexOf('Yes.');
    const keysOf = (text: string, shift: number) => {
      const at = (start: number) => ({
        ...proposalOf(text, 'Yes.'),
        segments: [{ exact: 'Yes.', prefix: '', suffix: '', start, end: start + 4 }],
      });
      return listRows([at(1 + shift), at(again + shift)], locate(texts(text), [], [])).rows.map(
        ({ key }) => key,
      );
    };
    const keys = keysOf(twice, 0);
    expect(new Set(keys).size).toBe(2);
    expect(keysOf(`More. ${twice}`, 6)).toEqual(keys);
  });

  it('follows the selected row when a decision makes another row of it', () => {
    const { rows } = listRows(
      [proposalOf(body, first), proposalOf(body, second)],
      locate(texts(body), [], []),
    );
    const [, selected] = rows;
    if (!selected) throw new Error('two rows');
    const place = {
      key: selected.key,
      field: selected.field,
      start: selected.spans[0]?.start ?? 0,
    };
    expect(followRow(rows, place)).toBe(selected.key);
    const live = locate(texts(body), [mentionOf('m1', body, second)], []);
    const decided = listRows([proposalOf(body, first), proposalOf(body, second)], live).rows;
    expect(followRow(decided, place)).toBe('mention m1');
    expect(followRow([], place)).toBeNull();
    expect(followRow(rows, null)).toBeNull();
  });
});
