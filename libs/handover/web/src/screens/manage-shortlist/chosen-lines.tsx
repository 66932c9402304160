import { Textarea } from '@mantine/core';
import { EmptyState, IconButton } from '@jamboree/platform-web';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../texts.js';
import { explain, move, remove, type Chosen } from './chosen-list.js';
import styles from './chosen-lines.module.css';

const RATIONALE_LIMIT = 4000;

interface ChosenLinesProps {
  readonly list: readonly Chosen[];
  readonly titleOf: (submissionId: string) => string;
  readonly onChange: (list: readonly Chosen[]) => void;
}

/** The list in its order, with a reason for each line. Order is changed with buttons, so that everybody can. */
export function ChosenLines({ list, titleOf, onChange }: ChosenLinesProps) {
  const t = useText();
  const [said, setSaid] = useState('');
  if (list.length === 0) return <EmptyState level={3} title={t('edit.empty')} />;
  const shift = (id: string, by: -1 | 1) => {
    const moved = move(list, id, by);
    setSaid(t('edit.moved', { title: titleOf(id), rank: moved.findIndex(({ submissionId }) => submissionId === id) + 1 }));
    onChange(moved);
  };
  return (
    <>
      <ol className={styles['root']}>
        {list.map(({ submissionId, rationale }, index) => {
          const title = titleOf(submissionId);
          return (
            <li key={submissionId} className={styles['line']}>
              <div className={styles['head']}>
                <span className={styles['place']}>{index + 1}</span>
                <b className={styles['title']}>{title}</b>
                <span className={styles['actions']}>
                  <IconButton
                    icon={ArrowUp}
                    label={t('edit.up', { title })}
                    disabled={index === 0}
                    onClick={() => shift(submissionId, -1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={t('edit.down', { title })}
                    disabled={index === list.length - 1}
                    onClick={() => shift(submissionId, 1)}
                  />
                  <IconButton icon={Trash2} label={t('edit.remove', { title })} onClick={() => onChange(remove(list, submissionId))} />
                </span>
              </div>
              <Textarea
                label={t('edit.reason', { title })}
                description={t('edit.reason.hint')}
                autosize
                minRows={2}
                maxLength={RATIONALE_LIMIT}
                value={rationale}
                onChange={(change) => onChange(explain(list, submissionId, change.currentTarget.value))}
              />
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
