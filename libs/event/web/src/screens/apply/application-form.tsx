import { answersFromProfile, formAt, isBlank, profileKeyOf, toldInApplication, visibleFields } from '@jamboree/event-domain';
import { contentOf, EMPTY_CONTENT, newlyTold } from '@jamboree/identity-domain';
import { MINUTE, SECTORS, type Sector } from '@jamboree/kernel';
import {
  AppLink,
  Button,
  Card,
  dropFromDevice,
  keepOnDevice,
  Notice,
  SelectField,
  TroubleNotice,
  useFieldErrors,
  useFoundOnDevice,
  useMutationWithId,
  useNow,
} from '@jamboree/platform-web';
import { MY_PROFILE_PATH, useOwnKey, useProfileText } from '@jamboree/identity-web';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { begunKeys } from '../../forms/begun-phases.js';
import { AnswerField, type FieldSurroundings } from '../../forms/fields/answer-field.js';
import { formFrom } from '../../forms/sent-form.js';
import { ApplyDocument, type EventFormPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import styles from './apply.module.css';
import type { ApplyEvent, KnownOfMe } from './apply.screen.js';
import { KeepInProfile } from './keep-in-profile.js';
import { Prefilled } from './prefilled.js';
import { RegistrationFileField } from './registration-file-field.js';
import { SkillsAnswer } from './skills-answer.js';
import { fileAnswers, useRegistrationUploads, type OwnFiles } from './use-registration-files.js';

interface ApplicationFormProps {
  readonly event: ApplyEvent;
  readonly form: EventFormPartsFragment;
  readonly known: KnownOfMe;
  readonly files: OwnFiles;
  /** Asks the server how it took files. */
  readonly onArrived: () => void;
}

/** What is typed so far, as it is kept on this device. */
interface Typed {
  readonly city: string;
  readonly sector: string;
  readonly answers: Readonly<Record<string, string>>;
}

const ELSEWHERE = '-';

/** City, sector and the event's own questions. What the profile holds is there already; nothing is ticked beforehand, and nothing typed is lost. */
export function ApplicationForm({ event, form, known, files, onArrived }: ApplicationFormProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const apply = useMutationWithId(ApplyDocument);
  const errorOf = useFieldErrors(apply.trouble);
  const content = contentOf(known.profile?.content ?? EMPTY_CONTENT);
  const whole = formAt([{ fields: formFrom(form.fields).fields }], 1, {
    tracks: event.tracks.length,
    challenges: event.challenges.length,
  });
  const prefilled: Typed = {
    city: event.zones.find((zone) => zone.city === known.me.city)?.city ?? (known.me.city === null ? '' : ELSEWHERE),
    sector: content.sector ?? '',
    answers: Object.fromEntries(answersFromProfile(whole, content).map(({ key, text }) => [key, text])),
  };
  const [typed, setTyped] = useState<Typed>(prefilled);
  const [unsaid, setUnsaid] = useState(false);
  const [tooSoon, setTooSoon] = useState(false);
  const [keep, setKeep] = useState(false);
  const onDevice = useOwnKey(`apply:${event.id}`);
  useFoundOnDevice<Typed>(onDevice, ({ value }) => setTyped(value));
  const change = (next: Typed) => {
    setTyped(next);
    keepOnDevice(onDevice, next, form.number);
  };
  const uploads = useRegistrationUploads(files, onArrived);
  const around: FieldSurroundings = {
    ...event,
    begun: begunKeys(event.phases, useNow(MINUTE)),
    fileField: (field) => <RegistrationFileField {...field} own={files} uploads={uploads} />,
  };
  const answers = new Map([
    ...Object.entries(typed.answers),
    ...fileAnswers(whole.fields, files).map(({ key, text }) => [key, text] as const),
  ]);
  const asked = visibleFields(whole, answers);
  const sector = SECTORS.find((one) => one === typed.sector) ?? null;
  const city = typed.city === ELSEWHERE || typed.city === '' ? null : typed.city;
  const news = newlyTold(known.me.city, content, toldInApplication(asked, answers, { city, sector }));
  const isPrefilled = (key: string) => prefilled.answers[key] !== undefined && prefilled.answers[key] === typed.answers[key];
  const issues =
    apply.trouble?.kind === 'problem' && apply.trouble.problem.__typename === 'InvalidInput' ? apply.trouble.problem.issues : [];
  const issueOf = (key: string) =>
    issues.find(({ field, rule }) =>
      rule === 'required' ? field === key && isBlank(answers.get(key) ?? '') : field === key || field.startsWith(`${key}.`),
    );
  const onTheirWay = files.files.some(({ fieldKey, state }) => state === 'UPLOADING' && asked.some(({ key }) => key === fieldKey));
  const send = async () => {
    setUnsaid(typed.city === '' || sector === null);
    setTooSoon(onTheirWay);
    if (typed.city === '' || sector === null || onTheirWay) return;
    const given = asked.flatMap(({ key }) => ((answers.get(key) ?? '') === '' ? [] : [{ key, text: answers.get(key) ?? '' }]));
    const outcome = await apply.run({ eventId: event.id, city, sector, answers: given, keepInProfile: keep && news.length > 0 });
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
        <p>{t.rich('apply.as', { name: known.me.displayName, b: (name) => <strong>{name}</strong> })}</p>
        {(prefilled.city !== '' || prefilled.sector !== '' || Object.keys(prefilled.answers).length > 0) && (
          <Notice tone="info" action={<AppLink to={MY_PROFILE_PATH}>{t('prefilled.profile')}</AppLink>}>
            {t('prefilled.text')}
          </Notice>
        )}
        <div className={styles['place']}>
          <Prefilled marked={typed.city !== '' && typed.city === prefilled.city}>
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
          </Prefilled>
          <Prefilled marked={typed.sector !== '' && typed.sector === prefilled.sector}>
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
          </Prefilled>
        </div>
        {asked.map((field) => {
          const Answer = profileKeyOf(field) === 'skills' ? SkillsAnswer : AnswerField;
          return (
            <Prefilled key={field.key} marked={isPrefilled(field.key)}>
              <Answer
                field={field}
                around={around}
                text={answers.get(field.key) ?? ''}
                issue={issueOf(field.key)}
                onChange={(text) => change({ ...typed, answers: { ...typed.answers, [field.key]: text } })}
              />
            </Prefilled>
          );
        })}
        {news.length > 0 && <KeepInProfile parts={news} profile={known.profile} checked={keep} onChange={setKeep} />}
        {tooSoon && onTheirWay && <Notice tone="warn" live title={t('files.onTheirWay')} />}
        <TroubleNotice trouble={apply.trouble} fields={['city', 'sector', ...asked.map(({ key }) => key)]} />
        <Button type="submit" loading={apply.busy} leftSection={<Send aria-hidden size={18} />}>
          {t('apply.send')}
        </Button>
      </form>
    </Card>
  );
}
