import { answersOf } from './content-answers.js';
import type { SubmissionContent } from './content.js';

/** What two versions are compared by. */
export interface ComparableVersion {
  readonly content: SubmissionContent;
  readonly files: readonly ComparableFile[];
}

export interface ComparableFile {
  /** Equal for the same bytes. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

export interface FileChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Another file under the same name. */
  readonly replaced: readonly string[];
  /** The same file under another name or description. */
  readonly renamed: readonly string[];
}

/** What one version has changed since another: enough to say it in a sentence. */
export interface VersionChanges {
  /** Keys of the fields whose answers differ, in the order of the contents. */
  readonly fields: readonly string[];
  /** Names of files. */
  readonly files: FileChanges;
}

export function versionChanges(before: ComparableVersion, after: ComparableVersion): VersionChanges {
  const [old, now] = [answersOf(before.content), answersOf(after.content)];
  const keys = new Set([...now.keys(), ...old.keys()]);
  return {
    fields: [...keys].filter((key) => (old.get(key) ?? '') !== (now.get(key) ?? '')),
    files: fileChanges(before.files, after.files),
  };
}

export function isUnchanged({ fields, files }: VersionChanges): boolean {
  return fields.length === 0 && Object.values(files).every((names: readonly string[]) => names.length === 0);
}

type Files = readonly ComparableFile[];

function fileChanges(before: Files, after: Files): FileChanges {
  const [left, came] = paired(before, after, (one, other) => same(one, other) && wordsOf(one) === wordsOf(other));
  const [gone, fresh, renamed] = paired(left, came, same);
  const [removed, added, replaced] = paired(gone, fresh, (one, other) => one.name === other.name);
  return { added: namesOf(added), removed: namesOf(removed), replaced: namesOf(replaced), renamed: namesOf(renamed) };
}

type SameFile = (one: ComparableFile, other: ComparableFile) => boolean;

const same: SameFile = (one, other) => one.key === other.key;

/** What is left on either side when equals are taken away in pairs, and those taken away as the later side names them. */
function paired(before: Files, after: Files, equal: SameFile): [Files, Files, Files] {
  const left = [...before];
  const matched = after.filter((file) => {
    const index = left.findIndex((candidate) => equal(candidate, file));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return [left, after.filter((file) => !matched.includes(file)), matched];
}

const wordsOf = ({ name, description }: ComparableFile) => JSON.stringify([name, description]);
const namesOf = (files: Files) => files.map(({ name }) => name);
