import type { EventFacts } from '@jamboree/event-domain';
import { visibleProfile, type PersonProfile } from '@jamboree/identity-domain';
import { instant, type Instant, type UserId } from '@jamboree/kernel';
import { partyOfPerson, partyOfTeam, type PlacingFacts } from '@jamboree/participation-domain';
import { sha256, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';
import { FinderStore, type PlaceablePerson, type ToldPerson } from '../persistence/finder.store.js';

/** What organisers decide about a proposal: the lot, who stays out, and who goes where. */
export interface PlacingChoices extends Pick<PlacingFacts, 'seed' | 'pinned'> {
  readonly excluded: readonly UserId[];
}

export interface LoadedPlacing {
  readonly facts: PlacingFacts;
  readonly people: readonly PlaceablePerson[];
  /** Names what the proposal was made of: it changes with every fact that could change the proposal. */
  readonly basis: string;
}

/** Loads what a proposal is made of: who agreed to be placed, and teams that take people in. */
@Injectable()
export class LoadPlacing {
  constructor(private readonly finder: FinderStore) {}

  async of(tx: ReadTx, { event }: EventFacts, choices: PlacingChoices, now: Instant): Promise<LoadedPlacing> {
    const { id, teamMin, teamMax } = event;
    const excluded = new Set(choices.excluded);
    const people = await this.finder.toPlace(tx, id);
    const members = await this.finder.membersInEvent(tx, id);
    const teams = (await this.finder.openTeams(tx, id, teamMax)).map((team) => {
      const own = members.filter(({ teamId }) => teamId === team.id);
      const wants = { seeks: team.roles.map(({ role }) => role), challengeIds: team.challengeIds };
      return { id: team.id, size: own.length, party: partyOfTeam(own.map(seen), wants, now) };
    });
    const all = people.map((person) => ({ id: person.userId, party: partyOfPerson(agreed(person), person.challengeIds, now) }));
    const basis = sha256(JSON.stringify([teamMin, teamMax, all, teams]));
    const facts = { people: all.filter((person) => !excluded.has(person.id)), teams, teamMin, teamMax };
    return { facts: { ...facts, seed: choices.seed, pinned: choices.pinned }, people, basis };
  }
}

function seen({ profile, city, timeZone }: ToldPerson) {
  return { profile: visibleProfile(profile, 'EVENT'), city, timeZone };
}

/** When does not matter here. */
const SINCE_AGREED = instant(0);

/** Agreeing to be placed is agreeing that this is done by what one's profile does not keep private. */
function agreed(person: ToldPerson) {
  const profile: PersonProfile = { ...person.profile, finderSince: person.profile.finderSince ?? SINCE_AGREED };
  return seen({ ...person, profile });
}
