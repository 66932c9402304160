import { personPath, useProfileWords } from '@jamboree/identity-web';
import { AppLink, Button, Card, QueryView, Tag, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import styles from '../../components/asks.module.css';
import { WhyNot } from '../../components/why-not.js';
import { useFinderText } from '../../finder-texts.js';
import { AnswerJoinRequestDocument, TeamRequestsDocument, type TeamRequestsQuery } from '../../gql/graphql.js';

type Request = TeamRequestsQuery['joinRequests']['edges'][number]['node'];

/** Who asks to join, for the lead; nothing while nobody does. */
export function RequestsCard({ teamId }: { readonly teamId: string }) {
  const t = useFinderText();
  const query = useScreenQuery(TeamRequestsDocument, { teamId, first: 20 });
  if (query.data?.joinRequests.edges.length === 0) return null;
  return (
    <Card title={t('requests.title')} tone="brand">
      <QueryView query={query}>
        {({ joinRequests }) => (
          <ul className={styles['list']}>
            {joinRequests.edges.map(({ node }) => (
              <Row key={node.id} request={node} />
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  );
}

function Row({ request }: { readonly request: Request }) {
  const t = useFinderText();
  const words = useProfileWords();
  const say = useToast();
  const answer = useMutationWithId(AnswerJoinRequestDocument);
  const { id: requestId, person, profile, message } = request;
  const name = person.displayName;
  const brings = [...profile.offers.roles.map(words.role), ...profile.skills.map(words.skill)];
  const give = async (accept: boolean) => {
    if ((await answer.run({ requestId, accept })).kind === 'done') say(t(accept ? 'requests.accepted' : 'requests.declined', { name }));
  };
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['who']}>
          <AppLink to={personPath(person.id)}>{name}</AppLink>
          {person.city !== null && <span className="dimmed">, {person.city}</span>}
        </p>
        {message !== '' && <p className={styles['message']}>{message}</p>}
        {brings.length > 0 && (
          <div className={styles['actions']}>
            {brings.map((one) => (
              <Tag key={one}>{one}</Tag>
            ))}
          </div>
        )}
        <WhyNot trouble={answer.trouble} />
      </div>
      <div className={styles['actions']}>
        <Button loading={answer.busy} onClick={() => void give(true)}>
          {t('accept')}
          <span className="visually-hidden">: {name}</span>
        </Button>
        <Button variant="default" disabled={answer.busy} onClick={() => void give(false)}>
          {t('decline')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </div>
    </li>
  );
}
