import { useOwnKey } from '@jamboree/identity-web';
import { useKeptForm, useMutationWithId, type KeptForm, type MergeSide, type Trouble } from '@jamboree/platform-web';
import { UpdateEventDocument, type EventSettingsFragment } from '../../gql/graphql.js';
import { draftOf, draftOfTheirs, inputOf, mergeSettings, sameSettings, type SettingName, type SettingsDraft } from './settings-draft.js';

interface Edit {
  /** What the event said when the edit began, and its version then. */
  readonly base: SettingsDraft;
  readonly version: number;
  readonly draft: SettingsDraft;
}

interface Conflict {
  readonly theirs: SettingsDraft;
  readonly names: readonly SettingName[];
}

interface Kept {
  readonly edit: Edit | null;
  readonly conflict: Conflict | null;
}

export interface SettingsEdit {
  readonly draft: SettingsDraft;
  /** Whether something was changed that the server does not have. */
  readonly dirty: boolean;
  readonly change: (draft: SettingsDraft) => void;
  /** What was typed before a reload; whatever has changed since is joined when it is saved. */
  readonly kept: Pick<KeptForm<object>, 'restored' | 'stale' | 'discard'>;
  /** True when the server has it. */
  readonly save: () => Promise<boolean>;
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** What somebody else has changed too, to be chosen from before it can be saved. */
  readonly conflict: Conflict | null;
  readonly resolve: (choice: Readonly<Record<string, MergeSide>>) => Promise<boolean>;
}

const MOST_TRIES = 3;

/** Edits an event's words on top of the version that was read; what somebody else saved meanwhile is joined, or asked about. */
export function useSettingsEdit(event: EventSettingsFragment): SettingsEdit {
  const update = useMutationWithId(UpdateEventDocument);
  const form = useKeptForm<Kept>(useOwnKey(`settings:${event.id}`), () => ({ edit: null, conflict: null }));
  const { edit, conflict } = form.value;
  const current: Edit = edit ?? { base: draftOf(event), version: event.version, draft: draftOf(event) };

  const send = async (wanted: Edit, tries: number): Promise<boolean> => {
    const outcome = await update.run({ eventId: event.id, expectedVersion: wanted.version, ...inputOf(wanted.draft) });
    if (outcome.kind === 'done') {
      form.sent();
      return true;
    }
    if (outcome.kind !== 'problem' || outcome.problem.__typename !== 'VersionConflict') return false;
    const theirs = draftOfTheirs(outcome.problem.theirs);
    const { merged, conflicts } = mergeSettings(wanted.base, wanted.draft, theirs);
    const joined: Edit = { base: theirs, version: outcome.problem.currentVersion, draft: merged };
    form.change({ edit: joined, conflict: conflicts.length === 0 ? null : { theirs, names: conflicts } });
    return conflicts.length === 0 && tries > 1 ? send(joined, tries - 1) : false;
  };
  const told = update.trouble?.kind === 'problem' && update.trouble.problem.__typename === 'VersionConflict' && conflict !== null;

  return {
    draft: current.draft,
    dirty: !sameSettings(current.draft, current.base),
    change: (draft) => form.change({ edit: sameSettings(draft, current.base) ? null : { ...current, draft } }),
    kept: { restored: form.restored, stale: false, discard: form.discard },
    save: () => send(current, MOST_TRIES),
    busy: update.busy,
    trouble: told ? null : update.trouble,
    conflict,
    resolve: (choice) => {
      if (conflict === null) return Promise.resolve(false);
      const taken = conflict.names.filter((name) => choice[name] === 'theirs').map((name) => [name, conflict.theirs[name]] as const);
      const chosen: Edit = { ...current, draft: { ...current.draft, ...Object.fromEntries(taken) } };
      form.change({ edit: chosen, conflict: null });
      return send(chosen, MOST_TRIES);
    },
  };
}
