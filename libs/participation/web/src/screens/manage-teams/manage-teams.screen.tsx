import { ManageFrame, managePath, useManageText, type ManagedEvent } from '@jamboree/event-web';
import { AppLink, QueryView, useFormat, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { TeamFreeze } from '../../components/team-freeze.js';
import { TeamFormationDocument, type TeamFormationQuery } from '../../gql/graphql.js';
import { finderPath } from '../../paths.js';
import { usePlacingText } from '../../placing-texts.js';
import styles from './manage-teams.module.css';
import { PlaceTheRest } from './place-the-rest.js';
import { readTeamsView, teamsAddress, type TeamsView } from './teams-address.js';
import { TeamsList } from './teams-list.js';

/** How far teams have formed, the rest to be placed, and every team. */
export function Screen({ params, search }: ScreenProps<'slug'>) {
  const t = usePlacingText();
  const manage = useManageText();
  return (
    <ManageFrame slug={params.slug} title={manage('manage.page.teams')} lead={t('lead')}>
      {(event) => <Teams event={event} view={readTeamsView(search)} />}
    </ManageFrame>
  );
}

function Teams({ event, view }: { readonly event: ManagedEvent; readonly view: TeamsView }) {
  const base = managePath(event.slug, 'teams');
  const query = useScreenQuery(TeamFormationDocument, { eventId: event.id });
  return (
    <div className={styles['root']}>
      <QueryView query={query}>
        {({ teamFormation: formation }) =>
          formation && (
            <>
              <Figures event={event} base={base} formation={formation} />
              <PlaceTheRest event={event} toPlace={formation.toPlace} />
            </>
          )
        }
      </QueryView>
      <TeamsList event={event} base={base} view={view} />
    </div>
  );
}

interface FiguresProps {
  readonly event: ManagedEvent;
  readonly base: string;
  readonly formation: NonNullable<TeamFormationQuery['teamFormation']>;
}

/** Every number leads to its list. */
function Figures({ event, base, formation }: FiguresProps) {
  const t = usePlacingText();
  const format = useFormat();
  const figures = [
    { label: t('figure.teams'), value: formation.teams, to: base },
    { label: t('figure.tooSmall'), value: formation.tooSmall, to: teamsAddress(base, { search: '', tooSmall: true, pages: 1 }) },
    { label: t('figure.withoutTeam'), value: formation.withoutTeam, to: managePath(event.slug, 'people') },
    { label: t('figure.looking'), value: formation.looking, to: `${finderPath(event.slug)}?show=people` },
    { label: t('figure.toPlace'), value: formation.toPlace, to: null },
  ];
  return (
    <div>
      <dl className={styles['figures']}>
        {figures.map(({ label, value, to }) => (
          <div key={label} className={styles['figure']}>
            <dt>{label}</dt>
            <dd>{to === null ? format.number(value) : <AppLink to={to}>{format.number(value)}</AppLink>}</dd>
          </div>
        ))}
      </dl>
      <p className="small dimmed">
        <TeamFreeze event={event} />
      </p>
    </div>
  );
}
