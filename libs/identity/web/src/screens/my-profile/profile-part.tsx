import { VISIBILITIES, type ProfilePart as Part, type Visibility } from '@jamboree/identity-domain';
import { Card, SelectField } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useProfileText } from '../../profile-texts.js';
import styles from './my-profile.module.css';
import { shownTo, type ProfileDraft } from './profile-draft.js';

interface ProfilePartProps {
  readonly part: Part;
  readonly draft: ProfileDraft;
  readonly onChange: (draft: ProfileDraft) => void;
  readonly children: ReactNode;
}

/** One part of the profile, and who reads it. */
export function ProfilePart({ part, draft, onChange, children }: ProfilePartProps) {
  const t = useProfileText();
  const decide = (visibility: Visibility) => onChange({ ...draft, visibility: { ...draft.visibility, [part]: visibility } });
  return (
    <Card title={t(`${part}.title`)}>
      <div className={styles['part']}>
        <div className={styles['content']}>{children}</div>
        <SelectField
          label={t('who.label')}
          aria-label={`${t('who.label')}: ${t(`${part}.title`)}`}
          className={styles['who']}
          value={shownTo(draft, part)}
          data={VISIBILITIES.map((value) => ({ value, label: t(`who.${value}`) }))}
          onChange={(event) => decide(VISIBILITIES.find((value) => value === event.currentTarget.value) ?? 'PRIVATE')}
        />
      </div>
    </Card>
  );
}
