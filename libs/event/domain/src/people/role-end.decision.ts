import { err, ok, type InvalidInput, type Result, type Role } from '@jamboree/kernel';

/** An event keeps its last organiser: nobody could give the role back. @param others how many other people hold the role there */
export function decideRoleEnd(role: Role, others: number): Result<void, InvalidInput> {
  if (role !== 'ORGANISER' || others > 0) return ok();
  return err({ code: 'InvalidInput', issues: [{ field: 'role', rule: 'required', figures: { role, min: 1 } }] });
}
