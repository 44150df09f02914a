/** The plugin's texts in the editor's language. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { PrimitiveType } from 'react-intl';
import type en from '../translations/en.json';

export type TextKey = keyof typeof en;
export type TextValues = Record<string, PrimitiveType>;
export type Text = (key: TextKey, values?: TextValues) => string;

/** @returns a function, the same one until the language changes: key of en.json and its values to text. */
export const useText = (): Text => {
  const intl = useIntl();
  return useCallback(
    (key, values) => intl.formatMessage({ id: `newsroom.${key}` }, values),
    [intl],
  );
};
