import { Button, TroubleNotice, useMutationWithId, useToast } from '@jamboree/platform-web';
import { WaitForMentorDocument, type MentorPartsFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';

interface WaitButtonProps {
  readonly eventId: string;
  readonly mentor: MentorPartsFragment;
  /** Whether one stands in the line already. */
  readonly waits: boolean;
}

/** The line for a mentor who has no time at the moment. */
export function WaitButton({ eventId, mentor, waits }: WaitButtonProps) {
  const t = useText();
  const say = useToast();
  const wait = useMutationWithId(WaitForMentorDocument);
  const change = async () => {
    if ((await wait.run({ eventId, mentorId: mentor.id, topic: null, wait: !waits })).kind === 'done')
      say(t(waits ? 'wait.left' : 'wait.joined'));
  };
  return (
    <div>
      {waits && <p className="small dimmed">{t('wait.waiting')}</p>}
      <Button variant={waits ? 'subtle' : 'default'} loading={wait.busy} onClick={() => void change()}>
        {t(waits ? 'wait.leave' : 'wait.join')}
        <span className="visually-hidden">: {mentor.person.displayName}</span>
      </Button>
      <TroubleNotice trouble={wait.trouble} />
    </div>
  );
}
