export { participationCache } from './cache.js';
export { ContentReading, type ReadableContent } from './components/content/content-reading.js';
export { readingMinutes } from './components/content/reading-time.js';
export { CopyButton } from './components/copy-button.js';
export { IdeaPicture } from './components/idea-picture.js';
export { initialsOf } from './components/initials.js';
export { PersonBadge } from './components/person-badge.js';
export { SubmissionStateTag } from './components/submission-state-tag.js';
export {
  finderPath,
  ideaPath,
  ideasPath,
  joinPath,
  manageSubmissionPath,
  manageSubmissionsPath,
  receiptPath,
  submissionPath,
  teamPath,
  verifyPath,
} from './paths.js';
export { participationRoutes } from './routes.js';
export { participationTexts } from './texts.js';
