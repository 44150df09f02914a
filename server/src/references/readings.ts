/**
 * Pages that were read on request and not saved yet. They are kept in memory only: an editor who
 * walks away leaves nothing behind, and after a restart the page is read again.
 */
import { randomUUID } from 'node:crypto';
import type { PageReading } from '../../../plugin/model/page';

export interface KeptReading {
  page: PageReading;
  /** Normalised; every other address that was seen on the way. */
  url: string;
  otherUrls: string[];
  etag: string | null;
  lastModified: string | null;
}

/** Milliseconds: long enough to look at a page and fill in a form. */
const lifetime = 15 * 60 * 1000;

/** So many readings are held at once, the oldest going first. */
const most = 50;

const readings = new Map<string, { reading: KeptReading; until: number }>();

/** @returns the id by which it is taken */
export const keepReading = (reading: KeptReading): string => {
  const now = Date.now();
  for (const [id, { until }] of readings) {
    if (until < now || readings.size >= most) readings.delete(id);
  }
  const id = randomUUID();
  readings.set(id, { reading, until: now + lifetime });
  return id;
};

/** The reading; null once it is too old, or where another instance of the application read the page. */
export const keptReading = (id: string): KeptReading | null => {
  const found = readings.get(id);
  return found && found.until >= Date.now() ? found.reading : null;
};
