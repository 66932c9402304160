import { ChipChoice, MY_PROFILE_PATH } from '@jamboree/identity-web';
import { WISH_LIMITS } from '@jamboree/participation-domain';
import {
  Button,
  ButtonLink,
  Card,
  TextField,
  TickField,
  TroubleNotice,
  useFieldErrors,
  useLocalized,
  useMutationWithId,
  useToast,
} from '@jamboree/platform-web';
import { useState } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useFinderText } from '../../finder-texts.js';
import { SetTeamWishDocument, type TeamSearchPartsFragment } from '../../gql/graphql.js';
import styles from './finder.module.css';

interface WishCardProps {
  readonly event: ScopeEvent;
  readonly wish: TeamSearchPartsFragment['wish'];
}

/** What I want here. Both ticks are consents: they begin empty, and taking them away is as easy as setting them. */
export function WishCard({ event, wish }: WishCardProps) {
  const t = useFinderText();
  const localized = useLocalized();
  const say = useToast();
  const save = useMutationWithId(SetTeamWishDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [draft, setDraft] = useState(wish);
  const send = async () => {
    const { looking, placeMe, challengeIds, note } = draft;
    const input = { eventId: event.id, looking, placeMe, challengeIds: [...challengeIds], note, expectedVersion: wish.version };
    if ((await save.run(input)).kind === 'done') say(t('wish.saved'));
  };
  return (
    <Card title={t('wish.title')}>
      <form
        className={styles['form']}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void send();
        }}
      >
        <TickField
          label={t('wish.looking')}
          description={t('wish.looking.help')}
          checked={draft.looking}
          onChange={(looking) => setDraft({ ...draft, looking })}
        />
        <TickField
          label={t('wish.placeMe')}
          description={t('wish.placeMe.help')}
          checked={draft.placeMe}
          onChange={(placeMe) => setDraft({ ...draft, placeMe })}
        />
        {event.challenges.length > 0 && (
          <ChipChoice
            label={t('wish.challenges')}
            options={event.challenges.map(({ id, title }) => ({ value: id, label: localized(title) }))}
            chosen={draft.challengeIds}
            onChange={(challengeIds) => setDraft({ ...draft, challengeIds: [...challengeIds] })}
          />
        )}
        <TextField
          label={t('wish.note')}
          maxLength={WISH_LIMITS.note.max}
          value={draft.note}
          error={errorOf('note')}
          onChange={(change) => setDraft({ ...draft, note: change.currentTarget.value })}
        />
        <TroubleNotice trouble={save.trouble} fields={['note']} />
        <div className={styles['actions']}>
          <Button type="submit" loading={save.busy}>
            {t('wish.save')}
          </Button>
          <ButtonLink to={MY_PROFILE_PATH} variant="subtle">
            {t('wish.profile')}
          </ButtonLink>
        </div>
      </form>
    </Card>
  );
}
