import { useOwnKey } from '@jamboree/identity-web';
import {
  Button,
  Dialog,
  KeptWords,
  TextAreaField,
  TickField,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { AnswerQuestionDocument, type QuestionPartsFragment } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import styles from './manage-site.module.css';

interface AnswerDialogProps {
  readonly question: QuestionPartsFragment;
  readonly onClose: () => void;
}

/** An answer for everybody or for the asker alone. */
export function AnswerDialog({ question, onClose }: AnswerDialogProps) {
  const t = useSiteText();
  const toast = useToast();
  const save = useMutationWithId(AnswerQuestionDocument);
  const errorOf = useFieldErrors(save.trouble);
  const form = useKeptForm(
    useOwnKey(`answer:${question.id}`),
    () => ({ answer: question.answer ?? '', shared: question.answer === null || question.shared }),
    question.version,
  );
  const { answer, shared } = form.value;
  const send = async () => {
    const { id: questionId, version: expectedVersion } = question;
    if ((await save.run({ questionId, expectedVersion, answer, shared })).kind !== 'done') return;
    form.sent();
    toast(t('inbox.sent'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('inbox.answer')}>
      <form
        noValidate
        className={styles['form']}
        onSubmit={(submit) => {
          submit.preventDefault();
          void send();
        }}
      >
        <blockquote className={styles['quoted']}>{question.text}</blockquote>
        <KeptWords form={form} />
        <TextAreaField
          label={t('field.answer')}
          rows={6}
          value={answer}
          error={errorOf('answer')}
          onChange={(typed) => form.change({ answer: typed.currentTarget.value })}
        />
        <TickField
          label={t('inbox.shared')}
          description={t('inbox.sharedHelp')}
          checked={shared}
          onChange={(tick) => form.change({ shared: tick })}
        />
        <TroubleNotice trouble={save.trouble} fields={['answer']} />
        <div className={styles['actions']}>
          <Button type="submit" loading={save.busy}>
            {t('inbox.send')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('manage.back')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
