import { PROFILE_LIMITS, SPOKEN_LANGUAGES, type SpokenLanguage } from '@jamboree/identity-domain';
import { SelectField, useLocale } from '@jamboree/platform-web';
import { ChosenList } from '../../components/chosen-list.js';
import { useProfileText } from '../../profile-texts.js';
import { useProfileWords } from '../../use-profile-words.js';

interface LanguagesFieldProps {
  readonly languages: readonly SpokenLanguage[];
  readonly onChange: (languages: readonly SpokenLanguage[]) => void;
}

/** Languages spoken: chosen one after the other from the list. */
export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const t = useProfileText();
  const words = useProfileWords();
  const locale = useLocale();
  const left = SPOKEN_LANGUAGES.filter((language) => !languages.includes(language))
    .map((value) => ({ value, label: words.language(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  return (
    <>
      <ChosenList
        label={t('languages.title')}
        items={languages.map((language) => ({ value: language, label: words.language(language) }))}
        removeLabel={(language) => t('languages.remove', { language })}
        onRemove={(removed) => onChange(languages.filter((language) => language !== removed))}
      />
      <SelectField
        label={t('languages.label')}
        disabled={languages.length >= PROFILE_LIMITS.languages}
        value=""
        data={[{ value: '', label: t('languages.choose') }, ...left]}
        onChange={(event) => {
          const added = SPOKEN_LANGUAGES.find((language) => language === event.currentTarget.value);
          if (added !== undefined) onChange([...languages, added]);
        }}
      />
    </>
  );
}
