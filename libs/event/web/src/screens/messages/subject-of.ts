/** A subject as the organiser reads it in a list: the event by its title, what differs from reader to reader left open. */
export function subjectOf(subject: string, event: string): string {
  return subject.replaceAll('{event}', event).replaceAll(/\{\w+\}/g, '…');
}
