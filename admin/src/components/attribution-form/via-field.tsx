/** Who relayed the words, in order: add, move, remove. */
import { useState } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross } from '@strapi/icons';
import { useText } from '../../hooks/use-text';
import type { SourceSummary } from '../../../../plugin/model/source';
import { SourceLine, SourcePicker } from '../source-picker';

export interface ViaFieldProps {
  value: readonly SourceSummary[];
  onChange: (via: SourceSummary[]) => void;
  /** Names that the text prints; those that are not chosen yet are offered. */
  printedNames?: readonly string[];
  disabled?: boolean;
}

export const ViaField = ({ value, onChange, printedNames = [], disabled }: ViaFieldProps) => {
  const text = useText();
  // The key makes the picker anew: empty after a choice, or with a printed name.
  const [wanted, setWanted] = useState({ key: 0, name: '' });
  const offered = printedNames.filter((name) => !value.some((source) => bears(source, name)));
  const without = (index: number) => value.filter((_, i) => i !== index);
  const swapped = (index: number, other: number) => {
    const moved = [...value];
    const [a, b] = [moved[index], moved[other]];
    if (a && b) [moved[index], moved[other]] = [b, a];
    return moved;
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="h4">
        {text('attribution.via')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {text('attribution.via-hint')}
      </Typography>
      {value.length ? (
        <Flex
          tag="ol"
          direction="column"
          alignItems="stretch"
          gap={1}
          aria-label={text('attribution.via')}
        >
          {value.map((source, i) => (
            <Flex
              tag="li"
              key={source.documentId}
              justifyContent="space-between"
              gap={2}
              padding={2}
              background="neutral100"
              hasRadius
            >
              <SourceLine source={source} />
              <Flex gap={1}>
                <IconButton
                  variant="ghost"
                  label={text('attribution.via-up', { name: source.name })}
                  disabled={disabled === true || i === 0}
                  onClick={() => {
                    onChange(swapped(i, i - 1));
                  }}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={text('attribution.via-down', { name: source.name })}
                  disabled={disabled === true || i === value.length - 1}
                  onClick={() => {
                    onChange(swapped(i, i + 1));
                  }}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  variant="ghost"
                  label={text('attribution.via-remove', { name: source.name })}
                  disabled={disabled}
                  onClick={() => {
                    onChange(without(i));
                  }}
                >
                  <Cross />
                </IconButton>
              </Flex>
            </Flex>
          ))}
        </Flex>
      ) : null}
      {offered.length && !disabled ? (
        <Flex gap={2} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {text('attribution.via-printed')}
          </Typography>
          {offered.map((name) => (
            <Button
              key={name}
              size="S"
              variant="tertiary"
              onClick={() => {
                setWanted(({ key }) => ({ key: key + 1, name }));
              }}
            >
              {name}
            </Button>
          ))}
        </Flex>
      ) : null}
      <SourcePicker
        key={wanted.key}
        label={text('attribution.via-add')}
        name="via"
        value={null}
        suggestedName={wanted.name}
        suggestedKind="outlet"
        disabled={disabled}
        onChange={(source) => {
          if (!source) return;
          setWanted(({ key }) => ({ key: key + 1, name: '' }));
          if (!value.some(({ documentId }) => documentId === source.documentId)) {
            onChange([...value, source]);
          }
        }}
      />
    </Flex>
  );
};

const bears = (source: SourceSummary, name: string): boolean =>
  [source.name, ...source.aliases].some((known) => known.toLowerCase() === name.toLowerCase());
