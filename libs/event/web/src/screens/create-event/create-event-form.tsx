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
import { CopyEventDocument, CreateEventDocument, PublishEventDocument, type CreateEventPageQuery } from '../../gql/graphql.js';
import { managePath } from '../../paths.js';
import { useManageText } from '../../manage-texts.js';
import { CopyChoice } from './copy-choice.js';
import { CopyPreview } from './copy-preview.js';
import type { CopySource } from './copy-source.js';
import styles from './create-event.module.css';
import { copying, firstDraft } from './event-draft.js';
import { SchedulePreview } from './schedule-preview.js';
import { StartFields } from './start-fields.js';
import { TemplateChoice } from './template-choice.js';
import { useCopiedMoment } from './use-copied-moment.js';
import { useSchedulePreview } from './use-schedule-preview.js';

export type Template = CreateEventPageQuery['eventTemplates'][number];

/** Shown by the form itself; impossible times of a template’s phases stand in the preview of its schedule, which a copy has not. */
const FIELDS = ['title', 'promise', 'startsAt', 'timeZone', 'zones'];

interface CreateEventFormProps {
  readonly templates: readonly Template[];
  readonly sources: readonly CopySource[];
  /** Slug of the event that the address asks to copy. */
  readonly copy: string | null;
}

export function CreateEventForm({ templates, sources, copy }: CreateEventFormProps) {
  const t = useManageText();
  const toast = useToast();
  const go = useGo();
  const [draft, setDraft] = useState(() => {
    const first = firstDraft(templates[0]?.key ?? '', serverNow());
    const asked = sources.find(({ slug }) => slug === copy);
    return asked === undefined ? first : copying(first, asked);
  });
  const source = sources.find(({ id }) => id === draft.copyOf);
  const [made, setMade] = useState<{ readonly id: string; readonly slug: string } | null>(null);
  const create = useMutationWithId(CreateEventDocument);
  const copyOf = useMutationWithId(CopyEventDocument);
  const making = source === undefined ? create : copyOf;
  const publish = useMutationWithId(PublishEventDocument);
  const errorOf = useFieldErrors(making.trouble);
  const form = useFocusOnError(making.trouble);
  const preview = useSchedulePreview(draft);
  const momentOf = useCopiedMoment();
  const [first] = draft.zones;

  const facts = {
    title: writtenOnly(draft.title),
    promise: writtenOnly(draft.promise),
    startsAt: draft.startsAt,
    timeZone: first?.timeZone ?? '',
    zones: draft.zones.map(({ city, timeZone }) => ({ city, timeZone })),
  };
  const fromTemplate = async () => {
    const outcome = await create.run({ templateKey: draft.templateKey, ...facts });
    return outcome.kind === 'done' ? outcome.data.event : null;
  };
  const fromSource = async (sourceId: string) => {
    const outcome = await copyOf.run({ sourceId, ...facts });
    return outcome.kind === 'done' ? { id: outcome.data.eventId, slug: outcome.data.slug } : null;
  };
  const ensure = async () => {
    if (made !== null) return made;
    const event = source === undefined ? await fromTemplate() : await fromSource(source.id);
    setMade(event);
    return event;
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
          <TemplateChoice
            templates={templates}
            value={source === undefined ? draft.templateKey : null}
            onChange={(templateKey) => setDraft({ ...draft, templateKey, copyOf: null })}
          >
            <CopyChoice sources={sources} value={draft.copyOf} onChange={(chosen) => setDraft(copying(draft, chosen))} />
          </TemplateChoice>
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
            trouble={making.trouble ?? publish.trouble}
            fields={source === undefined ? [...FIELDS, 'phases'] : FIELDS}
            nameOf={momentOf}
          />
          <div className={styles['actions']}>
            <Button type="submit" loading={making.busy || publish.busy}>
              {t('create.publish')}
            </Button>
            <Button variant="default" disabled={making.busy || publish.busy || made !== null} onClick={() => void finish(false)}>
              {t('create.draft')}
            </Button>
          </div>
          <p className="small dimmed">{t('create.finishHelp')}</p>
        </Step>
      </form>
      {source === undefined ? (
        <SchedulePreview
          template={templates.find(({ key }) => key === draft.templateKey)}
          preview={preview}
          zones={draft.zones}
          onStartsAt={(startsAt) => setDraft({ ...draft, startsAt })}
        />
      ) : (
        <CopyPreview source={source} />
      )}
    </div>
  );
}
