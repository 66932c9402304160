import { Moon, Sun } from 'lucide-react';
import { usePlatformText } from '../i18n/platform-text.js';
import { IconButton } from '../layout/icon-button.js';
import { useScheme } from '../theme/scheme.js';

/** One press between light and dark; "as the device says" is chosen on My page. */
export function SchemeToggle() {
  const t = usePlatformText();
  const { scheme, choose } = useScheme();
  const dark = scheme === 'dark';
  return (
    <IconButton icon={dark ? Sun : Moon} label={t(dark ? 'shell.light' : 'shell.dark')} onClick={() => choose(dark ? 'light' : 'dark')} />
  );
}
