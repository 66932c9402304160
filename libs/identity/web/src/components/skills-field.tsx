import { PROFILE_LIMITS, skillKey, SKILLS } from '@jamboree/identity-domain';
import { Button, TextField } from '@jamboree/platform-web';
import { useId, useState } from 'react';
import { ChosenList } from './chosen-list.js';
import { useProfileText } from '../profile-texts.js';
import { useProfileWords } from '../use-profile-words.js';
import styles from './skills-field.module.css';

interface SkillsFieldProps {
  readonly skills: readonly string[];
  readonly onChange: (skills: readonly string[]) => void;
}

/** Well-known skills are offered while one types; anything else is kept as it is written. */
export function SkillsField({ skills, onChange }: SkillsFieldProps) {
  const t = useProfileText();
  const words = useProfileWords();
  const list = useId();
  const [text, setText] = useState('');
  const full = skills.length >= PROFILE_LIMITS.skills;
  const take = () => {
    const typed = text.trim().replaceAll(/\s+/gu, ' ');
    const known = SKILLS.find((skill) => skillKey(words.skill(skill)) === skillKey(typed));
    const taken = known ?? typed;
    if (taken !== '' && !skills.some((skill) => skillKey(skill) === skillKey(taken))) onChange([...skills, taken]);
    setText('');
  };
  return (
    <>
      <ChosenList
        label={t('skills.title')}
        items={skills.map((skill) => ({ value: skill, label: words.skill(skill) }))}
        removeLabel={(skill) => t('skills.remove', { skill })}
        onRemove={(removed) => onChange(skills.filter((skill) => skill !== removed))}
      />
      <div className={styles['adding']}>
        <TextField
          label={t('skills.label')}
          description={t('skills.help', { max: PROFILE_LIMITS.skills })}
          list={list}
          maxLength={PROFILE_LIMITS.skill}
          disabled={full}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        />
        <Button variant="default" disabled={full || text.trim() === ''} onClick={take}>
          {t('skills.add')}
        </Button>
      </div>
      <datalist id={list}>
        {SKILLS.filter((skill) => !skills.includes(skill)).map((skill) => (
          <option key={skill} value={words.skill(skill)} />
        ))}
      </datalist>
    </>
  );
}
