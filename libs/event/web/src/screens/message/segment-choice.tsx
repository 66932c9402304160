import { SEGMENT_KINDS } from '@jamboree/event-domain';
import { Button, SelectField, useFormat } from '@jamboree/platform-web';
import { Users } from 'lucide-react';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import type { MessageReachQuery } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { useManageText } from '../../manage-texts.js';
import { EVENT_ROLES, useRoleName } from '../../roles/use-role-name.js';
import { AudienceDialog } from './audience-dialog.js';
import { LOCALE_OF } from './locale-of.js';
import type { MessageDraft } from './message-draft.js';
import styles from './message.module.css';

export type Languages = NonNullable<MessageReachQuery['messageReach']>;

/** How many people of a segment, counted over their languages. */
export function countOf(languages: Languages, of: 'people' | 'unsubscribed' | 'unreachable' = 'people'): number {
  return languages.reduce((sum, share) => sum + share[of], 0);
}

interface SegmentChoiceProps {
  readonly event: ManagedEvent;
  readonly value: MessageDraft['segment'];
  readonly languages: Languages | null;
  readonly onChange: (segment: MessageDraft['segment']) => void;
}

/** To whom, and how many they are now. */
export function SegmentChoice({ event, value, languages, onChange }: SegmentChoiceProps) {
  const t = useLetterText();
  const manage = useManageText();
  const format = useFormat();
  const roleName = useRoleName();
  const [showing, setShowing] = useState(false);
  const choose = (kind: string) => {
    const known = SEGMENT_KINDS.find((one) => one === kind) ?? value.kind;
    onChange({ kind: known, role: known === 'ROLE' ? (value.role ?? 'PARTICIPANT') : null });
  };
  return (
    <div className={styles['fields']}>
      <div className={styles['choices']}>
        <SelectField
          label={t('segment.label')}
          data={SEGMENT_KINDS.map((kind) => ({ value: kind, label: t(`segment.${kind}`) }))}
          value={value.kind}
          onChange={(change) => choose(change.currentTarget.value)}
        />
        {value.kind === 'ROLE' && (
          <SelectField
            label={t('segment.role')}
            data={EVENT_ROLES.map((role) => ({ value: role, label: roleName(role) }))}
            value={value.role ?? 'PARTICIPANT'}
            onChange={(change) => onChange({ kind: 'ROLE', role: EVENT_ROLES.find((role) => role === change.currentTarget.value) ?? null })}
          />
        )}
      </div>
      {languages !== null && (
        <div className={styles['reach']}>
          <p role="status">
            <b className="figures">{t('reach.count', { count: countOf(languages) })}</b>
            {languages.length > 0 && (
              <span className="dimmed">
                {' '}
                (
                {languages
                  .map(({ locale, people }) =>
                    t('reach.language', { language: manage(`language.${LOCALE_OF[locale]}`), count: format.number(people) }),
                  )
                  .join(', ')}
                )
              </span>
            )}
          </p>
          {(['unsubscribed', 'unreachable'] as const)
            .filter((of) => countOf(languages, of) > 0)
            .map((of) => (
              <p key={of} className="small dimmed">
                {t(`reach.${of}`, { count: countOf(languages, of) })}
              </p>
            ))}
          {countOf(languages) > 0 && (
            <Button variant="default" size="sm" leftSection={<Users aria-hidden size={18} />} onClick={() => setShowing(true)}>
              {t('reach.who')}
            </Button>
          )}
        </div>
      )}
      {showing && <AudienceDialog event={event} segment={value} onClose={() => setShowing(false)} />}
    </div>
  );
}
