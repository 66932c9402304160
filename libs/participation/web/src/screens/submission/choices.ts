import type { LocalizedValue } from '@jamboree/platform-web';

export interface Choices {
  readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[];
  readonly challenges: readonly { readonly id: string; readonly title: LocalizedValue }[];
  /** Files that an answer may name. */
  readonly files?: readonly { readonly id: string; readonly name: string }[];
}

/** The title of a track or challenge; empty for no choice, or one that is gone. */
export function titleOfChoice({ tracks, challenges }: Choices, id: string | null, read: (title: LocalizedValue) => string): string {
  const chosen = [...tracks, ...challenges].find((one) => one.id === id);
  return chosen === undefined ? '' : read(chosen.title);
}
