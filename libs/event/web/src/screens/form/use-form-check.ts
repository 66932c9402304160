import { failureOf, type Issue, type Trouble } from '@jamboree/platform-web';
import { useState } from 'react';
import { useClient } from 'urql';
import { PreviewFormChangeDocument, type PreviewFormChangeQuery } from '../../gql/graphql.js';
import { inputOf } from './form-draft.js';
import type { FormEdit } from './use-form-edit.js';

export type FormEffect = Extract<
  PreviewFormChangeQuery['previewFormChange'],
  { readonly __typename: 'FormChangePreview' }
>['effects'][number];

export interface FormCheck {
  /** What the change means for answers, to be confirmed; null while nothing is asked. */
  readonly effects: readonly FormEffect[] | null;
  /** What is wrong with fields, by `fields.KEY.part`. */
  readonly issues: readonly Issue[];
  readonly trouble: Trouble | null;
  readonly busy: boolean;
  /** Asks what the change means, and saves it when nobody's answers notice. True when it is saved. */
  readonly start: () => Promise<boolean>;
  readonly cancel: () => void;
}

/** Looks at a change before it is saved, by the rules with which it will be. */
export function useFormCheck(eventId: string, edit: FormEdit): FormCheck {
  const client = useClient();
  const [effects, setEffects] = useState<readonly FormEffect[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asking, setAsking] = useState(false);
  const start = async () => {
    setAsking(true);
    const { data, error } = await client
      .query(PreviewFormChangeDocument, { eventId, purpose: edit.purpose, fields: inputOf(edit.draft) }, { requestPolicy: 'network-only' })
      .toPromise();
    setAsking(false);
    if (error !== undefined) setTrouble({ kind: 'failed', failure: failureOf(error) });
    if (error !== undefined || data === undefined) return false;
    const preview = data.previewFormChange;
    if (preview.__typename !== 'FormChangePreview') {
      setTrouble({ kind: 'problem', problem: preview });
      return false;
    }
    setTrouble(null);
    if (preview.effects.length === 0) return edit.save();
    setEffects(preview.effects);
    return false;
  };
  const issues = [trouble, edit.trouble].flatMap((one) =>
    one?.kind === 'problem' && one.problem.__typename === 'InvalidInput' ? one.problem.issues : [],
  );
  return { effects, issues, trouble, busy: asking, start, cancel: () => setEffects(null) };
}
