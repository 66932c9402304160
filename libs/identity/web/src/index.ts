export { identityCache } from './cache.js';
export { MailPreferences } from './mails/mail-preferences.js';
export { signInPath } from './paths.js';
export { ProfileForm } from './profile/profile-form.js';
export { identityRoutes } from './routes.js';
export { useSession, type Me, type Session } from './session/use-session.js';
export { AccountMenu, type AccountLink } from './shell/account-menu.js';
export { DemoBanner } from './shell/demo-banner.js';
export { identityTexts } from './texts.js';
