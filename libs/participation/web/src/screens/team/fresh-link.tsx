import { TextInput } from '@mantine/core';
import { Notice } from '@jamboree/platform-web';
import { CopyButton } from '../../components/copy-button.js';
import { useTeamingText } from '../../teaming-texts.js';

/** The link just made. The server keeps only its fingerprint, so this is the one moment to copy it. */
export function FreshLink({ url }: { readonly url: string }) {
  const t = useTeamingText();
  return (
    <Notice tone="ok" live title={t('invite.fresh')} action={<CopyButton text={url} label={t('invite.copy')} />}>
      <TextInput aria-label={t('invite.link')} readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
    </Notice>
  );
}
