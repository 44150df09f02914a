/** Event: the attribution log. Append only. */

export const eventActions = [
  'create',
  'update',
  'delete',
  'publish',
  'unpublish',
  'discard',
  'import',
  'attribute',
  'rebuild',
] as const;
export type EventAction = (typeof eventActions)[number];

/** One field's change. The values of a private field are never written here: `from` and `to` are missing. */
export interface FieldChange {
  field: string;
  from?: unknown;
  to?: unknown;
}
