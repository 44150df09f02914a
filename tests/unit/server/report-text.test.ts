import { expect, it } from 'vitest';
import type { EngineReport, EngineReportRow } from '../../../plugin/model';
import { reportText } from '../../../server/src/report/report-text';

const row = (rest: Partial<EngineReportRow>): EngineReportRow => ({
  language: 'en',
  rule: 'cue-after',
  confidence: 'sure',
  ...{ decided: 0, asProposed: 0, otherWords: 0, otherSpeaker: 0, runnerUp: 0, notQuote: 0 },
  ...rest,
});
const report = (rest: Partial<EngineReport>): EngineReport => ({
  ...{ since: null, rows: [], missed: [], notJudged: 0 },
  ...rest,
});

it('says that there is nothing to count', () => {
  expect(reportText(report({}))).toBe(
    'No editor has decided on a proposal yet, so there is nothing to count.\n',
  );
  expect(reportText(report({ since: '2026-03-01' }))).toBe(
    'No editor has decided on a proposal since 2026-03-01, so there is nothing to count.\n',
  );
});

it('lays the counts out in columns, with the sums first', () => {
  const rows = [
    row({
      decided: 1_234,
      asProposed: 1_200,
      otherWords: 4,
      otherSpeaker: 20,
      runnerUp: 5,
      notQuote: 10,
    }),
    row({ rule: null, confidence: 'guess', decided: 2, asProposed: 1, otherSpeaker: 1 }),
    row({ language: 'nl', rule: 'colon', decided: 3, asProposed: 3 }),
  ];
  const missed = [
    { language: 'en', count: 1 },
    { language: null, count: 2 },
  ];
  expect(reportText(report({ since: '2026-03-01', rows, missed, notJudged: 1 }))).toBe(
    `What editors made of the engine's proposals since 2026-03-01.

no language: 0 proposals decided, 2 quotes that the engine missed, marked by hand

en: 1,236 proposals decided, 1 quote that the engine missed, marked by hand
                     decided   as proposed  other speaker  (runner-up)  other words  not a quote
  all                   1236  1201  97.2 %     21   1.7 %    5  23.8 %    4   0.3 %   10   0.8 %
  sure                  1234  1200  97.2 %     20   1.6 %    5  25.0 %    4   0.3 %   10   0.8 %
  guess                    2     1  50.0 %      1  50.0 %            -            -            -
  cue-after, sure       1234  1200  97.2 %     20   1.6 %    5  25.0 %    4   0.3 %   10   0.8 %
  no speaker, guess        2     1  50.0 %      1  50.0 %            -            -            -

nl: 3 proposals decided, 0 quotes that the engine missed, marked by hand
               decided  as proposed  other speaker  (runner-up)  other words  not a quote
  all                3    3 100.0 %              -            -            -            -
  sure               3    3 100.0 %              -            -            -            -
  colon, sure        3    3 100.0 %              -            -            -            -

1 decision for a withheld or confidential speaker is not counted.
`,
  );
});
