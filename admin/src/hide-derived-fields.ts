/** Keeps out of the edit layout what the panels edit or the server derives; the form keeps their values and sends them on save. */

const hidden = new Set([
  'mentions',
  'notQuotes',
  'corrections',
  'quotes',
  'relayKind',
  'revision',
  'mentionCount',
  'unattributedCount',
  'changedCount',
  'orphanedCount',
]);

interface EditField {
  name: string;
  attribute?: { type?: string; target?: string };
}

interface EditViewLayout {
  layout: { layout: EditField[][][]; options?: object; metadatas: object };
  query: unknown;
}

/** Strapi's hook "mutate-edit-view-layout"; it runs for every content type and is told of none. */
export const hideDerivedFields = (given: EditViewLayout): EditViewLayout => {
  const { layout } = given;
  if (!isArticle(layout.metadatas)) return given;
  return {
    ...given,
    layout: {
      ...layout,
      layout: layout.layout
        .map((panel) =>
          panel
            .map((row) => row.filter(({ name }) => !hidden.has(name)))
            .filter((row) => row.length > 0),
        )
        .filter((panel) => panel.length > 0),
    },
  };
};

/** The hook gets no name of the content type: only ours has all of these attributes. */
const isArticle = (metadatas: object): boolean =>
  [...hidden, 'headline', 'standfirst'].every((name) => name in metadatas);
