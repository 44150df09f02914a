/** Says the help under the inputs of our types in the editor's language: Strapi looks up labels by an id, and help by none. */
import { createElement } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import english from './translations/hints/en.json';

interface HintedField {
  name: string;
  hint?: ReactNode;
}

interface HintedLayout {
  layout: { layout: HintedField[][][] };
}

/** The keys of each English sentence by the field that it helps with. */
const keys = new Map(
  Object.entries(english).map(([key, sentence]) => [
    `${key.slice(key.indexOf('.') + 1)} ${sentence}`,
    key,
  ]),
);

/**
 * Strapi's hook "mutate-edit-view-layout"; it runs for every content type and is told of none, so
 * a field is known by its name and its English help. What an administrator wrote instead stays.
 */
export const translateHints = <T extends HintedLayout>(given: T): T => {
  // There the help itself is edited, and what is shown is saved.
  if (isConfiguration()) return given;
  const { layout } = given;
  if (!layout.layout.flat(2).some(keyOf)) return given;
  return {
    ...given,
    layout: {
      ...layout,
      layout: layout.layout.map((panel) =>
        panel.map((row) =>
          row.map((field) => {
            const key = keyOf(field);
            return key ? { ...field, hint: createElement(Hint, { name: key }, field.hint) } : field;
          }),
        ),
      ),
    },
  };
};

const keyOf = ({ name, hint }: HintedField): string | undefined =>
  typeof hint === 'string' ? keys.get(`${name} ${hint}`) : undefined;

const isConfiguration = (): boolean =>
  typeof location !== 'undefined' && location.pathname.endsWith('/configurations/edit');

/** In the language that is chosen now; the layout outlives a change of it. */
const Hint = ({ name, children }: { name: string; children?: ReactNode }) => {
  const said = useIntl().messages[`newsroom.hint.${name}`];
  return typeof said === 'string' ? said : children;
};
