import { choicesOfRanking, choicesOfWins, type Choice } from '../../methods/pairwise/choices.js';
import { deviance, type PairedResult } from '../../methods/pairwise/deviance.js';
import { ratedAfter, type Rating } from '../../methods/pairwise/online-rating.js';
import { chances, relativeTo, strengths } from '../../methods/pairwise/strengths.js';
import { isRecord, type Answers, type Topic, type Vector } from '../vector.js';

interface Comparisons {
  readonly items: readonly string[];
  readonly choices: readonly Choice[];
  readonly results: readonly PairedResult[];
}

interface Game {
  readonly 'home.team': string;
  readonly 'away.team': string;
  readonly 'home.wins': number;
  readonly 'away.wins': number;
}

/** Games with their results, a table of wins, or a list of choices: each a pair, a ranking, or a winner and whom it beat. */
function comparisonsIn({ input }: Vector): Comparisons {
  if (Array.isArray(input['games'])) return fromGames(input['games'] as Game[]);
  const table = Object.keys(input).find((key) => key.startsWith('wins'));
  if (table !== undefined) {
    const wins = input[table] as number[][];
    const results = wins.flatMap((row, one) =>
      row.flatMap((count, other) => (one < other ? [{ one, other, wins: count, losses: wins[other][one] }] : [])),
    );
    return {
      items: (input['items'] as string[] | undefined) ?? wins.map((_, item) => String(item)),
      choices: choicesOfWins(wins),
      results,
    };
  }
  const data = input['data'] as (number | number[])[][];
  const items = Array.from({ length: input['n'] as number }, (_, item) => String(item));
  return {
    items,
    choices: data.flatMap((row) => (Array.isArray(row[1]) ? [winnerOf(row)] : choicesOfRanking(row as number[]))),
    results: [],
  };
}

function winnerOf([chosen, over]: readonly (number | number[])[]): Choice {
  return { chosen: chosen as number, over: over as number[], times: 1 };
}

function fromGames(games: readonly Game[]): Comparisons {
  const items = [...new Set(games.flatMap((game) => [game['home.team'], game['away.team']]))].sort();
  const results = games.map((game) => ({
    one: items.indexOf(game['home.team']),
    other: items.indexOf(game['away.team']),
    wins: game['home.wins'],
    losses: game['away.wins'],
  }));
  const choices = results.flatMap(({ one, other, wins, losses }): Choice[] => [
    { chosen: one, over: [other], times: wins },
    { chosen: other, over: [one], times: losses },
  ]);
  return { items, choices, results };
}

function answer(vector: Vector): Answers {
  const { items, choices, results } = comparisonsIn(vector);
  const found = strengths(items.length, choices, { priorPrecision: 0 });
  if (found === null) return {};
  const relative = relativeTo(referenceOf(vector, items), found);
  const shares = chances(found.strength);
  return {
    ability: Object.fromEntries(relative.map(({ strength }, item) => [items[item], strength])),
    se: Object.fromEntries(relative.map(({ standardError }, item) => [items[item], standardError])),
    ml: [...found.strength],
    published: shares,
    precise: shares,
    deviance: results.length === 0 ? undefined : deviance(results, found.strength),
  };
}

/** The item that others are told against: named, or the one whose ability the source gives as zero. */
function referenceOf({ input, expected }: Vector, items: readonly string[]): number {
  const ability = expected['ability'];
  const named =
    (input['reference'] as string | undefined) ??
    (isRecord(ability) ? Object.keys(ability).find((item) => ability[item] === 0) : undefined);
  return Math.max(0, items.indexOf(named ?? ''));
}

type Pair = readonly [mu: number, sigma: number];

function ratings(input: Vector['input']): Answers {
  const toRating = ([mu, sigma]: Pair): Rating => ({ mu, sigma });
  const toPairs = (team: readonly Rating[]): Pair[] => team.map(({ mu, sigma }) => [mu, sigma]);
  const names = Object.keys(input).flatMap((key) => (key.startsWith('team_') ? [key.slice('team_'.length)] : []));
  const teams = names.map((name) => (input[`team_${name}`] as Pair[]).map(toRating));
  const after = ratedAfter(
    teams,
    names.map((name) => (name === input['winner'] ? 1 : 2)),
  );
  const rankings = Object.keys(input).filter((key) => key.startsWith('rank_'));
  return {
    ...Object.fromEntries(names.map((name, index) => [name, toPairs(after[index])])),
    ...Object.fromEntries(
      rankings.map((key) => {
        const ranks = input[key] as number[];
        const newcomers = ranks.map(() => [{ mu: 25, sigma: 25 / 3 }]);
        return [key, ratedAfter(newcomers, ranks).flatMap(toPairs)];
      }),
    ),
  };
}

export const PAIRWISE_TOPICS: readonly Topic[] = [
  { name: /online rating|openskill|weng/i, answer: ({ input }) => ratings(input) },
  { name: /bradley|plackett/i, answer },
];
