import type { LocalizedDraft } from '../../components/localized-draft.js';
import type { CreateEventPageQuery } from '../../gql/graphql.js';
import type { Zone } from '../../time/moments.js';

/** An event that can be copied. */
export interface CopySource {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalizedDraft;
  readonly promise: LocalizedDraft;
  readonly zones: readonly Zone[];
}

/** Those that the person organises, of any age. */
export function sourcesOf(me: NonNullable<CreateEventPageQuery['me']>): CopySource[] {
  return me.events.flatMap(({ roles, event: { id, slug, title, promise, zones } }) =>
    roles.includes('ORGANISER') ? [{ id, slug, title: written(title), promise: written(promise), zones }] : [],
  );
}

type Texts = CreateEventPageQuery['eventTemplates'][number]['title'];

function written({ en, de, id }: Texts): LocalizedDraft {
  return { en: en ?? '', de: de ?? '', id: id ?? '' };
}
