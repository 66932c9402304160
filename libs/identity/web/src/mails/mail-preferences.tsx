import { Notice, QueryView, TroubleNotice, useFormat, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import { Switch } from '@mantine/core';
import { MyMailPreferencesDocument, SetMailPreferenceDocument } from '../gql/graphql.js';
import { useText } from '../texts.js';
import styles from './mail-preferences.module.css';

/** Which mails come; each switch counts at once. */
export function MailPreferences() {
  const t = useText();
  const format = useFormat();
  const toast = useToast();
  const query = useScreenQuery(MyMailPreferencesDocument, {});
  const set = useMutationWithId(SetMailPreferenceDocument);
  return (
    <QueryView query={query}>
      {({ myMailPreferences: mails }) =>
        mails !== null && (
          <div className={styles['root']}>
            {mails.unreachable !== null && (
              <Notice tone="warn" title={t('mails.unreachable')}>
                <p>{t('mails.unreachable.text', { since: format.dateTime(mails.unreachable.since), reason: mails.unreachable.reason })}</p>
              </Notice>
            )}
            <TroubleNotice trouble={set.trouble} />
            <ul className={styles['kinds']}>
              {mails.kinds.map(({ kind, on }) => (
                <li key={kind}>
                  <Switch
                    size="md"
                    checked={on}
                    label={t(`mails.kind.${kind}`)}
                    description={t(`mails.kind.${kind}.help`)}
                    onChange={async (change) => {
                      const wanted = change.currentTarget.checked;
                      if ((await set.run({ kind, on: wanted })).kind !== 'done') return;
                      toast(t(wanted ? 'mails.on' : 'mails.off', { kind: t(`mails.kind.${kind}`) }));
                    }}
                  />
                </li>
              ))}
            </ul>
            <p className="small dimmed">{t('mails.always')}</p>
          </div>
        )
      }
    </QueryView>
  );
}
