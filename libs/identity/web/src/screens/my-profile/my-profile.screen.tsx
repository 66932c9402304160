import { DAY_PARTS, PROFILE_LIMITS } from '@jamboree/identity-domain';
import { SECTORS } from '@jamboree/kernel';
import {
  AppLink,
  ButtonLink,
  Card,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  SavedState,
  SelectField,
  TickField,
  TroubleNotice,
  useScreenQuery,
} from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { ChipChoice } from '../../components/chip-choice.js';
import { MyProfilePageDocument, type MyProfilePageQuery } from '../../gql/graphql.js';
import { personPath } from '../../paths.js';
import { useProfileText } from '../../profile-texts.js';
import { useProfileWords } from '../../use-profile-words.js';
import { LanguagesField } from './languages-field.js';
import styles from './my-profile.module.css';
import { ProfileConflict } from './profile-conflict.js';
import { ProfilePart } from './profile-part.js';
import { SkillsField } from '../../components/skills-field.js';
import { useProfileDraft } from './use-profile-draft.js';
import { WishesField } from './wishes-field.js';

/** What I tell about myself, and who reads what of it. */
export function Screen() {
  const t = useProfileText();
  const query = useScreenQuery(MyProfilePageDocument, {});
  return (
    <Page title={t('title')} width="text">
      <QueryView query={query}>
        {({ me, myProfile }) =>
          me === null || myProfile === null ? <NoPermission signedOut /> : <MyProfile me={me} profile={myProfile} />
        }
      </QueryView>
    </Page>
  );
}

interface MyProfileProps {
  readonly me: NonNullable<MyProfilePageQuery['me']>;
  readonly profile: NonNullable<MyProfilePageQuery['myProfile']>;
}

function MyProfile({ me, profile }: MyProfileProps) {
  const t = useProfileText();
  const words = useProfileWords();
  const { value: draft, change, state, kept, resolve } = useProfileDraft(profile);
  const part = { draft, onChange: change };
  return (
    <>
      <PageHead
        above={<AppLink to="/me">{t('toMyPage')}</AppLink>}
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {(state.kind !== 'saved' || state.at !== null) && <SavedState draft={{ state, kept }} />}
            <ButtonLink to={personPath(me.id)} variant="default">
              {t('seeMine')}
            </ButtonLink>
          </>
        }
      />
      {state.kind === 'conflict' ? (
        <ProfileConflict mine={draft} theirs={state.theirs} onResolve={(merged) => void resolve(merged)} />
      ) : (
        <div className={styles['root']}>
          {state.kind === 'refused' && <TroubleNotice trouble={{ kind: 'problem', problem: state.problem }} />}
          <Card title={t('finder.title')} tone="brand">
            <TickField
              label={t('finder.tick')}
              description={t('finder.help')}
              checked={draft.inFinder}
              onChange={(inFinder) => change({ ...draft, inFinder })}
            />
          </Card>
          <ProfilePart part="offers" {...part}>
            <WishesField wishes={draft.offers} onChange={(offers) => change({ ...draft, offers })} />
          </ProfilePart>
          <ProfilePart part="seeks" {...part}>
            <WishesField wishes={draft.seeks} onChange={(seeks) => change({ ...draft, seeks })} />
          </ProfilePart>
          <ProfilePart part="skills" {...part}>
            <SkillsField skills={draft.skills} onChange={(skills) => change({ ...draft, skills })} />
          </ProfilePart>
          <ProfilePart part="languages" {...part}>
            <LanguagesField languages={draft.languages} onChange={(languages) => change({ ...draft, languages })} />
          </ProfilePart>
          <ProfilePart part="hours" {...part}>
            <p className="small dimmed">{t('hours.help', { zone: me.timeZone })}</p>
            <ChipChoice
              hideLabel
              label={t('hours.title')}
              options={DAY_PARTS.map((value) => ({ value, label: words.part(value) }))}
              chosen={draft.hours}
              onChange={(hours) => change({ ...draft, hours })}
            />
          </ProfilePart>
          <ProfilePart part="sector" {...part}>
            <SelectField
              label={t('sector.label')}
              value={draft.sector ?? ''}
              data={[{ value: '', label: t('sector.none') }, ...SECTORS.map((value) => ({ value, label: words.sector(value) }))]}
              onChange={(event) => change({ ...draft, sector: SECTORS.find((sector) => sector === event.currentTarget.value) ?? null })}
            />
          </ProfilePart>
          <ProfilePart part="about" {...part}>
            <Textarea
              label={t('about.label')}
              description={t('about.help', { max: PROFILE_LIMITS.about })}
              maxLength={PROFILE_LIMITS.about}
              rows={4}
              value={draft.about}
              onChange={(event) => change({ ...draft, about: event.currentTarget.value })}
            />
          </ProfilePart>
        </div>
      )}
    </>
  );
}
