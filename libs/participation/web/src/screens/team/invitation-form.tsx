import { NativeSelect } from '@mantine/core';
import { Button, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { Link2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { InviteToTeamDocument } from '../../gql/graphql.js';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './invitations-card.module.css';

const DAYS = [1, 3, 7, 14] as const;

interface InvitationFormProps {
  readonly teamId: string;
  /** Places left in the team. */
  readonly free: number;
  readonly onMade: (url: string) => void;
}

/** Makes a link: how long it works and for how many people. */
export function InvitationForm({ teamId, free, onMade }: InvitationFormProps) {
  const t = useTeamingText();
  const invite = useMutationWithId(InviteToTeamDocument);
  const [days, setDays] = useState('7');
  const [uses, setUses] = useState(String(free));
  const create = async () => {
    const outcome = await invite.run({ teamId, days: Number(days), maxUses: Math.min(Number(uses), free) });
    if (outcome.kind === 'done' && outcome.data.invitation.url !== null) onMade(outcome.data.invitation.url);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void create();
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <TroubleNotice trouble={invite.trouble} />
      <div className={styles['choices']}>
        <NativeSelect
          label={t('invite.days')}
          value={days}
          onChange={(event) => setDays(event.currentTarget.value)}
          data={DAYS.map((count) => ({ value: String(count), label: t('invite.daysCount', { count }) }))}
        />
        <NativeSelect
          label={t('invite.uses')}
          value={uses}
          onChange={(event) => setUses(event.currentTarget.value)}
          data={Array.from({ length: free }, (_, index) => ({
            value: String(index + 1),
            label: t('invite.usesCount', { count: index + 1 }),
          }))}
        />
      </div>
      <Button type="submit" leftSection={<Link2 aria-hidden size={18} />} loading={invite.busy}>
        {t('invite.create')}
      </Button>
    </form>
  );
}
