import { createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

/** Mantine wants ten shades; ours are variables, so that one attribute on the root switches all of them. */
function shades(name: string): MantineColorsTuple {
  const at = (shade: number) => `var(--mantine-color-${name}-${String(shade)})`;
  return [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)];
}

const solid: Readonly<Record<string, string>> = { brand: 'brand', signal: 'signal', ok: 'ok', warn: 'warn', bad: 'bad' };

/** Buttons and badges in our tokens: Mantine's own arithmetic on shades fails contrast in one of the two schemes. */
const variantColorResolver: VariantColorsResolver = ({ color, variant }) => {
  const name = solid[color ?? 'brand'] ?? 'brand';
  const strong = name === 'brand' || name === 'bad' ? `var(--${name}-strong)` : `var(--${name})`;
  const onSolid = name === 'bad' ? 'var(--on-bad)' : name === 'brand' ? 'var(--on-brand)' : 'var(--surface)';
  const none = '1.5px solid transparent';
  switch (variant) {
    case 'filled':
      return { background: `var(--${name})`, hover: strong, color: onSolid, border: none };
    case 'light':
      return { background: `var(--${name}-soft)`, hover: `var(--${name}-soft)`, color: strong, border: none };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: 'var(--sunken)', color: strong, border: none };
    case 'outline':
      return { background: 'transparent', hover: `var(--${name}-soft)`, color: strong, border: `1.5px solid var(--${name})` };
    default:
      return { background: 'var(--surface)', hover: 'var(--sunken)', color: 'var(--ink)', border: '1.5px solid var(--line-strong)' };
  }
};

/** The theme: sizes and defaults only. Colours, type and space live in `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 8,
  colors: { brand: shades('brand'), signal: shades('signal'), ok: shades('ok'), warn: shades('warn'), bad: shades('bad') },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'var(--font-sans)',
  variantColorResolver,
  components: {
    // Plain objects, not Component.extend: the theme must not pull components into the first bundle.
    Button: {
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--button-height': 'var(--target)', '--button-fz': 'var(--text-16)' } }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle' }, vars: () => ({ root: { '--ai-size': 'var(--target)' } }) },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: false } },
    NativeSelect: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
});
