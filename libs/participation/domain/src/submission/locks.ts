import { phaseClosed, writeWindow, type Phase, type PhaseClosed, type WriteWindow } from '@jamboree/event-domain';
import { err, ok, type Action, type Instant, type Result } from '@jamboree/kernel';
import { coveringExtension, type Extension, type ExtensionScope } from './extension.js';

/** The lock that an action needs open; null for actions that no late entry covers. */
const SCOPE_OF: Readonly<Partial<Record<Action, ExtensionScope>>> = {
  'submission:edit': 'CONTENT',
  'submission:submit': 'CONTENT',
  'team:join': 'MEMBERSHIP',
  'team:lead': 'MEMBERSHIP',
};

export interface LockFacts {
  readonly phases: readonly Phase[];
  readonly extensions: readonly Extension[];
}

/** The extension that opens this action's own lock at `now`: one for content never opens membership, nor the other way round. */
export function extensionFor(extensions: readonly Extension[], action: Action, now: Instant): Extension | null {
  const scope = SCOPE_OF[action];
  return scope === undefined ? null : coveringExtension(extensions, scope, now);
}

/** Whether the action's lock is open: by a phase, its grace or an extension, and by nothing else. */
export function lockAt(facts: LockFacts, action: Action, now: Instant): WriteWindow {
  return writeWindow({ phases: facts.phases, action, extension: extensionFor(facts.extensions, action, now) }, now);
}

/** The open window, or what a team is told when it is closed. */
export function openLock(facts: LockFacts, action: Action, now: Instant): Result<WriteWindow, PhaseClosed> {
  const window = lockAt(facts, action, now);
  return window.open ? ok(window) : err(phaseClosed(window));
}
