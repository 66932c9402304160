import type { FormPurpose } from '@jamboree/event-domain';
import { asId, err, ok, type EventId, type NotFound, type Result, type Viewer } from '@jamboree/kernel';
import { Access, CurrentViewer, Public, toPayload } from '@jamboree/platform-server';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ReadForms } from '../use-cases/read-forms.js';
import { SaveForm } from '../use-cases/save-form.use-case.js';
import { SaveFormPayload } from './event.payloads.js';
import { FormFieldInput, SaveFormInput, writtenField } from './form.inputs.js';
import { EventFormView, FormChangePreviewResult, FormEffectView, FormPurposeEnum } from './form.view.js';

@ArgsType()
export class EventFormArgs {
  @Field(() => ID, { description: 'The event.' })
  readonly eventId: string;

  @Field(() => FormPurposeEnum, { description: 'Which of its forms.' })
  readonly purpose: FormPurpose;
}

@ArgsType()
export class FormChangeArgs extends EventFormArgs {
  @Field(() => [FormFieldInput], { description: 'All fields, in their order.' })
  readonly fields: FormFieldInput[];
}

/** What an event asks, of whoever wants to take part and of teams. */
@Resolver()
export class FormsResolver {
  constructor(
    private readonly forms: ReadForms,
    private readonly save: SaveForm,
  ) {}

  @Query(() => EventFormView, { nullable: true, description: 'A form of an event, for whoever may know of the event.' })
  @Public()
  async eventForm(@Args() { eventId, purpose }: EventFormArgs, @CurrentViewer() viewer: Viewer): Promise<EventFormView | null> {
    const form = await this.forms.newest(viewer, asId(eventId), purpose);
    return form === null ? null : EventFormView.from(form);
  }

  @Query(() => FormChangePreviewResult, { description: 'What a change of a form would mean for answers that exist; nothing is stored.' })
  @Access('event:manage')
  async previewFormChange(
    @Args() { eventId, purpose, fields }: FormChangeArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof FormChangePreviewResult> {
    const effects = await this.forms.effects(viewer, asId(eventId), purpose, fields.map(writtenField));
    return toPayload(effects, (all) => ({ effects: all.map((effect) => FormEffectView.from(effect)) }));
  }

  @Mutation(() => SaveFormPayload, { description: 'Stores the next version of a form; answers given before stay as they are.' })
  @Access('event:manage')
  async saveForm(
    @Args('input', { description: 'The form as it should be.' }) input: SaveFormInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<typeof SaveFormPayload> {
    const saved = await this.save.run(viewer, input.toCommand());
    return toPayload(await this.formAfter(saved, viewer, input.purpose), (form) => ({ form }));
  }

  private async formAfter<E>(
    saved: Result<EventId, E>,
    viewer: Viewer,
    purpose: FormPurpose,
  ): Promise<Result<EventFormView, E | NotFound>> {
    if (!saved.ok) return saved;
    const form = await this.forms.newest(viewer, saved.value, purpose);
    return form === null ? err({ code: 'NotFound', what: 'event' }) : ok(EventFormView.from(form));
  }
}
