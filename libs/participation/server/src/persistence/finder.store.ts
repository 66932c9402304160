import { emptyProfile, type PersonProfile } from '@jamboree/identity-domain';
import { instant, type ChallengeId, type EventId, type TeamId, type UserId } from '@jamboree/kernel';
import { UNSAID_OPENING, type OpenRole } from '@jamboree/participation-domain';
import { placeholders, type ReadTx } from '@jamboree/platform-server';
import { Injectable } from '@nestjs/common';

/** Somebody with everything they told, before anybody's right to read it is asked. */
export interface ToldPerson {
  readonly userId: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly timeZone: string;
  readonly profile: PersonProfile;
}

/** Somebody who looks for a team in an event, and has said that they may be shown. */
export interface LookingPerson extends ToldPerson {
  readonly note: string;
  readonly challengeIds: readonly ChallengeId[];
}

export interface PlaceablePerson extends ToldPerson {
  readonly challengeIds: readonly ChallengeId[];
}

/** How far the teams of an event have formed. */
export interface TeamFormation {
  readonly teams: number;
  /** Teams with fewer people than they need to submit. */
  readonly tooSmall: number;
  readonly withoutTeam: number;
  /** Of those, who wants to be found. */
  readonly looking: number;
  /** Of those, who has agreed to be placed. */
  readonly toPlace: number;
}

export interface ToldMember extends ToldPerson {
  readonly teamId: TeamId;
}

/** A team with a free place. */
export interface OpenTeam {
  readonly id: TeamId;
  readonly roles: readonly OpenRole[];
  readonly challengeIds: readonly ChallengeId[];
}

interface RawProfile {
  readonly userId: UserId;
  readonly displayName: string;
  readonly city: string | null;
  readonly timeZone: string;
  readonly skills: string | null;
  readonly languages: string | null;
  readonly sector: PersonProfile['sector'];
  readonly offers: string | null;
  readonly seeks: string | null;
  readonly about: string | null;
  readonly hours: string | null;
  readonly visibility: string | null;
  readonly finderSince: number | null;
  readonly profileVersion: number | null;
}

/** So many people are looked through at once; the newest when there are more. */
const MOST_PEOPLE = 5_000;

const PROFILE = `p."id" AS "userId", p."display_name" AS "displayName", p."city", p."time_zone" AS "timeZone", f."skills", f."languages",
    f."sector", f."offers", f."seeks", f."about", f."hours", f."visibility", f."finder_since" AS "finderSince", f."version" AS "profileVersion"`;
/** Takes part, wants to be found in general and here, and is in no team. */
const LOOKING = `FROM "team_wish" w JOIN "person" p ON p."id" = w."user_id" JOIN "person_profile" f ON f."user_id" = w."user_id"
  WHERE w."event_id" = ? AND w."looking" = TRUE AND f."finder_since" IS NOT NULL
    AND EXISTS (SELECT 1 FROM "role_grant" g WHERE g."event_id" = w."event_id" AND g."user_id" = w."user_id" AND g."role" = 'PARTICIPANT')
    AND NOT EXISTS (SELECT 1 FROM "team_member" m WHERE m."event_id" = w."event_id" AND m."user_id" = w."user_id")`;
const TEAMLESS = `FROM "role_grant" g LEFT JOIN "team_wish" w ON w."event_id" = g."event_id" AND w."user_id" = g."user_id"
  WHERE g."event_id" = ? AND g."role" = 'PARTICIPANT'
    AND NOT EXISTS (SELECT 1 FROM "team_member" m WHERE m."event_id" = g."event_id" AND m."user_id" = g."user_id")`;
const TO_PLACE = `SELECT w."challenge_ids" AS "challengeIds", ${PROFILE} FROM "team_wish" w JOIN "person" p ON p."id" = w."user_id"
  LEFT JOIN "person_profile" f ON f."user_id" = w."user_id"
  WHERE w."event_id" = ? AND w."place_me" = TRUE
    AND EXISTS (SELECT 1 FROM "role_grant" g WHERE g."event_id" = w."event_id" AND g."user_id" = w."user_id" AND g."role" = 'PARTICIPANT')
    AND NOT EXISTS (SELECT 1 FROM "team_member" m WHERE m."event_id" = w."event_id" AND m."user_id" = w."user_id")
  ORDER BY w."id"`;
const SIZES = `SELECT COUNT(*) AS "teams", COALESCE(SUM(CASE WHEN "size" < ? THEN 1 ELSE 0 END), 0) AS "tooSmall"
  FROM (SELECT COUNT(*) AS "size" FROM "team_member" WHERE "event_id" = ? GROUP BY "team_id") AS "sizes"`;
const FORMATION = `SELECT s."teams", s."tooSmall", l."withoutTeam", l."looking", l."toPlace" FROM (${SIZES}) AS s CROSS JOIN
  (SELECT COUNT(*) AS "withoutTeam", COALESCE(SUM(CASE WHEN w."looking" = TRUE THEN 1 ELSE 0 END), 0) AS "looking",
    COALESCE(SUM(CASE WHEN w."place_me" = TRUE THEN 1 ELSE 0 END), 0) AS "toPlace" ${TEAMLESS}) AS l`;
const TOLD_MEMBERS = `SELECT m."team_id" AS "teamId", ${PROFILE} FROM "team_member" m JOIN "person" p ON p."id" = m."user_id"
  LEFT JOIN "person_profile" f ON f."user_id" = m."user_id"`;

/** Everybody and every team that a match may be made of, each in one statement. What of it is shown is decided by `visibleProfile`. */
@Injectable()
export class FinderStore {
  async looking(tx: ReadTx, eventId: EventId): Promise<LookingPerson[]> {
    const sql = `SELECT w."note", w."challenge_ids" AS "challengeIds", ${PROFILE} ${LOOKING} ORDER BY w."id" DESC LIMIT ${MOST_PEOPLE}`;
    const rows = await tx.rows<RawProfile & { readonly note: string; readonly challengeIds: string }>(sql, [eventId]);
    return rows.map((row) => ({ ...toldPerson(row), note: row.note, challengeIds: JSON.parse(row.challengeIds) as ChallengeId[] })); // as stored
  }

  async isFindable(tx: ReadTx, eventId: EventId, userId: UserId): Promise<boolean> {
    const sql = `SELECT 1 AS "found" ${LOOKING} AND w."user_id" = ?`;
    return (await tx.rows(sql, [eventId, userId])).length > 0;
  }

  /** Who takes part without a team and has agreed to be placed. */
  async toPlace(tx: ReadTx, eventId: EventId): Promise<PlaceablePerson[]> {
    const rows = await tx.rows<RawProfile & { readonly challengeIds: string }>(TO_PLACE, [eventId]);
    return rows.map((row) => ({ ...toldPerson(row), challengeIds: JSON.parse(row.challengeIds) as ChallengeId[] })); // as stored
  }

  async formation(tx: ReadTx, eventId: EventId, teamMin: number): Promise<TeamFormation> {
    const [row] = await tx.rows<TeamFormation>(FORMATION, [teamMin, eventId, eventId]);
    return row ?? { teams: 0, tooSmall: 0, withoutTeam: 0, looking: 0, toPlace: 0 };
  }

  async openTeams(tx: ReadTx, eventId: EventId, teamMax: number): Promise<OpenTeam[]> {
    const sql = `SELECT t."id", o."roles", o."challenge_ids" AS "challengeIds" FROM "team" t
      LEFT JOIN "team_opening" o ON o."team_id" = t."id"
      WHERE t."event_id" = ? AND (o."team_id" IS NULL OR o."open" = TRUE)
        AND (SELECT COUNT(*) FROM "team_member" m WHERE m."team_id" = t."id") BETWEEN 1 AND ? ORDER BY t."id"`;
    type Raw = { readonly id: TeamId; readonly roles: string | null; readonly challengeIds: string | null };
    const rows = await tx.rows<Raw>(sql, [eventId, teamMax - 1]);
    return rows.map(({ id, roles, challengeIds }) => ({
      id,
      roles: roles === null ? UNSAID_OPENING.roles : (JSON.parse(roles) as OpenRole[]), // as stored
      challengeIds: challengeIds === null ? [] : (JSON.parse(challengeIds) as ChallengeId[]), // as stored
    }));
  }

  /** Of every team of the event, in the order in which they joined. */
  async membersInEvent(tx: ReadTx, eventId: EventId): Promise<ToldMember[]> {
    const sql = `${TOLD_MEMBERS} WHERE m."event_id" = ? ORDER BY m."id"`;
    const rows = await tx.rows<RawProfile & { readonly teamId: TeamId }>(sql, [eventId]);
    return rows.map((row) => ({ ...toldPerson(row), teamId: row.teamId }));
  }

  async people(tx: ReadTx, people: readonly UserId[]): Promise<ToldPerson[]> {
    if (people.length === 0) return [];
    const list = placeholders(people);
    const sql = `SELECT ${PROFILE} FROM "person" p LEFT JOIN "person_profile" f ON f."user_id" = p."id" WHERE p."id" IN (${list})`;
    return (await tx.rows<RawProfile>(sql, people)).map(toldPerson);
  }
}

function toldPerson(row: RawProfile): ToldPerson {
  const { userId, displayName, city, timeZone } = row;
  return { userId, displayName, city, timeZone, profile: profileOf(row) };
}

function profileOf(row: RawProfile): PersonProfile {
  const { userId, sector } = row;
  if (row.profileVersion === null) return emptyProfile(userId);
  const read = <T>(text: string | null): T => JSON.parse(text ?? 'null') as T; // written by the profile's own schema
  return {
    userId,
    sector,
    skills: read(row.skills),
    languages: read(row.languages),
    offers: read(row.offers),
    seeks: read(row.seeks),
    about: row.about ?? '',
    hours: read(row.hours),
    visibility: read(row.visibility),
    finderSince: row.finderSince === null ? null : instant(row.finderSince),
    version: row.profileVersion,
  };
}
