/** Makes a source in place, while attributing. */
import { useState } from 'react';
import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { existingSources, useCreateSourceMutation } from '../../api';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import { limits, sourceKinds } from '../../../../plugin/model';
import type { SourceKind, SourceSummary } from '../../../../plugin/model';
import { SourceSearch } from './source-search';

export interface NewSourceProps {
  name: string;
  kind: SourceKind;
  role?: string | null;
  onCreated: (source: SourceSummary) => void;
  onCancel: () => void;
}

export const NewSource = ({ onCreated, onCancel, ...given }: NewSourceProps) => {
  const text = useText();
  const errorText = useErrorText();
  const [name, setName] = useState(given.name);
  const [kind, setKind] = useState<SourceKind>(given.kind);
  const [role, setRole] = useState(given.role ?? '');
  const [affiliation, setAffiliation] = useState<SourceSummary | null>(null);
  const [confidential, setConfidential] = useState(false);
  const [nameMissing, setNameMissing] = useState(false);
  const [create, { isLoading, error }] = useCreateSourceMutation();
  const existing = existingSources(error);

  const save = async (separate: boolean) => {
    setNameMissing(!name.trim());
    if (!name.trim()) return;
    const answer = await create({
      name: name.trim(),
      kind,
      role: role.trim() || null,
      affiliation: affiliation?.documentId ?? null,
      confidential,
      ...(separate ? { separate } : {}),
    });
    if ('data' in answer) onCreated(answer.data);
  };

  return (
    <Box
      role="group"
      aria-label={text('new-source.title')}
      padding={4}
      background="neutral100"
      borderColor="neutral200"
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography variant="delta" tag="h3">
          {text('new-source.title')}
        </Typography>
        <Flex gap={4} alignItems="flex-start">
          <Box flex="1">
            <Field.Root
              name="newSourceName"
              required
              error={nameMissing ? text('new-source.name-needed') : undefined}
            >
              <Field.Label>{text('new-source.name')}</Field.Label>
              <TextInput
                value={name}
                maxLength={limits.line}
                onChange={(event) => {
                  setName(event.target.value);
                }}
              />
              <Field.Error />
            </Field.Root>
          </Box>
          <Box flex="1">
            <Field.Root name="newSourceKind" required>
              <Field.Label>{text('new-source.kind')}</Field.Label>
              <SingleSelect
                value={kind}
                onChange={(value) => {
                  const chosen = sourceKinds.find((k) => k === value);
                  if (chosen) setKind(chosen);
                }}
              >
                {sourceKinds.map((k) => (
                  <SingleSelectOption key={k} value={k}>
                    {text(`source.kind.${k}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
        </Flex>
        <Flex gap={4} alignItems="flex-start">
          <Box flex="1">
            <Field.Root name="newSourceRole" hint={text('new-source.role-hint')}>
              <Field.Label>{text('new-source.role')}</Field.Label>
              <TextInput
                value={role}
                maxLength={limits.line}
                onChange={(event) => {
                  setRole(event.target.value);
                }}
              />
              <Field.Hint />
            </Field.Root>
          </Box>
          <Box flex="1">
            <SourceSearch
              label={text('new-source.affiliation')}
              name="newSourceAffiliation"
              value={affiliation}
              onChange={setAffiliation}
            />
          </Box>
        </Flex>
        <Field.Root name="newSourceConfidential" hint={text('new-source.confidential-hint')}>
          <Checkbox
            checked={confidential}
            onCheckedChange={(checked) => {
              setConfidential(checked === true);
            }}
          >
            {text('new-source.confidential')}
          </Checkbox>
          <Field.Hint />
        </Field.Root>
        {existing ? (
          <Box role="alert" padding={3} background="warning100" hasRadius>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography>{text('new-source.exists', { count: existing.length })}</Typography>
              {existing.map((source) => (
                <Flex key={source.documentId} gap={2} wrap="wrap">
                  <Button
                    size="S"
                    variant="secondary"
                    onClick={() => {
                      onCreated(source);
                    }}
                  >
                    {text('new-source.use', { name: source.name })}
                  </Button>
                  <Typography variant="pi">
                    {[source.role, source.affiliation?.name].filter(Boolean).join(', ')}
                  </Typography>
                </Flex>
              ))}
              <Button size="S" variant="tertiary" loading={isLoading} onClick={() => save(true)}>
                {text('new-source.separate')}
              </Button>
            </Flex>
          </Box>
        ) : error ? (
          <Typography role="alert" textColor="danger600">
            {errorText(error)}
          </Typography>
        ) : null}
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={onCancel}>
            {text('common.cancel')}
          </Button>
          {existing ? null : (
            <Button loading={isLoading} onClick={() => save(false)}>
              {text('new-source.create')}
            </Button>
          )}
        </Flex>
      </Flex>
    </Box>
  );
};
