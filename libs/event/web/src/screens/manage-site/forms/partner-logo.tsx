import { Button, Notice, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { ImageUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropPartnerLogoDocument, SendPartnerLogoDocument } from '../../../gql/graphql.js';
import { useSiteText } from '../../../site-texts.js';
import styles from '../manage-site.module.css';
import type { Partner } from '../site-items.js';

/** What the server takes. */
const MOST_BYTES = 4_000_000;
const PICTURES = 'image/png,image/jpeg,image/webp,image/avif,image/gif';

interface PartnerLogoProps {
  readonly eventId: string;
  readonly partner: Partner;
  readonly reload: () => void;
}

/** A partner's picture: sent as it is, drawn anew by the server. */
export function PartnerLogo({ eventId, partner, reload }: PartnerLogoProps) {
  const t = useSiteText();
  const picker = useRef<HTMLInputElement>(null);
  const send = useMutationWithId(SendPartnerLogoDocument);
  const drop = useMutationWithId(DropPartnerLogoDocument);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<'large' | 'line' | null>(null);
  /** What was there before the picture that has arrived: while it stays, the new one could not be read. */
  const [before, setBefore] = useState<{ readonly logoId: string | null } | null>(null);
  const { logo } = partner;
  const upload = async (file: File) => {
    setBefore(null);
    if (file.size > MOST_BYTES) return 'large' as const;
    const granted = await send.run({ eventId, partnerId: partner.id, bytes: file.size });
    if (granted.kind !== 'done') return null;
    if (!(await arrives(granted.data.uploadPath, file))) return 'line' as const;
    setBefore({ logoId: logo?.id ?? null });
    reload();
    return null;
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setSending(true);
    setFault(await upload(file));
    setSending(false);
    if (picker.current !== null) picker.current.value = '';
  };
  return (
    <div className={styles['logo']}>
      {logo !== null && (
        <span className={styles['picture']}>
          <img src={logo.path} alt={t('logo.of', { name: partner.name })} width={logo.width} height={logo.height} />
        </span>
      )}
      <input ref={picker} type="file" accept={PICTURES} hidden onChange={(event) => void choose(event.currentTarget.files?.[0])} />
      <div className={styles['actions']}>
        <Button
          variant="default"
          loading={sending || send.busy}
          leftSection={<ImageUp aria-hidden size={18} />}
          onClick={() => picker.current?.click()}
        >
          {t(logo === null ? 'logo.choose' : 'logo.change')}
        </Button>
        {logo !== null && (
          <Button variant="subtle" color="bad" loading={drop.busy} onClick={() => void drop.run({ eventId, partnerId: partner.id })}>
            {t('logo.drop')}
          </Button>
        )}
      </div>
      {fault !== null && <Notice tone="bad">{t(`logo.${fault}`)}</Notice>}
      {before !== null && before.logoId === (logo?.id ?? null) && !sending && <Notice tone="warn">{t('logo.unread')}</Notice>}
      <TroubleNotice trouble={send.trouble ?? drop.trouble} />
    </div>
  );
}

/** One piece of the tus protocol: a picture this small needs no breaks. */
async function arrives(path: string, file: File): Promise<boolean> {
  const headers = { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  return fetch(path, { method: 'PATCH', headers, body: file }).then(
    ({ ok }) => ok,
    () => false,
  );
}
