import {
  ButtonLink,
  Card,
  Notice,
  NotFoundPage,
  Page,
  PageHead,
  QueryView,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { ProfileFacts } from '../../components/profile-facts.js';
import { PersonPageDocument, type PersonPageQuery } from '../../gql/graphql.js';
import { MY_PROFILE_PATH } from '../../paths.js';
import { useProfileText } from '../../profile-texts.js';
import styles from './person.module.css';

/** A person, as far as they show themselves to the reader; who shows nothing is not found. */
export function Screen({ params }: ScreenProps<'id'>) {
  const t = useProfileText();
  const query = useScreenQuery(PersonPageDocument, { id: params.id });
  if (query.data === undefined)
    return (
      <Page title={t('person.of', { name: '' })}>
        <QueryView query={query}>{() => null}</QueryView>
      </Page>
    );
  const { person, me } = query.data;
  return person === null ? <NotFoundPage /> : <Shown page={person} own={me?.id === person.id} />;
}

function Shown({ page, own }: { readonly page: NonNullable<PersonPageQuery['person']>; readonly own: boolean }) {
  const t = useProfileText();
  const { person, profile, timeZone } = page;
  return (
    <Page title={t('person.of', { name: person.displayName })} width="text">
      <PageHead
        title={person.displayName}
        lead={person.city ?? undefined}
        actions={own ? <ButtonLink to={MY_PROFILE_PATH}>{t('person.edit')}</ButtonLink> : undefined}
      />
      <div className={styles['root']}>
        {own && <Notice tone="info">{t('person.own')}</Notice>}
        {profile.about !== '' && <p className={styles['about']}>{profile.about}</p>}
        <Card>
          <ProfileFacts profile={profile} timeZone={timeZone} />
        </Card>
      </div>
    </Page>
  );
}
