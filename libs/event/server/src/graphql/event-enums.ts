import { EVENT_STATES, LANES, PHASE_STATES } from '@jamboree/event-domain';
import { enumOf } from '@jamboree/platform-server';
import { registerEnumType } from '@nestjs/graphql';

export const EventStateEnum = enumOf(EVENT_STATES);
registerEnumType(EventStateEnum, { name: 'EventState', description: 'How far an event has come.' });

export const PhaseStateEnum = enumOf(PHASE_STATES);
registerEnumType(PhaseStateEnum, { name: 'PhaseState', description: 'What a phase is now, by the server’s clock.' });

export const LaneEnum = enumOf(LANES);
registerEnumType(LaneEnum, { name: 'Lane', description: 'One MAIN phase is open at a time; SIDE phases may overlap anything.' });
