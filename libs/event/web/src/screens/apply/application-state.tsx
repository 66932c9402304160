import {
  Button,
  ButtonLink,
  Card,
  ConfirmDialog,
  Tag,
  TroubleNotice,
  useFormat,
  useLocalized,
  useMutationWithId,
  type TagTone,
} from '@jamboree/platform-web';
import { useState } from 'react';
import {
  GiveConsentDocument,
  WithdrawApplicationDocument,
  WithdrawConsentDocument,
  type ApplicationFilePartsFragment,
  type MyApplicationPartsFragment,
} from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';
import type { ApplyEvent } from './apply.screen.js';
import { SentFiles } from './sent-files.js';

interface ApplicationStateProps {
  readonly event: ApplyEvent;
  readonly application: MyApplicationPartsFragment;
  readonly files: readonly ApplicationFilePartsFragment[];
  /** Where the person was on the way to; null: to a team. */
  readonly next: string | null;
}

export const TONE_OF: Readonly<Record<MyApplicationPartsFragment['state'], TagTone>> = {
  SUBMITTED: 'info',
  ACCEPTED: 'ok',
  WAITLISTED: 'warn',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
};

/** What has become of the own application, what comes next, and the way back. */
export function ApplicationState({ event, application, files, next }: ApplicationStateProps) {
  const t = useRegistrationText();
  const format = useFormat();
  const { state, reason, submittedAt, consents, openConsents } = application;
  const sent = files.filter((file) => file.sent);
  return (
    <div className={styles['stack']}>
      <Card title={t(`state.${state}.title`)} aside={<Tag tone={TONE_OF[state]}>{t(`state.${state}`)}</Tag>}>
        <div className={styles['stack']}>
          <p>{t(`state.${state}.next`)}</p>
          {reason !== null && <blockquote className={styles['reason']}>{reason}</blockquote>}
          <p className="small dimmed">{t('apply.sentAt', { time: format.dateTime(submittedAt) })}</p>
          {state === 'ACCEPTED' && (
            <p>
              <ButtonLink to={next ?? eventPath(event.slug, 'team')}>{t(next === null ? 'apply.toTeam' : 'apply.goOn')}</ButtonLink>
            </p>
          )}
          {state !== 'DECLINED' && <Withdraw eventId={event.id} />}
        </div>
      </Card>
      {sent.length > 0 && <SentFiles files={sent} declined={state === 'DECLINED'} />}
      {openConsents.length > 0 && state !== 'DECLINED' && <OpenConsents eventId={event.id} consents={openConsents} />}
      {consents.length > 0 && <Consents eventId={event.id} consents={consents} />}
    </div>
  );
}

function Withdraw({ eventId }: { readonly eventId: string }) {
  const t = useRegistrationText();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutationWithId(WithdrawApplicationDocument);
  const problem = withdraw.trouble?.kind === 'problem' ? withdraw.trouble.problem : null;
  const inTeam = problem?.__typename === 'StateChanged' && problem.current === 'IN_TEAM';
  return (
    <div>
      <Button variant="subtle" color="bad" onClick={() => setAsking(true)}>
        {t('withdraw.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('withdraw.title')}
        confirmLabel={t('withdraw.action')}
        danger
        busy={withdraw.busy}
        onConfirm={() => void withdraw.run({ eventId }).then(({ kind }) => kind === 'done' && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <p>{t('withdraw.text')}</p>
        {inTeam ? <p role="alert">{t('withdraw.inTeam')}</p> : <TroubleNotice trouble={withdraw.trouble} />}
      </ConfirmDialog>
    </div>
  );
}

/** What nobody has agreed to yet: each by its own press, none beforehand. */
function OpenConsents({ eventId, consents }: { readonly eventId: string; readonly consents: MyApplicationPartsFragment['openConsents'] }) {
  const t = useRegistrationText();
  const localized = useLocalized();
  const give = useMutationWithId(GiveConsentDocument);
  return (
    <Card title={t('consents.open')}>
      <p className="dimmed">{t('consents.open.text')}</p>
      <ul className={styles['consents']}>
        {consents.map(({ key, textVersion, title, help, required }) => (
          <li key={key}>
            <p>{localized(title)}</p>
            {localized(help) !== '' && <p className="small dimmed">{localized(help)}</p>}
            {required && <p className="small">{t('consents.required')}</p>}
            <Button
              variant="default"
              loading={give.busy}
              onClick={() => void give.run({ eventId, fieldKey: key, textVersion: textVersion ?? 0 })}
            >
              {t('consents.give')}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNotice trouble={give.trouble} />
    </Card>
  );
}

/** What was agreed to, each with its own way out. */
function Consents({ eventId, consents }: { readonly eventId: string; readonly consents: MyApplicationPartsFragment['consents'] }) {
  const t = useRegistrationText();
  const format = useFormat();
  const end = useMutationWithId(WithdrawConsentDocument);
  return (
    <Card title={t('consents')}>
      <ul className={styles['consents']}>
        {consents.map(({ fieldKey, purpose, givenAt }) => (
          <li key={fieldKey}>
            <p>{purpose}</p>
            <p className="small dimmed">{t('consents.since', { time: format.dateTime(givenAt) })}</p>
            <Button variant="default" loading={end.busy} onClick={() => void end.run({ eventId, fieldKey })}>
              {t('consents.end')}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNotice trouble={end.trouble} />
    </Card>
  );
}
