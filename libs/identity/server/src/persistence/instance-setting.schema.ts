import type { InstanceSettings } from '@jamboree/identity-domain';
import { columns } from '@jamboree/platform-server';
import { EntitySchema } from 'typeorm';

export interface InstanceSettingRow extends InstanceSettings {
  readonly id: string;
}

/** One row once an administrator has decided something; creators' addresses are read by administrators. */
export const InstanceSettingSchema = new EntitySchema<InstanceSettingRow>({
  name: 'instance_setting',
  columns: {
    id: { ...columns.id(), primaryKeyConstraintName: 'pk_instance_setting' },
    eventCreation: columns.key({ name: 'event_creation' }),
    creators: columns.json(),
    strangersADay: columns.int({ name: 'strangers_a_day' }),
    version: columns.int(),
  },
});
