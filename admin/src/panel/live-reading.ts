/**
 * Reads the unsaved article while the editor types. No keystroke waits for the engine: the text is
 * read when it has rested and the browser is idle, the latest text wins, what has not changed is not
 * read again, and between finding the quotes and finding the mentions again the browser gets a turn.
 */
import type { EngineAdditions } from '../../../plugin/model/engine-settings';
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
export const onceRested: Schedule = (task) => {
  let callOff: (() => void) | undefined;
  const timer = setTimeout(() => {
    callOff = whenIdle(task);
  }, rest);
  return () => {
    clearTimeout(timer);
    callOff?.();
  };
};

/** When the browser has nothing better to do. */
export const whenIdle: Schedule = (task) => {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task);
    return () => {
      clearTimeout(timer);
    };
  }
  const idle = requestIdleCallback(task, { timeout: patience });
  return () => {
    cancelIdleCallback(idle);
  };
};

/** What the newsroom tells the engine. Each is handed in as the same object while it is the same. */
export interface Knowledge {
  sources: readonly KnownSource[];
  additions?: EngineAdditions;
  /** YYYY-MM-DD: the day of the article, by which "on Tuesday" is told. */
  publishedOn?: string;
}

export interface LiveReading {
  /** Hand in the form's values as they are now; returns at once. */
  update: (values: ArticleValues) => void;
  /** What is known now; the text is read again with it. */
  know: (knowledge: Knowledge) => void;
  /** The last reading; null until the first is done. */
  get: () => Reading | null;
  subscribe: (listener: () => void) => () => void;
  stop: () => void;
}

/** Start reading an article; one for each edit form. */
export const startReading = (
  schedule: Schedule = onceRested,
  between: Schedule = whenIdle,
): LiveReading => {
  const listeners = new Set<() => void>();
  const { find, read } = cachedReader();
  let wanted: ArticleValues | null = null;
  let known: Knowledge = { sources: [] };
  let done: { values: ArticleValues; reading: Reading } | null = null;
  let callOff: (() => void) | null = null;

  const finish = () => {
    callOff = null;
    if (!wanted) return;
    const reading = read(wanted, known, done?.reading ?? null);
    const isNew = reading !== done?.reading;
    done = { values: wanted, reading };
    if (isNew) for (const listener of listeners) listener();
  };

  const later = () => {
    callOff?.();
    callOff = schedule(() => {
      if (wanted) find(wanted, known);
      callOff = between(finish);
    });
  };

  return {
    update(values) {
      if (wanted && hasSameText(wanted, values) && hasSameMarks(wanted, values)) return;
      const textIsRead = done !== null && hasSameText(done.values, values);
      wanted = values;
      if (textIsRead) {
        // A decision of the editor's: nothing to find, so it shows at once.
        callOff?.();
        finish();
      } else later();
    },
    know(knowledge) {
      if (isSameKnowledge(knowledge, known)) return;
      known = knowledge;
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

const isSameKnowledge = (a: Knowledge, b: Knowledge): boolean =>
  a.sources === b.sources && a.additions === b.additions && a.publishedOn === b.publishedOn;

const hasSameText = (a: ArticleValues, b: ArticleValues): boolean =>
  a.headline === b.headline &&
  a.standfirst === b.standfirst &&
  a.body === b.body &&
  a.language === b.language;

const hasSameMarks = (a: ArticleValues, b: ArticleValues): boolean =>
  a.mentions === b.mentions && a.notQuotes === b.notQuotes;

interface Found {
  bodyText: BlockText;
  proposals: readonly Proposal[];
}

/** Reads values in two steps; each part that depends on nothing new is taken from the reading before. */
const cachedReader = () => {
  let body: { blocks: unknown; text: BlockText } | null = null;
  let found: { key: string; known: Knowledge; proposals: Proposal[] } | null = null;
  let last: { values: ArticleValues; known: Knowledge; result: Found } | null = null;

  const find = (values: ArticleValues, known: Knowledge): Found => {
    if (last?.values === values && last.known === known) return last.result;
    if (!body || body.blocks !== values.body) {
      body = { blocks: values.body, text: blocksToText(values.body) };
    }
    const bodyText = body.text;
    const { headline, standfirst, language } = values;
    // Headings, code and bold questions count too, so the blocks' shape is part of what is read.
    const shape = bodyText.blocks.map(({ type, start }) => `${type}${start}`).join();
    const code = bodyText.code.map(({ start, end }) => `${start}-${end}`).join();
    const bold = bodyText.leaves.flatMap((leaf) => (leaf.bold ? `${leaf.start}-${leaf.end}` : []));
    const key = [language, headline, standfirst, shape, code, bold, bodyText.text].join('\u0000');
    if (found?.key !== key || found.known !== known) {
      const proposals = readArticle({
        headline,
        standfirst,
        bodyText,
        language,
        knownSources: known.sources,
        additions: known.additions,
        publishedOn: known.publishedOn,
      });
      found = { key, known, proposals };
    }
    last = { values, known, result: { bodyText, proposals: found.proposals } };
    return last.result;
  };

  const read = (values: ArticleValues, known: Knowledge, before: Reading | null): Reading => {
    const { bodyText, proposals } = find(values, known);
    const { headline, standfirst, language, mentions, notQuotes } = values;
    const textIsSame = before?.proposals === proposals;
    const marksAreSame = before?.mentions === mentions && before.notQuotes === notQuotes;
    if (before && textIsSame && marksAreSame && before.body === bodyText) return before;
    const texts =
      before && textIsSame ? before.texts : { headline, standfirst, body: bodyText.text };
    const live =
      before && textIsSame && marksAreSame ? before.live : locate(texts, mentions, notQuotes);
    return { texts, body: bodyText, language, proposals, live, mentions, notQuotes };
  };

  return { find, read };
};
