import { NativeSelect, TextInput } from '@mantine/core';
import { SUBMISSION_STATES, type SubmissionState } from '@jamboree/participation-domain';
import { useGo } from '@jamboree/platform-web';
import { Search } from 'lucide-react';
import { useAddressSearch } from '../../components/use-address-search.js';
import { useText } from '../../texts.js';
import { submissionsAddress, type SubmissionsView } from './submissions-address.js';
import styles from './submissions-filter.module.css';

/** States that an organiser looks for; the others are rare and found by search. */
const COMMON: readonly SubmissionState[] = SUBMISSION_STATES.filter((state) => state !== 'MERGED' && state !== 'HANDED_OVER');

interface SubmissionsFilterProps {
  readonly base: string;
  readonly view: SubmissionsView;
}

export function SubmissionsFilter({ base, view }: SubmissionsFilterProps) {
  const t = useText();
  const go = useGo();
  const [text, setText] = useAddressSearch(view.search, (search) => submissionsAddress(base, { ...view, search, pages: 1 }));
  const choose = (value: string) =>
    go(submissionsAddress(base, { ...view, state: COMMON.find((state) => state === value) ?? null, pages: 1 }), { replace: true });
  return (
    <div className={styles['root']}>
      <TextInput
        type="search"
        className={styles['search']}
        label={t('manage.search')}
        leftSection={<Search aria-hidden size={18} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('manage.state')}
        value={view.state ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: t('manage.allStates') }, ...COMMON.map((state) => ({ value: state, label: t(`state.${state}`) }))]}
      />
    </div>
  );
}
