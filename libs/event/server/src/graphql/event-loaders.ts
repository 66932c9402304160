import type { EventId, Viewer } from '@jamboree/kernel';
import type { RequestContext } from '@jamboree/platform-server';
import DataLoader from 'dataloader';
import type { EventDetails, EventOfViewer } from '../use-cases/event-details.js';
import { PartnerView } from './site/site.views.js';

const KEY = Symbol('event-loaders');

/** One set of loaders per request: the same field of all events in an answer is read in one statement, and after each mutation anew. */
export function eventLoaders(request: RequestContext, details: EventDetails): EventLoaders {
  return request.once(KEY, () => loadersOf(details, request.viewer));
}

type EventLoaders = ReturnType<typeof loadersOf>;

function loadersOf(details: EventDetails, viewer: Viewer) {
  const loader = <Value>(load: (ids: readonly EventId[]) => Promise<Value[]>) => new DataLoader<EventId, Value>(load, { cache: false });
  return {
    tracks: loader((ids) => details.tracks(ids)),
    challenges: loader((ids) => details.challenges(ids)),
    prizes: loader((ids) => details.prizes(ids)),
    partners: loader(async (ids) => (await details.partners(ids)).map((partners) => partners.map((partner) => PartnerView.from(partner)))),
    faq: loader((ids) => details.faq(ids)),
    rubrics: loader((ids) => details.rubrics(ids)),
    registrationModes: loader((ids) => details.registrationModes(ids)),
    counts: loader((ids) => details.counts(ids)),
    mentoringBegun: new DataLoader<EventOfViewer, boolean>((asked) => details.mentoringBegun(asked), { cache: false }),
    standings: loader((ids) => details.standings(viewer, ids)),
  };
}
