/** What is said to the editor when a request fails. */
import { useCallback } from 'react';
import { refusalOf } from '../api';
import { useText } from './use-text';

/** @returns a function: failed answer to one sentence; the server's own where it gave one. */
export const useErrorText = (): ((error: unknown) => string) => {
  const text = useText();
  return useCallback((error) => refusalOf(error).message || text('common.error'), [text]);
};
