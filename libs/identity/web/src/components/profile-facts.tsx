import type { ProfileContent } from '@jamboree/identity-domain';
import { Tag, useFormat } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useProfileText } from '../profile-texts.js';
import { useProfileWords } from '../use-profile-words.js';
import styles from './profile-facts.module.css';

interface ProfileFactsProps {
  readonly profile: Omit<ProfileContent, 'languages'> & { readonly languages: readonly string[] };
  readonly timeZone: string | null;
}

/** What somebody tells about themselves, as far as the reader may see it; what is not told takes no room. */
export function ProfileFacts({ profile, timeZone }: ProfileFactsProps) {
  const t = useProfileText();
  const words = useProfileWords();
  const format = useFormat();
  const { skills, languages, sector, offers, seeks, hours } = profile;
  return (
    <dl className={styles['root']}>
      <Fact label={t('person.brings')} shown={offers.roles.length > 0 || offers.text !== ''}>
        <Tags items={offers.roles.map(words.role)} />
        {offers.text}
      </Fact>
      <Fact label={t('person.seeks')} shown={seeks.roles.length > 0 || seeks.text !== ''}>
        <Tags items={seeks.roles.map(words.role)} />
        {seeks.text}
      </Fact>
      <Fact label={t('skills.title')} shown={skills.length > 0}>
        <Tags items={skills.map(words.skill)} />
      </Fact>
      <Fact label={t('languages.title')} shown={languages.length > 0}>
        {format.list(languages.map(words.language))}
      </Fact>
      <Fact label={t('person.sector')} shown={sector !== null}>
        {sector !== null && words.sector(sector)}
      </Fact>
      <Fact label={t('person.hours')} shown={hours.length > 0}>
        <ul className={styles['hours']}>
          {hours.map((part) => (
            <li key={part}>{words.part(part)}</li>
          ))}
        </ul>
        {timeZone !== null && <span className="small dimmed">{t('person.zone', { zone: timeZone })}</span>}
      </Fact>
    </dl>
  );
}

function Fact({ label, shown, children }: { readonly label: string; readonly shown: boolean; readonly children: ReactNode }) {
  if (!shown) return null;
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tags({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles['tags']}>
      {items.map((item) => (
        <li key={item}>
          <Tag>{item}</Tag>
        </li>
      ))}
    </ul>
  );
}
