/** Reads the unsaved text for the outlets that it names, once the editor pauses. It renders nothing, so a keystroke renders nothing of the panel. */
import { memo, useEffect, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { namedOutlets } from '../../../plugin/chain';
import { blocksToText } from '../../../plugin/text';
import type { FormValues } from '../panel/form-values';
import { onceRested } from '../panel/live-reading';

/** What of the article in the form the chain is read from. */
export interface Story {
  text: string;
  /** BCP 47; null where nobody has said it. */
  language: string | null;
  creditLine: string | null;
  headline: string;
  /** The outlets that it names as where it comes from, as printed, the original first. */
  named: readonly string[];
}

export interface StoryWatchProps {
  /** The language of an article that does not say its own. */
  locale: string | undefined;
  onRead: (story: Story) => void;
}

export const StoryWatch = memo(({ locale, onRead }: StoryWatchProps) => {
  const [read] = useState(cachedReader);
  // Strapi types the form's values as `object`.
  const headline = useForm('NewsroomStory', (form) =>
    lineOf(form.values as FormValues, 'headline'),
  );
  const standfirst = useForm('NewsroomStory', (form) =>
    lineOf(form.values as FormValues, 'standfirst'),
  );
  const body = useForm('NewsroomStory', (form) => (form.values as FormValues).body);
  const creditLine = useForm('NewsroomStory', (form) =>
    lineOf(form.values as FormValues, 'creditLine'),
  );
  const own = useForm('NewsroomStory', (form) => lineOf(form.values as FormValues, 'language'));
  const language = own === '' ? (locale ?? null) : own;

  useEffect(
    () =>
      onceRested(() => {
        onRead(read({ headline, standfirst, body, creditLine, language }));
      }),
    [headline, standfirst, body, creditLine, language, read, onRead],
  );
  return null;
});
StoryWatch.displayName = 'NewsroomStoryWatch';

const lineOf = (values: FormValues, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

interface Given {
  headline: string;
  standfirst: string;
  /** Strapi Blocks. */
  body: unknown;
  creditLine: string;
  language: string | null;
}

/** Where the words are those that were read before, the story is the same object. */
const cachedReader = () => {
  let last: { whole: string; story: Story } | null = null;
  return ({ headline, standfirst, body, creditLine, language }: Given): Story => {
    const text = [headline, standfirst, blocksToText(body).text].filter(Boolean).join('\n\n');
    const whole = creditLine ? `${text}\n\n${creditLine}` : text;
    const isSame =
      last?.whole === whole &&
      last.story.language === language &&
      (last.story.creditLine ?? '') === creditLine;
    if (last && isSame) return last.story;
    const story: Story = {
      text,
      language,
      creditLine: creditLine === '' ? null : creditLine,
      headline,
      named: namedOutlets({ text: whole, language }).map(({ name }) => name),
    };
    last = { whole, story };
    return story;
  };
};
