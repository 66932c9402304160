import { Button, useMutationWithId, useScreenQuery, useToast } from '@jamboree/platform-web';
import { Bell, BellOff } from 'lucide-react';
import { FollowChallengeDocument, FollowedChallengesDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';

interface FollowButtonProps {
  readonly eventId: string;
  readonly challengeId: string;
}

/** New answers by mail, or not any more. */
export function FollowButton({ eventId, challengeId }: FollowButtonProps) {
  const t = useSiteText();
  const toast = useToast();
  const query = useScreenQuery(FollowedChallengesDocument, { eventId });
  const follow = useMutationWithId(FollowChallengeDocument);
  if (query.data === undefined) return null;
  const followed = query.data.followedChallenges.includes(challengeId);
  const change = async () => {
    if ((await follow.run({ challengeId, follow: !followed })).kind !== 'done') return;
    toast(t(followed ? 'challenge.unfollowed' : 'challenge.followed'));
  };
  return (
    <Button
      variant="default"
      loading={follow.busy}
      leftSection={followed ? <BellOff aria-hidden size={18} /> : <Bell aria-hidden size={18} />}
      onClick={() => void change()}
    >
      {t(followed ? 'challenge.unfollow' : 'challenge.follow')}
    </Button>
  );
}
