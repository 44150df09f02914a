/** The path of an installed Chromium, Chrome or Edge; CHROME_PATH wins where it is set. */
export function findBrowser(): string | null;
