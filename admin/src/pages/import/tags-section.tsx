/** The story's tags: which exist, which are new; one is added or taken away. */
import { memo, useState } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { Badge, Box, Button, Field, Flex, Tag, TextInput, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { limits } from '../../../../plugin/model/limits';
import { useText } from '../../hooks/use-text';
import type { FieldErrors } from './field-errors';
import { Section } from './section';
import { addTag, removeTag } from './tags';
import type { TagChoice } from './to-input';
import { useErrorAt } from './use-say-error';
import type { ChangeSession } from './use-session';

export interface TagsSectionProps {
  tags: readonly TagChoice[];
  /** False while the server is asked which exist. */
  asked: boolean;
  errors: FieldErrors;
  onChange: ChangeSession;
}

const Tags = ({ tags, asked, errors, onChange }: TagsSectionProps) => {
  const text = useText();
  const errorAt = useErrorAt(errors);
  const [typed, setTyped] = useState('');

  const add = () => {
    const labels = typed.split(',').filter((label) => label.trim());
    if (!labels.length) return;
    onChange((session) => ({ tags: labels.reduce(addTag, session.tags) }));
    setTyped('');
  };

  return (
    <Section title={text('import.tags.title')}>
      {tags.length ? (
        <Flex gap={2} wrap="wrap" role="list" aria-label={text('import.tags.title')}>
          {tags.map(({ label, documentId }, i) => (
            <Flex key={label} role="listitem" gap={1} direction="column" alignItems="flex-start">
              <Tag
                icon={<Cross aria-hidden />}
                label={text('import.tags.remove', { label })}
                onClick={() => {
                  onChange((session) => ({ tags: removeTag(session.tags, label) }));
                }}
              >
                <Flex gap={2} tag="span">
                  {label}
                  {asked ? (
                    <Badge size="S" variant={documentId ? 'success' : 'warning'}>
                      {text(documentId ? 'import.tags.on-record' : 'import.tags.new')}
                    </Badge>
                  ) : null}
                </Flex>
              </Tag>
              {errorAt(`tags.${i}`) ? (
                <Typography variant="pi" textColor="danger600">
                  {errorAt(`tags.${i}`)}
                </Typography>
              ) : null}
            </Flex>
          ))}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{text('import.tags.none')}</Typography>
      )}
      {asked ? null : (
        <Typography role="status" variant="pi" textColor="neutral600">
          {text('import.tags.asking')}
        </Typography>
      )}
      <Field.Root name="newTag" error={errors.tags ? errorAt('tags') : undefined}>
        <Field.Label>{text('import.tags.add')}</Field.Label>
        <Flex gap={2}>
          <Box flex="1" maxWidth="30rem">
            <TextInput
              value={typed}
              maxLength={limits.line}
              onChange={(event: ChangeEvent<HTMLInputElement>) => {
                setTyped(event.target.value);
              }}
              onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                add();
              }}
            />
          </Box>
          <Button variant="secondary" disabled={!typed.trim()} onClick={add}>
            {text('import.tags.add-button')}
          </Button>
        </Flex>
        <Field.Error />
      </Field.Root>
    </Section>
  );
};

export const TagsSection = memo(Tags);
