import { useSession } from '@jamboree/identity-web';
import { AppLink, EmptyState, NoPermission, Page, PageHead, QueryView, useLocalized, useScreenQuery } from '@jamboree/platform-web';
import { StateTag } from '../../components/state-tag.js';
import { CityShortlistsDocument } from '../../gql/graphql.js';
import { cityShortlistPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './city-shortlists.module.css';

export function Screen() {
  const t = useText();
  const { me, known } = useSession();
  return (
    <Page title={t('shortlists.title')}>
      {known && me === null ? (
        <NoPermission signedOut whom={t('shortlists.whom')} />
      ) : (
        <>
          <PageHead title={t('shortlists.title')} lead={t('shortlists.lead')} />
          <Lists />
        </>
      )}
    </Page>
  );
}

function Lists() {
  const t = useText();
  const localized = useLocalized();
  const query = useScreenQuery(CityShortlistsDocument, {});
  return (
    <QueryView query={query}>
      {({ myShortlists }) =>
        myShortlists.length === 0 ? (
          <EmptyState title={t('shortlists.none')} />
        ) : (
          <ul className={styles['root']}>
            {myShortlists.map(({ event, state, entries }) => (
              <li key={event.id} className={styles['row']}>
                <AppLink to={cityShortlistPath(event.slug)} className={styles['title']}>
                  {localized(event.title)}
                </AppLink>
                <span className={styles['aside']}>
                  {t('shortlists.entries', { count: entries })}
                  <StateTag state={state} />
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
