import 'reflect-metadata';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './app/App';
import { startLanguage } from './app/i18n/i18nProvider';

const router = createBrowserRouter([{ path: '*', element: <App /> }]);
const root = document.getElementById('root');

if (root) {
  void startLanguage().finally(() =>
    createRoot(root).render(
      <StrictMode>
        <RouterProvider router={router} />
      </StrictMode>,
    ),
  );
}
