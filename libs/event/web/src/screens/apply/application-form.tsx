import { formAt, visibleFields } from '@jamboree/event-domain';
import { MINUTE, SECTORS, type Sector } from '@jamboree/kernel';
import {
  Button,
  Card,
  dropFromDevice,
  keepOnDevice,
  SelectField,
  TroubleNotice,
  useFieldErrors,
  useFoundOnDevice,
  useMutationWithId,
  useNow,
} from '@jamboree/platform-web';
import { useProfileText } from '@jamboree/identity-web';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { begunKeys } from '../../forms/begun-phases.js';
import { AnswerField } from '../../forms/fields/answer-field.js';
import { formFrom } from '../../forms/sent-form.js';
import { ApplyDocument, type EventFormPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';
import type { ApplyEvent, KnownOfMe } from './apply.screen.js';

interface ApplicationFormProps {
  readonly event: ApplyEvent;
  readonly form: EventFormPartsFragment;
  readonly known: KnownOfMe;
}

/** What is typed so far, as it is kept on this device. */
interface Typed {
  readonly city: string;
  readonly sector: string;
  readonly answers: Readonly<Record<string, string>>;
}

const ELSEWHERE = '-';

/** City, sector and the event's own questions; nothing is ticked beforehand, and nothing typed is lost. */
export function ApplicationForm({ event, form, known }: ApplicationFormProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const apply = useMutationWithId(ApplyDocument);
  const errorOf = useFieldErrors(apply.trouble);
  const city = event.zones.find((zone) => zone.city === known.city)?.city ?? (known.city === null ? '' : ELSEWHERE);
  const [typed, setTyped] = useState<Typed>({ city, sector: known.sector ?? '', answers: {} });
  const [unsaid, setUnsaid] = useState(false);
  const onDevice = `apply:${event.id}`;
  useFoundOnDevice<Typed>(onDevice, ({ value }) => setTyped(value));
  const change = (next: Typed) => {
    setTyped(next);
    keepOnDevice(onDevice, next, form.number);
  };
  const around = { ...event, begun: begunKeys(event.phases, useNow(MINUTE)) };
  const answers = new Map(Object.entries(typed.answers));
  const asked = visibleFields(
    formAt([{ fields: formFrom(form.fields).fields }], 1, { tracks: event.tracks.length, challenges: event.challenges.length }),
    answers,
  );
  const issues =
    apply.trouble?.kind === 'problem' && apply.trouble.problem.__typename === 'InvalidInput' ? apply.trouble.problem.issues : [];
  const send = async () => {
    const sector = SECTORS.find((one) => one === typed.sector) ?? null;
    setUnsaid(typed.city === '' || sector === null);
    if (typed.city === '' || sector === null) return;
    const given = asked.flatMap(({ key }) => ((answers.get(key) ?? '') === '' ? [] : [{ key, text: answers.get(key) ?? '' }]));
    const outcome = await apply.run({ eventId: event.id, city: typed.city === ELSEWHERE ? null : typed.city, sector, answers: given });
    if (outcome.kind === 'done') dropFromDevice(onDevice);
  };
  return (
    <Card>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void send();
        }}
      >
        <p>{t('apply.lead')}</p>
        <div className={styles['place']}>
          <SelectField
            label={t('apply.city')}
            required
            error={unsaid && typed.city === '' ? t('apply.choose') : errorOf('city')}
            value={typed.city}
            data={[
              { value: '', label: t('apply.choose') },
              ...event.zones.map((zone) => ({ value: zone.city, label: zone.city })),
              { value: ELSEWHERE, label: t('city.other') },
            ]}
            onChange={(select) => change({ ...typed, city: select.currentTarget.value })}
          />
          <SelectField
            label={t('apply.sector')}
            required
            error={unsaid && typed.sector === '' ? t('apply.choose') : errorOf('sector')}
            value={typed.sector}
            data={[
              { value: '', label: t('apply.choose') },
              ...SECTORS.map((sector: Sector) => ({ value: sector, label: words(`sector.${sector}`) })),
            ]}
            onChange={(select) => change({ ...typed, sector: select.currentTarget.value })}
          />
        </div>
        {asked.map((field) => (
          <AnswerField
            key={field.key}
            field={field}
            around={around}
            text={answers.get(field.key) ?? ''}
            issue={issues.find((issue) => issue.field === field.key || issue.field.startsWith(`${field.key}.`))}
            onChange={(text) => change({ ...typed, answers: { ...typed.answers, [field.key]: text } })}
          />
        ))}
        <TroubleNotice trouble={apply.trouble} fields={['city', 'sector', ...asked.map(({ key }) => key)]} />
        <Button type="submit" loading={apply.busy} leftSection={<Send aria-hidden size={18} />}>
          {t('apply.send')}
        </Button>
      </form>
    </Card>
  );
}
