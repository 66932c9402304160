import { ManageFrame } from '@jamboree/event-web';
import { AppLink, type ScreenProps } from '@jamboree/platform-web';
import { manageSubmissionPath, manageVersionsPath } from '../../paths.js';
import { useVersionsText } from '../../versions-texts.js';
import { History } from '../../versions/history.js';
import { readVersionsView } from '../../versions/versions-address.js';
import styles from './manage-versions.module.css';

/** The history of one submission, for the organisers who check it. */
export function Screen({ params, search }: ScreenProps<'slug' | 'id'>) {
  const t = useVersionsText();
  return (
    <ManageFrame slug={params.slug} title={t('title')} lead={t('lead.organiser')}>
      {(event) => (
        <>
          <p className={styles['back']}>
            <AppLink to={manageSubmissionPath(event.slug, params.id)}>{t('back.organiser')}</AppLink>
          </p>
          <History
            slug={event.slug}
            submissionId={params.id}
            base={manageVersionsPath(event.slug, params.id)}
            view={readVersionsView(search)}
            editor={null}
          />
        </>
      )}
    </ManageFrame>
  );
}
