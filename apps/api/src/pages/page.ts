import type { Locale } from '@jamboree/kernel';
import type { Html } from './html.js';

/** What the server writes into the application's document for one address. */
export interface Page {
  readonly status: 200 | 404;
  /** Where this is read now, a path of this instance: whoever asks is sent there. */
  readonly movedTo?: string;
  readonly title: string;
  readonly description: string;
  /** Readable without JavaScript; the application takes its place once it runs. */
  readonly body: Html;
  /** What feed readers find on this page; the path is below the instance's address. */
  readonly feed?: { readonly title: string; readonly path: string };
  /** What a link to this page shows in a chat or a feed. */
  readonly picture?: PagePicture | undefined;
  /** Schema.org description of the page's subject. */
  readonly linkedData?: Readonly<Record<string, unknown>>;
}

export interface PagePicture {
  /** Scheme and host too: crawlers resolve nothing. */
  readonly address: string;
  readonly alt: string;
}

export interface PageRequest {
  readonly locale: Locale;
  /** Scheme and host without a slash at the end. */
  readonly publicUrl: string;
  readonly instanceName: string;
  /** Pictures for link previews are drawn: not in a world apart. */
  readonly pictures: boolean;
  readonly query: Readonly<Record<string, string | undefined>>;
}
