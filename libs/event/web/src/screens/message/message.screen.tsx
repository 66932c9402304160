import { AppLink, EmptyState, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ArrowLeft, MailX } from 'lucide-react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageMessageDocument } from '../../gql/graphql.js';
import { useLetterText } from '../../letter-texts.js';
import { managePath } from '../../paths.js';
import { MessageEditor } from './message-editor.js';
import { MessageOutcome } from './message-outcome.js';
import styles from './message.module.css';

/** One message: written while it is a draft, read with what came of it afterwards. */
export function Screen({ params }: ScreenProps<'slug' | 'id'>) {
  const t = useLetterText();
  return (
    <ManageFrame slug={params.slug} title={t('kind.MESSAGE')}>
      {(event) => <Message event={event} id={params.id} />}
    </ManageFrame>
  );
}

function Message({ event, id }: { readonly event: ManagedEvent; readonly id: string }) {
  const t = useLetterText();
  const query = useScreenQuery(ManageMessageDocument, { id });
  return (
    <div className={styles['page']}>
      <AppLink to={managePath(event.slug, 'messages')} className={styles['back']}>
        <ArrowLeft aria-hidden size={18} /> {t('message.back')}
      </AppLink>
      <QueryView query={query}>
        {({ message }) => {
          if (message === null) return <EmptyState icon={MailX} title={t('message.gone')} />;
          const editable = message.state === 'DRAFT' && event.viewerMay.includes('message:write');
          return editable ? (
            <MessageEditor key={message.id} event={event} message={message} />
          ) : (
            <MessageOutcome event={event} message={message} onAgain={query.retry} />
          );
        }}
      </QueryView>
    </div>
  );
}
