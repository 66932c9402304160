import { LoaderCircle } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

export interface ButtonLook {
  /** `filled` for the one thing to do, `default` for others, `subtle` for what stands aside. */
  readonly variant?: 'filled' | 'default' | 'subtle';
  /** `bad` for what takes something away. */
  readonly color?: 'brand' | 'bad';
  /** `sm` inside rows; still a target of 44 px. */
  readonly size?: 'md' | 'sm';
  readonly fullWidth?: boolean;
  readonly leftSection?: ReactNode;
  readonly rightSection?: ReactNode;
}

interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color'> {
  /** Under way: says so, keeps the focus, takes no second click. */
  readonly loading?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The attributes that make an element look like a button; shared with `ButtonLink`. */
export function buttonLook(
  { variant = 'filled', color = 'brand', size = 'md', fullWidth = false }: ButtonLook,
  className?: string,
): Record<string, string | undefined> {
  return {
    className: [styles['root'], className].filter((name) => name !== undefined).join(' '),
    'data-variant': variant,
    'data-color': color,
    'data-size': size,
    'data-full': fullWidth ? 'true' : undefined,
  };
}

export function Button({
  variant,
  color,
  size,
  fullWidth,
  leftSection,
  rightSection,
  loading = false,
  disabled = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      {...buttonLook({ variant, color, size, fullWidth }, className)}
      type={type}
      disabled={disabled}
      aria-busy={loading || undefined}
      onClick={(event) => {
        if (loading) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {loading ? <LoaderCircle aria-hidden size={18} className={styles['spinner']} /> : leftSection}
      {children}
      {rightSection}
    </button>
  );
}
