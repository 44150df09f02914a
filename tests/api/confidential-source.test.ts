import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { editorOf, eventsOf, formValues, mentionOf, recordsOf } from './support/stories';

const identity = 'Quirina Vandersmissen';
const sources = '/content-manager/collection-types/plugin::newsroom.source';
const quotes = '/content-manager/collection-types/plugin::newsroom.quote';

let newsroom: Newsroom;
let chief: Client;
let editor: Client;
let source: string;
const logged: string[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom();
  const { log } = newsroom.strapi;
  log.level = 'silly';
  for (const transport of log.transports) transport.silent = true;
  log.on('data', (line: unknown) => logged.push(JSON.stringify(line)));
  chief = await newsroom.as('super-admin');
  editor = await newsroom.as('editor');
  const made = await chief.post(sources).send({
    name: 'club official A',
    kind: 'person',
    confidential: true,
    identity,
    notes: 'Met in the stands',
  });
  expect(made.status).toBe(201);
  source = (made.body as { data: { documentId: string } }).data.documentId;
});
afterAll(async () => {
  await newsroom.close();
  vi.restoreAllMocks();
});

const story = { headline: 'The transfer', body: '“The deal is done,” an official said.' };
const articleWith = (attribution: object) =>
  editorOf(editor).create(
    formValues(story, [
      mentionOf(story, 'The deal is done', { id: 'm', attribution: attribution as never }),
    ]),
  );

describe('the identity of a confidential source', () => {
  it('is seen and corrected by whom Strapi’s role settings let', async () => {
    const read = await chief.get(`${sources}/${source}`);
    expect(read.text).toContain(identity);
    const changed = await chief.put(`${sources}/${source}`).send({ identity: `${identity} jr` });
    expect(changed.text).toContain(`${identity} jr`);
    await chief.put(`${sources}/${source}`).send({ identity });
  });

  it('is in no answer to an editor, however it is asked', async () => {
    const { data, text } = await articleWith({
      speakerStatus: 'withheld',
      attributedTo: 'a club official',
      speaker: source,
      via: [source],
    });
    const quote = data.mentions[0]?.quote ?? '';
    await editorOf(editor).publish(data.documentId, { revision: 1 });
    const answers = [
      text,
      ...(
        await Promise.all([
          editor.get(sources),
          editor.get(`${sources}/${source}`),
          editor.get(sources).query({ _q: 'Quirina' }),
          editor.get(sources).query({ populate: '*', fields: ['identity'] }),
          editor.get(quotes).query({ 'filters[speaker][id][$notNull]': true }),
          editor.get(quotes).query({ 'filters[via][id][$notNull]': true }),
          editor.get(quotes).query({ 'populate[speaker][fields][0]': 'identity' }),
          editor.get(`${quotes}/${quote}`).query({ 'filters[speaker][id][$notNull]': true }),
          editor.get('/content-manager/relations/plugin::newsroom.quote/speaker'),
          editor.get('/newsroom/sources').query({ q: 'club' }),
          editor.post('/newsroom/sources/resolve').send({ names: ['club official A', identity] }),
          editor.post('/newsroom/quotes/look-up').send({ documentIds: [quote] }),
          editor.post('/newsroom/quotes/find-same').send({ wordings: ['The deal is done'] }),
          editor.put(`${sources}/${source}`).send({ role: 'official' }),
          editor.post('/newsroom/sources').send({ kind: 'person', name: 'club official A' }),
          editor.delete(`${sources}/${source}`),
        ])
      ).map((answer) => answer.text.replaceAll(`"${identity}":[]`, '')),
    ];
    for (const answer of answers) expect(answer).not.toContain('Vandersmissen');
  });

  it('cannot be guessed by asking whether a record fits', async () => {
    const fits = (letter: string) =>
      editor.get(quotes).query({ 'filters[speaker][identity][$startsWith]': letter });
    const [right, wrong] = await Promise.all([fits('Q'), fits('Z')]);
    expect([right.status, wrong.status]).toEqual([400, 400]);
    const sorted = await editor.get(quotes).query({ sort: 'speaker.identity:ASC' });
    expect(sorted.status).toBe(400);
    const allowed = await chief
      .get(quotes)
      .query({ 'filters[speaker][identity][$startsWith]': 'Q' });
    expect(allowed.status).toBe(200);
    const search = await editor.get(sources).query({ _q: 'Quirina' });
    expect((search.body as { results: unknown[] }).results).toEqual([]);
  });

  it('is not given by an editor, who lacks the field, nor by the panel', async () => {
    await editor.put(`${sources}/${source}`).send({ identity: 'Someone Else' });
    const [row] = await recordsOf(newsroom).rows('source', { documentId: source });
    expect(row?.identity).toBe(identity);
    const panel = await editor
      .post('/newsroom/sources')
      .send({ kind: 'person', name: 'club official B', confidential: true, identity: 'X' });
    expect(panel.status).toBe(400);
  });

  it('is in no event, although changing it is one', async () => {
    const events = await eventsOf(newsroom);
    expect(JSON.stringify(events)).not.toContain('Vandersmissen');
    const own = events.filter(({ subjectDocumentId }) => subjectDocumentId === source);
    expect(own[0]?.changes).toContainEqual({ field: 'identity' });
    expect(own[0]?.changes).toContainEqual({ field: 'notes' });
    expect(own.filter(({ action }) => action === 'update').length).toBeGreaterThan(1);
  });

  it('is taken out of earlier events when a source becomes confidential', async () => {
    const name = 'Ottoline Peeters-Vandersmissen';
    const records = recordsOf(newsroom);
    const open = await records.source({ name, kind: 'person', aliases: ['Ott Vandersmissen'] });
    await articleWith({
      speakerStatus: 'named',
      speaker: open.documentId,
      text: 'Other words altogether',
      proposal: { rule: 'cue-after', speaker: name, confidence: 'sure' },
    });
    expect(JSON.stringify(await eventsOf(newsroom))).toContain(name);
    const closed = await chief
      .put(`${sources}/${open.documentId}`)
      .send({ confidential: true, identity: name, name: 'club official C', aliases: [] });
    expect(closed.status).toBe(200);
    const events = JSON.stringify(await eventsOf(newsroom));
    expect(events).not.toContain('Vandersmissen');
  });

  it('is not written to the log when the database refuses the record', async () => {
    await recordsOf(newsroom).source({ name: 'Taken', kind: 'person', wikidataId: 'Q77' });
    const refuse = vi
      .spyOn(newsroom.strapi.db.query('plugin::newsroom.source'), 'findOne')
      .mockResolvedValueOnce(null);
    const refused = await chief.post(sources).send({
      name: 'club official D',
      kind: 'person',
      confidential: true,
      identity,
      wikidataId: 'Q77',
    });
    refuse.mockRestore();
    expect(refused.status).toBe(400);
    expect(refused.text).not.toContain('insert into');
  });

  it('is in no log line', () => {
    expect(logged.join('')).not.toContain('Vandersmissen');
    expect(logged.join('')).toContain('/content-manager/');
  });
});
