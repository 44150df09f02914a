import { describe, expect, it } from 'vitest';
import {
  changeQuery,
  isFiltered,
  readQuery,
  sentQuery,
  withoutFilters,
  writeQuery,
} from '../../../admin/src/pages/references/query';
import { searchReferencesQuery } from '../../../plugin/model/reference';

describe('the list of pages in the address bar', () => {
  it('is empty where nothing was asked for', () => {
    expect(writeQuery(readQuery(''))).toBe('');
  });

  it('comes back as it was, whatever was asked for', () => {
    const asked =
      '?q=%C3%A9t%C3%A9+%26+100%25&outlet=abcd1234&state=gone&missing=text&tasks=open&sort=checked&page=3&pageSize=50&outletName=Radio+%22Zwin%22';
    expect(readQuery(asked)).toEqual({
      q: 'été & 100%',
      outlet: 'abcd1234',
      outletName: 'Radio "Zwin"',
      state: 'gone',
      missing: 'text',
      tasks: 'open',
      sort: 'checked',
      page: 3,
      pageSize: 50,
    });
    expect(readQuery(writeQuery(readQuery(asked)))).toEqual(readQuery(asked));
  });

  it('takes what is wrong for missing, and what is right beside it', () => {
    expect(readQuery('?state=lost&page=-1&pageSize=5000&sort=colour&tasks=open')).toEqual(
      readQuery('?tasks=open'),
    );
  });

  it('has no name of an outlet without an outlet', () => {
    expect(readQuery('?outletName=HLN')).toEqual(readQuery(''));
  });

  it('begins on the first page when something else is asked for, and turns pages when that is asked', () => {
    const third = readQuery('?q=ferry&page=3');
    expect(changeQuery(third, { state: 'moved' })).toMatchObject({ q: 'ferry', page: 1 });
    expect(changeQuery(third, { page: 4 })).toMatchObject({ q: 'ferry', page: 4 });
  });

  it('keeps order and page length when the filters are cleared', () => {
    const all = withoutFilters(
      readQuery('?q=ferry&outlet=abcd1234&sort=outlet&pageSize=50&page=2'),
    );
    expect(all).toEqual(readQuery('?sort=outlet&pageSize=50'));
  });

  it('clears every filter also where it changes the address that has them', () => {
    const query = readQuery(
      '?q=ferry&outlet=abcd1234&outletName=HLN&state=gone&missing=url&tasks=open',
    );
    expect(writeQuery(changeQuery(query, withoutFilters(query)))).toBe('');
  });

  it.each(['q=ferry', 'outlet=abcd1234', 'state=found', 'missing=url', 'tasks=open'])(
    'knows that %s leaves pages out',
    (search) => {
      expect(isFiltered(readQuery(`?${search}`))).toBe(true);
    },
  );

  it('knows that order and page leave nothing out', () => {
    expect(isFiltered(readQuery('?sort=outlet&page=2&pageSize=10'))).toBe(false);
  });

  it('is sent as the server takes it: without the name, and without what is empty', () => {
    const sent = sentQuery(readQuery('?outlet=abcd1234&outletName=HLN&state=gone'));
    expect(sent).toEqual({
      outlet: 'abcd1234',
      state: 'gone',
      sort: 'updated',
      page: 1,
      pageSize: 25,
    });
    expect(searchReferencesQuery.safeParse(sent).success).toBe(true);
  });
});
