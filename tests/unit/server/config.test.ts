import { expect, it } from 'vitest';
import config from '../../../server/src/config';

it('an unknown setting is named, with what is known', () => {
  expect(() => {
    config.validator({ qoutes: true });
  }).toThrow('Newsroom does not know the setting qoutes. It has no settings.');
  expect(() => {
    config.validator({});
  }).not.toThrow();
});
