import { TEMPLATES, withRole } from '@jamboree/event-domain';
import { CreateEvent, type CreateEventCommand, EventStore, PublishEvent } from '@jamboree/event-server';
import type { Result } from '@jamboree/kernel';
import { inputMessage, UnitOfWork } from '@jamboree/platform-server';
import { Option, type Command } from 'commander';
import { personBy, viewerOf } from '../operator.js';
import { CommandFailure } from '../terminal.js';
import type { Workplace } from '../workplace.js';

interface Options {
  readonly template: string;
  readonly title: string;
  readonly promise: string;
  readonly start: string;
  readonly zone: string;
  readonly partnerZone: readonly string[];
  readonly organiser: string;
  readonly slug?: string | null;
  readonly publish?: boolean;
}

const EXAMPLE = `
Example:
  create event --template virtual-hackathon --title "Flood-aware mobility" --start 2026-12-01T09:00 \\
    --zone Asia/Jakarta --partner-zone Europe/Berlin --organiser rina@example.org --publish`;

export function createEvent(parent: Command, { config, terminal, withApplication }: Workplace): void {
  const templates = TEMPLATES.map(({ key }) => key);
  parent
    .command('event')
    .description('Makes an event from a template.')
    .addOption(new Option('--template <key>', 'template to make it from').choices(templates).makeOptionMandatory())
    .requiredOption('--title <text>', 'what it is called')
    .requiredOption('--start <local>', 'when its first phase opens, as wall time in the zone, such as 2026-12-01T09:00')
    .requiredOption('--zone <zone>', 'IANA time zone of that wall time, such as Asia/Jakarta')
    .requiredOption('--organiser <mail>', 'who organises it')
    .option('--partner-zone <zone...>', 'zones of partner cities, whose times are shown as well', [])
    .option('--promise <text>', 'what it is for, in one sentence', '')
    .option('--slug <slug>', 'last part of its address; made from the title unless told')
    .option('--publish', 'make it public at once; it stays a draft unless told')
    .addHelpText('after', EXAMPLE)
    .action(async (options: Options) => {
      await withApplication(async (application) => {
        // The instance's rule is for its pages: whoever runs the command runs the instance.
        const viewer = { ...viewerOf(await personBy(application, options.organiser)), administrator: true };
        const eventId = valueOf(await application.get(CreateEvent, { strict: false }).run(viewer, commandFrom(options)));
        const organiser = withRole(viewer, eventId, 'ORGANISER');
        if (options.publish === true) {
          const command = { operation: 'publishEvent', clientMutationId: null, eventId };
          valueOf(await application.get(PublishEvent, { strict: false }).run(organiser, command));
        }
        const uow = application.get<UnitOfWork>(UnitOfWork, { strict: false });
        const facts = await uow.read((tx) => application.get(EventStore, { strict: false }).byId(tx, eventId));
        if (facts === null) throw new Error('The event that was just created is gone.');
        const { slug, state } = facts.event;
        terminal.out(`Created the event ${slug} (${state.toLowerCase()}): ${config.publicUrl}/e/${slug}`);
      });
    });
}

function commandFrom({ template, title, promise, start, zone, partnerZone, slug = null }: Options): CreateEventCommand {
  const zones = [zone, ...partnerZone].map((timeZone) => ({ city: cityOf(timeZone), timeZone }));
  const texts = { title: { en: title }, promise: promise === '' ? {} : { en: promise } };
  return {
    operation: 'createEvent',
    clientMutationId: null,
    templateKey: template,
    ...texts,
    startsAt: start,
    timeZone: zone,
    zones,
    slug,
  };
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

type Problem =
  { readonly code: string } | { readonly code: 'InvalidInput'; readonly issues: readonly Parameters<typeof inputMessage>[0][] };

function valueOf<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value;
  const { error } = result;
  throw new CommandFailure(
    'issues' in error ? error.issues.map((issue) => inputMessage(issue)).join(' ') : `This was refused: ${error.code}.`,
  );
}
