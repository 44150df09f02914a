/** The side panel "Corrections" of the article's edit view: what was wrong in the story, and since when it is right. */
import { useState } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Plus, Trash } from '@strapi/icons';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useText } from '../hooks/use-text';
import type { Correction } from '../../../plugin/model/article';
import { uids } from '../../../plugin/model/uids';
import { CorrectionForm } from './correction-form';

export const CorrectionsPanel: PanelComponent = ({ model, document }) => {
  const text = useText();
  if (model !== uids.article) return null;
  return {
    title: text('corrections.title'),
    content: <Corrections isCreating={!document} />,
  };
};
CorrectionsPanel.displayName = 'NewsroomCorrectionsPanel';

const Corrections = ({ isCreating }: { isCreating: boolean }) => {
  const text = useText();
  const intl = useIntl();
  const value = useForm('NewsroomCorrections', (form) => (form.values as Values).corrections);
  const initial = useForm(
    'NewsroomCorrections',
    (form) => (form.initialValues as Values).corrections,
  );
  const onChange = useForm('NewsroomCorrections', (form) => form.onChange);
  const isDisabled = useForm('NewsroomCorrections', (form) => form.disabled);
  const fields = useDocumentRBAC('NewsroomCorrections', (rbac) =>
    isCreating ? rbac.canCreateFields : rbac.canUpdateFields,
  );
  const canChange = !isDisabled && fields.includes('corrections');
  const corrections = listOf(value);
  /** Index of the correction in the form; the length of the list for a new one. */
  const [editing, setEditing] = useState<number | null>(null);

  const set = (next: Correction[]) => {
    // An empty list where the form began with none is no edit.
    onChange('corrections', next.length || initial ? next : undefined);
    setEditing(null);
  };
  const form = (index: number, correction: Correction) => (
    <CorrectionForm
      correction={correction}
      onCancel={() => {
        setEditing(null);
      }}
      onSave={(changed) => {
        set(
          index < corrections.length
            ? corrections.map((c, i) => (i === index ? changed : c))
            : [...corrections, changed],
        );
      }}
    />
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {corrections.length || editing !== null ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('corrections.none')}
        </Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {corrections.map((correction, i) => (
          <Box tag="li" key={`${i} ${correction.date}`}>
            {editing === i ? (
              form(i, correction)
            ) : (
              <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
                <Box>
                  <Typography variant="pi" fontWeight="bold" tag="p">
                    {intl.formatDate(correction.date, { dateStyle: 'medium', timeZone: 'UTC' })}
                  </Typography>
                  <Typography variant="pi" tag="p">
                    {correction.text}
                  </Typography>
                </Box>
                {canChange ? (
                  <Flex gap={1}>
                    <IconButton
                      size="XS"
                      variant="ghost"
                      label={text('corrections.edit', { date: correction.date })}
                      onClick={() => {
                        setEditing(i);
                      }}
                    >
                      <Pencil />
                    </IconButton>
                    <IconButton
                      size="XS"
                      variant="ghost"
                      label={text('corrections.remove', { date: correction.date })}
                      onClick={() => {
                        set(corrections.filter((_, j) => j !== i));
                      }}
                    >
                      <Trash />
                    </IconButton>
                  </Flex>
                ) : null}
              </Flex>
            )}
          </Box>
        ))}
      </Flex>
      {editing === corrections.length
        ? form(corrections.length, { date: today(), text: '' })
        : null}
      {canChange && editing === null ? (
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => {
            setEditing(corrections.length);
          }}
        >
          {text('corrections.add')}
        </Button>
      ) : null}
    </Flex>
  );
};

interface Values {
  corrections?: unknown;
}

const listOf = (value: unknown): Correction[] =>
  Array.isArray(value) ? value.filter(isCorrection) : [];

const isCorrection = (value: unknown): value is Correction =>
  typeof value === 'object' &&
  value !== null &&
  'date' in value &&
  'text' in value &&
  typeof value.date === 'string' &&
  typeof value.text === 'string';

/** The editor's own day, not that of Greenwich. */
const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
