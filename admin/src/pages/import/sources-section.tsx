/** The names in use that are no records yet: of which kind each becomes, or which record is meant. */
import { memo } from 'react';
import {
  Box,
  Flex,
  Field,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { SourcePicker } from '../../components/source-picker';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import { sourceKinds } from '../../../../plugin/model/source';
import { Section } from './section';
import { SourceState } from './source-state';
import type { Review } from './use-review';
import type { ChangeSession } from './use-session';

export interface SourcesSectionProps {
  review: Review;
  onChange: ChangeSession;
}

const Sources = ({ review, onChange }: SourcesSectionProps) => {
  const text = useText();
  const errorText = useErrorText();
  const { pending, sourcesError } = review;
  if (!pending.length && !sourcesError) return null;
  return (
    <Section title={text('import.sources.title')}>
      {sourcesError ? (
        <Typography role="alert" textColor="danger600">
          {text('import.sources.failed', { message: errorText(sourcesError) })}
        </Typography>
      ) : null}
      <Typography variant="pi" textColor="neutral600">
        {text('import.sources.hint')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {pending.map(({ used, source }) => (
          <Box key={used.key} tag="li" aria-label={used.name}>
            <Flex gap={2} paddingBottom={2}>
              <Typography fontWeight="bold">{used.name}</Typography>
              <SourceState source={source} />
            </Flex>
            <Flex gap={3} alignItems="flex-start" wrap="wrap">
              {source.state === 'new' ? (
                <Box flex="1 1 12rem" minWidth="0">
                  <Field.Root name={`kind-${used.key}`}>
                    <Field.Label>{text('import.sources.kind-of', { name: used.name })}</Field.Label>
                    <SingleSelect
                      value={source.kind}
                      onChange={(value) => {
                        const kind = sourceKinds.find((k) => k === value);
                        if (!kind) return;
                        onChange(({ sources }) => ({
                          sources: { ...sources, [used.key]: { create: kind } },
                        }));
                      }}
                    >
                      {sourceKinds.map((kind) => (
                        <SingleSelectOption key={kind} value={kind}>
                          {text(`source.kind.${kind}`)}
                        </SingleSelectOption>
                      ))}
                    </SingleSelect>
                  </Field.Root>
                </Box>
              ) : null}
              <Box flex="2 1 18rem" minWidth="0">
                <SourcePicker
                  label={
                    source.state === 'unclear'
                      ? text('import.sources.which', { name: used.name })
                      : text('import.sources.instead')
                  }
                  name={`record-${used.key}`}
                  value={null}
                  creatable={source.state === 'unclear'}
                  suggestedName={source.state === 'unclear' ? used.name : null}
                  suggestedKind={used.likelyKind}
                  suggestions={source.state === 'unclear' ? source.among : []}
                  onChange={(chosen) => {
                    if (!chosen) return;
                    onChange(({ sources }) => ({
                      sources: { ...sources, [used.key]: { source: chosen } },
                    }));
                  }}
                />
              </Box>
            </Flex>
          </Box>
        ))}
      </Flex>
    </Section>
  );
};

export const SourcesSection = memo(Sources);
