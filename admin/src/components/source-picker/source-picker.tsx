/** Finds a source on record, offers those that bear the printed name, or makes one in place. */
import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useNewsroomPermissions } from '../../hooks/use-newsroom-permissions';
import { useText } from '../../hooks/use-text';
import type { SourceKind, SourceSummary } from '../../../../plugin/model';
import { NewSource } from './new-source';
import { useDescription } from './source-line';
import { SourceSearch } from './source-search';

export interface SourcePickerProps {
  label: string;
  name: string;
  value: SourceSummary | null;
  onChange: (source: SourceSummary | null) => void;
  /** Only sources of this kind are found. */
  kind?: SourceKind;
  /** Sources that are likely, offered as buttons: those that bear the printed name. */
  suggestions?: readonly SourceSummary[];
  /** What is searched for at first, and the name of a source that is made: the printed name. */
  suggestedName?: string | null;
  /** Kind and role of a source that is made. */
  suggestedKind?: SourceKind;
  suggestedRole?: string | null;
  /** False: only what is on record can be chosen. */
  creatable?: boolean;
  required?: boolean;
  disabled?: boolean;
  hint?: string;
  error?: string;
}

export const SourcePicker = ({
  suggestions = [],
  suggestedName,
  suggestedKind,
  suggestedRole,
  creatable = true,
  ...search
}: SourcePickerProps) => {
  const { value, onChange, kind, disabled = false } = search;
  const mayCreate = useNewsroomPermissions().createSource && creatable;
  const [typed, setTyped] = useState(value?.name ?? suggestedName ?? '');
  const [creating, setCreating] = useState<string | null>(null);

  return (
    <Box>
      <SourceSearch
        {...search}
        initialText={suggestedName ?? ''}
        onCreate={mayCreate ? setCreating : undefined}
        onType={setTyped}
      />
      {!value && !disabled && creating === null ? (
        <Offers
          suggestions={suggestions}
          newName={mayCreate ? typed.trim() : ''}
          onChoose={onChange}
          onCreate={setCreating}
        />
      ) : null}
      {creating !== null ? (
        <Box paddingTop={2}>
          <NewSource
            name={creating}
            kind={suggestedKind ?? kind ?? 'person'}
            role={suggestedRole}
            onCreated={(source) => {
              setCreating(null);
              onChange(source);
            }}
            onCancel={() => {
              setCreating(null);
            }}
          />
        </Box>
      ) : null}
    </Box>
  );
};

interface OffersProps {
  suggestions: readonly SourceSummary[];
  newName: string;
  onChoose: (source: SourceSummary) => void;
  onCreate: (name: string) => void;
}

/** The sources of the printed name, and making one of it, without opening the list. */
const Offers = ({ suggestions, newName, onChoose, onCreate }: OffersProps) => {
  const text = useText();
  const describe = useDescription();
  if (!suggestions.length && !newName) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={2}>
      {suggestions.length ? (
        <Typography variant="pi" textColor="neutral600">
          {text('source-picker.suggestions')}
        </Typography>
      ) : null}
      {suggestions.map((source) => (
        <Button
          key={source.documentId}
          size="S"
          variant="secondary"
          onClick={() => {
            onChoose(source);
          }}
        >
          {`${source.name} (${describe(source)})`}
        </Button>
      ))}
      {newName ? (
        <Button
          size="S"
          variant="tertiary"
          onClick={() => {
            onCreate(newName);
          }}
        >
          {text('source-picker.create', { name: newName })}
        </Button>
      ) : null}
    </Flex>
  );
};
