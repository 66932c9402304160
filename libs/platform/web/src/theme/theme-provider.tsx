import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { theme } from './theme.js';

/** The key under which the chosen scheme is kept; the boot script of the page reads the same one before the first paint. */
export const SCHEME_KEY = 'jamboree-scheme';
const schemes = localStorageColorSchemeManager({ key: SCHEME_KEY });

/** Mantine without run-time style tags: its variables are in `mantine-variables.css`, responsive props are not used. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
