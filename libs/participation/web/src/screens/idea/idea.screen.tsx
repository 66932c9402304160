import {
  AppLink,
  NotFoundPage,
  Page,
  QueryView,
  useFormat,
  useGo,
  useLocalized,
  useScreenQuery,
  type ScreenProps,
} from '@jamboree/platform-web';
import { eventPath, formFrom } from '@jamboree/event-web';
import { useEffect } from 'react';
import { ContentReading } from '../../components/content/content-reading.js';
import { readingMinutes } from '../../components/content/reading-time.js';
import { IdeaPicture } from '../../components/idea-picture.js';
import { IdeaPageDocument, type IdeaPageQuery } from '../../gql/graphql.js';
import { ideaPath, ideasPath } from '../../paths.js';
import { useText } from '../../texts.js';
import { CityAnswer } from './city-answer.js';
import styles from './idea.module.css';

type Idea = NonNullable<IdeaPageQuery['idea']>;

/** The public page of one idea. */
export function Screen({ params }: ScreenProps<'id'>) {
  const t = useText();
  const query = useScreenQuery(IdeaPageDocument, { id: params.id });
  const idea = query.data?.idea;
  const go = useGo();
  const livesOn = idea && idea.id !== params.id ? idea.id : null;
  useEffect(() => {
    if (livesOn !== null) go(ideaPath(livesOn), { replace: true });
  }, [go, livesOn]);
  if (idea) return <IdeaPage idea={idea} />;
  if (query.data !== undefined) return <NotFoundPage />;
  return (
    <Page title={t('loading')}>
      <QueryView query={query}>{() => null}</QueryView>
    </Page>
  );
}

function IdeaPage({ idea }: { readonly idea: Idea }) {
  const t = useText();
  const localized = useLocalized();
  const format = useFormat();
  const form = formFrom(idea.form);
  const facts = [
    [t('idea.team'), format.list([idea.teamName, ...idea.otherTeams.edges.map(({ node }) => node.name)])],
    [t('idea.track'), localized(idea.trackTitle)],
    [t('idea.number'), String(idea.number)],
  ].filter(([, value]) => value !== '');
  return (
    <Page title={idea.title} description={idea.summary}>
      <article className={styles['root']}>
        <header className={styles['head']}>
          <p className={styles['above']}>
            <AppLink to={ideasPath(idea.event.slug)}>{t('idea.back', { event: localized(idea.event.title) })}</AppLink>
          </p>
          <div className={styles['name']}>
            <IdeaPicture number={idea.number} size={72} />
            <h1>{idea.title}</h1>
          </div>
        </header>
        <div className={styles['reading']}>
          <ContentReading content={idea} form={form} files={idea.attachments} />
        </div>
        <aside className={styles['aside']}>
          {idea.shortlisted && (
            <div className={styles['answer']}>
              <CityAnswer rationale={idea.rationale ?? null} />
            </div>
          )}
          <dl className={styles['facts']}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            <div>
              <dt>{t('idea.event')}</dt>
              <dd>
                <AppLink to={eventPath(idea.event.slug)}>{localized(idea.event.title)}</AppLink>
              </dd>
            </div>
            <div>
              <dt>{t('idea.reading')}</dt>
              <dd>{t('content.minutes', { count: readingMinutes(form, idea) })}</dd>
            </div>
          </dl>
        </aside>
      </article>
    </Page>
  );
}
