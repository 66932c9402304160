import { Button, Card, Tag, useMutationWithId } from '@jamboree/platform-web';
import styles from '../../components/asks.module.css';
import { WhyNot } from '../../components/why-not.js';
import { useFinderText } from '../../finder-texts.js';
import { WithdrawJoinRequestDocument, type TeamSearchPartsFragment } from '../../gql/graphql.js';

type Request = TeamSearchPartsFragment['requests'][number];

/** Teams I have asked, and what they said. */
export function MyRequests({ requests }: { readonly requests: readonly Request[] }) {
  const t = useFinderText();
  if (requests.length === 0) return null;
  return (
    <Card title={t('requests.own')}>
      <ul className={styles['list']}>
        {requests.map((request) => (
          <Row key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ request }: { readonly request: Request }) {
  const t = useFinderText();
  const withdraw = useMutationWithId(WithdrawJoinRequestDocument);
  const { id: requestId, teamName, state } = request;
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['who']}>{teamName}</p>
        <div className={styles['actions']}>
          <Tag tone={state === 'OPEN' ? 'info' : state === 'ACCEPTED' ? 'ok' : 'plain'}>{t(`state.${state}`)}</Tag>
        </div>
        <WhyNot trouble={withdraw.trouble} />
      </div>
      {state === 'OPEN' && (
        <div className={styles['actions']}>
          <Button variant="default" loading={withdraw.busy} onClick={() => void withdraw.run({ requestId })}>
            {t('requests.withdraw')}
            <span className="visually-hidden">: {teamName}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
