import { Person } from './person.js';

interface Card {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** A small linear congruential generator (Numerical Recipes, 3rd ed., 7.1): a story needs the same scores every time, not good chance. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** The jurors of an event, each at a browser of their own. */
export class Jury {
  private constructor(private readonly jurors: readonly Person[]) {}

  static async invite(organiser: Person, eventId: string, url: string, count: number): Promise<Jury> {
    const jurors: Person[] = [];
    for (let index = 0; index < count; index += 1) {
      const address = `juror.${index}.${eventId.toLowerCase()}@example.org`;
      const granted = await organiser.grant(eventId, address, 'JUROR', `Juror ${index + 1}`);
      if (granted.__typename !== 'RoleGranted') throw new Error(`No juror: ${JSON.stringify(granted)}`);
      jurors.push(await Person.signIn(url, address));
    }
    return new Jury(jurors);
  }

  async scoreEverything(seed: number): Promise<void> {
    const roll = dice(seed);
    for (const juror of this.jurors) {
      const { jurorInbox } = await juror.client.ask<{
        jurorInbox: { rounds: { round: { id: string }; assignments: { id: string; position: number }[] }[] };
      }>('{ jurorInbox { rounds { round { id } assignments { id position } } } }');
      for (const { round, assignments } of jurorInbox.rounds)
        for (const { id, position } of assignments) await this.score(juror, round.id, id, position, roll);
    }
  }

  private async score(juror: Person, roundId: string, assignmentId: string, position: number, roll: () => number): Promise<void> {
    const { assignmentPage } = await juror.client.ask<{
      assignmentPage: {
        scorecard: Card;
        others: unknown[];
        round: { rubric: { scaleMin: number; scaleMax: number; criteria: { id: string }[] } };
      };
    }>(
      `query ($roundId: ID!, $position: Int!) { assignmentPage(roundId: $roundId, position: $position) {
        scorecard { id version state } others { label } round { rubric { scaleMin scaleMax criteria { id } } } } }`,
      { roundId, position },
    );
    if (assignmentPage.others.length > 0) throw new Error('A juror saw the scores of others before the own sheet was submitted.');
    const { scaleMin, scaleMax, criteria } = assignmentPage.round.rubric;
    const scores = criteria.map((criterion) => ({
      criterionId: criterion.id,
      value: scaleMin + Math.floor(roll() * (scaleMax - scaleMin + 1)),
    }));
    const change = (name: string, expectedVersion: number, more: Record<string, unknown> = {}) =>
      juror.client.change<{ __typename: string; scorecard: Card }>(
        name,
        { assignmentId, expectedVersion, ...more },
        '... on ScorecardSaved { scorecard { id version state } }',
      );
    const saved = await change('saveScorecard', assignmentPage.scorecard.version, { scores, comment: 'Thought through.', privateNote: '' });
    const submitted = await change('submitScorecard', saved.scorecard.version);
    if (submitted.__typename !== 'ScorecardSaved' || submitted.scorecard.state !== 'SUBMITTED')
      throw new Error(`Not submitted: ${JSON.stringify(submitted)}`);
  }
}
