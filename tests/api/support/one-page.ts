/** One page is one reference, however many editors paste its address at once: on one database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseClient } from './app';
import { isReachable } from './databases';
import { startNewsroom } from './newsroom';
import type { Client, Newsroom } from './newsroom';
import { recordsOf } from './stories';

const spellings = [
  'https://www.hln.be/nieuws/de-brug~a1/',
  'http://hln.be/nieuws/de-brug~a1',
  'https://m.hln.be/nieuws/de-brug~a1?utm_source=x',
  'https://www.hln.be:443/nieuws/de-brug~a1#reacties',
  'https://WWW.HLN.BE/nieuws/de-brug~a1?fbclid=abc',
];

export const onePageIsOneReferenceOn = async (client: DatabaseClient): Promise<void> => {
  const reachable = client === 'sqlite' || (await isReachable(client));
  describe.skipIf(!reachable)(`on ${client}${reachable ? '' : ' (no server answers)'}`, () => {
    let newsroom: Newsroom;
    let editor: Client;
    let records: ReturnType<typeof recordsOf>;
    beforeAll(async () => {
      newsroom = await startNewsroom({ client, config: { fetch: 'off' } });
      editor = await newsroom.as('editor');
      records = recordsOf(newsroom);
    });
    afterAll(() => newsroom.close());

    it('ten editors at once make one, and nine are told which', async () => {
      const answers = await Promise.all(
        [...spellings, ...spellings].map((url) =>
          editor.post('/newsroom/references').send({ url }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        201,
        ...Array<number>(9).fill(409),
      ]);
      const [made] = answers.filter(({ status }) => status === 201);
      const { documentId } = (made?.body as { data: { documentId: string } }).data;
      for (const { status, body } of answers) {
        if (status === 201) continue;
        const { error } = body as { error: { details: { existing: { documentId: string } } } };
        expect(error.details.existing.documentId).toBe(documentId);
      }
      expect(await records.rows('reference')).toHaveLength(1);
      expect(await records.rows('address')).toHaveLength(1);
    });

    it('stories that are imported at once share the page', async () => {
      const answers = await Promise.all(
        spellings.map((url, i) =>
          editor.post('/newsroom/stories/import').send({
            article: { headline: `Story ${String(i)}` },
            references: [{ outlet: { name: 'Shared Gazette' }, url: url.replace('brug', 'kade') }],
          }),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(spellings.map(() => 201));
      const pages = (await records.rows('reference')).filter(({ url }) =>
        String(url).includes('kade'),
      );
      expect(pages).toHaveLength(1);
      const articles = await records.rows('article');
      for (const { references } of articles) {
        expect((references as { documentId: string }[]).map((page) => page.documentId)).toEqual([
          pages[0]?.documentId,
        ]);
      }
    });

    it('two editors who turn a chain at once close no circle', async () => {
      const [a, b] = await Promise.all(
        ['a', 'b'].map((name) => records.reference({ url: `https://${name}.example/1` })),
      );
      const ids = [a?.documentId ?? '', b?.documentId ?? ''];
      const turns = await Promise.all(
        [ids, [...ids].reverse()].map((references) =>
          editor.put('/newsroom/chains').send({ references }),
        ),
      );
      expect(turns.some(({ status }) => status === 200)).toBe(true);
      const rows = await records.rows('reference', { documentId: { $in: ids } });
      expect(rows.filter(({ takenFrom }) => takenFrom)).toHaveLength(1);
    });
  });
};
