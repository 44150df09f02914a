/** Chooses a language by its name; the value is a BCP 47 tag. */
import { useMemo } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';

/** The languages that newsrooms relay most; one that is stored already is always among the choices. */
const common =
  'ar bg bn cs da de el en es et fa fi fr ga he hi hr hu id is it ja ko lb lt lv ms mt nb nl pl pt ro ru sk sl sq sr sv sw th tl tr uk ur vi yo zh';

export interface LanguageFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (tag: string) => void;
  disabled?: boolean;
  error?: string;
  hint?: string;
}

export const LanguageField = ({ label, name, value, onChange, ...rest }: LanguageFieldProps) => {
  const text = useText();
  const choices = useLanguages(value);
  return (
    <Field.Root name={name} error={rest.error} hint={rest.hint}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        disabled={rest.disabled}
        placeholder={text('common.none')}
        clearLabel={text('source-picker.clear')}
        onClear={() => {
          onChange('');
        }}
        onChange={(tag) => {
          onChange(String(tag));
        }}
      >
        {choices.map(({ tag, languageName }) => (
          <SingleSelectOption key={tag} value={tag}>
            {languageName}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const useLanguages = (value: string): { tag: string; languageName: string }[] => {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
    const tags = new Set(common.split(' '));
    if (value) tags.add(value);
    return [...tags]
      .map((tag) => ({ tag, languageName: nameOf(names, tag) }))
      .sort((a, b) => a.languageName.localeCompare(b.languageName, locale));
  }, [locale, value]);
};

const nameOf = (names: Intl.DisplayNames, tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A stored tag that the browser does not take for one.
    return tag;
  }
};
