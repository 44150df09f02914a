/** Hands the form's values on as the editor types. It renders nothing, so a keystroke renders nothing of the panel. */
import { memo, useLayoutEffect } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { SourceSummary } from '../../../plugin/model/source';
import { articleValues } from './form-values';
import type { FormValues } from './form-values';
import type { LiveReading } from './live-reading';
import type { UnsavedWork } from './unsaved/unsaved-work';

export interface FormWatchProps {
  reading: LiveReading;
  unsaved: UnsavedWork | null;
  updatedAt: string | null;
  sources: ReadonlyMap<string, SourceSummary>;
}

export const FormWatch = memo(({ reading, unsaved, updatedAt, sources }: FormWatchProps) => {
  // Strapi types the form's values as `object`.
  const values = useForm('NewsroomFormWatch', (form) => form.values as FormValues);
  const initialValues = useForm('NewsroomFormWatch', (form) => form.initialValues as FormValues);
  const modified = useForm('NewsroomFormWatch', (form) => form.modified);

  // In the commit itself: a save that follows a keystroke at once must find it.
  useLayoutEffect(() => {
    reading.update(articleValues(values));
  }, [reading, values]);
  useLayoutEffect(() => {
    unsaved?.update({ values, initialValues, modified, updatedAt, sources });
  }, [unsaved, values, initialValues, modified, updatedAt, sources]);
  return null;
});
FormWatch.displayName = 'NewsroomFormWatch';
