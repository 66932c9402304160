import { PROFILE_LIMITS, TEAM_ROLES, type RoleWishes } from '@jamboree/identity-domain';
import { TextField } from '@jamboree/platform-web';
import { ChipChoice } from '../../components/chip-choice.js';
import { useProfileText } from '../../profile-texts.js';
import { useProfileWords } from '../../use-profile-words.js';

interface WishesFieldProps {
  readonly wishes: RoleWishes;
  readonly onChange: (wishes: RoleWishes) => void;
}

/** Roles that one brings or looks for, and the rest in a few words. */
export function WishesField({ wishes, onChange }: WishesFieldProps) {
  const t = useProfileText();
  const words = useProfileWords();
  return (
    <>
      <ChipChoice
        label={t('wish.roles')}
        options={TEAM_ROLES.map((value) => ({ value, label: words.role(value) }))}
        chosen={wishes.roles}
        onChange={(roles) => onChange({ ...wishes, roles })}
      />
      <TextField
        label={t('wish.text')}
        maxLength={PROFILE_LIMITS.wish}
        value={wishes.text}
        onChange={(event) => onChange({ ...wishes, text: event.currentTarget.value })}
      />
    </>
  );
}
