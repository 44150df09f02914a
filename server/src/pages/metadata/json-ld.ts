/** The schema.org data in a page's scripts: the nodes that speak of the page itself, references between them resolved. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export interface SchemaNodes {
  /** In the order of the page: each script's nodes, its @graph, and what a web page is about. */
  nodes: JsonObject[];
  /** The node itself, or the one that it refers to by @id. */
  resolve: (node: JsonObject) => JsonObject;
}

/** So much data, nested so deep, is looked at: what a page says of itself is at the top. */
const limits = { length: 3_000_000, nodes: 5_000, depth: 12 };

/** What stands under these is about the page: other stories stand in lists and parts. */
const about = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** Read the scripts; what is no JSON even after simple repairs is passed over. Linear. */
export const readSchema = (scripts: readonly string[]): SchemaNodes => {
  const nodes: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let seen = 0;
  let length = 0;
  const walk = (value: unknown, depth: number, isAbout: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, depth, isAbout);
      return;
    }
    seen += 1;
    if (!isObject(value) || depth > limits.depth || seen > limits.nodes) return;
    if (isAbout) nodes.push(value);
    const id = value['@id'];
    // A reference has nothing but its id.
    if (typeof id === 'string' && Object.keys(value).length > 1 && !byId.has(id)) {
      byId.set(id, value);
    }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'object') walk(child, depth + 1, isAbout && about.includes(key));
    }
  };
  for (const script of scripts) {
    length += script.length;
    if (length > limits.length) break;
    walk(parsed(script), 0, true);
  }
  return {
    nodes,
    resolve: (node) => {
      const id = node['@id'];
      return (typeof id === 'string' ? byId.get(id) : undefined) ?? node;
    },
  };
};

/** The types of a node without their vocabulary: NewsArticle. */
export const typesOf = (node: JsonObject): string[] =>
  listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.search(/[^/:#]*$/u))] : [],
  );

const parsed = (script: string): unknown => {
  for (const repair of repairs) {
    try {
      return JSON.parse(repair(script));
    } catch {
      // The next repair may help.
    }
  }
  return null;
};

/** What sites do to JSON: comments of old browsers around it, raw line breaks in strings, commas before a bracket, entities. */
const repairs: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) =>
    script
      .trim()
      .replace(/^(?:<!--|\/\/\s?<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)/u, '')
      .replace(/(?:-->|\/\/\s?\]\]>|\/\*\s?\]\]>\s?\*\/|\]\]>|;)$/u, '')
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/, ?(?=[}\]])/gu, ''),
  (script) => script.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
];
