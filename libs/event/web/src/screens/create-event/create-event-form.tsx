import {
  Button,
  serverNow,
  TroubleNotice,
  useFieldErrors,
  useFocusOnError,
  useGo,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import { writtenOnly } from '../../components/localized-draft.js';
import { LocalizedField } from '../../components/localized-field.js';
import { Step } from '../../components/step.js';
import { CreateEventDocument, PublishEventDocument, type CreateEventPageQuery } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { useManageText } from '../../manage-texts.js';
import styles from './create-event.module.css';
import { firstDraft } from './event-draft.js';
import { SchedulePreview } from './schedule-preview.js';
import { StartFields } from './start-fields.js';
import { TemplateChoice } from './template-choice.js';
import { useSchedulePreview } from './use-schedule-preview.js';

export type Template = CreateEventPageQuery['eventTemplates'][number];

export function CreateEventForm({ templates }: { readonly templates: readonly Template[] }) {
  const t = useManageText();
  const toast = useToast();
  const go = useGo();
  const [draft, setDraft] = useState(() => firstDraft(templates[0]?.key ?? '', serverNow()));
  const [made, setMade] = useState<{ readonly id: string; readonly slug: string } | null>(null);
  const create = useMutationWithId(CreateEventDocument);
  const publish = useMutationWithId(PublishEventDocument);
  const errorOf = useFieldErrors(create.trouble);
  const form = useFocusOnError(create.trouble);
  const preview = useSchedulePreview(draft);
  const [first] = draft.zones;

  const ensure = async () => {
    if (made !== null) return made;
    const outcome = await create.run({
      templateKey: draft.templateKey,
      title: writtenOnly(draft.title),
      promise: writtenOnly(draft.promise),
      startsAt: draft.startsAt,
      timeZone: first?.timeZone ?? '',
      zones: draft.zones.map(({ city, timeZone }) => ({ city, timeZone })),
    });
    if (outcome.kind !== 'done') return null;
    setMade(outcome.data.event);
    return outcome.data.event;
  };
  const finish = async (andPublish: boolean) => {
    const event = await ensure();
    if (event === null) return;
    // The event exists from here on: when publishing fails, pressing again publishes this one.
    if (andPublish && (await publish.run({ eventId: event.id })).kind !== 'done') return;
    toast(t(andPublish ? 'create.published' : 'create.created'));
    go(managePath(event.slug));
  };

  return (
    <div className={styles['root']}>
      <form
        ref={form}
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void finish(true);
        }}
      >
        <Step number={1} title={t('create.template')}>
          <TemplateChoice templates={templates} value={draft.templateKey} onChange={(templateKey) => setDraft({ ...draft, templateKey })} />
        </Step>
        <Step number={2} title={t('create.words')}>
          <LocalizedField
            name="title"
            label={t('create.name')}
            description={t('create.nameHelp')}
            value={draft.title}
            onChange={(title) => setDraft({ ...draft, title })}
            errorOf={errorOf}
          />
          <LocalizedField
            name="promise"
            label={t('create.promise')}
            description={t('create.promiseHelp')}
            rows={3}
            value={draft.promise}
            onChange={(promise) => setDraft({ ...draft, promise })}
            errorOf={errorOf}
          />
        </Step>
        <Step number={3} title={t('create.start')}>
          <StartFields
            draft={draft}
            onChange={setDraft}
            errorOf={(field) => errorOf(field) ?? (field === 'startsAt' ? preview.startError : undefined)}
          />
        </Step>
        <Step number={4} title={t('create.finish')}>
          <TroubleNotice
            trouble={create.trouble ?? publish.trouble}
            fields={['title', 'promise', 'startsAt', 'timeZone', 'zones', 'phases']}
          />
          <div className={styles['actions']}>
            <Button type="submit" loading={create.busy || publish.busy}>
              {t('create.publish')}
            </Button>
            <Button variant="default" disabled={create.busy || publish.busy || made !== null} onClick={() => void finish(false)}>
              {t('create.draft')}
            </Button>
          </div>
          <p className="small dimmed">{t('create.finishHelp')}</p>
        </Step>
      </form>
      <SchedulePreview
        template={templates.find(({ key }) => key === draft.templateKey)}
        preview={preview}
        zones={draft.zones}
        onStartsAt={(startsAt) => setDraft({ ...draft, startsAt })}
      />
    </div>
  );
}
