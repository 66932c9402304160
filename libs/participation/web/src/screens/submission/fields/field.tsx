import type { FormField, SubmissionContent } from '@jamboree/participation-domain';
import { useIssueText, useLocalized, type Issue } from '@jamboree/platform-web';
import type { ScopeEvent } from '../../../components/event-scope.js';
import { textIn, withText } from '../field-text.js';
import { ChoiceField } from './choice-field.js';
import { LinksField } from './links-field.js';
import { LongTextField } from './long-text-field.js';
import { ShortTextField } from './short-text-field.js';
import { TagsField } from './tags-field.js';
import { VideoField } from './video-field.js';

interface FieldProps {
  readonly field: FormField;
  readonly event: ScopeEvent;
  readonly content: SubmissionContent;
  readonly issue: Issue | undefined;
  readonly onChange: (content: SubmissionContent) => void;
}

/** What every kind of field shows. */
export interface FieldFace {
  /** Also the anchor that the outline leads to. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly error: string | undefined;
}

/** One field of the form by its kind. */
export function Field({ field, event, content, issue, onChange }: FieldProps) {
  const localized = useLocalized();
  const issueText = useIssueText();
  const face: FieldFace = {
    id: `field-${field.key}`,
    label: localized(field.title),
    help: localized(field.help),
    required: field.required,
    error: issue === undefined ? undefined : issueText(issue),
  };
  switch (field.kind) {
    case 'SHORT_TEXT':
      return (
        <ShortTextField
          face={face}
          maxLength={field.maxLength}
          value={textIn(content, field.key)}
          onChange={(text) => onChange(withText(content, field.key, text))}
        />
      );
    case 'LONG_TEXT':
      return (
        <LongTextField
          face={face}
          maxWords={field.maxWords}
          markdown={field.key !== 'summary'}
          value={textIn(content, field.key)}
          onChange={(text) => onChange(withText(content, field.key, text))}
        />
      );
    case 'LINKS':
      return <LinksField face={face} value={content.links} onChange={(links) => onChange({ ...content, links })} />;
    case 'VIDEO':
      return <VideoField face={face} value={content.videoUrl} onChange={(videoUrl) => onChange({ ...content, videoUrl })} />;
    case 'TAGS':
      return <TagsField face={face} value={content.builtWith} onChange={(builtWith) => onChange({ ...content, builtWith })} />;
    case 'TRACK':
      return (
        <ChoiceField
          face={face}
          options={event.tracks.map(({ id, title }) => ({ id, label: localized(title) }))}
          value={content.trackId}
          onChange={(trackId) => onChange({ ...content, trackId })}
        />
      );
    case 'CHALLENGE':
      return (
        <ChoiceField
          face={face}
          options={event.challenges.map(({ id, title, office }) => ({ id, label: localized(title), below: office ?? undefined }))}
          value={content.challengeId}
          onChange={(challengeId) => onChange({ ...content, challengeId })}
        />
      );
  }
}
