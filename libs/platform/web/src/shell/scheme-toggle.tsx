import { ActionIcon, useComputedColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { useSchemeChoice } from '../theme/scheme-choice.js';

/** One press between light and dark; "as the device says" is chosen on My page. */
export function SchemeToggle() {
  const t = usePlatformText();
  const { choose } = useSchemeChoice();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <ActionIcon color="brand" aria-label={t(dark ? 'shell.light' : 'shell.dark')} onClick={() => choose(dark ? 'light' : 'dark')}>
      {dark ? <Sun aria-hidden size={20} /> : <Moon aria-hidden size={20} />}
    </ActionIcon>
  );
}
