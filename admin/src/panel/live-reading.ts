/**
 * Reads the unsaved article while the editor types. No keystroke waits for the engine: the text is
 * read when it has rested and the browser is idle, the latest text wins, and what has not changed
 * is not read again.
 */
import type { KnownSource } from '../../../plugin/model/reading';
import type { Mention, NotQuote } from '../../../plugin/model/mention';
import type { Proposal } from '../../../plugin/model/proposal';
import { readArticle } from '../../../plugin/story/read-article';
import { blocksToText } from '../../../plugin/text';
import type { BlockText } from '../../../plugin/text';
import type { ArticleValues } from './form-values';
import { locate } from './live-mentions';
import type { FieldTexts, LiveText } from './live-mentions';

export interface Reading {
  texts: FieldTexts;
  /** The body's text with the map to its leaves. */
  body: BlockText;
  language: string | null;
  proposals: readonly Proposal[];
  live: LiveText;
  mentions: readonly Mention[];
  notQuotes: readonly NotQuote[];
}

/** Runs a task later; returns how to call it off. */
export type Schedule = (task: () => void) => () => void;

/** Milliseconds for which the text must rest before it is read. */
const rest = 250;

/** Milliseconds after which a browser that is never idle reads all the same. */
const patience = 1_500;

/** When the text has rested, and then when the browser has nothing better to do. */
export const whenIdle: Schedule = (task) => {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function')
      idle = requestIdleCallback(task, { timeout: patience });
    else task();
  }, rest);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
};

export interface LiveReading {
  /** Hand in the form's values as they are now; returns at once. */
  update: (values: ArticleValues) => void;
  /** Sources that are known now; the text is read again with them. */
  know: (sources: readonly KnownSource[]) => void;
  /** The last reading; null until the first is done. */
  get: () => Reading | null;
  subscribe: (listener: () => void) => () => void;
  stop: () => void;
}

/** Start reading an article; one for each edit form. */
export const startReading = (schedule: Schedule = whenIdle): LiveReading => {
  const listeners = new Set<() => void>();
  const read = cachedReader();
  let wanted: ArticleValues | null = null;
  let known: readonly KnownSource[] = [];
  let done: { values: ArticleValues; known: readonly KnownSource[]; reading: Reading } | null =
    null;
  let callOff: (() => void) | null = null;

  const run = () => {
    callOff = null;
    if (!wanted) return;
    const reading = read(wanted, known, done?.reading ?? null);
    const isNew = reading !== done?.reading;
    done = { values: wanted, known, reading };
    if (isNew) for (const listener of listeners) listener();
  };

  const later = () => {
    callOff?.();
    callOff = schedule(run);
  };

  return {
    update(values) {
      if (wanted && hasSameText(wanted, values) && hasSameMarks(wanted, values)) return;
      const textIsRead = done !== null && hasSameText(done.values, values);
      wanted = values;
      if (textIsRead) {
        // A decision of the editor's: nothing to find, so it shows at once.
        callOff?.();
        run();
      } else later();
    },
    know(sources) {
      if (sources === known) return;
      known = sources;
      if (wanted) later();
    },
    get: () => done?.reading ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      callOff?.();
      callOff = null;
      listeners.clear();
    },
  };
};

const hasSameText = (a: ArticleValues, b: ArticleValues): boolean =>
  a.headline === b.headline &&
  a.standfirst === b.standfirst &&
  a.body === b.body &&
  a.language === b.language;

const hasSameMarks = (a: ArticleValues, b: ArticleValues): boolean =>
  a.mentions === b.mentions && a.notQuotes === b.notQuotes;

/** Reads values; each part that depends on nothing new is taken from the reading before. */
const cachedReader = () => {
  let body: { blocks: unknown; text: BlockText } | null = null;
  let found: { key: string; known: readonly KnownSource[]; proposals: Proposal[] } | null = null;

  return (
    values: ArticleValues,
    known: readonly KnownSource[],
    before: Reading | null,
  ): Reading => {
    if (!body || body.blocks !== values.body) {
      body = { blocks: values.body, text: blocksToText(values.body) };
    }
    const bodyText = body.text;
    const { headline, standfirst, language, mentions, notQuotes } = values;
    // Headings and code count too, so the blocks' shape is part of what is read.
    const shape = bodyText.blocks.map(({ type, start }) => `${type}${start}`).join();
    const code = bodyText.code.map(({ start, end }) => `${start}-${end}`).join();
    const key = [language, headline, standfirst, shape, code, bodyText.text].join('\u0000');
    const textIsSame = found?.key === key && found.known === known;
    if (!found || !textIsSame) {
      const proposals = readArticle({
        headline,
        standfirst,
        bodyText,
        language,
        knownSources: known,
      });
      found = { key, known, proposals };
    }
    const { proposals } = found;
    const marksAreSame = before?.mentions === mentions && before.notQuotes === notQuotes;
    if (before && textIsSame && marksAreSame && before.body === bodyText) return before;
    const texts =
      before && textIsSame ? before.texts : { headline, standfirst, body: bodyText.text };
    const live =
      before && textIsSame && marksAreSame ? before.live : locate(texts, mentions, notQuotes);
    return { texts, body: bodyText, language, proposals, live, mentions, notQuotes };
  };
};
