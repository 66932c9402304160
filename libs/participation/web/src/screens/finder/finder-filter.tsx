import { SKILLS, skillKey, TEAM_ROLES } from '@jamboree/identity-domain';
import { useProfileWords } from '@jamboree/identity-web';
import { AppLink, SelectField, TextField, useGo } from '@jamboree/platform-web';
import { useId } from 'react';
import type { ScopeEvent } from '../../components/event-scope.js';
import { useAddressSearch } from '../../components/use-address-search.js';
import { useFinderText } from '../../finder-texts.js';
import { finderPath } from '../../paths.js';
import { finderAddress, type FinderSide, type FinderView } from './finder-address.js';
import styles from './finder.module.css';

/** Languages that people of the partner cities speak most; what else they speak is on their cards. */
const COMMON_LANGUAGES = ['en', 'id', 'de', 'jv', 'su', 'ar', 'tr', 'uk', 'zh'] as const;
const SIDES: readonly FinderSide[] = ['teams', 'people'];

interface FinderFilterProps {
  readonly event: ScopeEvent;
  readonly side: FinderSide;
  readonly view: FinderView;
}

/** Teams or people, and what they are narrowed to. All of it lives in the address: a choice can be sent to somebody. */
export function FinderFilter({ event, side, view }: FinderFilterProps) {
  const t = useFinderText();
  const words = useProfileWords();
  const go = useGo();
  const base = finderPath(event.slug);
  const narrow = (change: Partial<FinderView>) => go(finderAddress(base, { ...view, side, ...change, pages: 1 }), { replace: true });
  const any = { value: '', label: t('filter.any') };
  return (
    <div className={styles['filter']}>
      <nav aria-label={t('show')} className={styles['sides']}>
        {SIDES.map((one) => (
          <AppLink
            key={one}
            to={finderAddress(base, { ...view, side: one, role: null, pages: 1 })}
            className={styles['side']}
            data-chosen={one === side}
            aria-current={one === side ? 'true' : undefined}
          >
            {t(`show.${one}`)}
          </AppLink>
        ))}
      </nav>
      <div className={styles['choices']}>
        <SelectField
          label={t(`filter.role.${side}`)}
          value={view.role ?? ''}
          data={[any, ...TEAM_ROLES.map((role) => ({ value: role, label: words.role(role) }))]}
          onChange={(change) => narrow({ role: TEAM_ROLES.find((role) => role === change.currentTarget.value) ?? null })}
        />
        <SkillBox key={side} base={base} side={side} view={view} />
        <SelectField
          label={t('filter.language')}
          value={view.language}
          data={[any, ...COMMON_LANGUAGES.map((value) => ({ value: value, label: words.language(value) }))]}
          onChange={(change) => narrow({ language: change.currentTarget.value })}
        />
        {event.zones.length > 1 && (
          <SelectField
            label={t('filter.city')}
            value={view.city}
            data={[any, ...event.zones.map(({ city }) => ({ value: city, label: city }))]}
            onChange={(change) => narrow({ city: change.currentTarget.value })}
          />
        )}
      </div>
    </div>
  );
}

/** Well-known skills are offered in the reader's language and stand in the address by their key. */
function SkillBox({ base, side, view }: { readonly base: string; readonly side: FinderSide; readonly view: FinderView }) {
  const t = useFinderText();
  const words = useProfileWords();
  const list = useId();
  const keyOf = (text: string) => SKILLS.find((skill) => skillKey(words.skill(skill)) === skillKey(text)) ?? text;
  const [text, setText] = useAddressSearch(words.skill(view.skill), (typed) =>
    finderAddress(base, { ...view, side, skill: keyOf(typed), pages: 1 }),
  );
  return (
    <>
      <TextField
        type="search"
        label={t('filter.skill')}
        list={list}
        autoComplete="off"
        value={text}
        onChange={(change) => setText(change.currentTarget.value)}
      />
      <datalist id={list}>
        {SKILLS.map((skill) => (
          <option key={skill} value={words.skill(skill)} />
        ))}
      </datalist>
    </>
  );
}
