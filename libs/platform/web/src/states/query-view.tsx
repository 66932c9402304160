import type { ReactNode } from 'react';
import type { ScreenQuery } from '../graphql/use-screen-query.js';
import { ErrorState } from './error-state.js';
import { Late } from './late.js';
import { PageSkeleton } from './page-skeleton.js';

interface QueryViewProps<Data> {
  readonly query: ScreenQuery<Data>;
  /** What stands for the content while it loads for longer than 300 ms. */
  readonly skeleton?: ReactNode;
  /** What stands for the content when this viewer may not read it yet; without it, whom to ask. */
  readonly closed?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed or there. Data that was read before stays readable when asking again fails. */
export function QueryView<Data>({ query, skeleton, closed, children }: QueryViewProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.failure?.forbidden === 'PHASE' && closed !== undefined) return closed;
  if (query.failure !== null) return <ErrorState failure={query.failure} onRetry={query.retry} />;
  return <Late>{skeleton ?? <PageSkeleton />}</Late>;
}
