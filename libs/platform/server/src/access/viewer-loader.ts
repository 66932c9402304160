import type { Viewer } from '@jamboree/kernel';

/** Turns a request's session into its viewer; once per request, in one query. Implemented by the scope that knows roles. */
export abstract class ViewerLoader {
  abstract load(sessionToken: string | null, acceptLanguage: string | null): Promise<Viewer>;
}
