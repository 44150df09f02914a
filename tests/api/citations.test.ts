import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CitationSummary, CiteResult, WordingChecks } from '../../plugin/model';
import { dataOf, startNewsroom } from './support/newsroom';
import type { Client, Newsroom } from './support/newsroom';
import { editorOf, formValues, mentionOf, recordsOf } from './support/stories';

let newsroom: Newsroom;
let client: Client;
let editor: ReturnType<typeof editorOf>;
let records: ReturnType<typeof recordsOf>;

const relay = `Le canal reprend vie

“Le canal est plus propre qu’il ne l’a été depuis quarante ans”, déclare l’hydrologue Nele Achterbroek. “Mais une bonne averse et tout est à refaire.”

“Nous mesurons 12 fois par an, jamais en hiver”, ajoute Joris Hemelsoet.`;

const original = `Kanaal leeft weer

“Het kanaal is schoner dan het in veertig jaar geweest is”, zegt hydrologe Nele Achterbroek. “Maar één stevige bui en we staan weer nergens.”

“We meten 12 keer per jaar, nooit in de winter”, zegt Joris Hemelsoet.`;

let dutch: string;
let french: string;

beforeAll(async () => {
  newsroom = await startNewsroom({ config: { fetch: 'off' } });
  client = await newsroom.as('editor');
  editor = editorOf(client);
  records = recordsOf(newsroom);
  const page = async (input: object) => {
    const answer = await client.post('/newsroom/references').send(input);
    return (dataOf(answer) as { documentId: string }).documentId;
  };
  dutch = await page({
    url: 'https://www.hln.be/kanaal~a1/',
    language: 'nl',
    pastedText: original,
  });
  french = await page({
    url: 'https://www.7sur7.be/canal~b1/',
    language: 'fr',
    takenFrom: dutch,
    pastedText: relay,
  });
});
afterAll(() => newsroom.close());

const cleaner =
  'Le canal est plus propre qu’il ne l’a été depuis quarante ans. Mais une bonne averse et tout est à refaire.';

const check = async (quotes: object[], references = [dutch, french]) => {
  const answer = await client.post('/newsroom/citations/check').send({ references, quotes });
  return dataOf(answer) as WordingChecks;
};
const cite = async (quotes: string[], citation: object, onlyFound = false) => {
  const answer = await client.post('/newsroom/citations').send({ quotes, citation, onlyFound });
  return {
    status: answer.status,
    ...(answer.body as { data: CiteResult; error: { message: string } }),
  };
};
const quote = async (text: string, more: object = {}) =>
  (await records.quote({ text, language: 'fr', speakerStatus: 'unattributed', ...more }))
    .documentId;
const citationsOf = async (documentId: string) => {
  const answer = await client.post('/newsroom/citations/look-up').send({ quotes: [documentId] });
  return dataOf(answer) as CitationSummary[];
};

describe('the words of a quote against a page', () => {
  it('are verified where they stand there, broken by the narration too, with a link that opens there', async () => {
    const [[other, same] = []] = await check([{ text: cleaner, language: 'fr' }]);
    expect(same).toMatchObject({ match: 'verified', comparison: { verdict: 'alike' } });
    expect(same?.deepLink).toMatch(/^https:\/\/www\.7sur7\.be\/canal~b1\/#:~:text=.+&text=.+/);
    expect(other).toMatchObject({ match: 'unchecked', why: 'other-language' });
    expect(other?.passages[0]?.wording).toMatch(/^Het kanaal is schoner/);
  });

  it('are altered where a figure or a negation differs, and the diff says which', async () => {
    const [[, figure] = [], [, negation] = []] = await check([
      { text: 'Nous mesurons 20 fois par an, jamais en hiver', language: 'fr' },
      { text: 'Nous mesurons 12 fois par an, en hiver', language: 'fr' },
    ]);
    expect(figure).toMatchObject({ match: 'altered', comparison: { changes: ['number'] } });
    expect(figure?.wording).toBe('Nous mesurons 12 fois par an, jamais en hiver');
    expect(negation).toMatchObject({ match: 'altered', comparison: { changes: ['negation'] } });
  });

  it('are missing where another sentence of the same person stands', async () => {
    const [[, absent] = []] = await check([
      { text: 'Les poissons reviennent enfin dans le bassin du port', language: 'fr' },
    ]);
    expect(absent).toMatchObject({ match: 'missing', wording: null, deepLink: null });
  });

  it('are unchecked where the page’s words are not on record', async () => {
    const bare = await records.reference({ url: 'https://bare.example/1', language: 'fr' });
    const [[unread] = []] = await check([{ text: cleaner, language: 'fr' }], [bare.documentId]);
    expect(unread).toMatchObject({ match: 'unchecked', why: 'no-text' });
  });

  it('that came back through another language are flagged, until the original wording is there', async () => {
    const text = 'Het kanaal is properder dan ooit in de laatste veertig jaar';
    const [[, back] = []] = await check([{ text, language: 'nl' }]);
    expect(back?.translatedBack).toBe(true);
    const originalText = 'Het kanaal is schoner dan het in veertig jaar geweest is';
    const [[, settled] = []] = await check([
      { text, language: 'nl', originalText, originalLanguage: 'nl' },
    ]);
    expect(settled?.translatedBack).toBe(false);
  });
});

describe('a citation', () => {
  it('keeps the words of the page, where they stand and how they compare', async () => {
    const documentId = await quote('Nous mesurons 20 fois par an, jamais en hiver');
    const { status, data } = await cite([documentId], { reference: french, role: 'relay' });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      left: [],
      cited: [
        {
          quote: documentId,
          reference: french,
          role: 'relay',
          match: 'altered',
          wording: 'Nous mesurons 12 fois par an, jamais en hiver',
          language: 'fr',
          changes: ['number'],
        },
      ],
    });
    const [row] = await records.rows('citation', { quote: { documentId } });
    expect(row?.selector).toMatchObject([
      { exact: 'Nous mesurons 12 fois par an, jamais en hiver' },
    ]);
    const again = await cite([documentId], { reference: french, role: 'original' });
    expect(again.data.cited.map((one) => one.documentId)).toEqual([data.cited[0]?.documentId]);
    expect(await citationsOf(documentId)).toMatchObject([{ role: 'original' }]);
  });

  it('of a passage in another language is verified, and doubts are notes', async () => {
    const documentId = await quote('Nous mesurons 20 fois par an, jamais en hiver');
    const wording = 'We meten 12 keer per jaar, nooit in de winter';
    const { data } = await cite([documentId], { reference: dutch, role: 'original', wording });
    expect(data.cited).toMatchObject([
      {
        match: 'verified',
        wording,
        language: 'nl',
        changes: [],
        doubts: [{ kind: 'number', original: '12', printed: '20' }],
      },
    ]);
  });

  it('is made for all quotes of a story in one act, and only where the words are found', async () => {
    const found = await quote('Mais une bonne averse et tout est à refaire.');
    const absent = await quote('Les poissons reviennent enfin dans le bassin du port');
    const { data } = await cite([found, absent], { reference: french, role: 'relay' }, true);
    expect(data.cited.map((one) => one.quote)).toEqual([found]);
    expect(data.left).toEqual([absent]);
    expect(await citationsOf(absent)).toEqual([]);
  });

  it('is looked at anew when the quote is corrected, and when the page is', async () => {
    const documentId = await quote('Nous mesurons 20 fois par an, jamais en hiver');
    await cite([documentId], { reference: french, role: 'relay' });
    const [row] = await records.rows('quote', { documentId });
    await client.put(`/newsroom/quotes/${documentId}`).send({
      updatedAt: row?.updatedAt,
      text: 'Nous mesurons 12 fois par an, jamais en hiver',
    });
    expect(await citationsOf(documentId)).toMatchObject([{ match: 'verified' }]);

    const [page] = await records.rows('reference', { documentId: french });
    const changed = await client.put(`/newsroom/references/${french}`).send({
      updatedAt: page?.updatedAt,
      pastedText: relay.replace('12 fois', '24 fois'),
    });
    expect(changed.status).toBe(200);
    expect(await citationsOf(documentId)).toMatchObject([
      { match: 'altered', wording: 'Nous mesurons 12 fois par an, jamais en hiver' },
    ]);
    const [after] = await records.rows('reference', { documentId: french });
    await client
      .put(`/newsroom/references/${french}`)
      .send({ updatedAt: after?.updatedAt, pastedText: relay });
    expect(await citationsOf(documentId)).toMatchObject([{ match: 'verified' }]);
  });

  it('travels with the decision and is made by the save of the article', async () => {
    const story = {
      headline: 'Canal',
      body: '“Mais une bonne averse et tout est à refaire”, dit-elle.',
    };
    const { status, data } = await editor.create(
      formValues(story, [
        mentionOf(story, 'Mais une bonne averse et tout est à refaire', {
          id: 'a',
          attribution: {
            speakerStatus: 'unattributed',
            language: 'fr',
            citations: [{ reference: french, role: 'relay' }],
          },
        }),
      ]),
    );
    expect(status).toBe(201);
    const made = data.mentions[0]?.quote ?? '';
    expect(await citationsOf(made)).toMatchObject([{ reference: french, match: 'verified' }]);
    const refused = await editor.create(
      formValues(story, [
        mentionOf(story, 'Mais une bonne averse', {
          id: 'a',
          attribution: {
            speakerStatus: 'unattributed',
            citations: [{ reference: 'notonrecord', role: 'relay' }],
          },
        }),
      ]),
    );
    expect(refused.status).toBe(400);
    expect(refused.error.message).toMatch(
      /^mentions\.0\.attribution\.citations\.0\.reference: no reference/,
    );
  });

  it('is taken away again', async () => {
    const documentId = await quote('Mais une bonne averse et tout est à refaire.');
    const { data } = await cite([documentId], { reference: french, role: 'relay' });
    const citation = data.cited[0]?.documentId ?? '';
    expect((await client.delete(`/newsroom/citations/${citation}`)).status).toBe(200);
    expect((await client.delete(`/newsroom/citations/${citation}`)).status).toBe(404);
    expect(await citationsOf(documentId)).toEqual([]);
  });

  it('names what is not on record', async () => {
    const documentId = await quote('Words.');
    expect(
      (await cite(['notonrecord'], { reference: french, role: 'relay' })).error.message,
    ).toMatch(/^quotes\.0: no quote/);
    expect(
      (await cite([documentId], { reference: 'notonrecord', role: 'relay' })).error.message,
    ).toMatch(/^citation\.reference: no reference/);
  });
});

describe('what a check has found', () => {
  const task = async (kind: string, more: object) => {
    const [page] = await records.rows('reference', { documentId: french });
    const made = (await newsroom.strapi.db
      .query('plugin::newsroom.task')
      .create({ data: { kind, state: 'open', reference: page?.id, ...more } })) as {
      documentId: string;
    };
    return made.documentId;
  };
  const resolve = (id: string, outcome: string) =>
    client.post(`/newsroom/tasks/${id}/resolve`).send({ outcome });

  it('is settled once: the new address of a page that moved is taken', async () => {
    const id = await task('page-moved', { after: 'https://www.7sur7.be/canal-2~b1/' });
    expect((await resolve(id, 'accepted')).status).toBe(200);
    const [page] = await records.rows('reference', { documentId: french });
    expect(page).toMatchObject({
      url: 'https://www.7sur7.be/canal-2~b1/',
      otherUrls: ['https://www.7sur7.be/canal~b1/'],
    });
    expect((await resolve(id, 'dismissed')).status).toBe(409);
  });

  it('the words as they read now are cited', async () => {
    const documentId = await quote('Nous mesurons 20 fois par an, jamais en hiver');
    const said = { reference: french, role: 'relay', wording: 'Nous mesurons 30 fois par an' };
    const { data } = await cite([documentId], said);
    const [citation] = await records.rows('citation', { documentId: data.cited[0]?.documentId });
    const id = await task('wording-changed', {
      citation: citation?.id,
      after: 'Nous mesurons 12 fois par an, jamais en hiver',
    });
    expect((await resolve(id, 'accepted')).status).toBe(200);
    expect(await citationsOf(documentId)).toMatchObject([
      { wording: 'Nous mesurons 12 fois par an, jamais en hiver', match: 'altered' },
    ]);
  });
});
