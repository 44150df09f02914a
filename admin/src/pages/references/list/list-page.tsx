/** The list of all pages: search, filters, the check, and adding a page. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Navigate } from 'react-router-dom';
import { useSearchReferencesQuery } from '../../../api';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import type { ReferencePage } from '../../../../../plugin/model/reference';
import { CheckSection } from '../checks/check-section';
import { useCheck } from '../checks/use-check';
import type { Check } from '../checks/use-check';
import { Failure } from '../failure';
import { useModal } from '../use-modal';
import { changeQuery, isFiltered, sentQuery, withoutFilters, writeQuery } from '../query';
import type { QueryInAddress } from '../use-query';
import { useListQuery } from '../use-query';
import { AddPage } from './add-page';
import { Filters } from './filters';
import { ListPages } from './list-pages';
import { ReferenceTable } from './reference-table';
import { usePicked } from './use-picked';

/** Quotes are linked, and articles based on pages, in places that tell nobody of it. */
const fresh = { refetchOnMountOrArgChange: true };

export const ListPage = () => {
  const text = useText();
  const { editReference } = useNewsroomPermissions();
  const inAddress = useListQuery();
  const list = useSearchReferencesQuery(sentQuery(inAddress.query), fresh);
  const check = useCheck();
  const adding = useModal();
  const searchBox = useRef<HTMLInputElement>(null);
  const checkBox = useRef<HTMLDivElement>(null);
  const clear = () => {
    inAddress.change(withoutFilters(inAddress.query));
    searchBox.current?.focus();
  };
  const add = editReference ? (
    <Button startIcon={<Plus />} onClick={adding.open}>
      {text('references.add')}
    </Button>
  ) : undefined;

  return (
    <Page.Main>
      <Page.Title>{text('references.title')}</Page.Title>
      <Layouts.Header
        title={text('references.title')}
        subtitle={text('references.subtitle')}
        primaryAction={add}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <CheckSection check={check} box={checkBox} />
          <Filters
            {...inAddress}
            found={list.data?.results ?? []}
            searchBox={searchBox}
            onClear={clear}
          />
          {list.error ? (
            <Failure
              error={list.error}
              isBusy={list.isFetching}
              onRetry={() => void list.refetch()}
            />
          ) : null}
          {list.data ? (
            <Found
              {...inAddress}
              found={list.data}
              isStale={list.isFetching}
              check={check}
              add={add}
              onClear={clear}
              onCheckBegun={() => checkBox.current?.focus()}
            />
          ) : list.error ? null : (
            <Page.Loading />
          )}
          {editReference ? null : (
            <Typography textColor="neutral600">{text('references.read-only')}</Typography>
          )}
        </Flex>
      </Layouts.Content>
      {adding.isOpen ? <AddPage onClose={adding.close} /> : null}
    </Page.Main>
  );
};

interface FoundProps extends QueryInAddress {
  found: ReferencePage;
  isStale: boolean;
  check: Check;
  add: ReactNode;
  onClear: () => void;
  /** The chosen rows are being checked: the button that did it goes. */
  onCheckBegun: () => void;
}

const Found = ({ found, isStale, check, add, query, change, ...props }: FoundProps) => {
  const text = useText();
  const { picked, pick, clear } = usePicked();
  const { results, pagination } = found;

  if (!results.length && pagination.total > 0 && !isStale) {
    // Pages were removed since: the last page of the list that there is.
    const page = Math.max(1, pagination.pageCount);
    if (page !== query.page) {
      return <Navigate to={{ search: writeQuery(changeQuery(query, { page })) }} replace />;
    }
  }
  if (!results.length) {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={text(isFiltered(query) ? 'references.nothing-found' : 'references.nothing-yet')}
        action={
          isFiltered(query) ? (
            <Button variant="secondary" onClick={props.onClear}>
              {text('references.clear-filters')}
            </Button>
          ) : (
            add
          )
        }
      />
    );
  }
  return (
    <>
      {picked.size ? (
        <Flex role="status" gap={3} wrap="wrap">
          <Typography>{text('references.picked', { count: picked.size })}</Typography>
          <Button
            size="S"
            variant="secondary"
            loading={check.isBusy}
            disabled={check.isGoing}
            onClick={async () => {
              if (!(await check.start([...picked]))) return;
              clear();
              props.onCheckBegun();
            }}
          >
            {text('references.check-picked')}
          </Button>
          <Button size="S" variant="tertiary" onClick={clear}>
            {text('references.clear-picked')}
          </Button>
        </Flex>
      ) : null}
      <ReferenceTable
        pages={results}
        isStale={isStale}
        picking={
          check.mayCheck
            ? {
                picked,
                onPick: pick,
                onCheck: (page) => void check.start([page.documentId]),
                isBusy: check.isBusy || check.isGoing,
              }
            : undefined
        }
      />
      <Box>
        <ListPages pagination={pagination} query={query} change={change} />
      </Box>
    </>
  );
};
