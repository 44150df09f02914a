import { describe, expect, it, vi } from 'vitest';
import { articleValues } from '../../../admin/src/panel/form-values';
import { startReading } from '../../../admin/src/panel/live-reading';
import type { Schedule } from '../../../admin/src/panel/live-reading';
import { mentionOf, paragraphs } from './panel-samples';

const sentence = '“The harbour stays open all winter,” said Lena Maes, the harbour master.';

/** Runs what is scheduled when the test says that the browser is idle: one task, or all that follow from it. */
const idleByHand = () => {
  let task: (() => void) | null = null;
  const schedule: Schedule = (next) => {
    task = next;
    return () => {
      if (task === next) task = null;
    };
  };
  const once = () => {
    const now = task;
    task = null;
    now?.();
  };
  return {
    start: () => startReading(schedule, schedule),
    waits: () => task !== null,
    once,
    idle: () => {
      while (task) once();
    },
  };
};

const valuesOf = (text: string, rest: Record<string, unknown> = {}) =>
  articleValues({ headline: 'Harbour', body: paragraphs(text), language: 'en', ...rest });

describe('reading while the editor types', () => {
  it('reads nothing until the browser is idle, and then the latest text', () => {
    const { start, idle } = idleByHand();
    const reading = start();
    reading.update(valuesOf('“The harb'));
    reading.update(valuesOf(sentence));
    expect(reading.get()).toBeNull();
    idle();
    expect(reading.get()?.proposals).toMatchObject([{ speaker: 'Lena Maes' }]);
  });

  it('tells its listeners once for each reading, and not where nothing changed', () => {
    const { start, idle } = idleByHand();
    const reading = start();
    const listener = vi.fn();
    reading.subscribe(listener);
    reading.update(valuesOf(sentence));
    idle();
    reading.update(valuesOf(sentence));
    idle();
    expect(listener).toHaveBeenCalledTimes(2);
    const before = reading.get();
    reading.update({ ...valuesOf(sentence), body: before?.body });
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('does not find the proposals again when only blocks of the same text were made anew', () => {
    const { start, idle } = idleByHand();
    const reading = start();
    reading.update(valuesOf(sentence));
    idle();
    const { proposals } = reading.get() ?? {};
    reading.update(valuesOf(sentence));
    idle();
    expect(reading.get()?.proposals).toBe(proposals);
  });

  it('shows a decision at once: there is nothing to read', () => {
    const { start, idle, waits } = idleByHand();
    const reading = start();
    const values = valuesOf(sentence);
    reading.update(values);
    idle();
    const mentions = [mentionOf('m1', sentence, 'The harbour stays open all winter,')];
    reading.update({ ...values, mentions });
    expect(waits()).toBe(false);
    expect(reading.get()?.live.mentions).toMatchObject([{ state: 'anchored' }]);
  });

  it('reads again with sources that have become known', () => {
    const { start, idle, waits } = idleByHand();
    const reading = start();
    reading.update(valuesOf(sentence));
    idle();
    const knowledge = { sources: [{ name: 'Lena Maes', aliases: ['Maes'] }] };
    reading.know(knowledge);
    expect(waits()).toBe(true);
    idle();
    expect(reading.get()?.proposals).toHaveLength(1);
    reading.know({ ...knowledge });
    expect(waits()).toBe(false);
  });

  it('reads with the newsroom’s own words and marks, and by the day of the article', () => {
    const { start, idle } = idleByHand();
    const reading = start();
    reading.update(valuesOf('<<The harbour stays open all winter,>> said Lena Maes on Tuesday.'));
    idle();
    expect(reading.get()?.proposals).toEqual([]);
    reading.know({
      sources: [],
      additions: { marks: [{ open: '<<', close: '>>' }] },
      publishedOn: '2026-11-26',
    });
    idle();
    expect(reading.get()?.proposals).toMatchObject([
      { speaker: 'Lena Maes', saidOn: { text: 'on Tuesday', date: '2026-11-24' } },
    ]);
  });

  it('gives the browser a turn between finding the quotes and showing them', () => {
    const { start, once, waits } = idleByHand();
    const reading = start();
    reading.update(valuesOf(sentence));
    once();
    expect(reading.get()).toBeNull();
    expect(waits()).toBe(true);
    once();
    expect(reading.get()?.proposals).toHaveLength(1);
  });

  it('shows nothing of a text that was typed over between the two', () => {
    const { start, once, idle } = idleByHand();
    const reading = start();
    const listener = vi.fn();
    reading.subscribe(listener);
    reading.update(valuesOf(sentence));
    once();
    reading.update(valuesOf('Nobody speaks.'));
    idle();
    expect(listener).toHaveBeenCalledTimes(1);
    expect(reading.get()?.proposals).toEqual([]);
  });

  it('reads no more once it is stopped', () => {
    const { start, waits } = idleByHand();
    const reading = start();
    reading.update(valuesOf(sentence));
    reading.stop();
    expect(waits()).toBe(false);
  });

  it('copes with values that are not there or of foreign making', () => {
    expect(articleValues({ mentions: 'none', notQuotes: [{}], headline: null })).toMatchObject({
      headline: '',
      language: null,
      mentions: [],
      notQuotes: [],
    });
  });
});
