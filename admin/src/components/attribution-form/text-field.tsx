/** A labelled line or paragraph of text of the attribution form. */
import { Field, Textarea, TextInput } from '@strapi/design-system';

export interface TextFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'paragraph';
  hint?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

export const TextField = ({
  label,
  name,
  value,
  onChange,
  type = 'text',
  hint,
  error,
  required,
  disabled,
}: TextFieldProps) => (
  <Field.Root name={name} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    {type === 'paragraph' ? (
      <Textarea
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    ) : (
      <TextInput
        type={type}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    )}
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
