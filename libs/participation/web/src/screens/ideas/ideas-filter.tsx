import { AppLink, TextField, useLocalized } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useAddressSearch } from '../../components/use-address-search.js';
import { useText } from '../../texts.js';
import { ideasAddress, type IdeasView } from './ideas-address.js';
import styles from './ideas-filter.module.css';

interface IdeasFilterProps {
  readonly tracks: ScopeEvent['tracks'];
  readonly base: string;
  readonly view: IdeasView;
}

/** Search and tracks. Both live in the address: a filtered gallery can be sent to somebody. */
export function IdeasFilter({ tracks, base, view }: IdeasFilterProps) {
  const t = useText();
  const localized = useLocalized();
  const to = (trackId: string | null) => ideasAddress(base, { ...view, trackId, pages: 1 });
  const choices = [{ id: null, label: t('ideas.allTracks') }, ...tracks.map((track) => ({ id: track.id, label: localized(track.title) }))];
  return (
    <div className={styles['root']}>
      <SearchBox key={view.trackId} base={base} view={view} />
      {tracks.length > 0 && (
        <nav aria-label={t('ideas.tracks')} className={styles['tracks']}>
          {choices.map(({ id, label }) => (
            <AppLink
              key={id ?? 'all'}
              to={to(id)}
              className={styles['track']}
              data-chosen={view.trackId === id}
              aria-current={view.trackId === id ? 'true' : undefined}
            >
              {label}
            </AppLink>
          ))}
        </nav>
      )}
    </div>
  );
}

/** Types at the reader's pace; the address follows when the keys rest. */
function SearchBox({ base, view }: Pick<IdeasFilterProps, 'base' | 'view'>) {
  const t = useText();
  const [text, setText] = useAddressSearch(view.search, (search) => ideasAddress(base, { ...view, search, pages: 1 }));
  return (
    <TextField
      type="search"
      className={styles['search']}
      label={t('ideas.search')}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
