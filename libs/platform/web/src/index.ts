export { useScheme, type SchemeChoice } from './theme/scheme.js';

export { CatalogueStore, type Catalogue, type Messages } from './i18n/catalogue.js';
export { createUseText, type Text } from './i18n/create-use-text.js';
export { initialLocale } from './i18n/locale-choice.js';
export { LocaleProvider, useLocale, useLocaleChoice } from './i18n/locale-provider.js';
export { platformCatalogue, usePlatformText } from './i18n/platform-text.js';
export { createFormat, useFormat, type Format } from './i18n/use-format.js';
export { localized, useLocalized, type LocalizedValue } from './i18n/use-localized.js';

export { refetch, type CacheScope } from './graphql/cache-scope.js';
export { ClientProvider, useFreshClient } from './graphql/client-provider.js';
export { createJamboreeClient } from './graphql/create-client.js';
export { isMember, noteMember } from './graphql/membership.js';
export { failureOf, type Failure } from './graphql/failure.js';
export { isProblem, type GuardFailure, type Issue, type Problem, type ProblemName, type ProblemOf } from './graphql/problem.js';
export { type Outcome, type Trouble } from './graphql/run-mutation.js';
export { useAsk, type Asked } from './graphql/use-ask.js';
export { useMutationWithId, type MutationWithId } from './graphql/use-mutation-with-id.js';
export { useScreenQuery, type ScreenQuery } from './graphql/use-screen-query.js';

export { CrashPage } from './states/crash-page.js';
export { EmptyState } from './states/empty-state.js';
export { ErrorState } from './states/error-state.js';
export { Late } from './states/late.js';
export { NoPermission } from './states/no-permission.js';
export { NotFoundPage } from './states/not-found.js';
export { Notice, type NoticeTone } from './states/notice.js';
export { PageSkeleton } from './states/page-skeleton.js';
export { QueryView } from './states/query-view.js';
export { StatePage } from './states/state-page.js';
export { ToastProvider, useToast } from './states/toasts.js';

export { TroubleNotice } from './forms/trouble-notice.js';
export { useFieldErrors } from './forms/use-field-errors.js';
export { useFocusOnError } from './forms/use-focus-on-error.js';
export { useIssueText, useProblemText } from './forms/use-problem-text.js';

export { type SaveAnswer, type SaveState } from './drafts/autosaver.js';
export { dropFromDevice, keepOnDevice, useFoundOnDevice } from './drafts/device-draft.js';
export { KeptWords } from './drafts/kept-words.js';
export { MergeView, type MergeField, type MergeSide } from './drafts/merge-view.js';
export { SavedState } from './drafts/saved-state.js';
export { useAutosave, type Autosave } from './drafts/use-autosave.js';
export { forgetOnDevice, unsentWords, type UnsentWords } from './drafts/own-words.js';
export { deviceOwner, noteOwner, ownKey, uploadNote } from './drafts/owner.js';
export { unsentChanges } from './drafts/unsent.js';
export { useKeptForm, type KeptForm } from './drafts/use-kept-form.js';
export { useSaveMutation } from './drafts/use-save-mutation.js';

export { AppLink } from './navigation/app-link.js';
export { ButtonLink } from './navigation/button-link.js';
export { DownloadLink } from './navigation/download-link.js';
export { LeaveGuard } from './navigation/leave-guard.js';
export { readingScreen, screen, type ScreenProps, type ScreenRoute } from './navigation/screen-route.js';
export { addressHere, IN_REHEARSAL, keepLinksHere, REHEARSAL_BASE } from './navigation/rehearsal-base.js';
export { usePathname } from './navigation/use-pathname.js';
export { useGo } from './navigation/use-go.js';

export { Button } from './layout/button.js';
export { Card } from './layout/card.js';
export { ConfirmDialog } from './layout/confirm-dialog.js';
export { Dialog } from './layout/dialog.js';
export { Disclosure } from './layout/disclosure.js';
export { SelectField, TextAreaField, TextField, TickField } from './layout/field.js';
export { IconButton } from './layout/icon-button.js';
export { Page } from './layout/page.js';
export { PageHead } from './layout/page-head.js';
export { Tag, type TagTone } from './layout/tag.js';

export { noteServerTime, serverNow, useNow } from './time/server-clock.js';
export { timeZoneChoice } from './time/time-zones.js';

export { AppShell } from './shell/app-shell.js';
export { Banner } from './shell/banner.js';
export { type NavItem } from './shell/header.js';
export { Mark } from './shell/mark.js';
