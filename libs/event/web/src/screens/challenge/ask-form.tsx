import { useOwnKey } from '@jamboree/identity-web';
import {
  Button,
  KeptWords,
  TextAreaField,
  TroubleNotice,
  useFieldErrors,
  useKeptForm,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { AskQuestionDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import styles from './challenge.module.css';

interface AskFormProps {
  readonly challengeId: string;
  readonly permitted: boolean;
}

/** A question to the office. Who does not take part reads who may ask. */
export function AskForm({ challengeId, permitted }: AskFormProps) {
  const t = useSiteText();
  const toast = useToast();
  const ask = useMutationWithId(AskQuestionDocument);
  const errorOf = useFieldErrors(ask.trouble);
  const form = useKeptForm(useOwnKey(`question:${challengeId}`), () => ({ text: '' }));
  const { text } = form.value;
  if (!permitted) return <p className="small dimmed">{t('ask.join')}</p>;
  const send = async () => {
    if ((await ask.run({ challengeId, text })).kind !== 'done') return;
    form.sent();
    toast(t('ask.sent'));
  };
  return (
    <form
      noValidate
      className={styles['ask']}
      onSubmit={(submit) => {
        submit.preventDefault();
        void send();
      }}
    >
      <h3>{t('ask.title')}</h3>
      <KeptWords form={form} />
      <TextAreaField
        label={t('ask.label')}
        description={t('ask.help')}
        value={text}
        maxLength={2000}
        error={errorOf('text')}
        onChange={(typed) => form.change({ text: typed.currentTarget.value })}
      />
      <TroubleNotice trouble={ask.trouble} fields={['text']} />
      <div>
        <Button type="submit" loading={ask.busy}>
          {t('ask.send')}
        </Button>
      </div>
    </form>
  );
}
