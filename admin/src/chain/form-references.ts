/**
 * The article's references in Strapi's form: read from the value of its relation field, and written
 * to it so that the field shows them, Discard takes them back and Save stores them in order. Pure.
 */
import type { RelatedReference } from '../api/chains';

/** An entry of the field's `connect`. Strapi sorts by the key, shows the label, and sends `apiData` alone. */
export interface ConnectedReference {
  id: number;
  documentId?: string;
  label?: string;
  href?: string;
  headline?: string | null;
  __temp_key__: string;
  apiData?: {
    id?: number;
    documentId: string;
    /** Not saved yet: the field then asks for the name that the record has now. */
    isTemporary?: boolean;
    position?: { end: true };
  };
}

export interface DisconnectedReference {
  id: number;
  label?: string;
  apiData?: { id: number; documentId: string };
}

/** What Strapi keeps for a relation: what is added to what is stored, and what is taken from it. */
export interface ReferencesValue {
  connect: ConnectedReference[];
  disconnect: DisconnectedReference[];
}

/** The form's value, which is untyped; a missing one is that of an untouched field. */
export const referencesValue = (value: unknown): ReferencesValue => {
  const { connect, disconnect } = isRecord(value) ? value : {};
  return {
    connect: listOf<ConnectedReference>(connect).filter((entry) => documentIdOf(entry) !== null),
    disconnect: listOf<DisconnectedReference>(disconnect),
  };
};

/** The article's references as the form stands, in order, as Strapi's own field shows them. */
export const referencesIn = (
  stored: readonly RelatedReference[],
  { connect, disconnect }: ReferencesValue,
): RelatedReference[] => {
  const isSet = (id: number, entries: readonly { id: number }[]) =>
    entries.some((entry) => entry.id === id);
  const kept = stored
    .map((reference, i) => ({ reference, key: storedKey(i, stored.length) }))
    .filter(({ reference: { id } }) => !isSet(id, connect) && !isSet(id, disconnect));
  const added = connect.map((entry) => ({
    reference: { id: entry.id, documentId: documentIdOf(entry) ?? '', headline: entry.headline },
    key: entry.__temp_key__,
  }));
  return [...kept, ...added]
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ reference }) => reference);
};

/** The value by which the article has these references, in this order; the untouched value where it has them as stored. */
export const valueFor = (
  stored: readonly RelatedReference[],
  wanted: readonly RelatedReference[],
): ReferencesValue => {
  const isIn = (list: readonly RelatedReference[], { id }: RelatedReference) =>
    list.some((other) => other.id === id);
  const kept = stored.filter((reference) => isIn(wanted, reference));
  const disconnect = stored
    .filter((reference) => !isIn(wanted, reference))
    .map(({ id, documentId, headline }) => ({
      id,
      label: headline ?? documentId,
      apiData: { id, documentId },
    }));
  const isAppended = kept.every(({ id }, i) => wanted[i]?.id === id);
  // What stands in another order is put at the end anew, one after the other.
  const moved = isAppended ? wanted.slice(kept.length) : wanted;
  const keys = keysAfter(isAppended ? stored.length : 0, moved.length);
  return {
    connect: moved.map((reference, i) =>
      connected(reference, keys[i] ?? '', isIn(stored, reference)),
    ),
    disconnect,
  };
};

const connected = (
  { id, documentId, headline }: RelatedReference,
  key: string,
  isStored: boolean,
): ConnectedReference => ({
  id,
  documentId,
  headline: headline ?? null,
  label: headline ?? documentId,
  href: `../collection-types/plugin::newsroom.reference/${documentId}`,
  __temp_key__: key,
  apiData: {
    id,
    documentId,
    ...(isStored ? {} : { isTemporary: true }),
    position: { end: true },
  },
});

/**
 * Strapi's field orders its list by fractional keys: "a0", "a1", … upwards, "Zz", "Zy", … downwards.
 * It loads the last five and gives these "a0" to "a4"; earlier ones get the keys below.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const loadedFirst = 5;

const storedKey = (index: number, count: number): string => {
  const place = index - Math.max(0, count - loadedFirst);
  return keyAt(place);
};

/** Keys for entries behind the stored ones. */
const keysAfter = (stored: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => keyAt(Math.min(stored, loadedFirst) + i));

/** The key of the integer `place`, of which there are more than an article has references. */
const keyAt = (place: number): string => {
  const { length } = digits;
  if (place < 0) return `Z${digits[Math.max(0, length + place)] ?? '0'}`;
  if (place < length) return `a${digits[place] ?? '0'}`;
  const rest = place - length;
  return `b${digits[Math.floor(rest / length)] ?? 'z'}${digits[rest % length] ?? 'z'}`;
};

const documentIdOf = ({ documentId, apiData }: ConnectedReference): string | null =>
  apiData?.documentId ?? documentId ?? null;

/** Entries of Strapi's own making: each has at least the row's id and its key. */
const listOf = <T extends { id: number }>(value: unknown): T[] =>
  Array.isArray(value)
    ? value.filter((entry): entry is T => isRecord(entry) && typeof entry.id === 'number')
    : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
