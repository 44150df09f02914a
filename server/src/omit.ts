/** A copy of the object without some of its keys. */
export const omit = <Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: Key[]
): Omit<Value, Key> => {
  const copy: Partial<Value> = { ...value };
  for (const key of keys) Reflect.deleteProperty(copy, key);
  // Everything but the keys is there.
  return copy as Omit<Value, Key>;
};
