import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { lazy, Suspense } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, type LoadingComponent, Notification } from 'react-admin';
import { Route } from 'react-router-dom';
import { LoadingState } from '../ui/LoadingState';
import { authProvider } from './authProvider';
import { dataProvider } from './dataProvider';
import { i18nProvider } from './i18n/i18nProvider';
import { LanguageProvider } from './i18n/LanguageProvider';
import { Layout } from './Layout';
import { ModuleResource } from './ModuleResource';
import { CrashPage } from './pages/CrashPage';
import { DeniedPage } from './pages/DeniedPage';
import { HomePage } from './pages/HomePage';
import { MissingPage } from './pages/MissingPage';
import { queryClient } from './queryClient';
import { modules, pages } from './resources';
import { theme } from './theme';

const LoginPage = lazy(() => import('../sessions/LoginPage'));
const login = (
  <Suspense fallback={<LoadingState />}>
    <LoginPage />
  </Suspense>
);

export function App() {
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
    >
      <LanguageProvider>
        <ThemeProvider theme={theme}>
          <CssBaseline />
          <CoreAdminUI
            requireAuth
            disableTelemetry
            title=""
            layout={Layout}
            loginPage={login as never}
            loading={LoadingState as LoadingComponent}
            dashboard={HomePage}
            catchAll={MissingPage}
            accessDenied={DeniedPage}
            error={CrashPage}
          >
            {modules.map(({ name }) => (
              <ModuleResource key={name} name={name} />
            ))}
            <CustomRoutes>
              {pages.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
            </CustomRoutes>
          </CoreAdminUI>
          <Notification autoHideDuration={5000} />
        </ThemeProvider>
      </LanguageProvider>
    </CoreAdminContext>
  );
}
