import { sharedHours, type SpokenLanguage, type TeamRole } from '@jamboree/identity-domain';
import type { ChallengeId, Sector } from '@jamboree/kernel';
import { common, type Party } from './party.js';

/** Why two fit: each reason with what it is about and how much it counts. */
export type MatchReason =
  | { readonly kind: 'YOU_OFFER' | 'THEY_OFFER'; readonly score: number; readonly roles: readonly TeamRole[] }
  | { readonly kind: 'CHALLENGE'; readonly score: number; readonly challengeIds: readonly ChallengeId[] }
  | { readonly kind: 'OTHER_CITY'; readonly score: number; readonly cities: readonly string[] }
  | { readonly kind: 'OTHER_SECTOR'; readonly score: number; readonly sectors: readonly Sector[] }
  | { readonly kind: 'LANGUAGE'; readonly score: number; readonly languages: readonly SpokenLanguage[] }
  | { readonly kind: 'HOURS'; readonly score: number; readonly hours: number };

export interface Match {
  /** 0 to 100: the sum of its reasons. */
  readonly score: number;
  /** Weightiest first. */
  readonly reasons: readonly MatchReason[];
}

export interface MatchWeights {
  readonly wishes: number;
  readonly challenge: number;
  readonly otherCity: number;
  readonly otherSector: number;
  readonly language: number;
  readonly hours: number;
}

/** What each reason counts at most; together 100. */
export const MATCH_WEIGHTS: MatchWeights = { wishes: 35, challenge: 20, otherCity: 15, otherSector: 10, language: 10, hours: 10 };

/** Half a working week together is as good as it gets. */
const PLENTY_OF_HOURS = 20;

/** How well two fit, with every reason said. Seen from either side the score is the same. */
export function matchOf(you: Party, them: Party, weights: MatchWeights = MATCH_WEIGHTS): Match {
  const challengeIds = common([you.challengeIds, them.challengeIds]);
  const languages = common([you.languages, them.languages]);
  const hours = you.week === null || them.week === null ? 0 : sharedHours(you.week, them.week);
  const reasons = (
    [
      wish('YOU_OFFER', you.offers, them.seeks, weights.wishes),
      wish('THEY_OFFER', them.offers, you.seeks, weights.wishes),
      { kind: 'CHALLENGE', score: challengeIds.length > 0 ? weights.challenge : 0, challengeIds },
      { kind: 'OTHER_CITY', score: apart(you.cities, them.cities) ? weights.otherCity : 0, cities: them.cities },
      { kind: 'OTHER_SECTOR', score: apart(you.sectors, them.sectors) ? weights.otherSector : 0, sectors: them.sectors },
      { kind: 'LANGUAGE', score: languages.length > 0 ? weights.language : 0, languages },
      { kind: 'HOURS', score: Math.round(weights.hours * Math.min(1, hours / PLENTY_OF_HOURS)), hours },
    ] satisfies MatchReason[]
  ).filter(({ score }) => score > 0);
  return {
    score: Math.min(100, Math.round(reasons.reduce((sum, { score }) => sum + score, 0))),
    reasons: reasons.sort((one, other) => other.score - one.score),
  };
}

function wish(kind: 'YOU_OFFER' | 'THEY_OFFER', offered: readonly TeamRole[], sought: readonly TeamRole[], most: number): MatchReason {
  const roles = common([sought, offered]);
  // Half points at the finest: they add up to the same score in whatever order they are shown.
  return { kind, score: sought.length === 0 ? 0 : Math.round(most * (roles.length / sought.length)) / 2, roles };
}

/** Both known, and nothing in common. */
function apart<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length > 0 && other.length > 0 && common([one, other]).length === 0;
}

/** Best first; whoever fits equally well stands in the order of ids, so that a list reads the same twice. */
export function byMatch(
  one: { readonly id: string; readonly match: Match },
  other: { readonly id: string; readonly match: Match },
): number {
  return other.match.score - one.match.score || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
