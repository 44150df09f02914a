/** The list's query in the address bar. */
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { changeQuery, readQuery, writeQuery } from './query';
import type { ListQuery } from './query';

export interface ChangeOptions {
  /** The back button skips what was there: for what is typed letter by letter. */
  replace?: boolean;
}

export interface QueryInAddress {
  query: ListQuery;
  change: (change: Partial<ListQuery>, options?: ChangeOptions) => void;
}

export const useListQuery = (): QueryInAddress => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(() => readQuery(search), [search]);
  const change = useCallback(
    (part: Partial<ListQuery>, { replace = false }: ChangeOptions = {}) => {
      navigate({ search: writeQuery(changeQuery(query, part)) }, { replace });
    },
    [navigate, query],
  );
  return { query, change };
};
