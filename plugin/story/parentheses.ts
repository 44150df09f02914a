/** Parentheses that close in the wrong line, or that nothing opens: offered as repairs. */
import type { Repair, Section } from '../model/reading';
import type { Line } from './lines';

/**
 * Two faults that pasting makes: the parenthesis under a pull quote closes behind the heading that
 * follows it ("(Ana Sá, director", "The next part)"), which is one repair that moves it; and a
 * heading or paragraph that ends in a parenthesis which nothing opens, which is one that drops it.
 */
export const repairParentheses = (
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
): Repair[] => {
  const headings = new Set(sections.flatMap(({ heading }) => (heading ? [heading.start] : [])));
  const repairs: Repair[] = [];
  lines.forEach((line, i) => {
    const stray = line.end - 1;
    if (!line.text.endsWith(')') || balance(line.text) !== -1) return;
    const before = lines[i - 1];
    if (before && balance(before.text) === 1) {
      const start = before.end;
      repairs.push({
        start,
        end: line.end,
        replacement: `)${text.slice(start, stray)}`,
        reason: 'misplaced-parenthesis',
      });
    } else if (headings.has(line.start) && !line.text.includes('(')) {
      repairs.push({ start: stray, end: line.end, replacement: '', reason: 'stray-parenthesis' });
    }
  });
  return repairs;
};

/** Opening parentheses less closing ones; those of a numbered list and of a smiley count for nothing. */
const balance = (text: string): number => {
  let open = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === '(') open += 1;
    else if (character === ')' && !/[:;-]/u.test(text[i - 1] ?? '') && !isNumbering(text, i))
      open -= 1;
  }
  return open;
};

/** "a)", "1)" at the beginning. */
const isNumbering = (text: string, at: number): boolean =>
  at <= 2 && /^[\p{L}\d]{1,2}$/u.test(text.slice(0, at));
