import { Notice, useProblemText } from '@jamboree/platform-web';
import { useFormText } from '../forms/form-texts.js';
import type { RefusedFile, Uploads } from './use-uploads.js';

/** Files that were chosen here and not taken, each with its reason. */
export function RefusedFiles({ uploads, place }: { readonly uploads: Uploads; readonly place: string }) {
  const t = useFormText();
  return uploads.refused
    .filter((file) => file.place === place)
    .map(({ name, trouble }) => (
      <Notice key={name} tone="warn" live title={t('files.notTaken', { name })}>
        <Why trouble={trouble} />
      </Notice>
    ));
}

function Why({ trouble }: Pick<RefusedFile, 'trouble'>) {
  const t = useFormText();
  const problemText = useProblemText();
  if (trouble === 'EMPTY') return t('files.empty');
  return trouble.kind === 'problem' ? problemText(trouble.problem) : t('files.notSent');
}
