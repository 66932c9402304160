/** Form controls, loaded with the first screen that has some. */
export { ControlsProvider } from '@jamboree/platform-web/controls';
