import { useFormat, useMutationWithId } from '@jamboree/platform-web';
import { FileRow } from '../../files/file-row.js';
import { FilesField } from '../../files/files-field.js';
import type { Uploads } from '../../files/use-uploads.js';
import type { FileFieldProps } from '../../forms/fields/answer-field.js';
import { RemoveApplicationFileDocument, type ApplicationFilePartsFragment } from '../../gql/graphql.js';
import { useRegistrationText } from '../../registration-texts.js';
import type { OwnFiles } from './use-registration-files.js';

interface RegistrationFileFieldProps extends FileFieldProps {
  readonly own: OwnFiles;
  readonly uploads: Uploads;
}

const MEGABYTE = 1_000_000;

/** A question of the registration form that asks for files: they are the person's alone until the application is sent. */
export function RegistrationFileField({ face, field, own, uploads }: RegistrationFileFieldProps) {
  const t = useRegistrationText();
  const format = useFormat();
  const files = own.files.filter(({ fieldKey }) => fieldKey === field.key);
  return (
    <FilesField
      face={face}
      field={field}
      files={files}
      taken={files.filter(({ state }) => state !== 'REFUSED').length}
      uploads={uploads}
      note={t('files.note', { each: format.number(own.fileBytes / MEGABYTE) })}
      row={(file) => <OwnFileRow key={file.id} file={file} uploads={uploads} />}
    />
  );
}

function OwnFileRow({ file, uploads }: { readonly file: ApplicationFilePartsFragment; readonly uploads: Uploads }) {
  const remove = useMutationWithId(RemoveApplicationFileDocument);
  return <FileRow file={file} uploads={uploads} removing={remove} onRemove={() => void remove.run({ fileId: file.id })} />;
}
