import { Textarea, TextInput } from '@mantine/core';
import { Button, type Trouble, TroubleNotice, useFieldErrors } from '@jamboree/platform-web';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTeamingText } from '../../teaming-texts.js';
import styles from './team.module.css';

export interface TeamValues {
  readonly name: string;
  readonly pitch: string;
}

interface TeamFormProps {
  readonly initial: TeamValues;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  readonly onSubmit: (values: TeamValues) => void;
  /** Beside the submit button, such as "Cancel". */
  readonly other?: ReactNode;
}

/** Name and pitch of a team. */
export function TeamForm({ initial, submitLabel, busy, trouble, onSubmit, other }: TeamFormProps) {
  const t = useTeamingText();
  const errorOf = useFieldErrors(trouble);
  const [values, setValues] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(values);
  };
  return (
    <form onSubmit={submit} className={styles['form']}>
      <TroubleNotice trouble={trouble} fields={['name', 'pitch']} />
      <TextInput
        label={t('team.name')}
        description={t('team.name.help')}
        required
        maxLength={80}
        value={values.name}
        error={errorOf('name')}
        onChange={(event) => setValues({ ...values, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('team.pitch')}
        description={t('team.pitch.help')}
        rows={3}
        value={values.pitch}
        error={errorOf('pitch')}
        onChange={(event) => setValues({ ...values, pitch: event.currentTarget.value })}
      />
      <div className={styles['actions']}>
        <Button type="submit" loading={busy}>
          {submitLabel}
        </Button>
        {other}
      </div>
    </form>
  );
}
