import { useCallback } from 'react';
import type { Issue, Problem } from '../graphql/problem.js';
import { usePlatformText } from '../i18n/platform-text.js';
import { useFormat } from '../i18n/use-format.js';
import { useLocalized } from '../i18n/use-localized.js';

const MEGABYTE = 1_000_000;
/** Limits of how many, not of how large. */
const COUNTED: ReadonlySet<string> = new Set(['SUBMISSION_FILES', 'FIELD_FILES']);

/** A refusal in the reader's language: what happened, what is safe, what to do. */
export function useProblemText(): (problem: Problem) => string {
  const t = usePlatformText();
  const format = useFormat();
  const localized = useLocalized();
  return useCallback(
    (problem) => {
      switch (problem.__typename) {
        case 'NotPermitted':
          return t(`problem.NotPermitted.${problem.reason}`);
        case 'NotFound':
          return t('problem.NotFound');
        case 'InvalidInput':
          return t('problem.InvalidInput', { count: problem.issues.length });
        case 'PhaseClosed':
          return t('problem.PhaseClosed', {
            phase: localized(problem.phaseTitle),
            closed: problem.closedAt ? format.dateTime(problem.closedAt) : 'none',
            opens: problem.opensAt ? format.dateTime(problem.opensAt) : 'none',
            late: problem.lateEntryPossible ? 'yes' : 'no',
          });
        case 'VersionConflict':
          return t('problem.VersionConflict');
        case 'Incomplete':
          return t('problem.Incomplete', { count: problem.missing.length });
        case 'CoauthorMissing':
          return t('problem.CoauthorMissing', { cities: format.list(problem.cities) });
        case 'TeamFull':
          return t('problem.TeamFull', { max: problem.max });
        case 'AlreadyInTeam':
          return t('problem.AlreadyInTeam', { team: problem.teamName });
        case 'InvitationInvalid':
          return t('problem.InvitationInvalid', { reason: problem.invitationReason });
        case 'SignInFailed':
          return t('problem.SignInFailed', { left: problem.attemptsLeft });
        case 'RateLimited':
          return t('problem.RateLimited', { time: format.time(problem.retryAt) });
        case 'StrangersLimit':
          return t('problem.StrangersLimit', {
            left: problem.left,
            max: problem.max,
            more: problem.moreAt ? format.dateTime(problem.moreAt) : 'none',
          });
        case 'EventCreationRefused':
          return t('problem.EventCreationRefused', { count: problem.askNames.length, names: format.list(problem.askNames) });
        case 'IdempotencyMismatch':
          return t('problem.IdempotencyMismatch');
        case 'StateChanged':
          return t('problem.StateChanged');
        case 'NoRoomForFile':
          return t(`problem.NoRoomForFile.${problem.limit}`, {
            max: COUNTED.has(problem.limit) ? problem.max : problem.max / MEGABYTE,
          });
        case 'CannotMerge':
          return t('problem.CannotMerge');
        case 'Infeasible':
          return t('problem.Infeasible', { relaxation: problem.relaxation });
        case 'TimeTaken':
          return t(`problem.TimeTaken.${problem.whose}`, { time: format.dateTime(problem.startsAt) });
        case 'TooManyBookings':
          return t('problem.TooManyBookings', { max: problem.max });
        case 'TooLateToCancel':
          return t('problem.TooLateToCancel', { until: format.dateTime(problem.until) });
        case 'NoVotesLeft':
          return t('problem.NoVotesLeft', { count: problem.votesPerPerson });
        case 'StillUsed':
          return t('problem.StillUsed', { count: problem.uses });
        case 'GuardsFailed':
          return t('problem.GuardsFailed', { count: problem.failures.length });
      }
    },
    [t, format, localized],
  );
}

const RULES = [
  'required',
  'tooLong',
  'tooShort',
  'malformed',
  'outOfRange',
  'duplicate',
  'unknown',
  'skippedByDst',
  'ambiguousByDst',
] as const;
type Rule = (typeof RULES)[number];

function isRule(rule: string): rule is Rule {
  return (RULES as readonly string[]).includes(rule);
}

/** One refused field in the reader's language; a rule this client does not know falls back to the server's sentence. */
export function useIssueText(): (issue: Issue) => string {
  const t = usePlatformText();
  return useCallback(
    (issue) => {
      if (!isRule(issue.rule)) return issue.message;
      const figures = typeof issue.figures === 'object' && issue.figures !== null ? issue.figures : {};
      const figure = (name: string): number | string => {
        const value: unknown = Object.entries(figures).find(([key]) => key === name)?.[1];
        return typeof value === 'number' || typeof value === 'string' ? value : 'none';
      };
      return t(`rule.${issue.rule}`, { min: figure('min'), max: figure('max'), got: figure('got') });
    },
    [t],
  );
}
