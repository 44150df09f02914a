/** The pages found, as a table whose rows can be chosen for a check. */
import type { ReactNode } from 'react';
import { Box, Checkbox, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReferenceSummary } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import type { TextKey } from '../../../hooks/use-text';
import { ReferenceRow } from './reference-row';
import type { Picking } from './reference-row';

export interface ReferenceTableProps {
  pages: readonly ReferenceSummary[];
  /** The pages in the table are those of the query before. */
  isStale: boolean;
  /** Missing where nothing can be checked: then no row can be chosen. */
  picking?: Picking;
}

const columns: { label: TextKey; isNumber?: boolean }[] = [
  { label: 'references.outlet' },
  { label: 'references.page' },
  { label: 'references.published' },
  { label: 'references.language' },
  { label: 'references.link' },
  { label: 'references.quotes', isNumber: true },
  { label: 'references.tasks', isNumber: true },
  { label: 'references.checked' },
];

export const ReferenceTable = ({ pages, isStale, picking }: ReferenceTableProps) => {
  const text = useText();
  return (
    <Scroller role="region" tabIndex={0} aria-label={text('references.table')}>
      <Table aria-busy={isStale} style={isStale ? { opacity: 0.6 } : undefined}>
        <caption>
          <VisuallyHidden>{text('references.table')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {picking ? (
              <th scope="col">
                <PickAll pages={pages} picking={picking} />
              </th>
            ) : null}
            {columns.map(({ label, isNumber }) => (
              <Heading key={label} isNumber={isNumber}>
                {text(label)}
              </Heading>
            ))}
            {picking ? (
              <th scope="col">
                <VisuallyHidden>{text('references.actions')}</VisuallyHidden>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => (
            <ReferenceRow key={page.documentId} page={page} picking={picking} />
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
};

const Heading = ({ isNumber = false, children }: { isNumber?: boolean; children: ReactNode }) => (
  <th scope="col" style={isNumber ? { textAlign: 'end' } : undefined}>
    <Typography variant="sigma" textColor="neutral600">
      {children}
    </Typography>
  </th>
);

/** Chooses every page of the table that has an address. */
const PickAll = ({ pages, picking }: { pages: readonly ReferenceSummary[]; picking: Picking }) => {
  const text = useText();
  const checkable = pages.filter(({ url }) => url).map(({ documentId }) => documentId);
  const count = checkable.filter((documentId) => picking.picked.has(documentId)).length;
  return (
    <Checkbox
      aria-label={text('references.pick-all')}
      disabled={!checkable.length}
      checked={count === 0 ? false : count === checkable.length ? true : ('indeterminate' as const)}
      onCheckedChange={(checked) => {
        picking.onPick(checkable, checked === true);
      }}
    />
  );
};

/** A narrow window scrolls the table, with the keyboard too. */
const Scroller = styled(Box)`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  caption {
    height: 0;
  }

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[3]}`};
    text-align: start;
    vertical-align: middle;
  }

  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
