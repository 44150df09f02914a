/** The plugin's pages, each under its own address, with a side navigation. */
import { lazy, Suspense } from 'react';
import { Layouts, Page, SubNav } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';
import { useNewsroomPermissions } from '../hooks/use-newsroom-permissions';
import { useText } from '../hooks/use-text';
import type { TextKey } from '../hooks/use-text';
import type { PermissionName } from '../../../plugin/model/permissions';

interface NewsroomPage {
  /** Its address under the plugin's own. */
  path: string;
  label: TextKey;
  permission: PermissionName;
  Component: ReturnType<typeof lazy>;
}

const pages: NewsroomPage[] = [
  {
    path: 'import',
    label: 'menu.import',
    permission: 'importStory',
    Component: lazy(() => import('./import')),
  },
  {
    path: 'references',
    label: 'menu.references',
    permission: 'read',
    Component: lazy(() => import('./references')),
  },
];

const App = () => {
  const text = useText();
  const granted = useNewsroomPermissions();
  const allowed = pages.filter(({ permission }) => granted[permission]);
  const [first] = allowed;
  if (!first) return <Page.NoPermissions />;
  return (
    <Layouts.Root
      sideNav={
        <SubNav.Main aria-label={text('plugin.name')}>
          <SubNav.Header label={text('plugin.name')} />
          <SubNav.Sections>
            {[
              <SubNav.Section key="pages" label={text('plugin.name')}>
                {allowed.map(({ path, label }) => (
                  <SubNav.Link key={path} to={path} label={text(label)} />
                ))}
              </SubNav.Section>,
            ]}
          </SubNav.Sections>
        </SubNav.Main>
      }
    >
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<Navigate to={first.path} replace />} />
          {allowed.map(({ path, Component }) => (
            <Route key={path} path={`${path}/*`} element={<Component />} />
          ))}
          <Route path="*" element={<Page.Error />} />
        </Routes>
      </Suspense>
    </Layouts.Root>
  );
};

export default App;
