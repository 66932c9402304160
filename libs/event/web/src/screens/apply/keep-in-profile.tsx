import type { KeptPart } from '@jamboree/identity-domain';
import { useProfileText } from '@jamboree/identity-web';
import { useFormat } from '@jamboree/platform-web';
import { CheckBox } from '../../components/check-box.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';
import type { KnownOfMe } from './apply.screen.js';

interface KeepInProfileProps {
  readonly parts: readonly KeptPart[];
  readonly profile: KnownOfMe['profile'];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Says what would be kept and who would read it there; never ticked beforehand. */
export function KeepInProfile({ parts, profile, checked, onChange }: KeepInProfileProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const format = useFormat();
  const named = parts.map((part) => {
    if (part === 'city') return t('keep.part', { part: t('apply.city'), who: t('keep.city') });
    const visibility = profile?.visibility.find((one) => one.part.toLowerCase() === part)?.visibility ?? 'PRIVATE';
    return t('keep.part', { part: words(`${part}.title`), who: words(`who.${visibility}`) });
  });
  return (
    <div className={styles['keep']}>
      <CheckBox
        label={<strong>{t('keep.label')}</strong>}
        help={`${t('keep.what', { parts: format.list(named) })} ${t('keep.rest')}`}
        checked={checked}
        onChange={onChange}
      />
    </div>
  );
}
