import {
  AppLink,
  Button,
  ButtonLink,
  DownloadLink,
  EmptyState,
  NoPermission,
  Page,
  PageHead,
  QueryView,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { Printer } from 'lucide-react';
import { CopyButton } from '../../components/copy-button.js';
import { EventScope, type ScopeEvent } from '../../components/event-scope.js';
import { ReceiptCard } from '../../components/receipt-card.js';
import { ReceiptPageDocument, type ReceiptPartsFragment } from '../../gql/graphql.js';
import { submissionPath, verifyPath } from '../../paths.js';
import { useText } from '../../texts.js';
import styles from './receipt.module.css';

/** What a team holds in its hand after submitting. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useText();
  return (
    <EventScope slug={params.slug}>
      {(event, signedIn) => (
        <Page title={t('receipt.title')} width="text">
          {signedIn ? <MyReceipt event={event} /> : <NoPermission signedOut />}
        </Page>
      )}
    </EventScope>
  );
}

function MyReceipt({ event }: { readonly event: ScopeEvent }) {
  const t = useText();
  const query = useScreenQuery(ReceiptPageDocument, { eventId: event.id });
  return (
    <QueryView query={query}>
      {({ mySubmission }) =>
        mySubmission?.receipt ? (
          <Held slug={event.slug} receipt={mySubmission.receipt} />
        ) : (
          <EmptyState
            level={1}
            title={t('receipt.none')}
            action={<ButtonLink to={submissionPath(event.slug)}>{t('receipt.toSubmission')}</ButtonLink>}
          />
        )
      }
    </QueryView>
  );
}

function Held({ slug, receipt }: { readonly slug: string; readonly receipt: ReceiptPartsFragment }) {
  const t = useText();
  return (
    <>
      <PageHead
        above={<AppLink to={submissionPath(slug)}>{t('receipt.toSubmission')}</AppLink>}
        title={t('receipt.thanks')}
        lead={t('receipt.lead')}
      />
      <ReceiptCard receipt={receipt} />
      <div className={styles['actions']} data-no-print>
        <DownloadLink variant="filled" href={`/exports/${slug}/receipt.pdf`}>
          {t('receipt.pdf')}
        </DownloadLink>
        <CopyButton text={receipt.number} label={t('receipt.copyNumber')} />
        <CopyButton text={receipt.verifyUrl} label={t('receipt.copyLink')} />
        <Button variant="default" leftSection={<Printer aria-hidden size={18} />} onClick={() => window.print()}>
          {t('receipt.print')}
        </Button>
      </div>
      <p className={styles['verify']}>
        {t.rich('receipt.verify', {
          a: (words) => (
            <AppLink key="verify" to={verifyPath(receipt.number)}>
              {words}
            </AppLink>
          ),
        })}
      </p>
    </>
  );
}
