import { TEAM_ROLES } from '@jamboree/identity-domain';
import { ChipChoice, useProfileWords } from '@jamboree/identity-web';
import { OPENING_LIMITS, type OpenRole } from '@jamboree/participation-domain';
import {
  Button,
  SelectField,
  TextField,
  TickField,
  TroubleNotice,
  useLocalized,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import { SetTeamOpeningDocument, type TeamOpeningPartsFragment } from '../../gql/graphql.js';
import styles from './opening-card.module.css';

const COUNTS = [1, 2, 3, 4, 5, 6] as const;

interface OpeningFormProps {
  readonly event: ScopeEvent;
  readonly opening: TeamOpeningPartsFragment;
  readonly onDone: () => void;
}

/** Open roles with their places, challenges, and whether the team may be asked. */
export function OpeningForm({ event, opening, onDone }: OpeningFormProps) {
  const t = useFinderText();
  const words = useProfileWords();
  const localized = useLocalized();
  const say = useToast();
  const save = useMutationWithId(SetTeamOpeningDocument);
  const [open, setOpen] = useState(opening.open);
  const [roles, setRoles] = useState<readonly OpenRole[]>(opening.roles);
  const [challengeIds, setChallengeIds] = useState<readonly string[]>(opening.challengeIds);
  const change = (role: OpenRole['role'], part: Partial<OpenRole>) =>
    setRoles(roles.map((one) => (one.role === role ? { ...one, ...part } : one)));
  const send = async () => {
    const { teamId, version: expectedVersion } = opening;
    const plain = roles.map(({ role, count, note }) => ({ role, count, note }));
    const outcome = await save.run({ teamId, expectedVersion, open, roles: plain, challengeIds: [...challengeIds] });
    if (outcome.kind !== 'done') return;
    say(t('opening.saved'));
    onDone();
  };
  return (
    <form
      className={styles['root']}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void send();
      }}
    >
      <TickField label={t('opening.open')} description={t('opening.open.help')} checked={open} onChange={setOpen} />
      <ChipChoice
        label={t('opening.roles')}
        options={TEAM_ROLES.map((value) => ({ value, label: words.role(value) }))}
        chosen={roles.map(({ role }) => role)}
        onChange={(chosen) => setRoles(chosen.map((role) => roles.find((one) => one.role === role) ?? { role, count: 1, note: '' }))}
      />
      {roles.map(({ role, count, note }) => (
        <div key={role} className={styles['role']}>
          <SelectField
            label={t('opening.count', { role: words.role(role) })}
            value={String(count)}
            data={COUNTS.map((value) => ({ value: String(value), label: String(value) }))}
            onChange={(chosen) => change(role, { count: Number(chosen.currentTarget.value) })}
          />
          <TextField
            label={t('opening.note', { role: words.role(role) })}
            maxLength={OPENING_LIMITS.note.max}
            value={note}
            onChange={(typed) => change(role, { note: typed.currentTarget.value })}
          />
        </div>
      ))}
      {event.challenges.length > 0 && (
        <ChipChoice
          label={t('opening.challenges')}
          options={event.challenges.map(({ id, title }) => ({ value: id, label: localized(title) }))}
          chosen={challengeIds}
          onChange={setChallengeIds}
        />
      )}
      <TroubleNotice trouble={save.trouble} />
      <div className={styles['actions']}>
        <Button type="submit" loading={save.busy}>
          {t('opening.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
