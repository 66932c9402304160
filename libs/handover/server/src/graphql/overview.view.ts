import { ATTENTION_KINDS, SETUP_STEPS, type AttentionKind, type SetupItem, type SetupStep } from '@jamboree/handover-domain';
import type { Role } from '@jamboree/kernel';
import { RoleEnum } from '@jamboree/platform-server';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Overview } from '../use-cases/overview/read-overview.js';

@ObjectType('RoleCount', { description: 'How many people hold a role.' })
export class RoleCountView {
  @Field(() => RoleEnum, { description: 'The role.' })
  readonly role: Role;

  @Field(() => Int, { description: 'People with it.' })
  readonly count: number;
}

@ObjectType('AttentionItem', { description: 'Something that an organiser should look at.' })
export class AttentionItemView {
  @Field(() => String, { description: `${ATTENTION_KINDS.slice(0, -1).join(', ')} or ${ATTENTION_KINDS.at(-1)}.` })
  readonly kind: AttentionKind;

  @Field(() => Int, { description: 'How many of it.' })
  readonly count: number;

  @Field(() => String, { description: 'Path of the page on which it is put right.' })
  readonly path: string;
}

@ObjectType('SetupItem', { description: 'A step of getting an event ready for its first visitor.' })
export class SetupItemView implements SetupItem {
  @Field(() => String, { description: `${SETUP_STEPS.slice(0, -1).join(', ')} or ${SETUP_STEPS.at(-1)}.` })
  readonly step: SetupStep;

  @Field({ description: 'Whether it is done.' })
  readonly done: boolean;

  @Field(() => String, { description: 'Path of the page on which it is done.' })
  readonly path: string;
}

@ObjectType('OrganiserOverview', { description: 'Where an event stands, for its organisers.' })
export class OrganiserOverviewView implements Overview {
  @Field(() => [AttentionItemView], { description: 'What needs attention, in the order of the event.' })
  readonly attention: readonly AttentionItemView[];

  @Field(() => [SetupItemView], { description: 'Advice for setting the event up; empty once its first phase is over.' })
  readonly setup: readonly SetupItemView[];

  @Field(() => [RoleCountView], { description: 'People by role; who holds two counts in both.' })
  readonly peopleByRole: readonly RoleCountView[];

  @Field(() => Int, { description: 'Teams.' })
  readonly teams: number;

  @Field(() => Int, { description: 'Drafts that were never submitted.' })
  readonly drafts: number;

  @Field(() => Int, { description: 'Submissions that count as entries.' })
  readonly submitted: number;

  @Field(() => Int, { description: 'Entries that were found eligible or have gone on to the jury.' })
  readonly eligible: number;

  @Field(() => Int, { description: 'Withdrawn submissions.' })
  readonly withdrawn: number;

  @Field(() => Int, { description: 'Assignments of all rounds, but of submissions the viewer has a conflict with.' })
  readonly assignmentsTotal: number;

  @Field(() => Int, { description: 'Finished ones among them.' })
  readonly assignmentsDone: number;

  @Field(() => Int, {
    description: 'Submissions with fewer finished scorecards than wanted, in the round that is open, else in the last one that was scored.',
  })
  readonly submissionsUnderReviewed: number;

  @Field(() => Int, { description: 'Scorecards wanted for each submission in that round; zero without rounds.' })
  readonly reviewsWanted: number;
}
