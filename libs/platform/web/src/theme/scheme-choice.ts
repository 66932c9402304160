import { useMantineColorScheme } from '@mantine/core';

export type SchemeChoice = 'auto' | 'light' | 'dark';

/** The reader's choice between light, dark and what the device says. */
export function useSchemeChoice(): { readonly choice: SchemeChoice; readonly choose: (choice: SchemeChoice) => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return { choice: colorScheme, choose: setColorScheme };
}
