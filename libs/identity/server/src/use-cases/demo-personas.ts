import type { MailAddress } from '@jamboree/identity-domain';
import type { LocalizedText } from '@jamboree/kernel';
import { Injectable } from '@nestjs/common';

/** A fictional person whom anybody may become in demo mode. */
export interface DemoPersona {
  readonly key: string;
  readonly email: MailAddress;
  readonly displayName: string;
  /** What the persona shows, such as `JUROR`; the button's label. */
  readonly role: string;
  /** What there is to do as this person, in one sentence. */
  readonly description: LocalizedText;
  /** Where that begins. */
  readonly startPath: string;
}

/** The people of the demo world who have a button. Filled at every start by the composition root; empty outside demo mode. */
@Injectable()
export class DemoPersonas {
  private personas: readonly DemoPersona[] = [];

  register(personas: readonly DemoPersona[]): void {
    this.personas = personas;
  }

  all(): readonly DemoPersona[] {
    return this.personas;
  }

  byKey(key: string): DemoPersona | null {
    return this.personas.find((persona) => persona.key === key) ?? null;
  }
}
