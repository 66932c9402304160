import { profileKeyOf } from '@jamboree/event-domain';
import { useProfileText, useProfileWords } from '@jamboree/identity-web';
import { Tag, useFormat, useLocalized } from '@jamboree/platform-web';
import { FileList } from '../../files/file-list.js';
import { AnswerReading } from '../../forms/answer-reading.js';
import { formFrom } from '../../forms/sent-form.js';
import type { ApplicationPartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import { TONE_OF } from '../apply/application-state.js';
import styles from './registrations.module.css';

interface ApplicationRowProps {
  readonly application: ApplicationPartsFragment;
  readonly chosen: boolean;
  /** Null: nothing can be decided about it. */
  readonly onChoose: ((chosen: boolean) => void) | null;
}

/** One application: who, from where, its state, and what was answered. */
export function ApplicationRow({ application, chosen, onChoose }: ApplicationRowProps) {
  const t = useRegistrationText();
  const words = useProfileText();
  const { skill } = useProfileWords();
  const format = useFormat();
  const localized = useLocalized();
  const { displayName, city, sector, state, reason, submittedAt, form, answers, files } = application;
  const texts = new Map(answers.map(({ key, text }) => [key, text]));
  const answered = formFrom(form).fields.filter(({ key }) => texts.has(key));
  return (
    <li className={styles['row']}>
      <label className={styles['who']}>
        <input
          type="checkbox"
          disabled={onChoose === null}
          checked={chosen}
          onChange={(change) => onChoose?.(change.currentTarget.checked)}
        />
        <span>
          <strong>{displayName}</strong>
          <span className="small dimmed">
            {[city ?? t('city.other'), words(`sector.${sector}`), format.dateTime(submittedAt)].join(' · ')}
          </span>
        </span>
      </label>
      <Tag tone={TONE_OF[state]}>{t(`state.${state}`)}</Tag>
      {(answered.length > 0 || reason !== null) && (
        <details className={styles['answers']}>
          <summary>
            {t('queue.answers')}
            <span className="visually-hidden">: {displayName}</span>
          </summary>
          {reason !== null && <p>{t('queue.reason', { reason })}</p>}
          <dl>
            {answered.map((field) => (
              <div key={field.key}>
                <dt>{localized(field.title)}</dt>
                <dd>
                  {field.kind === 'FILE' ? (
                    <SentFiles files={files.filter(({ fieldKey }) => fieldKey === field.key)} />
                  ) : (
                    <AnswerReading
                      field={field}
                      text={texts.get(field.key) ?? ''}
                      under={3}
                      tagWord={profileKeyOf(field) === 'skills' ? skill : undefined}
                    />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}

function SentFiles({ files }: Pick<ApplicationPartsFragment, 'files'>) {
  const t = useRegistrationText();
  return files.length === 0 ? <p className="dimmed">{t('queue.filesGone')}</p> : <FileList files={files} />;
}
