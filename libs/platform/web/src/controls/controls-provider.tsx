import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import '../styles/mantine.css';
import { useScheme } from '../theme/scheme.js';
import { theme } from './theme.js';

/**
 * Mantine for the screens that have form controls; pages for reading load none of it. It writes no style tags at run time: its variables are
 * in `mantine-variables.css`, and responsive props are not used.
 */
export function ControlsProvider({ children }: { readonly children: ReactNode }) {
  const { scheme } = useScheme();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
