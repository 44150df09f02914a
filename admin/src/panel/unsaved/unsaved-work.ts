/** Keeps what one page has typed into an article and not saved, and says what other pages and refused saves left behind. */
import { staleSave } from '../../api/errors';
import type { Save } from './save-watch';
import { changedValues, differingFields } from './fields';
import { forgetEntries, keepEntry, readEntries, storageKey, sweep } from './store';
import type { ArticleKey, Kept, Store, UnsavedEntry } from './store';
import type { FormValues } from '../form-values';
import type { SourceSummary } from '../../../../plugin/model/source';

export interface FormState {
  values: FormValues;
  /** The values that the form was filled with. */
  initialValues: FormValues;
  modified: boolean;
  /** updatedAt of the version in the form; null while creating. */
  updatedAt: string | null;
  /** The sources that decisions in the form may name. */
  sources: ReadonlyMap<string, SourceSummary>;
}

export interface UnsavedSnapshot {
  /** Kept elsewhere or refused, and different from the form: what can be offered back, newest first. */
  offers: readonly UnsavedEntry[];
  kept: Kept;
}

export interface UnsavedWork {
  /** Hand in the form's state as it is now; it is kept once it has rested. */
  update: (state: FormState) => void;
  /** Keep it now: before a save, and when the page is left. */
  flush: () => void;
  /** A save of this article went out or ended. */
  onSave: (save: Save) => void;
  /** Forget what was offered: it was taken over, or is not wanted. */
  forget: (entry: UnsavedEntry) => void;
  get: () => UnsavedSnapshot;
  subscribe: (listener: () => void) => () => void;
  stop: () => void;
}

/** Milliseconds for which the form must rest before it is kept. */
const rest = 800;

const nothing: UnsavedSnapshot = { offers: [], kept: 'kept' };

const newSession = () => crypto.randomUUID();

/** Start keeping one article's unsaved work; one for each edit form. */
export const keepUnsavedWork = (
  article: ArticleKey,
  store: Store,
  now: () => number = Date.now,
): UnsavedWork => {
  const key = storageKey(article);
  const listeners = new Set<() => void>();
  let session = newSession();
  let state: FormState | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let snapshot = nothing;
  let isDirty = false;
  /** The form as it was filled when the kept work was typed. */
  let typedOver: FormValues = {};

  sweep(store, now());

  const refresh = (kept: Kept = snapshot.kept) => {
    const values = state?.values ?? {};
    const offers = readEntries(store, key, now()).filter(
      (entry) => entry.session !== session && differingFields(entry.values, values).length > 0,
    );
    const isSame =
      kept === snapshot.kept &&
      offers.length === snapshot.offers.length &&
      offers.every((entry, i) => isSameEntry(entry, snapshot.offers[i]));
    if (isSame) return;
    snapshot = { offers, kept };
    for (const listener of listeners) listener();
  };

  const keep = (refused: UnsavedEntry['refused'] = null): Kept => {
    if (!state) return 'kept';
    return keepEntry(store, key, {
      session,
      at: now(),
      baseUpdatedAt: state.updatedAt,
      values: changedValues(state.values, state.initialValues),
      sources: namedSources(state),
      refused,
    });
  };

  const callOff = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };

  const settle = () => {
    timer = null;
    if (state?.modified) {
      isDirty = true;
      typedOver = state.initialValues;
      refresh(keep());
    } else {
      if (isDirty) {
        // Everything typed was undone again; or Strapi has filled the form anew, as it does when a
        // login lapses: then the work is offered like that of another page.
        const isUndone = isSameForm(typedOver, state?.initialValues ?? {});
        if (isUndone) forgetEntries(store, key, now(), (entry) => entry.session === session);
        else session = newSession();
      }
      isDirty = false;
      refresh('kept');
    }
  };

  return {
    update(next) {
      state = next;
      callOff();
      timer = setTimeout(settle, rest);
    },
    flush() {
      if (!timer) return;
      callOff();
      settle();
    },
    onSave({ outcome, refusal, error }) {
      if (outcome === 'sent') {
        callOff();
        if (state?.modified) {
          isDirty = true;
          typedOver = state.initialValues;
          keep();
        }
        return;
      }
      if (outcome === 'refused') {
        // Strapi shows the faults of a refused field in the form and leaves it as it is.
        if (refusal?.name === 'ValidationError' || !isDirty) return;
        const stale = staleSave(error);
        const entries = readEntries(store, key, now());
        const own = entries.find((entry) => entry.session === session);
        if (own) {
          keepEntry(store, key, { ...own, refused: { message: refusal?.message ?? '', stale } });
        }
        session = newSession();
        isDirty = false;
        return;
      }
      callOff();
      forgetEntries(store, key, now(), (entry) => entry.session === session);
      isDirty = false;
      refresh('kept');
    },
    forget(entry) {
      forgetEntries(store, key, now(), ({ session: other }) => other === entry.session);
      refresh();
    },
    get: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      this.flush();
      listeners.clear();
    },
  };
};

const isSameForm = (a: FormValues, b: FormValues): boolean =>
  Object.keys(changedValues(a, b)).length === 0;

const isSameEntry = (a: UnsavedEntry, b: UnsavedEntry | undefined): boolean =>
  a.session === b?.session && a.at === b.at && a.refused?.message === b.refused?.message;

/** Only the sources that the decisions name: the form holds their ids alone. */
const namedSources = ({ values, sources }: FormState): SourceSummary[] => {
  const { mentions } = values;
  if (!Array.isArray(mentions)) return [];
  const ids = new Set<string>();
  for (const mention of mentions as { attribution?: { speaker?: unknown; via?: unknown } }[]) {
    const { speaker, via } = mention.attribution ?? {};
    if (typeof speaker === 'string') ids.add(speaker);
    if (Array.isArray(via)) for (const id of via) if (typeof id === 'string') ids.add(id);
  }
  return [...ids].flatMap((id) => sources.get(id) ?? []);
};
