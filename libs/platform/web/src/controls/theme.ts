import { createTheme, type MantineColorsTuple } from '@mantine/core';

const shade = (step: number) => `var(--mantine-color-brand-${String(step)})`;
/** Mantine wants ten shades; ours are variables, so that one attribute on the root switches all of them. */
const brand: MantineColorsTuple = [shade(0), shade(1), shade(2), shade(3), shade(4), shade(5), shade(6), shade(7), shade(8), shade(9)];

/** The theme of the form controls: sizes and defaults only. Colours, type and space live in `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 8,
  colors: { brand },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--font-sans)',
  components: {
    // Plain objects, not Component.extend: the theme must not pull in components that a screen does not use.
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: false } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
});
