import type { TransitionKind } from '@jamboree/handover-domain';
import { asId, type Instant, type LocalizedText, type Role } from '@jamboree/kernel';
import { connectionOf, describedEnum, InstantScalar, LocalizedTextView, RoleEnum } from '@jamboree/platform-server';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Happened, KeptMail, RehearsalPerson } from '../persistence/rehearsal-happened.store.js';
import type { Chapter, RehearsalDetails } from '../use-cases/rehearsal/read-rehearsal.js';
import type { Acting, Refusal } from '../persistence/rehearsal-state.js';
import { NOBODY, rehearsalPath } from '../use-cases/rehearsal/rehearsal-worlds.js';
import { wipedAt } from '../use-cases/rehearsal/rehearsals.js';

const TransitionKindEnum = describedEnum<TransitionKind>('RehearsalTransitionKind', 'What happens to a phase at a moment.', {
  OPENS: 'It opens.',
  CLOSES: 'Its announced deadline.',
  GRACE_ENDS: 'Its grace time is over.',
});

@ObjectType('RehearsalTransition', { description: 'A moment to which the clock of a rehearsal can be moved.' })
export class RehearsalTransitionView {
  @Field(() => InstantScalar, { description: 'When it is.' })
  readonly at: Instant;

  @Field(() => TransitionKindEnum, { description: 'What happens then.' })
  readonly kind: TransitionKind;

  @Field(() => LocalizedTextView, { description: 'To which phase.' })
  readonly phaseTitle: LocalizedText;
}

@ObjectType('RehearsalActing', { description: 'Synthetic people are acting now.' })
export class RehearsalActingView implements Omit<Acting, 'seenAt'> {
  @Field(() => String, { description: 'What they are doing, such as `submitSubmission`; empty at the very beginning.' })
  readonly doing: string;

  @Field(() => Int, { description: 'Acts done.' })
  readonly done: number;

  @Field(() => Int, { description: 'Acts planned so far; it grows, since one thing leads to another.' })
  readonly total: number;
}

@ObjectType('RehearsalCount', { description: 'How often something of a kind happened.' })
export class RehearsalCountView implements Happened {
  @Field(() => String, { description: 'The kind: of a record such as `TeamFounded`, or of a mail such as `reminder`.' })
  readonly type: string;

  @Field(() => Int, { description: 'How often.' })
  readonly count: number;
}

@ObjectType('RehearsalRefusal', { description: 'What synthetic people tried and did not get.' })
export class RehearsalRefusalView implements Omit<Refusal, 'phase'> {
  @Field(() => String, { description: 'What was tried, such as `joinTeam`.' })
  readonly act: string;

  @Field(() => String, { nullable: true, description: 'The rule that held, such as `TeamFull`; null for an error of the program.' })
  readonly code: string | null;

  @Field(() => Int, { description: 'How often.' })
  readonly count: number;

  @Field(() => String, { nullable: true, description: 'Of an error: its first message.' })
  readonly message: string | null;
}

@ObjectType('RehearsalChapter', { description: 'What happened from the opening of a main phase to that of the next.' })
export class RehearsalChapterView {
  @Field(() => String, { description: 'The phase’s key; `BEFORE` until the first phase opens.' })
  readonly key: string;

  @Field(() => LocalizedTextView, { nullable: true, description: 'The phase; null until the first one opens.' })
  readonly phaseTitle: LocalizedText | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it opened.' })
  readonly opensAt: Instant | null;

  @Field(() => [RehearsalCountView], { description: 'What was recorded, by kind.' })
  readonly happened: readonly RehearsalCountView[];

  @Field(() => Int, { description: 'Mails that would have been sent.' })
  readonly mails: number;

  @Field(() => Int, { description: 'People who would have got one.' })
  readonly mailedPeople: number;

  @Field(() => [RehearsalRefusalView], { description: 'What people tried and did not get.' })
  readonly refusals: readonly RehearsalRefusalView[];

  static from({ phase, happened, mails, people, refusals }: Chapter): RehearsalChapterView {
    const when = { key: phase?.key ?? 'BEFORE', phaseTitle: phase?.title ?? null, opensAt: phase?.opensAt ?? null };
    return Object.assign(new RehearsalChapterView(), { ...when, happened, mails, mailedPeople: people, refusals });
  }
}

@ObjectType('Rehearsal', {
  description: 'A private copy of an event with people who do not exist and a clock of its own. Nobody real is told anything of it.',
})
export class RehearsalView {
  @Field(() => ID, { description: 'The event that is rehearsed.' })
  readonly eventId: string;

  @Field(() => InstantScalar, { description: 'Where its clock stands.' })
  readonly now: Instant;

  @Field(() => InstantScalar, { description: 'Where its clock began.' })
  readonly began: Instant;

  @Field(() => InstantScalar, { description: 'When it was started.' })
  readonly startedAt: Instant;

  @Field(() => InstantScalar, { description: 'When it is removed, should nobody do so before.' })
  readonly wipedAt: Instant;

  @Field(() => Int, { description: 'How many synthetic people there are, jurors and officials apart.' })
  readonly people: number;

  @Field(() => Int, { description: 'What chance was seeded with: the same one gives the same people, who do the same.' })
  readonly seed: number;

  @Field(() => RehearsalActingView, { nullable: true, description: 'Null while everybody rests.' })
  readonly acting: RehearsalActingView | null;

  @Field(() => [RehearsalTransitionView], { description: 'The next moments at which something happens by itself, at most six.' })
  readonly next: readonly RehearsalTransitionView[];

  @Field(() => [RehearsalChapterView], { description: 'What has happened so far, phase by phase.' })
  readonly chapters: readonly RehearsalChapterView[];

  @Field(() => [RehearsalCountView], { description: 'Mails that would have been sent, by kind.' })
  readonly mailKinds: readonly RehearsalCountView[];

  @Field(() => String, { description: 'Below this address the product is seen with the eyes of the rehearsal’s organiser.' })
  readonly organiserPath: string;

  @Field(() => String, { description: 'Below this address the product is seen as somebody who is not signed in.' })
  readonly visitorPath: string;

  static from({ state, next, chapters, templates }: RehearsalDetails): RehearsalView {
    const { eventId, organiserId, now, began, startedAt, people, seed, acting } = state;
    return Object.assign(new RehearsalView(), {
      ...{ eventId, now, began, startedAt, people, seed, acting, wipedAt: wipedAt(state) },
      next: next.map(({ at, kind, phase }) => ({ at, kind, phaseTitle: phase.title })),
      chapters: chapters.map((chapter) => RehearsalChapterView.from(chapter)),
      mailKinds: templates,
      organiserPath: rehearsalPath(eventId, organiserId),
      visitorPath: rehearsalPath(eventId, NOBODY),
    });
  }
}

@ObjectType('RehearsalPerson', { description: 'Somebody of a rehearsal, who does not exist.' })
export class RehearsalPersonView {
  @Field(() => ID, { description: 'Their id, within the rehearsal.' })
  readonly id: string;

  @Field(() => String, { description: 'Their name.' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'Their city.' })
  readonly city: string | null;

  @Field(() => [RoleEnum], { description: 'What they are in the event by now.' })
  readonly roles: readonly Role[];

  @Field(() => String, { description: 'Below this address the product is seen with their eyes.' })
  readonly path: string;

  static from({ id, name, city, roles }: RehearsalPerson, eventId: string): RehearsalPersonView {
    return Object.assign(new RehearsalPersonView(), { id, name, city, roles, path: rehearsalPath(asId(eventId), id) });
  }
}

@ObjectType('RehearsalMail', { description: 'A mail that would have been sent.' })
export class RehearsalMailView {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => String, { description: 'Which kind it is, such as `role-invitation`.' })
  readonly kind: string;

  @Field(() => String, { description: 'Whom it is for.' })
  readonly to: string;

  @Field(() => ID, { nullable: true, description: 'That person, within the rehearsal.' })
  readonly personId: string | null;

  @Field(() => String, { description: 'Its subject.' })
  readonly subject: string;

  @Field(() => String, { description: 'Its plain text; links lead into the rehearsal, as that person.' })
  readonly text: string;

  @Field(() => InstantScalar, { description: 'When it was written, by the rehearsal’s clock.' })
  readonly createdAt: Instant;

  static from({ id, template, to, personId, subject, text, createdAt }: KeptMail, eventId: string): RehearsalMailView {
    const [nobody, reader] = [rehearsalPath(asId(eventId), NOBODY), rehearsalPath(asId(eventId), personId ?? NOBODY)];
    return Object.assign(new RehearsalMailView(), {
      id,
      kind: template,
      to,
      personId,
      subject,
      text: text.replaceAll(nobody, reader),
      createdAt,
    });
  }
}

export const RehearsalPersonConnection = connectionOf(RehearsalPersonView, 'RehearsalPerson');
export const RehearsalMailConnection = connectionOf(RehearsalMailView, 'RehearsalMail');
