/** `isPublic` follows every write, and is what a full recomputation would say: on one database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Core } from '@strapi/strapi';
import type { DatabaseClient } from './app';
import { isReachable } from './databases';
import { startNewsroom } from './newsroom';
import type { Newsroom } from './newsroom';
import { bodyWith, documents, locales, make } from './public-story';
import type { Made } from './public-story';
import { uids } from '../../../plugin/model/uids';
import { refreshAllMarkers } from '../../../server/src/queries/public-markers';

let newsroom: Newsroom;
let strapi: Core.Strapi;

const liveNames = ['quote', 'citation', 'reference', 'tag', 'source'] as const;
const none = { quote: 0, citation: 0, reference: 0, tag: 0, source: 0 };

interface Row {
  id: number;
  documentId: string;
  isPublic?: boolean | null;
  [key: string]: unknown;
}

const rows = (name: string, populate: string[] = [], where = {}) =>
  strapi.db.query(`plugin::newsroom.${name}`).findMany({ where, populate }) as Promise<Row[]>;

const idOf = (value: unknown): number[] =>
  [value].flat().flatMap((one) => (one ? [(one as Row).id] : []));

/** The definition, word by word and from scratch: what is public, by type and row id. */
const shouldBePublic = async (): Promise<Record<string, number[]>> => {
  const articles = await rows('article', ['quotes', 'tags', 'references'], {
    publishedAt: { $notNull: true },
  });
  const quotes = await rows('quote', ['speaker', 'via', 'tags', 'citations']);
  const citations = await rows('citation', ['reference']);
  const references = await rows('reference', ['outlet', 'takenFrom']);
  const sources = await rows('source', ['owner', 'affiliation']);

  const quote = new Set(articles.flatMap((one) => idOf(one.quotes)));
  const publicQuotes = quotes.filter((one) => quote.has(one.id));
  const citation = new Set(publicQuotes.flatMap((one) => idOf(one.citations)));
  const tag = new Set([...articles, ...publicQuotes].flatMap((one) => idOf(one.tags)));
  const reference = new Set([
    ...articles.flatMap((one) => idOf(one.references)),
    ...citations.filter((one) => citation.has(one.id)).flatMap((one) => idOf(one.reference)),
  ]);
  const spread = (found: Set<number>, all: Row[], keys: string[], may: (id: number) => boolean) => {
    for (let size = -1; size !== found.size;) {
      size = found.size;
      for (const one of all.filter((row) => found.has(row.id))) {
        for (const id of keys.flatMap((key) => idOf(one[key]))) if (may(id)) found.add(id);
      }
    }
  };
  spread(reference, references, ['takenFrom'], () => true);
  const confidential = new Set(sources.filter((one) => one.confidential).map((one) => one.id));
  const open = (id: number) => !confidential.has(id);
  const source = new Set(
    [
      ...publicQuotes.flatMap((one) => [
        ...(one.speakerStatus === 'named' ? idOf(one.speaker) : []),
        ...idOf(one.via),
      ]),
      ...references.filter((one) => reference.has(one.id)).flatMap((one) => idOf(one.outlet)),
    ].filter(open),
  );
  spread(source, sources, ['owner', 'affiliation'], open);
  const sorted = (ids: Set<number>) => [...ids].sort((a, b) => a - b);
  return {
    quote: sorted(quote),
    citation: sorted(citation),
    reference: sorted(reference),
    tag: sorted(tag),
    source: sorted(source),
  };
};

const markers = async (): Promise<Record<string, number[]>> => {
  const found: Record<string, number[]> = {};
  for (const name of liveNames) {
    const marked = await rows(name, [], { isPublic: true });
    found[name] = marked.map((row) => row.id).sort((a, b) => a - b);
  }
  return found;
};

/** A small repeatable generator (mulberry32), so that a failure can be run again. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** One database a file: Strapi does not start twice in one process. */
export const markersHoldOn = async (client: DatabaseClient): Promise<void> => {
  const reachable = client === 'sqlite' || (await isReachable(client));
  describe.skipIf(!reachable)(`on ${client}${reachable ? '' : ' (no server answers)'}`, () => {
    beforeAll(async () => {
      newsroom = await startNewsroom({ client });
      ({ strapi } = newsroom);
      await locales(strapi).create({ code: 'fr', name: 'French' });
    });
    afterAll(() => newsroom.close());

    it.each(client === 'sqlite' ? [1, 2, 3, 4] : [5])(
      'holds after any sequence of writes (seed %i)',
      async (seed) => {
        const next = random(seed);
        const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
        const some = <T>(list: readonly T[], most = 3) =>
          list.filter(() => next() < most / Math.max(most, list.length)).slice(0, most);
        const ids = (list: readonly Made[]) => list.map((one) => one.documentId);
        const maybe = (list: readonly Made[]) => (next() < 0.3 ? null : pick(list).documentId);
        const several = async (name: string, count: number, data: (i: number) => object) => {
          const made: (Made & { text: string })[] = [];
          for (let i = 0; i < count; i += 1) {
            const values = { ...data(i) } as Record<string, unknown>;
            made.push({ ...(await make(strapi, name, values)), text: String(values.text) });
          }
          return made;
        };
        const label = (i: number) => `${seed}-${i}`;
        const sources = await several('source', 8, (i) => ({ name: `Source ${label(i)}` }));
        const tags = await several('tag', 5, (i) => ({
          label: `Tag ${label(i)}`,
          slug: `tag-${label(i)}`,
        }));
        const references = await several('reference', 6, (i) => ({
          url: `https://example.org/${label(i)}`,
        }));
        const quotes = await several('quote', 8, (i) => ({
          text: `Words number ${label(i)} were said.`,
        }));
        const citations: Made[] = [];
        const articles: Made[] = [];
        const story = () => ({
          headline: `Story ${next()}`,
          slug: `story-${Math.floor(next() * 1e12)}`,
          tags: ids(some(tags)),
          references: ids(some(references, 2)),
          ...bodyWith(some(quotes)),
        });
        const of = (name: string) => documents(strapi, name);
        const article = () => ({
          documentId: pick(articles).documentId,
          locale: pick(['en', 'en', 'fr']),
        });

        const writes: (() => Promise<unknown>)[] = [
          async () => articles.push(await of('article').create({ data: story() })),
          async () =>
            articles.push(await of('article').create({ data: story(), status: 'published' })),
          () => of('article').update({ ...article(), data: story() }),
          () => of('article').update({ ...article(), data: story(), status: 'published' }),
          () => of('article').publish(article()),
          () => of('article').publish({ ...article(), locale: '*' }),
          () => of('article').unpublish(article()),
          () => of('article').unpublish({ ...article(), locale: '*' }),
          () => of('article').discardDraft(article()),
          async () =>
            articles.push(
              (await of('article').clone({ documentId: pick(articles).documentId })) as Made,
            ),
          () =>
            of('article').delete({
              documentId: pick(articles).documentId,
              locale: pick(['*', 'fr']),
            }),
          () => {
            const speaker = maybe(sources);
            const speakerStatus = speaker ? pick(['named', 'withheld']) : 'unattributed';
            const attributedTo = 'someone';
            const data = { speaker, speakerStatus, attributedTo };
            return of('quote').update({ documentId: pick(quotes).documentId, data });
          },
          () =>
            of('quote').update({
              documentId: pick(quotes).documentId,
              data: { via: ids(some(sources)), tags: ids(some(tags)) },
            }),
          () =>
            of('quote').update({
              documentId: pick(quotes).documentId,
              data: { citations: ids(some(citations)) },
            }),
          async () =>
            citations.push(
              await make(strapi, 'citation', {
                quote: maybe(quotes),
                reference: maybe(references),
              }),
            ),
          () =>
            of('citation').update({
              documentId: pick(citations).documentId,
              data: { quote: maybe(quotes), reference: maybe(references) },
            }),
          () => of('citation').delete({ documentId: pick(citations).documentId }),
          () =>
            of('reference').update({
              documentId: pick(references).documentId,
              data: { takenFrom: maybe(references), outlet: maybe(sources) },
            }),
          () =>
            of('source').update({
              documentId: pick(sources).documentId,
              data: { owner: maybe(sources), affiliation: maybe(sources) },
            }),
          () =>
            of('source').update({
              documentId: pick(sources).documentId,
              data: { confidential: next() < 0.4 },
            }),
          () =>
            of(pick(['quote', 'tag', 'reference', 'source'])).delete({
              documentId: pick([...quotes, ...tags, ...references, ...sources]).documentId,
            }),
        ];
        await writes[1]?.();
        await writes[14]?.();

        let refused = 0;
        const steps = 60;
        for (let step = 0; step < steps; step += 1) {
          const kind = Math.floor(next() * writes.length);
          try {
            await writes[kind]?.();
          } catch {
            // Refused, for example a deletion of what is in use: then nothing may have changed.
            refused += 1;
          }
          expect({ step, kind, ...(await markers()) }).toEqual({
            step,
            kind,
            ...(await shouldBePublic()),
          });
        }
        expect(refused).toBeLessThan(steps / 2);
        expect(await refreshAllMarkers(strapi)).toEqual(none);
        // Something must have been public at all.
        expect(Object.values(await shouldBePublic()).flat().length).toBeGreaterThan(0);
      },
      120_000,
    );

    it('are set right by a recomputation, which says what it changed and touches no date', async () => {
      const before = await markers();
      const source = await rows('source');
      const turned = source.map((row) => row.id);
      for (const name of liveNames) {
        for (const row of await rows(name)) {
          const data = { is_public: !(before[name] ?? []).includes(row.id) };
          const { tableName } = strapi.db.metadata.get(`plugin::newsroom.${name}`);
          await strapi.db.getConnection(tableName).where('id', row.id).update(data);
        }
      }
      const counts = await refreshAllMarkers(strapi);
      expect(counts.source).toBe(turned.length);
      expect(await markers()).toEqual(before);
      const dates = (list: Row[]) =>
        list.map((row) => [row.id, row.updatedAt]).sort(([a], [b]) => Number(a) - Number(b));
      expect(dates(await rows('source'))).toEqual(dates(source));
      expect(await refreshAllMarkers(strapi)).toEqual(none);
    });

    it('let go of two pages that relay one another when the article that led to them goes', async () => {
      const first = await make(strapi, 'reference', { url: 'https://example.org/a' });
      const second = await make(strapi, 'reference', {
        url: 'https://example.org/b',
        takenFrom: first.documentId,
      });
      // Refused by every way in; a database from elsewhere may hold one.
      await strapi.db
        .query(uids.reference)
        .update({ where: { id: first.id }, data: { takenFrom: second.id } });
      const article = await documents(strapi, 'article').create({
        data: { headline: 'A circle', slug: 'a-circle', references: [first.documentId] },
        status: 'published',
      });
      const marked = async () =>
        (await rows('reference', [], { id: { $in: [first.id, second.id] }, isPublic: true }))
          .length;
      expect(await marked()).toBe(2);
      await documents(strapi, 'article').unpublish({ documentId: article.documentId });
      expect(await marked()).toBe(0);
    });

    it('let go of a citation that a quote in no article takes over', async () => {
      const text = 'The road is closed.';
      const quote = await make(strapi, 'quote', { text, speakerStatus: 'unattributed' });
      const unused = await make(strapi, 'quote', {
        text: 'Unused.',
        speakerStatus: 'unattributed',
      });
      const citation = await make(strapi, 'citation', { quote: quote.documentId });
      await documents(strapi, 'article').create({
        data: { headline: 'Road', slug: 'road', ...bodyWith([{ ...quote, text }]) },
        status: 'published',
      });
      const isPublic = async () => (await rows('citation', [], { id: citation.id }))[0]?.isPublic;
      expect(await isPublic()).toBe(true);
      await documents(strapi, 'quote').update({
        documentId: unused.documentId,
        data: { citations: [citation.documentId] },
      });
      expect(await isPublic()).toBe(false);
    });

    it('do not move the dates of what a publish makes public', async () => {
      const text = 'A quiet sentence.';
      const quote = await make(strapi, 'quote', { text, speakerStatus: 'unattributed' });
      const read = async () => (await rows('quote', [], { id: quote.id }))[0];
      const before = await read();
      await documents(strapi, 'article').create({
        data: { headline: 'Quiet', slug: 'quiet', ...bodyWith([{ ...quote, text }]) },
        status: 'published',
      });
      const after = await read();
      expect([before?.isPublic, after?.isPublic]).toEqual([false, true]);
      expect(after?.updatedAt).toBe(before?.updatedAt);
    });

    it('are rolled back with a publish that fails', async () => {
      const text = 'Never printed.';
      const quote = await make(strapi, 'quote', { text, speakerStatus: 'unattributed' });
      const failing = strapi.db.transaction(async () => {
        await documents(strapi, 'article').create({
          data: { headline: 'Failing', slug: 'failing', ...bodyWith([{ ...quote, text }]) },
          status: 'published',
        });
        expect((await rows('quote', [], { id: quote.id }))[0]?.isPublic).toBe(true);
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect((await rows('quote', [], { id: quote.id }))[0]?.isPublic).toBe(false);
    });

    it('follow when a language of the application is removed with its articles', async () => {
      const text = 'Dit is gezegd.';
      const quote = await make(strapi, 'quote', { text, speakerStatus: 'unattributed' });
      const dutch = await locales(strapi).create({ code: 'nl', name: 'Dutch' });
      await documents(strapi, 'article').create({
        locale: 'nl',
        data: { headline: 'Bericht', slug: 'bericht', ...bodyWith([{ ...quote, text }]) },
        status: 'published',
      });
      const isPublic = async () => (await rows('quote', [], { id: quote.id }))[0]?.isPublic;
      expect(await isPublic()).toBe(true);
      await locales(strapi).delete({ id: dutch.id });
      expect(await isPublic()).toBe(false);
    });

    it.skipIf(client === 'sqlite')(
      'let go of a quote when its two articles are taken down at once',
      async () => {
        const text = 'Said twice.';
        const quote = await make(strapi, 'quote', { text, speakerStatus: 'unattributed' });
        const made: string[] = [];
        for (const slug of ['twice-a', 'twice-b']) {
          const { documentId } = await documents(strapi, 'article').create({
            data: { headline: slug, slug, ...bodyWith([{ ...quote, text }]) },
          });
          made.push(documentId);
        }
        const isPublic = async () => (await rows('quote', [], { id: quote.id }))[0]?.isPublic;
        for (let round = 0; round < 8; round += 1) {
          for (const documentId of made) await documents(strapi, 'article').publish({ documentId });
          expect(await isPublic()).toBe(true);
          await Promise.all(
            made.map((documentId) => documents(strapi, 'article').unpublish({ documentId })),
          );
          expect(await isPublic()).toBe(false);
        }
      },
    );

    it.skipIf(client === 'sqlite')(
      'do not block two articles with the same tag that are published at once',
      async () => {
        const shared = await make(strapi, 'tag', { label: 'Shared', slug: 'shared' });
        const made: string[] = [];
        for (const slug of ['shared-a', 'shared-b', 'shared-c']) {
          const { documentId } = await documents(strapi, 'article').create({
            data: { headline: slug, slug, tags: [shared.documentId] },
          });
          made.push(documentId);
        }
        for (let round = 0; round < 5; round += 1) {
          await Promise.all(
            made.map((documentId) => documents(strapi, 'article').publish({ documentId })),
          );
          expect((await rows('tag', [], { id: shared.id }))[0]?.isPublic).toBe(true);
        }
      },
    );
  });
};
