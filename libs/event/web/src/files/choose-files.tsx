import { Button } from '@jamboree/platform-web';
import { Paperclip } from 'lucide-react';
import { useRef } from 'react';

/** The file types that are taken, so that the device's chooser offers those first; the server looks at the bytes. */
const OFFERED = 'image/png,image/jpeg,image/webp,image/gif,image/avif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.md,.txt,.json,.geojson';

interface ChooseFilesProps {
  readonly label: string;
  readonly multiple: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

/** Opens the device's chooser of files. */
export function ChooseFiles({ label, multiple, onChosen }: ChooseFilesProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" leftSection={<Paperclip aria-hidden size={18} />} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        accept={OFFERED}
        aria-label={label}
        onChange={(event) => {
          onChosen([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
