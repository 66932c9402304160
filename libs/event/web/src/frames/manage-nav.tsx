import { AppLink, Disclosure, usePathname } from '@jamboree/platform-web';
import { ChevronDown } from 'lucide-react';
import { useManageText } from '../manage-texts.js';
import { managePath } from '../paths.js';
import { managePages, pageAt, type ManagePage, type PagesOfGroup } from './manage-pages.js';
import styles from './manage-nav.module.css';

interface ManageNavProps {
  readonly slug: string;
  readonly ended: boolean;
}

/**
 * The organiser's screens by the kind of work: the groups in one row, the screens of the current group in a second. Where there is little room,
 * a button that says where one is opens all of them.
 */
export function ManageNav({ slug, ended }: ManageNavProps) {
  const t = useManageText();
  const here = pageAt(usePathname());
  const groups = managePages(ended);
  const current = groups.find(({ pages }) => pages.some((page) => page === here));
  return (
    <nav className={styles['root']} aria-label={t('manage.nav')} data-no-print>
      <div className={styles['wide']}>
        <ul className={styles['groups']}>
          {groups.map(({ group, pages }) => (
            <li key={group}>
              <AppLink
                to={managePath(slug, pages[0])}
                className={styles['group']}
                data-here={group === current?.group || undefined}
                aria-current={group === current?.group ? 'true' : undefined}
              >
                {t(`manage.group.${group}`)}
              </AppLink>
            </li>
          ))}
        </ul>
        {current !== undefined && current.pages.length > 1 && (
          <div className={styles['second']}>
            <PageLinks slug={slug} group={current} />
          </div>
        )}
      </div>
      <div className={styles['narrow']}>
        <Disclosure fill label={<Here group={current} page={here} />}>
          <ul className={styles['all']}>
            {groups.map((group) => (
              <li key={group.group}>
                {group.pages.length > 1 && <p className={styles['heading']}>{t(`manage.group.${group.group}`)}</p>}
                <PageLinks slug={slug} group={group} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </nav>
  );
}

function PageLinks({ slug, group: { group, pages } }: { readonly slug: string; readonly group: PagesOfGroup }) {
  const t = useManageText();
  return (
    <ul className={styles['pages']} aria-label={t(`manage.group.${group}`)}>
      {pages.map((page) => (
        <li key={page}>
          <AppLink to={managePath(slug, page)} className={styles['page']}>
            {t(`manage.page.${page}`)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** Group and screen, as the closed list on a phone says them. */
function Here({ group, page }: { readonly group: PagesOfGroup | undefined; readonly page: ManagePage | null }) {
  const t = useManageText();
  return (
    <>
      <span>
        <span className="visually-hidden">{t('manage.all')}: </span>
        {group !== undefined && group.pages.length > 1 && <span className={styles['above']}>{t(`manage.group.${group.group}`)}</span>}
        {page === null ? t('manage.nav') : t(`manage.page.${page}`)}
      </span>
      <ChevronDown aria-hidden size={20} />
    </>
  );
}
