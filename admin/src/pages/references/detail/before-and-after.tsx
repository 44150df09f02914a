/** What was and what is now: two addresses, two wordings with what differs between them, or words that are gone. */
import { Typography } from '@strapi/design-system';
import type { TaskSummary } from '../../../../../plugin/model/task';
import { compareWording } from '../../../../../plugin/wording';
import { WordDiff } from '../../../components/word-diff';
import { useText } from '../../../hooks/use-text';
import { sayChange } from '../say';
import { Fact, Facts } from './facts';
import { Outside } from './outside';
import { sinceThen } from './since-then';

export interface BeforeAndAfterProps {
  task: TaskSummary;
  /** The page's. */
  language: string | null;
}

export const BeforeAndAfter = ({ task, language }: BeforeAndAfterProps) => {
  const text = useText();
  const { kind, before, after } = task;
  if (kind === 'page-moved') {
    return (
      <Facts>
        {before ? (
          <Fact name={text('tasks.before')}>
            <Outside url={before} />
          </Fact>
        ) : null}
        {after ? (
          <Fact name={text('tasks.after')}>
            <Outside url={after} />
          </Fact>
        ) : null}
      </Facts>
    );
  }
  if (kind === 'wording-changed' && before && after) {
    return (
      <WordDiff
        originalFirst
        original={before}
        originalLabel={text('tasks.before')}
        printed={after}
        printedLabel={text('tasks.after')}
        language={language}
        comparison={sinceThen(compareWording(before, after, { language }))}
      />
    );
  }
  // The address that is gone stands with what is on record of the page.
  if (kind === 'page-gone') return null;
  if (kind === 'page-changed') {
    // How many words the page lost and gained.
    const change = { added: Number(after), dropped: Number(before) };
    return <Typography>{sayChange(change, text)}</Typography>;
  }
  return (
    <Facts>
      {before ? (
        <Fact name={text('tasks.before')}>
          <Typography lang={language ?? undefined}>{before}</Typography>
        </Fact>
      ) : null}
      {after ? (
        <Fact name={text('tasks.after')}>
          <Typography lang={language ?? undefined}>{after}</Typography>
        </Fact>
      ) : null}
    </Facts>
  );
};
