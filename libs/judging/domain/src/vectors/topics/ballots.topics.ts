import { pairwisePreferences, type RankedBallot } from '../../methods/ballots/ballot.js';
import { bordaPoints } from '../../methods/ballots/borda.js';
import { kemeny } from '../../methods/ballots/kemeny.js';
import { rankedPairs } from '../../methods/ballots/ranked-pairs.js';
import { schulze } from '../../methods/ballots/schulze.js';
import type { Answers, Topic, Vector } from '../vector.js';

/** `A>B=C*5`: five ballots with A before B and C, who stand equal. */
function ballotOf(text: string, candidates: readonly string[]): RankedBallot {
  const [order, times = '1'] = text.split('*');
  const groups = order.split('>').map((group) => group.split('=').map((name) => candidates.indexOf(name.trim())));
  return { groups, times: Number(times) };
}

function answer({ input }: Vector): Answers {
  const candidates = input['candidates'] as string[];
  const ballots = (input['ballots'] as string[]).map((text) => ballotOf(text, candidates));
  const preferred = pairwisePreferences(candidates.length, ballots);
  const named = (order: readonly number[]): string[] => order.map((candidate) => candidates[candidate]);
  const { ranking, strongest } = schulze(preferred);
  const exact = kemeny(preferred);
  const points = bordaPoints(candidates.length, ballots);
  return {
    pairwise: preferred,
    ranking: ranking.map(named),
    schulze: ranking.map(named),
    strongest_paths: strongest,
    ranked_pairs: named(rankedPairs(preferred).ranking),
    kemeny: exact === null ? undefined : named(exact.ranking),
    kemeny_score: exact?.score,
    borda: Object.fromEntries(candidates.map((name, candidate) => [name, points[candidate]])),
  };
}

export const BALLOT_TOPICS: readonly Topic[] = [{ name: /schulze|ranked pairs|kemeny|borda|condorcet/i, answer }];
