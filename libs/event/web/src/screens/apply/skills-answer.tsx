import { entriesOf, listText, type FormField } from '@jamboree/event-domain';
import { SkillsField } from '@jamboree/identity-web';
import type { Issue } from '@jamboree/platform-web';
import { useFace, type FieldSurroundings } from '../../forms/fields/answer-field.js';
import { FieldHead } from '../../forms/fields/field-head.js';
import styles from './apply.module.css';

interface SkillsAnswerProps {
  readonly field: FormField;
  readonly around: FieldSurroundings;
  readonly text: string;
  readonly issue: Issue | undefined;
  readonly onChange: (text: string) => void;
}

/** Skills are chosen as in a profile, so that one skill has one name in every language. */
export function SkillsAnswer({ field, around, text, issue, onChange }: SkillsAnswerProps) {
  const face = useFace(field, around, issue);
  return (
    <fieldset id={face.id} className={styles['skills']}>
      <FieldHead face={face} as="legend" />
      <SkillsField skills={entriesOf(text)} onChange={(skills) => onChange(listText(skills))} />
      {face.error !== undefined && <p className={styles['error']}>{face.error}</p>}
    </fieldset>
  );
}
