import { asId } from '@jamboree/kernel';
import { MutationInput } from '@jamboree/platform-server';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AttachFileCommand } from '../use-cases/attach-file.use-case.js';
import type { DescribeAttachmentCommand } from '../use-cases/describe-attachment.use-case.js';
import type { RemoveAttachmentCommand } from '../use-cases/remove-attachment.use-case.js';

@InputType({ description: 'A file to be sent.' })
export class AttachFileInput extends MutationInput {
  @Field(() => ID, { description: 'The submission.' })
  readonly submissionId: string;

  @Field(() => String, { description: 'The file’s name: 1 to 120 characters.' })
  readonly name: string;

  @Field(() => Int, { description: 'Its size in bytes, exactly.' })
  readonly bytes: number;

  toCommand(): AttachFileCommand {
    const { submissionId, name, bytes, clientMutationId } = this;
    return { operation: 'attachFile', submissionId: asId(submissionId), name, bytes, clientMutationId };
  }
}

@InputType({ description: 'What a file is called and shows.' })
export class DescribeAttachmentInput extends MutationInput {
  @Field(() => ID, { description: 'The attachment.' })
  readonly attachmentId: string;

  @Field(() => Int, { description: 'The version that the sender has seen.' })
  readonly expectedVersion: number;

  @Field(() => String, { description: 'Its name: 1 to 120 characters.' })
  readonly name: string;

  @Field(() => String, { description: 'What it shows: at most 300 characters.' })
  readonly description: string;

  toCommand(): DescribeAttachmentCommand {
    const { attachmentId, expectedVersion, name, description, clientMutationId } = this;
    return { operation: 'describeAttachment', attachmentId: asId(attachmentId), expectedVersion, name, description, clientMutationId };
  }
}

@InputType({ description: 'A file to be taken out.' })
export class RemoveAttachmentInput extends MutationInput {
  @Field(() => ID, { description: 'The attachment.' })
  readonly attachmentId: string;

  toCommand(): RemoveAttachmentCommand {
    return { operation: 'removeAttachment', attachmentId: asId(this.attachmentId), clientMutationId: this.clientMutationId };
  }
}
