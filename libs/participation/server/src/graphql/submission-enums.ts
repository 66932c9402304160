import { EXTENSION_SCOPES, SUBMISSION_STATES } from '@jamboree/participation-domain';
import { enumOf } from '@jamboree/platform-server';
import { registerEnumType } from '@nestjs/graphql';

export const SubmissionStateEnum = enumOf(SUBMISSION_STATES);
registerEnumType(SubmissionStateEnum, { name: 'SubmissionState', description: 'How far a submission has come.' });

export const ExtensionScopeEnum = enumOf(EXTENSION_SCOPES);
registerEnumType(ExtensionScopeEnum, {
  name: 'ExtensionScope',
  description: 'Which lock a late entry opens: what a team writes, or who belongs to it.',
});
