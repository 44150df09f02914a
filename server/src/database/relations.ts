/** Relations as they are sent to Strapi: a documentId, an id, an object, null, or connect, disconnect and set. */

interface Reference {
  id?: unknown;
  documentId?: unknown;
}

/**
 * Which record a relation to one points to once `sent` is written, in whatever form it names it; null for none.
 * @param stored what it points to now
 */
export const relationAfter = (sent: unknown, stored: Reference | null | undefined): unknown => {
  if (sent === undefined) return stored ?? null;
  if (sent === null || typeof sent !== 'object') return sent;
  if (Array.isArray(sent)) return last(sent);
  const { set, connect, disconnect } = sent as Record<'set' | 'connect' | 'disconnect', unknown>;
  if (set === undefined && connect === undefined && disconnect === undefined) return sent;
  if (set !== undefined) return Array.isArray(set) ? last(set) : set;
  const connected = Array.isArray(connect) ? last(connect) : (connect ?? null);
  if (connected !== null) return connected;
  return names(disconnect, stored) ? null : (stored ?? null);
};

const last = (list: readonly unknown[]): unknown => list.at(-1) ?? null;

const names = (disconnect: unknown, stored: Reference | null | undefined): boolean => {
  const list: unknown[] = Array.isArray(disconnect) ? disconnect : [disconnect];
  return list.some((item) => {
    if (item === null || item === undefined || !stored) return false;
    const { id, documentId } =
      typeof item === 'object' ? (item as Reference) : { id: item, documentId: item };
    return (
      (id !== undefined && id === stored.id) ||
      (documentId !== undefined && documentId === stored.documentId)
    );
  });
};
