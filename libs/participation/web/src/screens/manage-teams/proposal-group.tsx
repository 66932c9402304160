import { useProfileWords } from '@jamboree/identity-web';
import { Button, SelectField, Tag, useFormat, useLocalized } from '@jamboree/platform-web';
import { Check, TriangleAlert } from 'lucide-react';
import type { PlacingGroupPartsFragment } from '../../gql/graphql.js';
import { usePlacingText } from '../../placing-texts.js';
import type { Challenges, PlacingChoices } from './proposal.js';
import styles from './proposal.module.css';

interface ChoosingProps {
  readonly challenges: Challenges;
  /** Teams of the proposal that exist already: where somebody can be put by hand. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly choices: PlacingChoices;
  readonly onChoose: (choices: PlacingChoices) => void;
}

/** One team of the proposal: who is there, who would come, and why. */
export function ProposalGroup({ group, ...choosing }: ChoosingProps & { readonly group: PlacingGroupPartsFragment }) {
  const t = usePlacingText();
  const format = useFormat();
  return (
    <section className={styles['group']}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>{group.name}</h3>
        {group.teamId === null && <Tag tone="brand">{t('group.new')}</Tag>}
      </div>
      {group.members.length > 0 && (
        <p className="small dimmed">{t('group.there', { names: format.list(group.members.map(({ displayName }) => displayName)) })}</p>
      )}
      <ul className={styles['people']}>
        {group.people.map((placed) => (
          <Placed key={placed.person.id} placed={placed} leads={placed.person.id === group.leadId} {...choosing} />
        ))}
      </ul>
    </section>
  );
}

interface PlacedProps extends ChoosingProps {
  readonly placed: PlacingGroupPartsFragment['people'][number];
  readonly leads: boolean;
}

function Placed({ placed, leads, challenges, teams, choices, onChoose }: PlacedProps) {
  const t = usePlacingText();
  const words = useProfileWords();
  const format = useFormat();
  const localized = useLocalized();
  const { person, reasons, unmet } = placed;
  const { id, displayName: name } = person;
  const pin = choices.pinned.find(({ userId }) => userId === id);
  const others = choices.pinned.filter(({ userId }) => userId !== id);
  const titles = (ids: readonly string[]) => challenges.filter((one) => ids.includes(one.id)).map(({ title }) => localized(title));
  return (
    <li className={styles['placed']}>
      <p className={styles['who']}>
        <span>
          {name}
          {person.city !== null && <span className="small dimmed">, {person.city}</span>}
        </span>
        {leads && <Tag>{t('person.lead')}</Tag>}
        {placed.pinned && <Tag tone="info">{t('person.pinned')}</Tag>}
      </p>
      {reasons.length === 0 ? (
        <p className="small dimmed">{t('person.noReason')}</p>
      ) : (
        <ul aria-label={t('person.why')} className={styles['reasons']}>
          {reasons.map((reason) => (
            <li key={reason.kind}>
              <Check aria-hidden size={16} />
              {t(`reason.${reason.kind}`, {
                roles: format.list(reason.roles.map(words.role)),
                challenges: format.list(titles(reason.challengeIds)),
                cities: format.list(reason.cities),
                languages: format.list(reason.languages.map(words.language)),
                hours: reason.hours,
              })}
            </li>
          ))}
        </ul>
      )}
      {unmet.length > 0 && (
        <ul aria-label={t('person.open')} className={styles['unmet']}>
          {unmet.map(({ kind, roles }) => (
            <li key={kind}>
              <TriangleAlert aria-hidden size={16} />
              {t(`unmet.${kind}`, { roles: format.list(roles.map(words.role)) })}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['hand']}>
        {teams.length > 0 && (
          <SelectField
            label={t('person.where', { name })}
            value={pin?.teamId ?? ''}
            data={[{ value: '', label: t('person.asProposed') }, ...teams.map((team) => ({ value: team.id, label: team.name }))]}
            onChange={(change) => {
              const teamId = change.currentTarget.value;
              onChoose({ ...choices, pinned: teamId === '' ? others : [...others, { userId: id, teamId }] });
            }}
          />
        )}
        <Button variant="subtle" onClick={() => onChoose({ ...choices, pinned: others, excluded: [...choices.excluded, id] })}>
          {t('person.exclude')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </div>
    </li>
  );
}
