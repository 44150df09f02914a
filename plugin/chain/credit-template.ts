/** Templates of credit lines: "{original}, via {relay} ({date})", and how they are filled where something is not known. */

export const creditPlaceholders = [
  'original',
  'relay',
  'outlet',
  'date',
  'headline',
  'byline',
  'url',
] as const;
export type CreditPlaceholder = (typeof creditPlaceholders)[number];

/** What is not known is missing or empty. */
export type CreditValues = Partial<Record<CreditPlaceholder, string | null>>;

/** A template as text with places to fill: one text more than places. */
interface Sequence {
  texts: string[];
  places: Place[];
}

type Place = { name: CreditPlaceholder } | { open: string; close: string; inside: Sequence };

const isPlaceholder = (name: string): name is CreditPlaceholder =>
  creditPlaceholders.some((known) => known === name);

/** What is wrong with a template, as a sentence for its editor; null where nothing is. */
export const creditTemplateFault = (template: string): string | null => {
  const known = creditPlaceholders.map((name) => `{${name}}`);
  const list = `${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}`;
  const braced = template.match(/\{[^{}]*\}/gu) ?? [];
  const unknown = braced.find((found) => !isPlaceholder(found.slice(1, -1)));
  if (unknown) return `${unknown} is no placeholder: a credit template knows ${list}`;
  return /[{}]/u.test(template.replace(/\{[^{}]*\}/gu, ''))
    ? `a brace stands alone: a credit template knows the placeholders ${list}`
    : null;
};

/**
 * The template with its places filled. What is empty goes with its parenthesis or quotation marks
 * and with the words and punctuation that lead to it: "{original} via {relay}, {date}" without a relay
 * is "HLN, 21/11/2023". `lead` is what stands before the first place. Both are empty where nothing is
 * known. Linear.
 */
export const fillCreditTemplate = (
  template: string,
  values: CreditValues,
): { text: string; lead: string } => {
  const { text, lead } = fill(parse(template), values, false);
  return { text: text.replace(/\s+/gu, (blanks) => blanks.slice(0, 1)).trim(), lead: lead.trim() };
};

const closing: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '"': '"',
};

interface Open extends Sequence {
  open: string;
}

const parse = (template: string): Sequence => {
  const whole: Open = { open: '', texts: [''], places: [] };
  const stack = [whole];
  for (const [part] of template.matchAll(/\{[^{}]*\}|[^{]|\{/gu)) {
    const top = stack.at(-1) ?? whole;
    const name = part.slice(1, -1);
    if (part.length > 2 && isPlaceholder(name)) addPlace(top, { name });
    else if (top.open && closing[top.open]?.includes(part)) {
      stack.pop();
      close(stack.at(-1) ?? whole, top, part);
    } else if (closing[part]) stack.push({ open: part, texts: [''], places: [] });
    else addText(top, part);
  }
  // A mark that nothing closes is a mark like any other.
  for (let top = stack.pop(); top && top !== whole; top = stack.pop())
    append(stack.at(-1) ?? whole, top, '');
  return whole;
};

const addText = ({ texts }: Sequence, text: string): void => {
  texts.push(`${texts.pop() ?? ''}${text}`);
};

const addPlace = ({ texts, places }: Sequence, place: Place): void => {
  places.push(place);
  texts.push('');
};

const close = (sequence: Sequence, group: Open, mark: string): void => {
  if (group.places.length) addPlace(sequence, { open: group.open, close: mark, inside: group });
  else append(sequence, group, mark);
};

const append = (sequence: Sequence, { open, texts, places }: Open, mark: string): void => {
  addText(sequence, `${open}${texts[0] ?? ''}`);
  places.forEach((place, i) => {
    addPlace(sequence, place);
    addText(sequence, texts[i + 1] ?? '');
  });
  addText(sequence, mark);
};

const fill = (
  { texts, places }: Sequence,
  values: CreditValues,
  quoted: boolean,
): { text: string; lead: string } => {
  const filled = places.map((place) => {
    if ('name' in place) return valueOf(values[place.name], quoted);
    const { text } = fill(place.inside, values, quoted || !/[([]/u.test(place.open));
    return text && `${place.open}${text}${place.close}`;
  });
  const first = filled.findIndex(Boolean);
  const [opening = ''] = texts;
  if (first < 0) return places.length ? { text: '', lead: '' } : { text: opening, lead: opening };
  // The words that led to a place that is gone go with it, the label before them stays.
  const lead = first === 0 ? opening : opening.replace(/[^:]*$/u, '').replace(/:$/u, ': ');
  const rest = filled.map((value, i) => (i > first && value ? `${texts[i] ?? ''}${value}` : ''));
  const last = texts.at(-1) ?? '';
  const tail = filled.at(-1) ? last : last.replace(/^[^.;!–—]*/u, '');
  return { text: `${lead}${filled[first] ?? ''}${rest.join('')}${tail}`, lead };
};

/** Inside quotation marks, those of the value are single. */
const valueOf = (value: string | null | undefined, quoted: boolean): string => {
  const text = value?.trim() ?? '';
  if (!quoted) return text;
  return text
    .replace(/[“„]|«\s?/gu, '‘')
    .replace(/”|\s?»/gu, '’')
    .replaceAll('"', "'");
};
