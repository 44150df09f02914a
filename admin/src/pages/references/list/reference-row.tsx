/** One page in the list. */
import { Badge, Checkbox, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReferenceSummary } from '../../../../../plugin/model/reference';
import { useText } from '../../../hooks/use-text';
import { addressOf } from '../addresses';
import { StateBadge } from '../../../components/reference/badges';
import { noonOf, pageName, sayLanguage, shortAddress } from '../../../components/reference/say';

export interface Picking {
  picked: ReadonlySet<string>;
  onPick: (documentIds: readonly string[], isPicked: boolean) => void;
  onCheck: (page: ReferenceSummary) => void;
  isBusy: boolean;
}

export interface ReferenceRowProps {
  page: ReferenceSummary;
  picking?: Picking;
}

export const ReferenceRow = ({ page, picking }: ReferenceRowProps) => {
  const text = useText();
  const intl = useIntl();
  const name = pageName(page, text);
  return (
    <tr>
      {picking ? (
        <td>
          <Checkbox
            aria-label={text('references.pick', { name })}
            disabled={!page.url}
            checked={picking.picked.has(page.documentId)}
            onCheckedChange={(checked) => {
              picking.onPick([page.documentId], checked === true);
            }}
          />
        </td>
      ) : null}
      <td>
        <Outlet fontWeight="semiBold">
          {page.outlet?.name ?? text('references.outlet-unknown')}
        </Outlet>
      </td>
      <PageCell page={page} name={name} />
      <td>
        <Line>
          {page.publishedOn
            ? intl.formatDate(noonOf(page.publishedOn), { dateStyle: 'medium' })
            : '–'}
        </Line>
      </td>
      <td>
        <Typography>{page.language ? sayLanguage(page.language, intl.locale) : '–'}</Typography>
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <StateBadge state={page.linkState} />
      </td>
      <td style={{ textAlign: 'end' }}>
        <Typography>{intl.formatNumber(page.quoteCount)}</Typography>
      </td>
      <td style={{ textAlign: 'end' }}>
        {page.openTasks ? (
          <Badge size="S" variant="warning">
            {intl.formatNumber(page.openTasks)}
          </Badge>
        ) : (
          <Typography textColor="neutral500">0</Typography>
        )}
      </td>
      <td>
        <Line tag="p">
          {page.checkedAt
            ? intl.formatDate(page.checkedAt, { dateStyle: 'medium' })
            : text('references.never')}
        </Line>
        {page.checkedAt ? (
          <Line tag="p" variant="pi" textColor="neutral600">
            {intl.formatTime(page.checkedAt, { timeStyle: 'short' })}
          </Line>
        ) : null}
      </td>
      {picking ? (
        <td>
          {page.url ? (
            // Not `disabled` while a check goes on: it keeps the focus of who pressed it.
            <IconButton
              variant="ghost"
              label={text('references.check-one', { name })}
              aria-disabled={picking.isBusy}
              onClick={() => {
                if (!picking.isBusy) picking.onCheck(page);
              }}
            >
              <ArrowClockwise />
            </IconButton>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
};

/** The row's heading: what the page is called, its address, and what it lacks. */
const PageCell = ({ page, name }: { page: ReferenceSummary; name: string }) => {
  const text = useText();
  const lacks = [
    page.url || !page.headline ? null : text('references.page-missing'),
    page.hasText ? null : text('references.words-missing'),
    page.wall ? text(`references.wall.${page.wall}`) : null,
  ].filter((lack) => lack !== null);
  return (
    <Wide scope="row">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Link tag={RouterLink} to={addressOf(page.documentId)}>
          <span lang={page.headline && page.language ? page.language : undefined}>{name}</span>
        </Link>
        {page.url && page.headline ? (
          <Address variant="pi" textColor="neutral600" title={page.url} ellipsis>
            {shortAddress(page.url)}
          </Address>
        ) : null}
        {lacks.length ? (
          <Typography variant="pi" textColor="warning700">
            {lacks.join(' · ')}
          </Typography>
        ) : null}
      </Flex>
    </Wide>
  );
};

/** Takes what the other columns leave; a long address is cut there, and never pushes them out. */
const Wide = styled.th`
  width: 100%;
  min-width: 26rem;
  max-width: 0;
  font-weight: inherit;
`;

const Address = styled(Typography)`
  max-width: 100%;
`;

const Outlet = styled(Typography)`
  display: block;
  min-width: 9rem;
`;

const Line = styled(Typography)`
  white-space: nowrap;
`;
