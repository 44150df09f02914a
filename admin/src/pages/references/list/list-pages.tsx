/** Which page of the list is shown, and how many rows it has. */
import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Pagination } from '@strapi/strapi/admin';
import type { ReferencePage } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { pageSizes } from '../query';
import type { QueryInAddress } from '../use-query';

export interface ListPagesProps extends QueryInAddress {
  pagination: ReferencePage['pagination'];
}

export const ListPages = ({ pagination, query, change }: ListPagesProps) => {
  const text = useText();
  const { pageCount, total } = pagination;
  return (
    <Flex justifyContent="space-between" wrap="wrap" gap={4}>
      <Flex gap={2} wrap="wrap">
        <SingleSelect
          size="S"
          aria-label={text('references.page-size')}
          value={String(query.pageSize)}
          onChange={(value) => {
            change({ pageSize: Number(value) });
          }}
        >
          {[...new Set([...pageSizes, query.pageSize])]
            .sort((a, b) => a - b)
            .map((size) => (
              <SingleSelectOption key={size} value={String(size)}>
                {String(size)}
              </SingleSelectOption>
            ))}
        </SingleSelect>
        <Typography role="status" textColor="neutral600">
          {text('references.total', { count: total })}
        </Typography>
      </Flex>
      <Box>
        <Pagination.Root
          pageCount={pageCount}
          total={total}
          defaultPage={1}
          defaultPageSize={query.pageSize}
        >
          <Pagination.Links />
        </Pagination.Root>
      </Box>
    </Flex>
  );
};
