import { Button, Card, TroubleNotice, useMutationWithId } from '@jamboree/platform-web';
import { LetRehearsalPeopleActDocument, type RehearsalPartsFragment } from '../../gql/graphql.js';
import { useRehearsalText } from '../../texts.js';
import styles from './act-card.module.css';
import { useRehearsalWords } from './use-rehearsal-words.js';

/** Lets the people do what the open phases let them do, and tells how far they are. */
export function ActCard({ rehearsal: { eventId, acting, people } }: { readonly rehearsal: RehearsalPartsFragment }) {
  const t = useRehearsalText();
  const words = useRehearsalWords();
  const act = useMutationWithId(LetRehearsalPeopleActDocument);
  return (
    <Card title={t('act.title')}>
      <p className={styles['lead']}>{t('act.lead', { people })}</p>
      <TroubleNotice trouble={act.trouble} />
      <div className={styles['row']} aria-live="polite">
        <Button loading={act.busy || acting !== null} onClick={() => void act.run({ eventId })}>
          {t('act.button')}
        </Button>
        {acting !== null && (
          <span className={styles['progress']}>
            <progress max={Math.max(1, acting.total)} value={acting.done} aria-label={t('act.progress')} />
            <span className="small dimmed">
              {acting.doing === ''
                ? t('act.begin')
                : t('act.doing', { what: words.act(acting.doing), done: acting.done, total: acting.total })}
            </span>
          </span>
        )}
      </div>
    </Card>
  );
}
