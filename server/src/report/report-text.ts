/** The engine's record as a text in columns, as wide as a terminal. */
import type {
  EngineReport,
  EngineReportRow,
  ProposalCounts,
} from '../../../plugin/model/engine-report';

type Counted = Exclude<keyof ProposalCounts, 'decided'>;

const columns: { of: Counted; title: string }[] = [
  { of: 'asProposed', title: 'as proposed' },
  { of: 'otherSpeaker', title: 'other speaker' },
  { of: 'runnerUp', title: '(runner-up)' },
  { of: 'otherWords', title: 'other words' },
  { of: 'notQuote', title: 'not a quote' },
];

/** Percentages are of the decided proposals of the same line; those of the runner-up, of the other speakers. */
export const reportText = ({ since, rows, missed, notJudged }: EngineReport): string => {
  const from = since ? `since ${since}` : 'so far';
  const languages = [...new Set([...rows, ...missed].map(({ language }) => language))].sort(
    (a, b) => (a ?? '').localeCompare(b ?? ''),
  );
  if (languages.length + notJudged === 0) {
    return `No editor has decided on a proposal ${since ? from : 'yet'}, so there is nothing to count.\n`;
  }
  const parts = languages.map((language) => {
    const own = rows.filter((row) => row.language === language);
    const marked = missed.find((entry) => entry.language === language)?.count ?? 0;
    return [
      `${language ?? 'no language'}: ${plural(sum(own).decided, 'proposal')} decided, ${plural(marked, 'quote')} that the engine missed, marked by hand`,
      ...(own.length ? table(own) : []),
    ].join('\n');
  });
  const hidden = notJudged
    ? [
        `${plural(notJudged, 'decision')} for a withheld or confidential speaker ${notJudged === 1 ? 'is' : 'are'} not counted.`,
      ]
    : [];
  return `${[`What editors made of the engine's proposals ${from}.`, ...parts, ...hidden].join('\n\n')}\n`;
};

const table = (rows: readonly EngineReportRow[]): string[] => {
  const groups = (['sure', 'guess'] as const).map((name) => ({
    name,
    counts: sum(rows.filter(({ confidence }) => confidence === name)),
  }));
  const lines = [
    { name: 'all', counts: sum(rows) },
    ...groups.filter(({ counts }) => counts.decided > 0),
    ...rows.map((row) => ({ name: `${row.rule ?? 'no speaker'}, ${row.confidence}`, counts: row })),
  ];
  return aligned([
    ['', 'decided', ...columns.map(({ title }) => title)],
    ...lines.map(({ name, counts }) => [
      `  ${name}`,
      String(counts.decided),
      ...columns.map(({ of }) =>
        share(counts[of], of === 'runnerUp' ? counts.otherSpeaker : counts.decided),
      ),
    ]),
  ]);
};

/** The first column to the left, the others to the right. */
const aligned = (cells: readonly string[][]): string[] => {
  const widths = (cells[0] ?? []).map((_, i) =>
    Math.max(...cells.map((line) => line[i]?.length ?? 0)),
  );
  return cells.map((line) =>
    line
      .map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

/** "12  40.0 %"; a dash where there is none, so that what there is stands out. */
const share = (part: number, whole: number): string =>
  part === 0 ? '-' : `${String(part)} ${((100 * part) / whole).toFixed(1).padStart(5)} %`;

const sum = (rows: readonly ProposalCounts[]): ProposalCounts => {
  const total = {
    decided: 0,
    asProposed: 0,
    otherWords: 0,
    otherSpeaker: 0,
    runnerUp: 0,
    notQuote: 0,
  };
  for (const row of rows) {
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += row[name];
  }
  return total;
};

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
