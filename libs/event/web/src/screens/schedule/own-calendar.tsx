import { Button, Card, TextField, TroubleNotice, useFormat, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import { useState } from 'react';
import { MakeCalendarFeedDocument, OwnCalendarDocument, RevokeCalendarFeedDocument } from '../../gql/graphql.js';
import { useScheduleText } from '../../schedule-texts.js';
import styles from './schedule.module.css';

/** One's own deadlines over all events, behind a secret address that is shown once and can be taken back. */
export function OwnCalendar() {
  const t = useScheduleText();
  const toast = useToast();
  const format = useFormat();
  const { data } = useScreenQuery(OwnCalendarDocument, {});
  const make = useMutationWithId(MakeCalendarFeedDocument);
  const revoke = useMutationWithId(RevokeCalendarFeedDocument);
  const [url, setUrl] = useState<string | null>(null);
  const madeAt = data?.calendarFeedMadeAt ?? null;
  const create = async () => {
    const outcome = await make.run({});
    if (outcome.kind === 'done') setUrl(outcome.data.url ?? null);
  };
  const takeBack = async () => {
    if ((await revoke.run({})).kind !== 'done') return;
    setUrl(null);
    toast(t('own.revoked'));
  };
  return (
    <Card title={t('own.title')} tone="sunken">
      <div className={styles['feed']}>
        <p>{t('own.text')}</p>
        {url !== null && (
          <TextField
            readOnly
            label={t('own.address')}
            description={t('own.addressHelp')}
            value={url}
            onFocus={(focus) => focus.currentTarget.select()}
          />
        )}
        {url === null && madeAt !== null && <p className="small dimmed">{t('own.madeAt', { time: format.dateTime(madeAt) })}</p>}
        <TroubleNotice trouble={make.trouble ?? revoke.trouble} />
        <div className={styles['buttons']}>
          <Button variant="default" loading={make.busy} onClick={() => void create()}>
            {t(madeAt === null ? 'own.make' : 'own.replace')}
          </Button>
          {madeAt !== null && (
            <Button variant="default" color="bad" loading={revoke.busy} onClick={() => void takeBack()}>
              {t('own.revoke')}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
