import { err, ok, pageOf, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  Access,
  connectionOf,
  CurrentViewer,
  IdempotencyMismatchView,
  InstantScalar,
  MutationInput,
  NotFoundView,
  PageArgs,
  payloadUnion,
  Public,
  toConnection,
  toPayload,
  UnitOfWork,
  type ConnectionOf,
  type IdempotencyMismatch,
} from '../index.js';
import { instant, type Instant } from '@jamboree/kernel';

@ObjectType('Echo', { description: 'What was said.' })
class EchoView {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => String, { description: 'The text.' })
  readonly text: string;

  @Field(() => [EchoView], { description: 'Itself again.' })
  get again(): readonly EchoView[] {
    return [this];
  }
}

const EchoConnection = connectionOf(EchoView, 'Echo');
const SayPayload = payloadUnion('SayPayload', EchoView, [IdempotencyMismatchView, NotFoundView]);

@InputType({ description: 'What to say.' })
class SayInput extends MutationInput {
  @Field(() => String, { description: 'The text.' })
  readonly text: string;

  toCommand() {
    return { operation: 'say', clientMutationId: this.clientMutationId, text: this.text };
  }
}

/** Handlers of every kind that the tests ask. */
@Resolver()
export class TestResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Query(() => String, { description: 'Greets.' })
  @Public()
  hello(@CurrentViewer() viewer: Viewer): string {
    return `hello ${viewer.userId ?? 'visitor'}`;
  }

  @Query(() => String, { description: 'For signed-in people.' })
  @Access('me:read')
  secret(): string {
    return 'secret';
  }

  @Query(() => String, { description: 'Fails.' })
  @Public()
  broken(): string {
    throw new Error('SELECT * FROM person WHERE email = ada@example.org failed');
  }

  @Query(() => InstantScalar, { description: 'The moment given.' })
  @Public()
  moment(@Args('at', { type: () => InstantScalar, description: 'A moment.' }) at: Instant): Instant {
    return instant(at);
  }

  @Query(() => EchoConnection, { description: 'A list.' })
  @Public()
  echoes(@Args() { first }: PageArgs): ConnectionOf<EchoView> {
    const rows = Array.from({ length: 3 }, (_, index) => Object.assign(new EchoView(), { id: String(index), text: `echo ${index}` }));
    return toConnection(
      pageOf(rows, first ?? 2, ({ id }) => id),
      (row) => row,
      ({ id }) => id,
    );
  }

  @Query(() => Int, { description: 'The length of a text.' })
  @Public()
  length(@Args('text', { description: 'A text.' }) text: string): number {
    return text.length;
  }

  @Mutation(() => SayPayload, { description: 'Says something.' })
  @Public()
  async say(@Args('input', { description: 'What.' }) input: SayInput, @CurrentViewer() viewer: Viewer): Promise<typeof SayPayload> {
    const said = await this.uow.write(viewer, input.toCommand(), async (): Promise<Result<string, NotFound>> => {
      return input.text === '' ? err({ code: 'NotFound', what: 'Text' }) : ok(input.text);
    });
    const closed: Result<string, NotFound | IdempotencyMismatch> = said;
    return toPayload(closed, (text) => Object.assign(new EchoView(), { id: '1', text }));
  }
}
