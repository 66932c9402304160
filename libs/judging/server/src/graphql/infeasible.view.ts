import type { Infeasible, Relaxation } from '@jamboree/judging-domain';
import { ProblemView, registerProblem } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Relaxation', { description: 'One way to make an impossible plan possible, the smallest of its kind.' })
export class RelaxationView implements Relaxation {
  @Field(() => String, {
    description:
      'CAPACITY: each juror reads at least `to`. JURORS: `to` jurors in all. REVIEWS: `to` for each submission. ELIGIBLE_JURORS: `to` without a conflict.',
  })
  readonly kind: Relaxation['kind'];

  @Field(() => Int, { description: 'The figure now.' })
  readonly from: number;

  @Field(() => Int, { description: 'The figure needed.' })
  readonly to: number;

  @Field(() => [ID], { description: 'For ELIGIBLE_JURORS: the submissions that lack jurors.' })
  readonly submissions: Relaxation['submissions'];
}

@ObjectType('Infeasible', { implements: () => ProblemView, description: 'No plan can meet the wishes.' })
export class InfeasibleView extends ProblemView {
  @Field(() => String, {
    description: 'The smallest relaxations in English, such as "capacity 15 instead of 10, or 6 jurors instead of 4".',
  })
  readonly relaxation: string;

  @Field(() => [RelaxationView], { description: 'The same as data; each of them is enough, ELIGIBLE_JURORS aside.' })
  readonly options: readonly RelaxationView[];

  static from({ missing, options }: Infeasible): InfeasibleView {
    const relaxation = options.map(inWords).join(', or ');
    const message = `${missing} reviews cannot be placed; nothing was assigned. What would be enough: ${relaxation}.`;
    return Object.assign(new InfeasibleView(), { message, relaxation, options });
  }
}

function inWords({ kind, from, to, submissions }: Relaxation): string {
  switch (kind) {
    case 'CAPACITY':
      return `capacity ${to} instead of ${from}`;
    case 'JURORS':
      return `${to} jurors instead of ${from}`;
    case 'REVIEWS':
      return `${to} ${to === 1 ? 'review' : 'reviews'} instead of ${from}`;
    case 'ELIGIBLE_JURORS':
      return `${to} jurors without a conflict instead of ${from} for ${submissions.length} submissions`;
  }
}

declare module '@jamboree/platform-server' {
  interface ProblemViews {
    Infeasible: InfeasibleView;
  }
}
registerProblem<'Infeasible', Infeasible>('Infeasible', InfeasibleView);
