import type { SiteList } from '@jamboree/event-domain';
import { ButtonLink, NotFoundPage, QueryView, useScreenQuery, type ScreenProps } from '@jamboree/platform-web';
import { useState } from 'react';
import { ManageFrame, type ManagedEvent } from '../../frames/manage-frame.js';
import { ManageSiteDocument, type SiteListsFragment } from '../../gql/graphql.js';
import { eventPath } from '../../paths.js';
import { isEnded } from '../../phases/phase-facts.js';
import { useSiteText } from '../../site-texts.js';
import { ItemDialog } from './item-dialog.js';
import styles from './manage-site.module.css';
import { QuestionInbox } from './question-inbox.js';
import { RemoveDialog } from './remove-dialog.js';
import { itemsOf, type SiteItem } from './site-items.js';
import { SiteListCard } from './site-list-card.js';

const LISTS: readonly SiteList[] = ['TRACK', 'CHALLENGE', 'PRIZE', 'PARTNER', 'FAQ'];

/** What the event's public page shows besides the schedule, and what participants ask about it. */
export function Screen({ params }: ScreenProps<'slug'>) {
  const t = useSiteText();
  return (
    <ManageFrame
      slug={params.slug}
      title={t('manage.title')}
      lead={t('manage.lead')}
      actions={
        <ButtonLink to={eventPath(params.slug)} variant="default">
          {t('manage.public')}
        </ButtonLink>
      }
    >
      {(event) => <Lists event={event} />}
    </ManageFrame>
  );
}

function Lists({ event }: { readonly event: ManagedEvent }) {
  const query = useScreenQuery(ManageSiteDocument, { slug: event.slug });
  return (
    <QueryView query={query}>
      {({ event: site }) => (site === null ? <NotFoundPage /> : <Site event={event} site={site} reload={query.retry} />)}
    </QueryView>
  );
}

type Asked =
  | { readonly kind: 'edit'; readonly list: SiteList; readonly id: string | null }
  | { readonly kind: 'remove'; readonly list: SiteList; readonly item: SiteItem };

interface SiteProps {
  readonly event: ManagedEvent;
  readonly site: SiteListsFragment;
  readonly reload: () => void;
}

function Site({ event, site, reload }: SiteProps) {
  const t = useSiteText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const locked = isEnded(event.state);
  const items = itemsOf(site);
  return (
    <div className={styles['root']}>
      <nav aria-label={t('manage.sections')} className={styles['sections']}>
        {LISTS.map((list) => (
          <a key={list} href={`#${list.toLowerCase()}`}>
            {t(`list.${list}.title`)} <span className="figures dimmed">{items[list].length}</span>
          </a>
        ))}
        <a href="#questions">{t('inbox.title')}</a>
      </nav>
      {LISTS.map((list) => (
        <SiteListCard
          key={list}
          list={list}
          eventId={event.id}
          items={items[list]}
          locked={locked}
          onEdit={(id) => setAsked({ kind: 'edit', list, id })}
          onRemove={(item) => setAsked({ kind: 'remove', list, item })}
        />
      ))}
      <QuestionInbox event={event} challenges={site.challenges} />
      {asked?.kind === 'edit' && (
        <ItemDialog eventId={event.id} site={site} list={asked.list} id={asked.id} reload={reload} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'remove' && <RemoveDialog eventId={event.id} list={asked.list} item={asked.item} onClose={() => setAsked(null)} />}
    </div>
  );
}
