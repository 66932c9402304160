import { AnswerReading, type ReceivedForm } from '@jamboree/event-web';
import { answersOf, type SubmissionContent } from '@jamboree/participation-domain';
import { useLocalized } from '@jamboree/platform-web';
import { useWritingText } from '../../writing-texts.js';
import styles from './earlier-answers.module.css';

interface EarlierAnswersProps {
  readonly form: ReceivedForm;
  readonly content: SubmissionContent;
}

/** What the form no longer asks for: kept with the entry, to be read or taken over into another answer. */
export function EarlierAnswers({ form, content }: EarlierAnswersProps) {
  const t = useWritingText();
  const localized = useLocalized();
  const answers = answersOf(content);
  const answered = form.askedEarlier.filter(({ key }) => (answers.get(key) ?? '') !== '');
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby="section-earlier" className={styles['root']}>
      <h2 id="section-earlier" className={styles['title']}>
        {t('section.earlier')}
      </h2>
      <p className="small dimmed">{t('section.earlier.text')}</p>
      {answered.map((field) => (
        <div key={field.key}>
          <h3 className={styles['question']}>{localized(field.title)}</h3>
          <AnswerReading field={field} text={answers.get(field.key) ?? ''} under={3} />
        </div>
      ))}
    </section>
  );
}
