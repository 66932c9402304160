import { Notice, Page, PageHead, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { ReceiptCard } from '../../components/receipt-card.js';
import { VerifyPageDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import { NumberForm } from './number-form.js';
import styles from './verify.module.css';
import { verdictOf } from './verdict.js';

/** Anybody with a receipt's number can see that it is genuine, and what it stands for. */
export function Screen({ params }: ScreenProps<'number'>) {
  const t = useText();
  return (
    <Page title={t('verify.title')} description={t('verify.lead')} width="text">
      <PageHead title={t('verify.title')} lead={t('verify.lead')} />
      <NumberForm key={params.number} number={params.number} />
      <Answer number={params.number} />
    </Page>
  );
}

function Answer({ number }: { readonly number: string }) {
  const t = useText();
  const query = useScreenQuery(VerifyPageDocument, { number });
  return (
    <QueryView query={query}>
      {({ verifyReceipt }) => {
        const verdict = verdictOf(verifyReceipt);
        return (
          <div className={styles['answer']}>
            <Notice live tone={verdict === 'genuine' ? 'ok' : verdict === 'unknown' ? 'bad' : 'warn'} title={t(`verify.${verdict}.title`)}>
              {t(`verify.${verdict}.text`)}
            </Notice>
            {verifyReceipt.receipt && <ReceiptCard receipt={verifyReceipt.receipt} />}
          </div>
        );
      }}
    </QueryView>
  );
}
