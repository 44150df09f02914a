import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mention } from '../../plugin/model';
import { startNewsroom } from './support/newsroom';
import type { Newsroom } from './support/newsroom';
import { editorWithout } from './support/roles';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let editor: ReturnType<typeof editorOf>;
let records: ReturnType<typeof recordsOf>;
let mayor: string;

const story = {
  headline: '“We will rebuild the bridge”',
  body: 'The mayor promised work. “We will rebuild the bridge,” said Ada Lindgren, “and we will do it by spring.”\n\nWe will rebuild the bridge',
};

beforeAll(async () => {
  newsroom = await startNewsroom();
  editor = editorOf(await newsroom.as('editor'));
  records = recordsOf(newsroom);
  mayor = (await records.source({ name: 'Ada Lindgren', kind: 'person' })).documentId;
});
afterAll(() => newsroom.close());

const named = (more: object = {}) => ({ speaker: mayor, speakerStatus: 'named' as const, ...more });
const quoteIds = (mentions: Mention[]) => mentions.map(({ quote }) => quote);

describe('saving a mention with an attribution', () => {
  it('makes the quote, and the form shows its documentId right after', async () => {
    const { status, data } = await editor.create(
      formValues(story, [
        mentionOf(story, ['We will rebuild the bridge,', 'and we will do it by spring.'], {
          id: 'm1',
          attribution: named({ occasion: 'Council meeting' }),
          roleAsPrinted: 'mayor',
        }),
      ]),
    );
    expect(status).toBe(201);
    const [mention] = data.mentions;
    expect(mention).toMatchObject({ id: 'm1', state: 'anchored', roleAsPrinted: 'mayor' });
    expect(mention).not.toHaveProperty('attribution');
    const [quote] = await records.rows('quote', { documentId: mention?.quote });
    expect(quote).toMatchObject({
      text: 'We will rebuild the bridge, and we will do it by spring.',
      language: 'en',
      speakerStatus: 'named',
      occasion: 'Council meeting',
      speaker: { documentId: mayor },
    });
  });

  it('takes a pull quote, a headline quote and the sentence as one quote', async () => {
    const { data } = await editor.create(
      formValues(story, [
        mentionOf(story, 'We will rebuild the bridge', { id: 'body', attribution: named() }),
        mentionOf(story, 'We will rebuild the bridge', {
          id: 'head',
          field: 'headline',
          kind: 'headline',
          sameAs: 'body',
        }),
        mentionOf(story, 'We will rebuild the bridge,', { id: 'again', attribution: named() }),
      ]),
    );
    expect(new Set(quoteIds(data.mentions)).size).toBe(1);
    expect(data.mentions[1]).not.toHaveProperty('sameAs');
    const [row] = await records.rows('article', { documentId: data.documentId });
    expect(row?.quotes).toHaveLength(1);
  });

  it('has the words of its fullest printing, without the comma before “she said”', async () => {
    const bakery = {
      headline: '“Bread forgives nothing”',
      body: '“Bread forgives nothing, least of all haste,” said Ada Lindgren.',
    };
    await editor.create(
      formValues(bakery, [
        mentionOf(bakery, 'Bread forgives nothing', {
          id: 'headline',
          field: 'headline',
          kind: 'headline',
          attribution: named(),
        }),
        mentionOf(bakery, 'Bread forgives nothing, least of all haste,', {
          id: 'body',
          sameAs: 'headline',
        }),
      ]),
    );
    expect(
      await records.rows('quote', { text: 'Bread forgives nothing, least of all haste' }),
    ).toHaveLength(1);
  });

  it('finds the same words by the same speaker, in other marks and case', async () => {
    const first = await records.quote({ text: 'The river rose, and rose.', ...named() });
    const other = {
      headline: 'Flood',
      body: '« THE RIVER ROSE – and rose », said Ada Lindgren.',
    };
    const { data } = await editor.create(
      formValues(other, [
        mentionOf(other, 'THE RIVER ROSE – and rose', { id: 'm', attribution: named() }),
      ]),
    );
    expect(quoteIds(data.mentions)).toEqual([first.documentId]);
  });

  it('keeps them apart when the editor says that it is another occasion, or the speaker is another', async () => {
    const text = 'No comment at all';
    const first = await records.quote({ text, ...named() });
    const clerk = await records.source({ name: 'Bo Hallgren', kind: 'person' });
    const other = { headline: 'Silence', body: `“${text}”, they said.` };
    const { data } = await editor.create(
      formValues(other, [
        mentionOf(other, text, { id: 'separate', attribution: named({ separate: true }) }),
        mentionOf(other, text, {
          id: 'clerk',
          attribution: { speaker: clerk.documentId, speakerStatus: 'named' },
        }),
        mentionOf(other, text, {
          id: 'official',
          attribution: { speakerStatus: 'unnamed', attributedTo: 'an official' },
        }),
        mentionOf(other, text, {
          id: 'judge',
          attribution: { speakerStatus: 'unnamed', attributedTo: 'a judge' },
        }),
        mentionOf(other, text, {
          id: 'judge-again',
          attribution: { speakerStatus: 'unnamed', attributedTo: 'A Judge' },
        }),
      ]),
    );
    const ids = quoteIds(data.mentions);
    expect(ids).not.toContain(first.documentId);
    expect(new Set(ids.slice(0, 4)).size).toBe(4);
    expect(ids[4]).toBe(ids[3]);
  });
});

describe('who spoke', () => {
  const words = 'It was decided in a room without windows';
  const other = { headline: 'The room', body: `“${words}”, we were told.` };
  const attribute = (attribution: Mention['attribution']) =>
    editor.create(formValues(other, [mentionOf(other, words, { id: 'm', attribution })]));

  it('may be withheld, unnamed or not known yet', async () => {
    const withheld = await attribute({ speakerStatus: 'withheld', attributedTo: 'a councillor' });
    const unnamed = await attribute({ speakerStatus: 'unnamed', attributedTo: 'an usher' });
    const unknown = await attribute({ speakerStatus: 'unattributed' });
    expect([withheld.status, unnamed.status, unknown.status]).toEqual([201, 201, 201]);
    expect(withheld.data.unattributedCount).toBe(0);
    expect(unknown.data.unattributedCount).toBe(1);
  });

  it('needs a description for readers where there is no name', async () => {
    const { status, error } = await attribute({ speakerStatus: 'withheld' });
    expect(status).toBe(400);
    expect(error.message).toContain('mentions.0.attribution.attributedTo');
    expect(error.details.errors).toMatchObject([
      { path: ['mentions', '0', 'attribution', 'attributedTo'] },
    ]);
  });

  it('must be on record', async () => {
    const speaker = await attribute({ speakerStatus: 'named', speaker: 'nobodyonrecord' });
    expect(speaker.status).toBe(400);
    expect(speaker.error.message).toContain('mentions.0.attribution.speaker');
    const via = await attribute({ ...named(), via: [mayor, 'nobodyonrecord'] });
    expect(via.error.message).toContain('mentions.0.attribution.via.1');
  });

  it('keeps the chain that relayed the words in its order', async () => {
    const agency = await records.source({ name: 'Northern News Service', kind: 'agency' });
    const charity = await records.source({ name: 'Bridge Watch', kind: 'organisation' });
    const via = [charity.documentId, agency.documentId];
    const { data } = await attribute({ ...named(), via, text: 'In a room without windows' });
    const [quote] = await records.rows('quote', { documentId: data.mentions[0]?.quote });
    expect((quote?.via as { documentId: string }[]).map(({ documentId }) => documentId)).toEqual(
      via,
    );
  });
});

describe('a mention that cannot be saved', () => {
  const save = (mentions: unknown[]) => editor.create(formValues(story, mentions as Mention[]));

  it('names a quote that is not on record', async () => {
    const mention = mentionOf(story, 'We will', { id: 'm', quote: 'notonrecord' });
    const { status, error } = await save([mention]);
    expect(status).toBe(400);
    expect(error.message).toContain('mentions.0.quote');
  });

  it('says where the shape is wrong', async () => {
    const mention = mentionOf(story, 'We will', { id: 'm', attribution: named() });
    const long = { ...mention, speakerAsPrinted: 'x'.repeat(300) };
    const { status, error } = await save([mention, { ...long, id: 'n' }]);
    expect(status).toBe(400);
    expect(error.message).toMatch(/mentions\.1\.speakerAsPrinted.*255/);
    expect((await save([{ ...mention, quote: 'both' + 'given1' }])).status).toBe(400);
    expect((await save([{ ...mention, extra: 1 }])).status).toBe(400);
    expect((await save([mention, mention])).error.message).toContain('used twice');
  });

  it('leaves nothing behind: no quote, no event, no article', async () => {
    const quotes = await records.rows('quote');
    const events = await eventsOf(newsroom);
    const articles = await records.rows('article');
    const body = 'Brand new words here';
    const other = { headline: 'Half done', body };
    const { status } = await editor.create(
      formValues(other, [
        mentionOf(other, 'Brand new', { id: 'a', attribution: named() }),
        mentionOf(other, 'words here', {
          id: 'b',
          attribution: { speakerStatus: 'named', speaker: 'notonrecord' },
        }),
      ]),
    );
    expect(status).toBe(400);
    expect(await records.rows('quote')).toHaveLength(quotes.length);
    expect(await eventsOf(newsroom)).toHaveLength(events.length);
    expect(await records.rows('article')).toHaveLength(articles.length);
  });
});

describe('the permission to attribute', () => {
  const other = { headline: 'Not mine', body: 'A line that nobody attributed' };
  const values = (rest: Partial<Mention>) =>
    formValues(other, [mentionOf(other, 'A line that nobody attributed', { id: 'm', ...rest })]);

  it('is needed for an attribution and for linking a quote on record', async () => {
    const code = await editorWithout(newsroom, 'reader', 'plugin::newsroom.quote.attribute');
    const reader = editorOf(await newsroom.as(code));
    const quote = await records.quote({ text: 'A line that nobody attributed', ...named() });
    const attributed = await reader.create(values({ attribution: named() }));
    const linked = await reader.create(values({ quote: quote.documentId }));
    expect([attributed.status, linked.status]).toEqual([403, 403]);
    expect(attributed.error.message).toContain('Attribute a quote');
  });

  it('is not needed to save, correct and translate a text whose quotes are attributed', async () => {
    const reader = editorOf(await newsroom.as('reader'));
    const { data } = await editor.create(values({ attribution: named({ separate: true }) }));
    const saved = await reader.save(data.documentId, {
      ...formValues({ ...other, headline: 'Mine' }, data.mentions),
      revision: data.revision,
    });
    expect(saved.status).toBe(200);
    const copied = await reader.clone(data.documentId, formValues(other, data.mentions));
    expect(copied.status).toBe(200);
  });

  it('is not asked of a script', async () => {
    const article = await records.article({
      ...formValues(other, [
        mentionOf(other, 'A line', { id: 'm', attribution: named({ separate: true }) }),
      ]),
    });
    expect((article.mentions as Mention[])[0]?.quote).toBeTruthy();
  });
});

describe('the log of an attribution', () => {
  it('has one event per decision, with the article and what the engine had proposed', async () => {
    const other = { headline: 'Logged', body: '“The lamp went out”, said Ada Lindgren.' };
    const proposal = { rule: 'cue-after', speaker: 'Ada Lindgren', confidence: 'sure' as const };
    const { data } = await editor.create(
      formValues(other, [
        mentionOf(other, 'The lamp went out', { id: 'one', attribution: named({ proposal }) }),
        mentionOf(other, 'The lamp', { id: 'two', sameAs: 'one' }),
      ]),
    );
    const quote = data.mentions[0]?.quote;
    const events = await eventsOf(newsroom, { subjectDocumentId: quote });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      action: 'attribute',
      actorKind: 'admin',
      actorName: 'editor Tester',
      details: { article: data.documentId, mention: 'one', onRecord: false, proposal },
    });
    expect(events[0]?.changes).toContainEqual({ field: 'speaker', from: null, to: mayor });
  });
});
