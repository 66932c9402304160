import type { Action } from '@jamboree/kernel';
import { SetMetadata } from '@nestjs/common';

/** What a handler demands before it runs; the use case decides about the resource itself. */
export type AccessRule = { readonly kind: 'PUBLIC' } | { readonly kind: 'ACTION'; readonly action: Action };

export const ACCESS_RULE = 'jamboree:access';

/** Only for signed-in people; the named action is what the use case behind it checks. */
export const Access = (action: Action): MethodDecorator => SetMetadata(ACCESS_RULE, { kind: 'ACTION', action } satisfies AccessRule);

/** For everybody, signed in or not; the use case behind it shows each viewer no more than they may see. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS_RULE, { kind: 'PUBLIC' } satisfies AccessRule);
