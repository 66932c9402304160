import { entriesOf, isRequired, listText, type FormField } from '@jamboree/event-domain';
import { useIssueText, useLocalized, type Issue, type LocalizedValue } from '@jamboree/platform-web';
import type { ReactNode } from 'react';
import { useFormText } from '../form-texts.js';
import { ChoiceField } from './choice-field.js';
import { ChoicesField } from './choices-field.js';
import { ConsentField } from './consent-field.js';
import { FieldHead } from './field-head.js';
import { LinksField } from './links-field.js';
import { LongTextField } from './long-text-field.js';
import { NumberField } from './number-field.js';
import { ShortTextField } from './short-text-field.js';
import { TagsField } from './tags-field.js';
import { VideoField } from './video-field.js';

/** What an event offers to choose from, and which of its phases have begun. */
export interface FieldSurroundings {
  readonly tracks: readonly { readonly id: string; readonly title: LocalizedValue }[];
  readonly challenges: readonly { readonly id: string; readonly title: LocalizedValue; readonly office?: string | null }[];
  readonly phases: readonly { readonly key: string; readonly title: LocalizedValue }[];
  readonly begun: ReadonlySet<string>;
  /** Files live with what they belong to; whoever keeps them draws the field for them. */
  readonly fileField?: (field: FileFieldProps) => ReactNode;
}

export interface FileFieldProps {
  readonly face: FieldFace;
  readonly field: FormField;
}

interface AnswerFieldProps {
  readonly field: FormField;
  readonly around: FieldSurroundings;
  /** In the notation of the field's kind. */
  readonly text: string;
  readonly issue: Issue | undefined;
  readonly onChange: (text: string) => void;
}

/** What every kind of field shows. */
export interface FieldFace {
  /** Also the anchor that an outline leads to. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly error: string | undefined;
}

/** One field of a form by its kind. */
export function AnswerField({ field, around, text, issue, onChange }: AnswerFieldProps) {
  const face = useFace(field, around, issue);
  const localized = useLocalized();
  const one = { face, value: text, onChange };
  switch (field.kind) {
    case 'SHORT_TEXT':
      return <ShortTextField {...one} maxLength={field.maxLength} />;
    case 'DATE':
      return <ShortTextField {...one} maxLength={null} type="date" />;
    case 'LONG_TEXT':
      return <LongTextField {...one} maxWords={field.maxWords} markdown={field.key !== 'summary'} />;
    case 'NUMBER':
      return <NumberField {...one} unit={field.unit} />;
    case 'VIDEO':
      return <VideoField {...one} />;
    case 'LINKS':
      return <LinksField face={face} value={entriesOf(text)} onChange={(links) => onChange(listText(links))} />;
    case 'FILE':
      return around.fileField?.({ face, field }) ?? <FilesToCome face={face} />;
    case 'TAGS':
      return <TagsField face={face} value={entriesOf(text)} onChange={(tags) => onChange(listText(tags))} />;
    case 'CHOICE':
      return <ChoiceField {...one} options={field.options.map(({ key, title }) => ({ id: key, label: localized(title) }))} />;
    case 'CHOICES':
      return (
        <ChoicesField
          face={face}
          options={field.options.map(({ key, title }) => ({ id: key, label: localized(title) }))}
          most={field.max}
          value={entriesOf(text)}
          onChange={(chosen) => onChange(listText(chosen))}
        />
      );
    case 'TRACK':
      return <ChoiceField {...one} options={around.tracks.map(({ id, title }) => ({ id, label: localized(title) }))} />;
    case 'CHALLENGE':
      return (
        <ChoiceField
          {...one}
          options={around.challenges.map(({ id, title, office }) => ({ id, label: localized(title), below: office ?? undefined }))}
        />
      );
    case 'CONSENT':
      return <ConsentField {...one} agreed={String(field.textVersion)} />;
  }
}

/** Where a form is only looked at. */
function FilesToCome({ face }: { readonly face: FieldFace }) {
  const t = useFormText();
  return (
    <div>
      <FieldHead face={face} as="p" />
      <p className="dimmed">{t('field.files')}</p>
    </div>
  );
}

export function useFace(field: FormField, { phases, begun }: FieldSurroundings, issue: Issue | undefined): FieldFace {
  const t = useFormText();
  const localized = useLocalized();
  const issueText = useIssueText();
  const required = isRequired(field, begun);
  const phase = phases.find(({ key }) => key === field.requiredFrom);
  const later = field.required && !required && phase !== undefined ? t('field.requiredFrom', { phase: localized(phase.title) }) : '';
  return {
    id: `field-${field.key}`,
    label: localized(field.title),
    help: [localized(field.help), later].filter((part) => part !== '').join(' '),
    required,
    error: issue === undefined ? undefined : issueText(issue),
  };
}
