/** A page that the article is not based on: one on record, or one whose address is pasted. */
import { useState } from 'react';
import {
  Box,
  Button,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useSearchReferencesQuery } from '../../api';
import { NamedPageModal, besideOf, titleOf } from '../../components/page-form';
import { useDebounced } from '../../hooks/use-debounced';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import type { ReferenceSummary } from '../../../../plugin/model/reference';

export interface AnotherPageProps {
  mayAdd: boolean;
  /** documentIds of the pages that are shown already. */
  known: readonly string[];
  onChoose: (page: ReferenceSummary) => void;
}

export const AnotherPage = ({ mayAdd, known, onChoose }: AnotherPageProps) => {
  const text = useText();
  const errorText = useErrorText();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const q = useDebounced(typed.trim(), 250);
  const search = useSearchReferencesQuery({ q, pageSize: 10 }, { skip: !isOpen });
  const found = (search.data?.results ?? []).filter(
    ({ documentId }) => !known.includes(documentId),
  );

  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <Box flex="1 1 24rem" minWidth="0">
        <Field.Root name="anotherPage">
          <Field.Label>{text('original.another')}</Field.Label>
          <Combobox
            autocomplete="none"
            value=""
            onChange={(chosen) => {
              const page = found.find(({ documentId }) => documentId === chosen);
              if (!page) return;
              setTyped('');
              onChoose(page);
            }}
            textValue={typed}
            onTextValueChange={(next) => {
              setTyped(found.some(({ documentId }) => documentId === next) ? '' : next);
            }}
            open={isOpen}
            onOpenChange={setOpen}
            onClear={() => {
              setTyped('');
            }}
            clearLabel={text('source-picker.clear')}
            loading={search.isFetching}
            loadingMessage={text('common.loading')}
            noOptionsMessage={() => text('original.another-none')}
            placeholder={text('references.search-placeholder')}
          >
            {found.map((page) => (
              <ComboboxOption
                key={page.documentId}
                value={page.documentId}
                textValue={titleOf(page, text)}
              >
                <Typography tag="p">{titleOf(page, text)}</Typography>
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {besideOf(page, text)}
                </Typography>
              </ComboboxOption>
            ))}
          </Combobox>
          {search.error ? (
            <Typography role="alert" variant="pi" textColor="danger600">
              {errorText(search.error)}
            </Typography>
          ) : null}
        </Field.Root>
      </Box>
      {mayAdd ? (
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => {
            setAdding(true);
          }}
        >
          {text('original.paste-address')}
        </Button>
      ) : null}
      {isAdding ? (
        <NamedPageModal
          outlet={null}
          onClose={() => {
            setAdding(false);
          }}
          onSaved={(page) => {
            setAdding(false);
            onChoose(page);
          }}
        />
      ) : null}
    </Flex>
  );
};
