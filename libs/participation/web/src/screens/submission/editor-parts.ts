import type { ReceivedForm } from '@jamboree/event-web';
import type { SubmissionContent } from '@jamboree/participation-domain';
import type { Autosave } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../components/event-scope.js';
import type { SubmissionPartsFragment } from '../../gql/graphql.js';
import type { Progress } from './progress.js';

/** What the parts around the fields know. */
export interface EditorParts {
  readonly event: ScopeEvent;
  readonly submission: SubmissionPartsFragment;
  readonly draft: Autosave<SubmissionContent>;
  readonly form: ReceivedForm;
  readonly progress: Progress;
  /** The window is open and the submission's state lets the team write. */
  readonly writable: boolean;
}
