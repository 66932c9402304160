import type { ManagedEvent } from '@jamboree/event-web';
import { mayFollow } from '@jamboree/participation-domain';
import { AppLink, Button, QueryView, Tag, TroubleNotice, useFormat, useMutationWithId, useScreenQuery } from '@jamboree/platform-web';
import { useState } from 'react';
import { useChecksText } from '../checks-texts.js';
import { DismissHintDocument, HintPassagesDocument } from '../gql/graphql.js';
import { ideaPath, manageSubmissionPath } from '../paths.js';
import type { Hint } from './hints-card.js';
import { MergeDialog } from './merging/merge-dialog.js';
import styles from './hints-card.module.css';

/** Signals whose detail is a figure. */
const COUNTED: ReadonlySet<Hint['signals'][number]['kind']> = new Set(['LINKS_NO_TEXT', 'FEW_WORDS']);

interface HintRowProps {
  readonly event: ManagedEvent;
  readonly hint: Hint;
  /** Say which entry it is about. */
  readonly named: boolean;
}

/** One hint in words, with what shows it. */
export function HintRow({ event, hint, named }: HintRowProps) {
  const t = useChecksText();
  const [comparing, setComparing] = useState(false);
  const [merging, setMerging] = useState(false);
  const dismiss = useMutationWithId(DismissHintDocument);
  return (
    <li className={styles['row']}>
      <p className={styles['head']}>
        <Tag tone="warn">{t(`hint.${hint.kind}`)}</Tag>
        {named && (
          <AppLink to={manageSubmissionPath(event.slug, hint.submissionId)}>
            {t('hint.about', { number: hint.number, title: hint.title, team: hint.teamName })}
          </AppLink>
        )}
      </p>
      {hint.other && <Copy event={event} other={hint.other} share={hint.share ?? 0} />}
      {hint.signals.length > 0 && (
        <ul className={styles['signals']}>
          {hint.signals.map(({ kind, detail }) => (
            <li key={kind}>{t(`signal.${kind}`, { detail: COUNTED.has(kind) ? Number(detail) : detail })}</li>
          ))}
        </ul>
      )}
      {comparing && <Passages id={hint.id} />}
      <TroubleNotice trouble={dismiss.trouble} />
      <div className={styles['actions']}>
        {hint.other && (
          <Button variant="default" size="sm" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
            {t(comparing ? 'hint.passages.hide' : 'hint.passages')}
          </Button>
        )}
        {hint.other && hint.other.eventId === event.id && mayFollow(hint.other.state, 'MERGED') && (
          <Button variant="default" size="sm" onClick={() => setMerging(true)}>
            {t('hint.merge')}
          </Button>
        )}
        <Button variant="subtle" size="sm" loading={dismiss.busy} onClick={() => void dismiss.run({ hintId: hint.id })}>
          {t('hint.dismiss')}
        </Button>
      </div>
      {merging && hint.other && (
        <MergeDialog event={event} submissionId={hint.submissionId} otherId={hint.other.id} onClose={() => setMerging(false)} />
      )}
    </li>
  );
}

function Copy({
  event,
  other,
  share,
}: {
  readonly event: ManagedEvent;
  readonly other: NonNullable<Hint['other']>;
  readonly share: number;
}) {
  const t = useChecksText();
  const format = useFormat();
  const { number, title, teamName: team } = other;
  const here = other.eventId === event.id;
  const words = t(here ? 'hint.copy' : 'hint.copy.elsewhere', { percent: format.percent(share), number, title, team });
  return (
    <p>
      <AppLink to={here ? manageSubmissionPath(event.slug, other.id) : ideaPath(other.id)}>{words}</AppLink>
    </p>
  );
}

/** What both share, word for word, side by side. */
function Passages({ id }: { readonly id: string }) {
  const t = useChecksText();
  const query = useScreenQuery(HintPassagesDocument, { id });
  return (
    <QueryView query={query}>
      {({ hintPassages }) =>
        hintPassages && (
          <div className={styles['passages']}>
            {(['here', 'there'] as const).map((side) => (
              <section key={side}>
                <h3 className={styles['side']}>{t(`hint.${side}`)}</h3>
                {hintPassages[side].map((passage, index) => (
                  <blockquote key={index} className={styles['passage']}>
                    {passage}
                  </blockquote>
                ))}
              </section>
            ))}
          </div>
        )
      }
    </QueryView>
  );
}
