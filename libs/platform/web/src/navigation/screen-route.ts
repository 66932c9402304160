import type { ComponentType } from 'react';
import type { Catalogue } from '../i18n/catalogue.js';

/** What a screen gets from its address. Search values are strings or absent, never trusted. */
export interface ScreenProps<Params extends string = never> {
  readonly params: Readonly<Record<Params, string>>;
  readonly search: Readonly<Record<string, string | undefined>>;
}

/** `/e/$slug/team` → `'slug'`, `/verify/JC-{$code}` → `'code'`. */
export type ParamsOf<Path extends string> = Path extends `${string}{$${infer Name}}`
  ? Name
  : Path extends `${string}$${infer Name}/${infer Rest}`
    ? Name | ParamsOf<Rest>
    : Path extends `${string}$${infer Name}`
      ? Name
      : never;

interface ScreenModule<Params extends string> {
  readonly Screen: ComponentType<ScreenProps<Params>>;
}

/** One address, its texts and its code, which is loaded when somebody goes there. The app composes the routes of all libraries. */
export interface ScreenRoute {
  readonly path: string;
  readonly catalogues: readonly Catalogue[];
  readonly load: () => Promise<ScreenModule<string>>;
  /** Whether the screen uses form controls, so that Mantine must be there. */
  readonly controls: boolean;
}

/** Checks that the screen behind an address reads only the parameters which that address has. */
export function screen<Path extends string>(
  path: Path,
  catalogues: readonly Catalogue[],
  load: () => Promise<ScreenModule<ParamsOf<Path>>>,
): ScreenRoute {
  return { path, catalogues, load, controls: true };
}

/** A page for reading: no form controls, and none of their code. */
export function readingScreen<Path extends string>(
  path: Path,
  catalogues: readonly Catalogue[],
  load: () => Promise<ScreenModule<ParamsOf<Path>>>,
): ScreenRoute {
  return { path, catalogues, load, controls: false };
}
