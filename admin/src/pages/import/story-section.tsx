/** The story's own fields: headline, standfirst, byline, credit line, language, locale. */
import type { ChangeEvent } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { LanguageField } from '../../components/language-field';
import { useText } from '../../hooks/use-text';
import type { TextKey } from '../../hooks/use-text';
import type { FieldErrors } from './field-errors';
import type { StoryTexts } from './fields';
import { Section } from './section';
import type { FieldEdits, ImportSession } from './session';
import { useErrorAt } from './use-say-error';
import type { Locale } from './locales';
import type { ChangeSession } from './use-session';

export interface StorySectionProps {
  session: ImportSession;
  texts: StoryTexts;
  language: string;
  locale: string | null;
  locales: readonly Locale[];
  localesFailed: boolean;
  errors: FieldErrors;
  onChange: ChangeSession;
}

export const StorySection = ({ session, texts, errors, onChange, ...props }: StorySectionProps) => {
  const text = useText();
  const errorAt = useErrorAt(errors);
  const field = (name: keyof StoryTexts, label: TextKey, path: string, long = false) => (
    <TextOf
      name={name}
      label={text(label)}
      value={texts[name]}
      error={errorAt(path)}
      long={long}
      edited={session.edits[name] !== undefined}
      onChange={(value) => {
        onChange(({ edits }) => ({ edits: { ...edits, [name]: value } }));
      }}
    />
  );

  return (
    <Section title={text('import.story.title')}>
      {field('headline', 'import.headline', 'article.headline')}
      {field('standfirst', 'import.standfirst', 'article.standfirst', true)}
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Half>{field('byline', 'import.byline', 'article.byline')}</Half>
        <Half>{field('creditLine', 'import.credit-line', 'article.creditLine')}</Half>
      </Flex>
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        <Half>
          <LanguageField
            label={text('import.language')}
            name="language"
            value={props.language}
            error={errorAt('article.language')}
            hint={session.language === null ? text('import.language.detected') : undefined}
            onChange={(language) => {
              onChange({ language: language || null });
            }}
          />
        </Half>
        {props.locales.length > 0 ? (
          <Half>
            <Field.Root name="locale" error={errorAt('locale')}>
              <Field.Label>{text('import.locale')}</Field.Label>
              <SingleSelect
                value={props.locale}
                onChange={(locale) => {
                  onChange({ locale: String(locale) });
                }}
              >
                {props.locales.map(({ code, name }) => (
                  <SingleSelectOption key={code} value={code}>
                    {name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Error />
            </Field.Root>
          </Half>
        ) : null}
      </Flex>
      {props.localesFailed ? (
        <Typography role="alert" variant="pi" textColor="warning700">
          {text('import.locale.failed')}
        </Typography>
      ) : null}
    </Section>
  );
};

export interface TextOfProps {
  name: keyof FieldEdits;
  label: string;
  value: string;
  error?: string;
  hint?: string;
  long?: boolean;
  edited: boolean;
  /** Undefined: as it was read. */
  onChange: (value: string | undefined) => void;
}

/** A field that stands as it was read until it is typed over, and can go back. */
export const TextOf = ({
  name,
  label,
  value,
  error,
  hint,
  long = false,
  edited,
  onChange,
}: TextOfProps) => {
  const text = useText();
  const type = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    onChange(event.target.value);
  };
  return (
    <Field.Root name={name} error={error} hint={hint} required={name === 'headline'}>
      <Field.Label
        action={
          edited ? (
            <Box paddingLeft={2}>
              <Button
                size="S"
                variant="ghost"
                onClick={() => {
                  onChange(undefined);
                }}
              >
                {text('import.as-read')}
              </Button>
            </Box>
          ) : undefined
        }
      >
        {label}
      </Field.Label>
      {long ? (
        <Textarea value={value} onChange={type} />
      ) : (
        <TextInput value={value} onChange={type} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const Half = ({ children }: { children: React.ReactNode }) => (
  <Box flex="1 1 20rem" minWidth="0">
    {children}
  </Box>
);
