/** What is known of the page: its outlet, headline, byline, language and day, each beside what the page says. */
import type { ReactNode } from 'react';
import { Grid, TextButton, Typography } from '@strapi/design-system';
import { LanguageField } from '../language-field';
import { SourcePicker } from '../source-picker';
import { TextField } from '../attribution-form/text-field';
import { useText } from '../../hooks/use-text';
import { isOnRecord } from './draft';
import type { SaidField } from './draft';
import type { PageState } from './use-page';

interface PageFieldsProps {
  state: PageState;
  errorAt: (path: string) => string | undefined;
}

export const PageFields = ({ state, errorAt }: PageFieldsProps) => {
  const text = useText();
  const { draft, set } = state;
  const { outlet } = draft;
  const made = outlet && !isOnRecord(outlet) ? outlet : null;
  const line = (field: SaidField, type: 'text' | 'date' = 'text') => (
    <>
      <TextField
        label={text(`page-form.${field}`)}
        name={`page-${field}`}
        type={type}
        value={draft[field]}
        error={errorAt(field)}
        onChange={(value) => {
          set({ [field]: value });
        }}
      />
      <OnThePage state={state} field={field} />
    </>
  );

  return (
    <Grid.Root gap={4}>
      <Cell col={12}>
        <SourcePicker
          key={made ? `new ${made.name}` : 'record'}
          label={text('page-form.outlet')}
          name="page-outlet"
          value={outlet && isOnRecord(outlet) ? outlet : null}
          suggestedName={made?.name}
          suggestedKind="outlet"
          hint={made ? text('page-form.outlet-made', { name: made.name }) : undefined}
          error={errorAt('outlet')}
          onChange={(chosen) => {
            set({ outlet: chosen });
          }}
        />
      </Cell>
      <Cell col={12}>{line('headline')}</Cell>
      <Cell col={6}>{line('byline')}</Cell>
      <Cell col={3}>{line('publishedOn', 'date')}</Cell>
      <Cell col={3}>
        <LanguageField
          label={text('page-form.language')}
          name="page-language"
          value={draft.language}
          error={errorAt('language')}
          onChange={(language) => {
            set({ language });
          }}
        />
        <OnThePage state={state} field="language" />
      </Cell>
      <Cell col={12}>
        <TextField
          label={text('page-form.archive')}
          name="page-archive"
          hint={text('page-form.archive-hint')}
          value={draft.archiveUrl}
          error={errorAt('archiveUrl')}
          onChange={(archiveUrl) => {
            set({ archiveUrl });
          }}
        />
      </Cell>
    </Grid.Root>
  );
};

/** What the page says, where the field says something else. */
const OnThePage = ({ state, field }: { state: PageState; field: SaidField }) => {
  const text = useText();
  const said = state.page?.[field];
  if (!said || said === state.draft[field].trim()) return null;
  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {text('page-form.says', { value: said })}{' '}
      <TextButton
        onClick={() => {
          state.set({ [field]: said });
        }}
      >
        {text('page-form.take')}
      </TextButton>
    </Typography>
  );
};

const Cell = ({ col, children }: { col: number; children: ReactNode }) => (
  <Grid.Item col={col} xs={12} direction="column" alignItems="stretch" gap={1}>
    {children}
  </Grid.Item>
);
