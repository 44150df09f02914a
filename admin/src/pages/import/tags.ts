/** The story's tags: as read, with those that the editor added and without those taken away. */
import type { ResolvedTags } from '../../../../plugin/model/tag';
import { folded } from '../../../../plugin/text/normalise';
import type { ImportSession } from './session';
import type { TagChoice } from './to-input';

type TagEdits = ImportSession['tags'];

/** The labels in their order, each once: case and accents make no difference. */
export const tagLabels = (read: readonly string[], { added, removed }: TagEdits): string[] => {
  const gone = new Set(removed.map(folded));
  const labels = new Map<string, string>();
  for (const label of [...read, ...added]) {
    const key = folded(label);
    if (key && !gone.has(key) && !labels.has(key)) labels.set(key, label.trim());
  }
  return [...labels.values()];
};

export const addTag = ({ added, removed }: TagEdits, label: string): TagEdits => ({
  added: added.some((other) => folded(other) === folded(label)) ? added : [...added, label.trim()],
  removed: removed.filter((other) => folded(other) !== folded(label)),
});

export const removeTag = ({ added, removed }: TagEdits, label: string): TagEdits => ({
  added: added.filter((other) => folded(other) !== folded(label)),
  removed: [...removed, label],
});

/** Each label with its record. Two labels of one record are one tag. */
export const chooseTags = (labels: readonly string[], resolved: ResolvedTags): TagChoice[] => {
  const records = new Set<string>();
  return labels.flatMap((label) => {
    const documentId = resolved[label]?.documentId ?? null;
    if (documentId && records.has(documentId)) return [];
    if (documentId) records.add(documentId);
    return [{ label, documentId }];
  });
};
