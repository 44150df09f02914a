/** Reads the pasted text, and again when a line's part, a repair or the language changes; a long text beside the page's own work. */
import { useEffect, useMemo, useState } from 'react';
import { readImport } from './read';
import type { Read, ReadOptions } from './read';
import type { ImportSession } from './session';

export type Reading =
  | { state: 'none' }
  /** `last` is shown meanwhile, where there is one of the same text. */
  | { state: 'reading'; last: Read | null }
  | { state: 'read'; read: Read }
  | { state: 'failed'; message: string };

interface Wanted {
  text: string;
  options: ReadOptions;
}

/** Texts up to this length are read within a frame: no progress is shown for them. */
const quick = 30_000;

const none: Reading = { state: 'none' };

/** `knowledge`: what the newsroom tells the engine; the story is read again when it changes. */
export const useReading = (
  { step, text, layout, language, roles, repairs }: ImportSession,
  { knownSources, additions }: Pick<ReadOptions, 'knownSources' | 'additions'>,
): Reading => {
  const wanted = useMemo<Wanted | null>(
    () =>
      step === 'review'
        ? { text, options: { language, layout, roles, repairs, knownSources, additions } }
        : null,
    [step, text, layout, language, roles, repairs, knownSources, additions],
  );
  const atOnce = useMemo(
    () => (wanted && wanted.text.length <= quick ? attempt(wanted) : null),
    [wanted],
  );
  const [later, setLater] = useState<{ wanted: Wanted; reading: Reading } | null>(null);

  useEffect(() => {
    if (!wanted || wanted.text.length <= quick) return undefined;
    // After a frame, so that the progress is on the screen before the engine takes the thread.
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => {
        setLater({ wanted, reading: attempt(wanted) });
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [wanted]);

  if (!wanted) return none;
  if (atOnce) return atOnce;
  if (later?.wanted === wanted) return later.reading;
  const last = later?.reading.state === 'read' ? later.reading.read : null;
  return { state: 'reading', last: last?.text === text ? last : null };
};

const attempt = ({ text, options }: Wanted): Reading => {
  try {
    return { state: 'read', read: readImport(text, options) };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : '' };
  }
};
