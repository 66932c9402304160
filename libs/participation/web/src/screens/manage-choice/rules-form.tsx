import { clocksOf, isOver, MomentField, momentOf, type ManagedEvent } from '@jamboree/event-web';
import { DAY, HOUR, instant, toIso } from '@jamboree/kernel';
import { ELECTORATES, VOTES_MAX, type Electorate } from '@jamboree/participation-domain';
import {
  Button,
  SelectField,
  TroubleNotice,
  useFieldErrors,
  useLocalized,
  useMutationWithId,
  useNow,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { SaveVotingRoundDocument, type VotingPartsFragment } from '../../gql/graphql.js';
import { useVotingText } from '../../voting-texts.js';
import styles from './manage-choice.module.css';

interface RulesFormProps {
  readonly event: ManagedEvent;
  /** Null for the first. One that counts no more lends its rules to the next. */
  readonly round: VotingPartsFragment | null;
}

/** Who votes, how often, and when. Once it is open, only the end is asked. */
export function RulesForm({ event, round }: RulesFormProps) {
  const t = useVotingText();
  const toast = useToast();
  const now = useNow(HOUR);
  const before = round?.state === 'VOID' ? null : round;
  const open = before?.state === 'OPEN';
  const zones = clocksOf(event);
  const save = useMutationWithId(SaveVotingRoundDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [electorate, setElectorate] = useState<Electorate>(round?.electorate ?? 'PARTICIPANTS');
  const [votesPerPerson, setVotes] = useState(round?.votesPerPerson ?? 3);
  const localized = useLocalized();
  const phases = event.phases.filter((phase) => !isOver(phase));
  const [phaseId, setPhaseId] = useState(() => phases.find(({ id }) => id === round?.phaseId)?.id ?? null);
  const [opensAt, setOpensAt] = useState(() => (before === null ? instant(now + DAY) : momentOf(before.opensAt)));
  const [closesAt, setClosesAt] = useState(() => (before === null ? instant(now + 3 * DAY) : momentOf(before.closesAt)));
  const confirm = async () => {
    const when = phaseId === null ? { opensAt: toIso(opensAt), closesAt: toIso(closesAt) } : { phaseId };
    const rules = { electorate, votesPerPerson, ...when };
    const version = before === null ? {} : { expectedVersion: before.version };
    if ((await save.run({ eventId: event.id, ...version, ...rules })).kind === 'done') toast(t('manage.saved'));
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void confirm();
      }}
    >
      {!open && (
        <>
          <SelectField
            label={t('manage.electorate')}
            value={electorate}
            data={ELECTORATES.map((value) => ({ value, label: t(`electorate.${value}`) }))}
            onChange={(change) => setElectorate(change.currentTarget.value === 'SIGNED_IN' ? 'SIGNED_IN' : 'PARTICIPANTS')}
          />
          <SelectField
            label={t('manage.votes')}
            value={String(votesPerPerson)}
            error={errorOf('votesPerPerson')}
            data={Array.from({ length: VOTES_MAX }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))}
            onChange={(change) => setVotes(Number(change.currentTarget.value))}
          />
          <SelectField
            label={t('manage.when')}
            value={phaseId ?? ''}
            error={errorOf('phaseId')}
            data={[
              { value: '', label: t('manage.when.own') },
              ...phases.map(({ id, title }) => ({ value: id, label: t('manage.when.phase', { phase: localized(title) }) })),
            ]}
            onChange={(change) => setPhaseId(change.currentTarget.value === '' ? null : change.currentTarget.value)}
          />
        </>
      )}
      {!open && phaseId === null && (
        <MomentField
          label={t('manage.opens', { city: zones[0].city })}
          moment={opensAt}
          onChange={setOpensAt}
          zones={zones}
          error={errorOf('opensAt')}
        />
      )}
      {phaseId === null ? (
        <MomentField
          label={t('manage.closes', { city: zones[0].city })}
          moment={closesAt}
          onChange={setClosesAt}
          zones={zones}
          error={errorOf('closesAt')}
        />
      ) : (
        <p className="small dimmed">{t('manage.when.effect')}</p>
      )}
      <p className="small dimmed">{t('manage.effect')}</p>
      <TroubleNotice trouble={save.trouble} fields={['votesPerPerson', 'phaseId', 'opensAt', 'closesAt']} />
      <div>
        <Button type="submit" loading={save.busy}>
          {t(before === null ? 'manage.prepare' : 'manage.save')}
        </Button>
      </div>
    </form>
  );
}
