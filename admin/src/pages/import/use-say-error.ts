/** Says what is wrong with a field. */
import { useCallback } from 'react';
import { useText } from '../../hooks/use-text';
import { errorAt } from './field-errors';
import type { FieldError, FieldErrors } from './field-errors';

export const useSayError = (): ((error: FieldError) => string) => {
  const text = useText();
  return useCallback(
    (error) =>
      'text' in error
        ? error.text
        : text(`import.error.${error.id}`, { maximum: error.maximum ?? 0 }),
    [text],
  );
};

/** @returns a function: path of a field to what is wrong there; undefined where nothing is. */
export const useErrorAt = (errors: FieldErrors): ((path: string) => string | undefined) => {
  const say = useSayError();
  return useCallback(
    (path) => {
      const error = errorAt(errors, path);
      return error ? say(error) : undefined;
    },
    [errors, say],
  );
};
