export const serveOutlets: (
  port: number,
) => Promise<{ urls: Record<string, string>; close: () => Promise<void> }>;
