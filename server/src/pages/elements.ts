/** What HTML's elements are to a reader: a line of their own, a part of one, or nothing to be seen. */
import type { Attributes } from '../../../plugin/story/html-elements';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Shown as a block by every browser. */
const blocks = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Never shown, or no text of the page's own. */
const unseen = set(
  'script style noscript template svg iframe object embed select option datalist textarea input head title meta link base audio video canvas map area param source track noembed noframes frame rp progress meter',
);

const blockDisplays = /^(?:block|flow-root|flex|grid|table|list-item)/u;

export type Display = 'none' | 'block' | 'inline';

/** How an element is shown, by its name and its own style; style sheets are not read. */
export const displayOf = (name: string, attributes: Attributes): Display => {
  if (unseen.has(name) || attributes.hidden !== undefined) return 'none';
  // AMP's way to hide menus and boxes until they are asked for.
  if (attributes.layout === 'nodisplay') return 'none';
  // Only an open dialog is shown.
  if (name === 'dialog' && attributes.open === undefined) return 'none';
  const own = attributes.style === undefined ? null : styledAs(attributes.style);
  return own ?? (blocks.has(name) ? 'block' : 'inline');
};

/** What a style attribute says of how the element is shown. */
const styledAs = (style: string): Display | null => {
  let display: Display | null = null;
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim();
    const value = declaration.slice(colon + 1).trim();
    if (property === 'visibility' && value.startsWith('hidden')) return 'none';
    if (property !== 'display') continue;
    if (value.startsWith('none')) return 'none';
    display = blockDisplays.test(value) ? 'block' : 'inline';
  }
  return display;
};
