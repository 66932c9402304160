import { TextInput } from '@mantine/core';
import { Button, useGo } from '@jamboree/platform-web';
import { useState, type FormEvent } from 'react';
import { joinPath } from '../../paths.js';
import { useTeamingText } from '../../teaming-texts.js';
import { invitationToken } from './invitation-token.js';
import styles from './team.module.css';

/** For a link that came by message: paste it and go where it leads. */
export function InvitationLinkForm() {
  const t = useTeamingText();
  const go = useGo();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const follow = (event: FormEvent) => {
    event.preventDefault();
    const token = invitationToken(text);
    setWrong(token === null);
    if (token !== null) go(joinPath(token));
  };
  return (
    <form onSubmit={follow} className={styles['form']}>
      <TextInput
        label={t('team.haveLink.label')}
        description={t('team.haveLink.help')}
        value={text}
        error={wrong ? t('team.haveLink.wrong') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" variant="default">
        {t('team.haveLink.action')}
      </Button>
    </form>
  );
}
