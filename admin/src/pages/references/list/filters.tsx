/** Search, filters and order of the list. */
import { useCallback } from 'react';
import type { RefObject } from 'react';
import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { linkStates, searchReferencesQuery } from '../../../../../plugin/model/reference';
import type { ReferenceSummary } from '../../../../../plugin/model/reference';
import type { SourceSummary } from '../../../../../plugin/model/source';
import { limits } from '../../../../../plugin/model/limits';
import { SourcePicker } from '../../../components/source-picker';
import { useText } from '../../../hooks/use-text';
import { isFiltered } from '../query';
import type { QueryInAddress } from '../use-query';
import { useSearchText } from './use-search-text';

export interface FiltersProps extends QueryInAddress {
  /** The pages found, which know the outlet that is filtered by. */
  found: readonly ReferenceSummary[];
  searchBox: RefObject<HTMLInputElement>;
  onClear: () => void;
}

const sorts = searchReferencesQuery.shape.sort.unwrap().options;
/** What a page may lack, or who it waits for: each is its own filter of the request, and one choice here. */
const lacks = ['url', 'text'] as const;

export const Filters = ({ query, change, found, searchBox, onClear }: FiltersProps) => {
  const text = useText();
  const search = useCallback(
    (q: string) => {
      change({ q }, { replace: true });
    },
    [change],
  );
  const [typed, setTyped] = useSearchText(query.q, search);

  return (
    <Flex
      role="search"
      aria-label={text('references.filters')}
      gap={4}
      wrap="wrap"
      alignItems="flex-start"
    >
      <Box flex="2 1 50rem">
        <Field.Root name="search">
          <Field.Label>{text('references.search')}</Field.Label>
          <TextInput
            ref={searchBox}
            type="search"
            startAction={<Search aria-hidden fill="neutral500" />}
            value={typed}
            maxLength={limits.line}
            placeholder={text('references.search-placeholder')}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </Field.Root>
      </Box>
      <Box flex="1 1 36rem">
        <SourcePicker
          label={text('references.outlet')}
          name="outletFilter"
          creatable={false}
          value={chosenOutlet(query, found)}
          onChange={(outlet) => {
            change({ outlet: outlet?.documentId, outletName: outlet?.name });
          }}
        />
      </Box>
      <Choice
        name="stateFilter"
        label={text('references.link')}
        all={text('references.filter.any-state')}
        value={query.state}
        options={linkStates.map((state) => [state, text(`references.state.${state}`)])}
        onChange={(state) => {
          change({ state });
        }}
      />
      <Choice
        name="missingFilter"
        label={text('references.filter.missing')}
        all={text('references.filter.not-narrowed')}
        value={query.missing}
        options={lacks.map((lack) => [lack, text(`references.filter.missing.${lack}`)])}
        onChange={(missing) => {
          change({ missing });
        }}
      />
      <Choice
        name="tasksFilter"
        label={text('references.tasks')}
        all={text('references.filter.not-narrowed')}
        value={query.tasks}
        options={[['open', text('references.filter.tasks-open')]]}
        onChange={(tasks) => {
          change({ tasks });
        }}
      />
      <Choice
        name="sort"
        label={text('references.sort')}
        value={query.sort}
        options={sorts.map((sort) => [sort, text(`references.sort.${sort}`)])}
        onChange={(sort) => {
          change({ sort });
        }}
      />
      {isFiltered(query) ? (
        <Box style={{ alignSelf: 'flex-end' }}>
          <Button size="L" variant="tertiary" onClick={onClear}>
            {text('references.clear-filters')}
          </Button>
        </Box>
      ) : null}
    </Flex>
  );
};

/** The address has its documentId and its name; the pages found know more of it. */
const chosenOutlet = (
  { outlet, outletName }: QueryInAddress['query'],
  found: readonly ReferenceSummary[],
): SourceSummary | null => {
  if (!outlet) return null;
  const known = found.find((page) => page.outlet?.documentId === outlet)?.outlet;
  return (
    known ?? {
      documentId: outlet,
      name: outletName ?? outlet,
      kind: 'outlet',
      role: null,
      affiliation: null,
      aliases: [],
      confidential: false,
    }
  );
};

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  /** The choice that narrows nothing; missing where one must be chosen. */
  all?: string;
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  onChange: (value: T | undefined) => void;
}

/** The select takes no empty value. */
const any = '*';

const Choice = <T extends string>({
  name,
  label,
  all,
  value,
  options,
  onChange,
}: ChoiceProps<T>) => (
  <Box flex="1 1 16rem">
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? any}
        onChange={(chosen) => {
          onChange(options.find(([option]) => option === chosen)?.[0]);
        }}
      >
        {all === undefined ? null : <SingleSelectOption value={any}>{all}</SingleSelectOption>}
        {options.map(([option, said]) => (
          <SingleSelectOption key={option} value={option}>
            {said}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  </Box>
);
