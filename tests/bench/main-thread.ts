/** What the main thread of a page does while somebody types, read from a trace of the browser's. */
import type { Browser, Page } from 'playwright-core';

export interface MainThread {
  /** For each key, milliseconds of the main thread until the next key. */
  keys: number[];
  /** For each pause, from its last key to the next. */
  pauses: Pause[];
}

export interface Pause {
  /** Milliseconds of the main thread in idle callbacks: that is where the panel reads. */
  reading: number;
  /** The longest of them. */
  longest: number;
  /** Milliseconds of the main thread in all. */
  total: number;
}

/** Milliseconds without a key that are a pause. */
const longPause = 500;

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds in which the thread ran; some systems do not tell it. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

/**
 * Types while the browser writes a trace. The time that the thread ran is counted, not the time that
 * passed: what else the machine did meanwhile is left out where the system tells it.
 */
export const watchMainThread = async (
  browser: Browser,
  page: Page,
  type: () => Promise<void>,
): Promise<MainThread> => {
  await browser.startTracing(page, { categories });
  await type();
  const trace = await browser.stopTracing();
  // The format is Chromium's own.
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const keys = traceEvents
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts);
  const [first] = keys;
  if (!first) throw new Error('The trace holds no keys.');
  const onMain = traceEvents.filter(
    ({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X',
  );
  const found: MainThread = { keys: [], pauses: [] };
  keys.slice(0, -1).forEach((key, i) => {
    const next = keys[i + 1]?.ts ?? Infinity;
    // The key's own task began a little before its event.
    const from = taskStart(onMain, key);
    const to = next === Infinity ? next : taskStart(onMain, { ...key, ts: next });
    const here = onMain.filter(({ ts }) => ts >= from && ts < to);
    const total = sum(here.filter(({ name }) => name === 'RunTask').map(ms));
    if (next - key.ts < longPause * 1_000) {
      found.keys.push(total);
      return;
    }
    const idle = here.filter(({ name }) => name === 'FireIdleCallback').map(ms);
    found.pauses.push({ reading: sum(idle), longest: Math.max(0, ...idle), total });
  });
  return found;
};

const taskStart = (events: readonly TraceEvent[], { ts }: Pick<TraceEvent, 'ts'>): number =>
  events.find(
    (event) => event.name === 'RunTask' && event.ts <= ts && ts <= event.ts + (event.dur ?? 0),
  )?.ts ?? ts;

const ms = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1_000;

const sum = (times: readonly number[]): number => times.reduce((a, b) => a + b, 0);
