import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { LoadingState } from '../ui/LoadingState';
import { PageBoundary } from './PageBoundary';
import { SideBar } from './SideBar';
import { SignInAgain } from './SignInAgain';
import { useHasTabs } from './tabs';
import { sheet, sideBarWidth } from './tokens';
import { TopBar } from './TopBar';

function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#main-content"
      sx={{ position: 'fixed', zIndex: 1400, left: 8, top: -60, px: 3, py: 2, bgcolor: sheet, '&:focus': { top: 8 } }}
    >
      {translate('app.skip')}
    </Link>
  );
}

/** The frame of every page: side bar or tabs, top bar, content (look.md, Frame). */
export function Layout({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const hasTabs = useHasTabs();
  return (
    <Box sx={{ minHeight: '100vh', pl: hasTabs ? 0 : { md: `${sideBarWidth}px` } }}>
      <SkipLink />
      <SideBar isOpen={isMenuOpen} close={() => setMenuOpen(false)} />
      <TopBar openMenu={() => setMenuOpen(true)} />
      <Box component="main" id="main-content" tabIndex={-1} sx={{ px: { xs: 4, sm: 5, md: 8 }, py: 5, outline: 0 }}>
        <PageBoundary path={pathname}>
          <Suspense fallback={<LoadingState />}>{children}</Suspense>
        </PageBoundary>
      </Box>
      <SignInAgain />
    </Box>
  );
}
