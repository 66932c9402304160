import {
  Button,
  Card,
  SelectField,
  TextField,
  TroubleNotice,
  useFieldErrors,
  useLocalized,
  useMutationWithId,
  useScreenQuery,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import type { ManagedEvent } from '../../frames/manage-frame.js';
import { KeepMessageTemplateDocument, MessageTemplatesDocument } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import styles from './message.module.css';

interface KeepTemplateProps {
  readonly event: ManagedEvent;
  readonly messageId: string;
  readonly flush: () => Promise<boolean>;
}

/** Keeps the words for the next message: as a new template, or in place of one. */
export function KeepTemplate({ event, messageId, flush }: KeepTemplateProps) {
  const t = useLetterText();
  const toast = useToast();
  const localized = useLocalized();
  const templates = useScreenQuery(MessageTemplatesDocument, { eventId: event.id }).data?.messageTemplates ?? [];
  const keep = useMutationWithId(KeepMessageTemplateDocument);
  const errorOf = useFieldErrors(keep.trouble);
  const [key, setKey] = useState('');
  const [name, setName] = useState('');
  const run = async () => {
    if (!(await flush())) return;
    const outcome = await keep.run({ messageId, key: key === '' ? null : key, name: key === '' ? name : '' });
    if (outcome.kind !== 'done') return;
    setName('');
    toast(t('keep.done'));
  };
  return (
    <Card title={t('keep.title')}>
      <form
        noValidate
        className={styles['fields']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void run();
        }}
      >
        <p className="dimmed">{t('keep.lead')}</p>
        <TroubleNotice trouble={keep.trouble} fields={['name']} />
        <div className={styles['choices']}>
          <SelectField
            label={t('keep.as')}
            data={[
              { value: '', label: t('keep.new') },
              ...templates.map((template) => ({ value: template.key, label: localized(template.name) })),
            ]}
            value={key}
            onChange={(change) => setKey(change.currentTarget.value)}
          />
          {key === '' && (
            <TextField
              label={t('keep.name')}
              value={name}
              onChange={(change) => setName(change.currentTarget.value)}
              error={errorOf('name')}
            />
          )}
        </div>
        <div className={styles['actions']}>
          <Button type="submit" variant="default" loading={keep.busy}>
            {t('keep.do')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
