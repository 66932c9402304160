import { EVENT_CREATIONS, INSTANCE_LIMITS } from '@jamboree/identity-domain';
import {
  Button,
  Card,
  KeptWords,
  SelectField,
  TextAreaField,
  TextField,
  TroubleNotice,
  useFieldErrors,
  useFocusOnError,
  useKeptForm,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { SaveInstanceSettingsDocument, type InstanceSettingsPartsFragment } from '../../gql/graphql.js';
import { useInstanceText } from '../../instance-texts.js';
import { useOwnKey } from '../../session/use-own-key.js';
import styles from './instance.module.css';

export function SettingsForm({ settings }: { readonly settings: InstanceSettingsPartsFragment }) {
  const t = useInstanceText();
  const toast = useToast();
  const save = useMutationWithId(SaveInstanceSettingsDocument);
  const errorOf = useFieldErrors(save.trouble);
  const fields = useFocusOnError(save.trouble);
  const form = useKeptForm(
    useOwnKey('instance'),
    () => ({
      eventCreation: settings.eventCreation,
      creators: settings.creators.join('\n'),
      strangersADay: String(settings.strangersADay),
    }),
    settings.version,
  );
  const { eventCreation, creators, strangersADay } = form.value;
  const send = async () => {
    const outcome = await save.run({
      eventCreation,
      creators: creators.split(/[\s,;]+/u).filter((word) => word !== ''),
      strangersADay: /^\d{1,6}$/u.test(strangersADay.trim()) ? Number(strangersADay) : -1,
      expectedVersion: settings.version,
    });
    if (outcome.kind !== 'done') return;
    form.sent();
    toast(t('saved'));
  };
  return (
    <form
      ref={fields}
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <KeptWords form={form} />
      <Card title={t('creation.title')}>
        <div className={styles['form']}>
          <SelectField
            label={t('creation.label')}
            description={t('creation.help')}
            data={EVENT_CREATIONS.map((value) => ({ value, label: t(`creation.${value}`) }))}
            value={eventCreation}
            onChange={(change) =>
              form.change({ eventCreation: EVENT_CREATIONS.find((value) => value === change.currentTarget.value) ?? eventCreation })
            }
          />
          {eventCreation === 'BY_ADMINISTRATORS' && (
            <TextAreaField
              label={t('creators.label')}
              description={t('creators.help', { max: INSTANCE_LIMITS.creators })}
              rows={6}
              value={creators}
              error={errorOf('creators')}
              onChange={(change) => form.change({ creators: change.currentTarget.value })}
            />
          )}
        </div>
      </Card>
      <Card title={t('strangers.title')}>
        <TextField
          label={t('strangers.label')}
          description={t('strangers.help')}
          inputMode="numeric"
          value={strangersADay}
          error={errorOf('strangersADay')}
          onChange={(change) => form.change({ strangersADay: change.currentTarget.value })}
        />
      </Card>
      <TroubleNotice
        trouble={save.trouble}
        fields={eventCreation === 'BY_ADMINISTRATORS' ? ['creators', 'strangersADay'] : ['strangersADay']}
      />
      <div>
        <Button type="submit" loading={save.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
