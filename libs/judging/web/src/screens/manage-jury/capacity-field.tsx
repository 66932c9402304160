import { TextInput } from '@mantine/core';
import { useFieldErrors, useMutationWithId, useProblemText } from '@jamboree/platform-web';
import { useState } from 'react';
import { SetJurorCapacityDocument } from '../../gql/graphql.js';
import { useText } from '../../texts.js';
import styles from './capacity-field.module.css';

interface CapacityFieldProps {
  readonly roundId: string;
  readonly jurorId: string;
  readonly name: string;
  readonly capacity: number;
}

/** How many submissions a juror reads at most; saved when the field is left. */
export function CapacityField({ roundId, jurorId, name, capacity }: CapacityFieldProps) {
  const t = useText();
  const problemText = useProblemText();
  const set = useMutationWithId(SetJurorCapacityDocument);
  const errorOf = useFieldErrors(set.trouble);
  const [text, setText] = useState(String(capacity));
  const save = () => {
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted >= 0 && wanted !== capacity) void set.run({ roundId, jurorId, capacity: wanted });
    else setText(String(capacity));
  };
  const problem = set.trouble?.kind === 'problem' ? problemText(set.trouble.problem) : undefined;
  return (
    <TextInput
      type="number"
      min={0}
      inputMode="numeric"
      className={styles['root']}
      aria-label={t('jurors.capacityOf', { name })}
      error={errorOf('capacity') ?? problem}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
