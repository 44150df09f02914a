/** Finds a source on record by name or alias. */
import { useState } from 'react';
import { Combobox, ComboboxOption, Field, Typography } from '@strapi/design-system';
import { useSearchSourcesQuery } from '../../api';
import { useDebounced } from '../../hooks/use-debounced';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import type { SourceKind, SourceSummary } from '../../../../plugin/model';
import { SourceLine, useDescription } from './source-line';

export interface SourceSearchProps {
  label: string;
  name: string;
  value: SourceSummary | null;
  onChange: (source: SourceSummary | null) => void;
  /** Only sources of this kind are found. */
  kind?: SourceKind;
  /** What stands in the box at first. */
  initialText?: string;
  /** The list offers to make a source of the name that was typed. */
  onCreate?: (name: string) => void;
  onType?: (typed: string) => void;
  required?: boolean;
  disabled?: boolean;
  hint?: string;
  error?: string;
}

export const SourceSearch = ({
  label,
  name,
  value,
  onChange,
  kind,
  initialText = '',
  onCreate,
  onType,
  required,
  disabled,
  hint,
  error,
}: SourceSearchProps) => {
  const text = useText();
  const errorText = useErrorText();
  const describe = useDescription();
  const [typed, setTyped] = useState(value?.name ?? initialText);
  const [open, setOpen] = useState(false);
  const [touched, setTouched] = useState(false);

  const type = (next: string) => {
    setTyped(next);
    onType?.(next);
  };

  // Another source was chosen from outside: its name is what stands in the box.
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    setTyped(value?.name ?? '');
    setTouched(false);
  }

  const q = useDebounced(typed.trim(), 200);
  const query = { q, limit: 10, ...(kind ? { kind } : {}) };
  const search = useSearchSourcesQuery(query, { skip: !open });
  const options = withChosen(search.data ?? [], value);

  const choose = (chosen: string | undefined) => {
    const source = options.find(({ documentId }) => documentId === chosen);
    if (source && source.documentId !== value?.documentId) onChange(source);
    if (!chosen && value) onChange(null);
  };

  const undecided = touched && !open && typed.trim() !== '' && typed !== value?.name;

  return (
    <Field.Root name={name} required={required} error={error} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete="none"
        allowCustomValue
        creatable={onCreate !== undefined}
        createMessage={(typedName) => text('source-picker.create', { name: typedName })}
        onCreateOption={(typedName) => {
          setOpen(false);
          onCreate?.((typedName ?? typed).trim());
        }}
        value={value?.documentId ?? ''}
        onChange={choose}
        textValue={typed}
        onTextValueChange={(next) => {
          // After a choice the list hands back the option's value or its name.
          type(options.find(({ documentId }) => documentId === next)?.name ?? next);
        }}
        onInputChange={() => {
          setTouched(true);
        }}
        open={open}
        onOpenChange={setOpen}
        onClear={() => {
          type('');
          onChange(null);
        }}
        clearLabel={text('source-picker.clear')}
        loading={search.isFetching}
        loadingMessage={text('source-picker.searching')}
        noOptionsMessage={() => text('source-picker.nothing')}
        placeholder={text('source-picker.placeholder')}
        disabled={disabled}
      >
        {options.map((source) => (
          <ComboboxOption key={source.documentId} value={source.documentId} textValue={source.name}>
            <SourceLine source={source} />
          </ComboboxOption>
        ))}
      </Combobox>
      {value ? (
        <Typography variant="pi" textColor="neutral600">
          {describe(value)}
        </Typography>
      ) : null}
      {search.error ? (
        <Typography role="alert" variant="pi" textColor="danger600">
          {text('source-picker.failed', { message: errorText(search.error) })}
        </Typography>
      ) : null}
      {undecided ? (
        <Typography role="status" variant="pi" textColor="warning700">
          {text('source-picker.not-chosen', { name: typed.trim() })}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** The chosen source stands among the options even where the search did not find it. */
const withChosen = (
  found: readonly SourceSummary[],
  chosen: SourceSummary | null,
): readonly SourceSummary[] =>
  chosen && !found.some(({ documentId }) => documentId === chosen.documentId)
    ? [...found, chosen]
    : found;
