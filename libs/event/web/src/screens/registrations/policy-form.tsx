import { SECTORS, type Sector } from '@jamboree/kernel';
import { useProfileText } from '@jamboree/identity-web';
import { Button, Card, LeaveGuard, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { SaveRegistrationDocument, type DeskPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import { cellsOf, quotasOf, type Cells } from './quota-cells.js';
import { QuotaTable } from './quota-table.js';
import styles from './registrations.module.css';

interface PolicyFormProps {
  readonly event: ManagedEvent;
  readonly desk: DeskPartsFragment;
}

/** Whether people apply, who decides, and how many places there are, in all and for each city and sector. */
export function PolicyForm({ event, desk }: PolicyFormProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const toast = useToast();
  const save = useMutationWithId(SaveRegistrationDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [mode, setMode] = useState(desk.mode);
  const [admission, setAdmission] = useState(desk.admission);
  const [capacity, setCapacity] = useState(desk.capacity === null ? '' : String(desk.capacity));
  const [cells, setCells] = useState<Cells>(() => cellsOf(desk.quotas));
  const fixed = !event.viewerMay.includes('event:manage');
  const quotas = quotasOf(cells);
  const dirty =
    mode !== desk.mode ||
    admission !== desk.admission ||
    capacity !== (desk.capacity === null ? '' : String(desk.capacity)) ||
    JSON.stringify(cells) !== JSON.stringify(cellsOf(desk.quotas));
  const send = async () => {
    const policy = { mode, admission, capacity: capacity === '' ? null : Number(capacity), quotas };
    const outcome = await save.run({ eventId: event.id, expectedVersion: desk.version, ...policy });
    if (outcome.kind === 'done') toast(t('policy.saved'));
  };
  const cities = event.zones.map(({ city }) => city);
  return (
    <Card title={t('policy.title')}>
      <LeaveGuard when={dirty} />
      <form
        className={styles['policy']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void send();
        }}
      >
        <fieldset disabled={fixed} className={styles['choices']}>
          <legend>{t('policy.mode')}</legend>
          {(['OPEN', 'APPLICATION'] as const).map((one) => (
            <label key={one} className={styles['choice']}>
              <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
              <span>
                <strong>{t(`mode.${one}`)}</strong>
                <span className="small dimmed">{t(`mode.${one}.text`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {mode === 'APPLICATION' && (
          <>
            <fieldset disabled={fixed} className={styles['choices']}>
              <legend>{t('policy.admission')}</legend>
              {(['AUTOMATIC', 'BY_HAND'] as const).map((one) => (
                <label key={one} className={styles['choice']}>
                  <input type="radio" name="admission" checked={admission === one} onChange={() => setAdmission(one)} />
                  <span>
                    <strong>{t(`admission.${one}`)}</strong>
                    <span className="small dimmed">{t(`admission.${one}.text`)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <TextInput
              className={styles['capacity']}
              inputMode="numeric"
              disabled={fixed}
              label={t('policy.capacity')}
              description={t('policy.capacityHelp', { taken: desk.taken })}
              error={errorOf('capacity')}
              value={capacity}
              onChange={(input) => setCapacity(input.currentTarget.value.replaceAll(/\D/gu, ''))}
            />
            <QuotaTable
              cities={cities}
              sectors={SECTORS}
              sectorName={(sector: Sector) => words(`sector.${sector}`)}
              cells={cells}
              taken={desk.quotas}
              fixed={fixed}
              onChange={setCells}
            />
          </>
        )}
        <TroubleNotice trouble={save.trouble} fields={['capacity']} />
        {!fixed && (
          <div className={styles['actions']}>
            <Button type="submit" loading={save.busy} disabled={!dirty}>
              {t('policy.save')}
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
}
