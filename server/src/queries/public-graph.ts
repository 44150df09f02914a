/**
 * What makes a record public, as a table: a published article carries quotes, tags and references;
 * each of these carries others. A record is public while something public carries it.
 */
import type { LiveName } from '../../../plugin/model/uids';

export type { LiveName };
export type CarrierName = LiveName | 'article';

export interface Carrier {
  /** The type of the record that carries, and its relation to what it carries. */
  name: CarrierName;
  relation: string;
  /** Only carriers with this value count. */
  when?: { attribute: string; value: string };
  /** A target has one carrier: to connect it here takes it from another. */
  exclusive?: true;
}

/**
 * Who carries whom. A speaker whom the text does not name ("withheld", "unnamed") is not made
 * public by that quote, although the newsroom has them on record.
 */
export const carriers: Record<LiveName, readonly Carrier[]> = {
  quote: [{ name: 'article', relation: 'quotes' }],
  citation: [{ name: 'quote', relation: 'citations', exclusive: true }],
  reference: [
    { name: 'article', relation: 'references' },
    { name: 'citation', relation: 'reference' },
    { name: 'reference', relation: 'takenFrom' },
  ],
  tag: [
    { name: 'article', relation: 'tags' },
    { name: 'quote', relation: 'tags' },
  ],
  source: [
    {
      name: 'quote',
      relation: 'speaker',
      when: { attribute: 'speakerStatus', value: 'named' },
    },
    { name: 'quote', relation: 'via' },
    { name: 'reference', relation: 'outlet' },
    { name: 'source', relation: 'owner' },
    { name: 'source', relation: 'affiliation' },
  ],
};

/** The types in an order in which each comes after everything that carries it. */
export const liveOrder: readonly LiveName[] = ['quote', 'citation', 'reference', 'tag', 'source'];

export interface Carried {
  name: LiveName;
  carrier: Carrier;
}

/** The same table read from the other side: what a record of this type carries. */
export const carriedBy = (name: CarrierName): Carried[] =>
  liveOrder.flatMap((live) =>
    carriers[live]
      .filter((carrier) => carrier.name === name)
      .map((carrier) => ({ name: live, carrier })),
  );
