/** Newsroom > References: all pages, and one page with all that hangs on it. */
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { permissions } from '../../../../plugin/model/permissions';
import { DetailPage } from './detail/detail-page';
import { ListPage } from './list/list-page';

const needed = [{ action: permissions.read, subject: null }];

const ReferencesPage = () => (
  <Page.Protect permissions={needed}>
    <Routes>
      <Route index element={<ListPage />} />
      <Route path=":documentId" element={<DetailPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  </Page.Protect>
);

export default ReferencesPage;
