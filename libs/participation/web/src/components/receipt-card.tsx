import { CityTimes } from '@jamboree/event-web';
import { useLocalized } from '@jamboree/platform-web';
import type { ReceiptPartsFragment } from '../gql/graphql.js';
import { useText } from '../texts.js';
import { groupedHash } from './grouped-hash.js';
import { IdeaPicture } from './idea-picture.js';
import styles from './receipt-card.module.css';

interface ReceiptCardProps {
  readonly receipt: ReceiptPartsFragment;
  readonly level?: 2 | 3;
}

/** The receipt as it is shown, printed and checked: what was received, when in both cities, and the fingerprint of its content. */
export function ReceiptCard({ receipt, level = 2 }: ReceiptCardProps) {
  const t = useText();
  const localized = useLocalized();
  const Heading = `h${level}` as const;
  return (
    <section className={styles['root']} aria-label={t('receipt.label', { number: receipt.number })}>
      <div className={styles['top']}>
        <IdeaPicture number={seedOf(receipt.contentHash)} size={56} />
        <div>
          <p className={styles['caption']}>{t('receipt.number')}</p>
          <p className={styles['number']}>{receipt.number}</p>
        </div>
      </div>
      <div>
        <Heading className={styles['title']}>{receipt.submissionTitle}</Heading>
        <p className={styles['by']}>
          {t('receipt.by', { team: receipt.teamName, event: localized(receipt.eventTitle), version: receipt.versionNumber })}
        </p>
      </div>
      <div className={styles['facts']}>
        <div>
          <p className={styles['caption']}>{t('receipt.at')}</p>
          <CityTimes at={receipt.at} zones={receipt.zones} />
          <p className="small dimmed">{t(`receipt.within.${withinOf(receipt.within)}`)}</p>
        </div>
        <div>
          <p className={styles['caption']}>{t('receipt.hash')}</p>
          <p className={styles['hash']}>{groupedHash(receipt.contentHash)}</p>
        </div>
      </div>
    </section>
  );
}

const WITHIN = ['PHASE', 'GRACE', 'EXTENSION', 'IMPORT'] as const;

/** By what it came in; a kind this client does not know reads as the ordinary one. */
function withinOf(kind: string): (typeof WITHIN)[number] {
  return WITHIN.find((known) => known === kind) ?? 'PHASE';
}

/** The picture follows the content: another text is another picture. */
function seedOf(contentHash: string): number {
  return Number.parseInt(contentHash.slice(0, 8), 16) || 0;
}
