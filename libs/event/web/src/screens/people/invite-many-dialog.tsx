import { useOwnKey } from '@jamboree/identity-web';
import { MOST_INVITED_AT_ONCE, readAddressList } from '@jamboree/event-domain';
import { LOCALES, type Locale } from '@jamboree/kernel';
import {
  Button,
  Dialog,
  KeptWords,
  Notice,
  SelectField,
  TickField,
  TroubleNotice,
  useAsk,
  useFieldErrors,
  useKeptForm,
  useLocale,
  useMutationWithId,
  useToast,
  type Trouble,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { writtenOnly, type LocalizedDraft } from '../../components/localized-draft.js';
import { LocalizedField } from '../../components/localized-field.js';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { InvitationListPreviewDocument, InvitePeopleDocument, type InvitationListPreviewQuery } from '../../gql/graphql.js';
import { useManageText } from '../../manage-texts.js';
import { EVENT_ROLES, useRoleName, type EventRole } from '../../roles/use-role-name.js';
import { StrangersNotice } from './strangers-notice.js';
import styles from './people.module.css';

const NAME_OF = { en: 'EN', de: 'DE', id: 'ID' } as const satisfies Record<Locale, string>;

type Row = NonNullable<InvitationListPreviewQuery['invitationListPreview']>[number];

interface Draft {
  readonly role: EventRole;
  readonly text: string;
  readonly message: LocalizedDraft;
  readonly language: Locale;
  readonly evenDeclined: boolean;
}

/** A list of addresses, one role, own words in three languages; who gets a mail and who does not is named before anything leaves. */
export function InviteManyDialog({ event, onClose }: { readonly event: ManagedEvent; readonly onClose: () => void }) {
  const t = useManageText();
  const toast = useToast();
  const roleName = useRoleName();
  const own = useLocale();
  const ask = useAsk(InvitationListPreviewDocument);
  const invite = useMutationWithId(InvitePeopleDocument);
  const errorOf = useFieldErrors(invite.trouble);
  const form = useKeptForm<Draft>(useOwnKey(`invite-many:${event.id}`), () => ({
    role: 'MENTOR',
    text: '',
    message: {},
    language: own,
    evenDeclined: false,
  }));
  const { role, text, message, language, evenDeclined } = form.value;
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [allowance, setAllowance] = useState<InvitationListPreviewQuery['invitationAllowance']>(null);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const people = readAddressList(text).map(({ address, name }) => ({ email: address, displayName: name }));
  const tooMany = people.length > MOST_INVITED_AT_ONCE;
  const problem = invite.trouble?.kind === 'problem' ? invite.trouble.problem : null;
  const look = async (even: boolean) => {
    const asked = await ask({ eventId: event.id, role, people, evenDeclined: even });
    setFailed(asked.kind === 'failed' ? asked : null);
    if (asked.kind !== 'answered') return;
    setRows(asked.data.invitationListPreview ?? []);
    setAllowance(asked.data.invitationAllowance ?? null);
  };
  const send = async () => {
    const outcome = await invite.run({
      eventId: event.id,
      role,
      people,
      message: writtenOnly(message),
      language: NAME_OF[language],
      evenDeclined,
    });
    if (outcome.kind !== 'done') return;
    form.sent();
    toast(t('many.done', { count: countOf(outcome.data.rows, 'INVITED') }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('many.title')}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void (rows === null ? look(evenDeclined) : send());
        }}
      >
        <KeptWords form={form} />
        <SelectField
          label={t('people.role')}
          data={EVENT_ROLES.map((value) => ({ value, label: roleName(value) }))}
          value={role}
          onChange={(change) => {
            setRows(null);
            form.change({ role: EVENT_ROLES.find((value) => value === change.currentTarget.value) ?? role });
          }}
        />
        <Textarea
          label={t('many.addresses')}
          description={t('many.addressesHelp', { max: MOST_INVITED_AT_ONCE })}
          rows={5}
          value={text}
          error={tooMany ? t('many.tooMany', { count: people.length, max: MOST_INVITED_AT_ONCE }) : undefined}
          onChange={(change) => {
            setRows(null);
            form.change({ text: change.currentTarget.value });
          }}
        />
        <LocalizedField
          name="message"
          label={t('many.message')}
          description={t('many.messageHelp')}
          value={message}
          onChange={(words) => form.change({ message: words })}
          errorOf={errorOf}
          rows={3}
        />
        <SelectField
          label={t('many.language')}
          data={LOCALES.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={language}
          onChange={(change) => form.change({ language: LOCALES.find((value) => value === change.currentTarget.value) ?? language })}
        />
        {rows !== null && <Rows rows={rows} />}
        {rows !== null && allowance !== null && countOf(rows, 'INVITED') > allowance.left && <StrangersNotice allowance={allowance} />}
        {rows !== null && (evenDeclined || countOf(rows, 'DECLINED') > 0) && (
          <TickField
            label={t('many.evenDeclined')}
            checked={evenDeclined}
            onChange={(on) => {
              form.change({ evenDeclined: on });
              void look(on);
            }}
          />
        )}
        {problem?.__typename === 'StateChanged' ? (
          <Notice tone="warn" live title={t('many.apply')}>
            {t('many.applyText')}
          </Notice>
        ) : (
          <TroubleNotice trouble={failed ?? invite.trouble} fields={['message']} />
        )}
        <div className={styles['actions']}>
          {rows === null ? (
            <Button type="submit" disabled={people.length === 0 || tooMany}>
              {t('many.look', { count: people.length })}
            </Button>
          ) : (
            <Button type="submit" loading={invite.busy} disabled={countOf(rows, 'INVITED') === 0}>
              {t('many.send', { count: countOf(rows, 'INVITED') })}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('phases.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Who gets no mail, by name and reason. */
function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const t = useManageText();
  const others = rows.filter(({ outcome }) => outcome !== 'INVITED');
  return (
    <div role="status">
      <p>{t('many.willGet', { count: countOf(rows, 'INVITED') })}</p>
      {others.length > 0 && (
        <ul className={styles['others']}>
          {others.map(({ email, outcome }, index) => (
            <li key={`${email} ${index}`}>
              <strong>{email}</strong> {t(`many.outcome.${outcome}`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function countOf(rows: readonly Row[], wanted: Row['outcome']): number {
  return rows.filter(({ outcome }) => outcome === wanted).length;
}
