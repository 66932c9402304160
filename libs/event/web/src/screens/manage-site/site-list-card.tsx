import type { SiteList } from '@jamboree/event-domain';
import { Button, Card, IconButton, Tag, TroubleNotice, useFormat, useLocalized, useMutationWithId } from '@jamboree/platform-web';
import { ChevronDown, ChevronUp, GripVertical, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useManageText } from '../../manage-texts.js';
import { OrderSiteItemsDocument } from '../../gql/graphql.js';
import { useSiteText } from '../../site-texts.js';
import styles from './manage-site.module.css';
import { missingLanguages, movedTo, type SiteItem } from './site-items.js';

interface SiteListCardProps {
  readonly list: SiteList;
  readonly eventId: string;
  readonly items: readonly SiteItem[];
  readonly locked: boolean;
  readonly onEdit: (id: string | null) => void;
  readonly onRemove: (item: SiteItem) => void;
}

/** One list in its order: moved by dragging or by buttons, each item with the languages that it lacks. */
export function SiteListCard({ list, eventId, items, locked, onEdit, onRemove }: SiteListCardProps) {
  const t = useSiteText();
  const localized = useLocalized();
  const order = useMutationWithId(OrderSiteItemsDocument);
  /** While something is dragged or saved: the order as it is to be. */
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const ids = items.map(({ id }) => id);
  const shown = (wanted ?? ids).flatMap((id) => items.find((item) => item.id === id) ?? []);
  const nameOf = ({ name }: SiteItem) => (typeof name === 'string' ? name : localized(name));
  const save = async (next: readonly string[]) => {
    setWanted(next);
    await order.run({ eventId, list, ids: [...next] });
    setWanted(null);
  };
  const move = (item: SiteItem, to: number) => {
    setHeard(t('manage.moved', { item: nameOf(item), place: to + 1, count: ids.length }));
    void save(movedTo(wanted ?? ids, item.id, to));
  };
  return (
    <div id={list.toLowerCase()} className={styles['anchor']}>
      <Card
        title={t(`list.${list}.title`)}
        aside={
          locked ? undefined : (
            <Button variant="default" size="sm" leftSection={<Plus aria-hidden size={18} />} onClick={() => onEdit(null)}>
              {t(`list.${list}.add`)}
            </Button>
          )
        }
      >
        {shown.length === 0 && <p className="dimmed">{t(`list.${list}.empty`)}</p>}
        <ol className={styles['items']}>
          {shown.map((item, index) => (
            <li
              key={item.id}
              className={styles['item']}
              data-dragged={dragged === item.id}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                if (dragged !== item.id) setWanted(movedTo(wanted ?? ids, dragged, index));
              }}
              onDrop={(event) => event.preventDefault()}
            >
              {!locked && (
                <span
                  aria-hidden
                  className={styles['grip']}
                  draggable
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move';
                    setDragged(item.id);
                  }}
                  onDragEnd={() => {
                    setDragged(null);
                    if (wanted !== null) void save(wanted);
                  }}
                >
                  <GripVertical size={20} />
                </span>
              )}
              <span className={styles['words']}>
                <span className={styles['name']}>{nameOf(item)}</span>
                <Missing item={item} />
              </span>
              {!locked && (
                <span className={styles['tools']}>
                  <IconButton
                    icon={ChevronUp}
                    label={t('manage.moveUp', { item: nameOf(item) })}
                    disabled={index === 0 || order.busy}
                    onClick={() => move(item, index - 1)}
                  />
                  <IconButton
                    icon={ChevronDown}
                    label={t('manage.moveDown', { item: nameOf(item) })}
                    disabled={index === shown.length - 1 || order.busy}
                    onClick={() => move(item, index + 1)}
                  />
                  <IconButton icon={Pencil} label={t('manage.editOf', { item: nameOf(item) })} onClick={() => onEdit(item.id)} />
                  <IconButton icon={Trash2} label={t('manage.removeOf', { item: nameOf(item) })} onClick={() => onRemove(item)} />
                </span>
              )}
            </li>
          ))}
        </ol>
        <TroubleNotice trouble={order.trouble} />
        <p role="status" className="visually-hidden">
          {heard}
        </p>
      </Card>
    </div>
  );
}

function Missing({ item }: { readonly item: SiteItem }) {
  const t = useSiteText();
  const tm = useManageText();
  const format = useFormat();
  const missing = missingLanguages(item.texts);
  if (missing.length === 0) return null;
  return <Tag tone="warn">{t('manage.missing', { languages: format.list(missing.map((locale) => tm(`language.${locale}`))) })}</Tag>;
}
