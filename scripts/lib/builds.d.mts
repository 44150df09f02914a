export function ensureBuilt(
  around?: (name: string, build: () => Promise<void>) => Promise<void>,
): Promise<void>;
