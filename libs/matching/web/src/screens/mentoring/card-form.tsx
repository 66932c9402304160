import { ChipChoice, useProfileWords } from '@jamboree/identity-web';
import { CARD_LIMITS } from '@jamboree/matching-domain';
import { Button, Card, TextField, TickField, TroubleNotice, useFieldErrors, useMutationWithId, useToast } from '@jamboree/platform-web';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import slotStyles from '../../components/slot.module.css';
import { topicsOf } from '../../components/topics-text.js';
import { SaveMentorCardDocument, type MentoringStandingFragment } from '../../gql/graphql.js';
import { useText } from '../../texts.js';

/** Languages that people of the partner cities speak most. */
const COMMON_LANGUAGES: readonly string[] = ['en', 'id', 'de', 'jv', 'su', 'ar', 'tr', 'uk', 'zh'];

/** What others read about a mentor. Being shown to everybody is a consent: it begins empty. */
export function CardForm({ eventId, card }: { readonly eventId: string; readonly card: MentoringStandingFragment['card'] | null }) {
  const t = useText();
  const words = useProfileWords();
  const say = useToast();
  const save = useMutationWithId(SaveMentorCardDocument);
  const errorOf = useFieldErrors(save.trouble);
  const [shown, setShown] = useState(card?.shown ?? false);
  const [about, setAbout] = useState(card?.about ?? '');
  const [topics, setTopics] = useState((card?.topics ?? []).join(', '));
  const [languages, setLanguages] = useState<readonly string[]>(card?.languages ?? []);
  const offered = [...new Set([...COMMON_LANGUAGES, ...languages])];
  const send = async () => {
    const wish = { eventId, shown, about, topics: topicsOf(topics), languages: [...languages], expectedVersion: card?.version ?? 0 };
    if ((await save.run(wish)).kind === 'done') say(t('card.saved'));
  };
  return (
    <Card title={t('card.title')}>
      <form
        className={slotStyles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Textarea
          label={t('card.about')}
          maxLength={CARD_LIMITS.about}
          rows={4}
          value={about}
          error={errorOf('about')}
          onChange={(change) => setAbout(change.currentTarget.value)}
        />
        <TextField
          label={t('topics')}
          description={t('topics.help')}
          value={topics}
          error={errorOf('topics')}
          onChange={(change) => setTopics(change.currentTarget.value)}
        />
        <ChipChoice
          label={t('card.languages')}
          options={offered.map((value) => ({ value, label: words.language(value) }))}
          chosen={languages}
          onChange={setLanguages}
        />
        <TickField label={t('card.shown')} description={t('card.shown.help')} checked={shown} onChange={setShown} />
        <TroubleNotice trouble={save.trouble} fields={['about', 'topics']} />
        <div>
          <Button type="submit" loading={save.busy}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
