import type { FormField } from '@jamboree/event-domain';
import { formFrom, type SentField } from '@jamboree/event-web';
import { isUnchanged, textIn, versionChanges } from '@jamboree/participation-domain';
import { Notice, useLocalized } from '@jamboree/platform-web';
import type { Choices } from '../screens/submission/choices.js';
import { draftFrom, type SentContent } from '../screens/submission/draft-content.js';
import { useVersionsText } from '../versions-texts.js';
import styles from './content-diff.module.css';
import { FieldDiff } from './field-diff.js';
import { ItemChanges } from './item-changes.js';

export interface SentVersion {
  readonly content: SentContent;
  readonly form: readonly SentField[];
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

interface ContentDiffProps {
  readonly before: SentVersion;
  readonly after: SentVersion;
  readonly choices: Choices;
  /** Level of the headings of the fields. */
  readonly level?: 3 | 4;
}

/** What differs between two versions, field by field in the order of the form; what is the same is left out. */
export function ContentDiff({ before, after, choices, level = 3 }: ContentDiffProps) {
  const t = useVersionsText();
  const localized = useLocalized();
  const Heading = `h${level}` as const;
  const [old, now] = [comparable(before), comparable(after)];
  const changes = versionChanges(old, now);
  const fields = fieldsOf(after, before);
  const { files } = changes;
  const named = { ...choices, files: [...before.attachments, ...after.attachments] };
  const changed = [...fields.keys(), ...changes.fields.filter((key) => !fields.has(key))].filter((key) => changes.fields.includes(key));
  if (isUnchanged(changes))
    return (
      <Notice tone="info" title={t('compare.same')}>
        {t('compare.same.text')}
      </Notice>
    );
  return (
    <div className={styles['root']}>
      <p className="dimmed small">
        {t.rich('compare.legend', { del: (words) => <del key="del">{words}</del>, ins: (words) => <ins key="ins">{words}</ins> })}
      </p>
      {changed.map((key) => (
        <section key={key} className={styles['field']}>
          <Heading className={styles['title']}>{localized(fields.get(key)?.title) || key}</Heading>
          <FieldDiff field={fields.get(key)} choices={named} before={textIn(old.content, key)} after={textIn(now.content, key)} />
        </section>
      ))}
      {Object.values(files).some((names: readonly string[]) => names.length > 0) && (
        <section className={styles['field']}>
          <Heading className={styles['title']}>{t('compare.files')}</Heading>
          <ItemChanges {...files} />
        </section>
      )}
    </div>
  );
}

function comparable({ content, attachments }: SentVersion) {
  return { content: draftFrom(content), files: attachments.map(({ id, name, description }) => ({ key: id, name, description })) };
}

/** By key, in the order of the newer form; what only the older one knows stands at the end. */
function fieldsOf(...versions: readonly SentVersion[]): ReadonlyMap<string, FormField> {
  const fields = new Map<string, FormField>();
  for (const { form } of versions) {
    const { fields: asked, askedEarlier } = formFrom(form);
    for (const field of [...asked, ...askedEarlier]) if (!fields.has(field.key)) fields.set(field.key, field);
  }
  return fields;
}
