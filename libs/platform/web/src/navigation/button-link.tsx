import type { ReactNode } from 'react';
import { buttonLook, type ButtonLook } from '../layout/button.js';
import { AppLink, type AppLinkProps } from './app-link.js';

interface ButtonLinkProps extends ButtonLook, Omit<AppLinkProps, 'color'> {
  readonly children: ReactNode;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ variant, color, size, fullWidth, leftSection, rightSection, className, children, ...rest }: ButtonLinkProps) {
  return (
    <AppLink {...rest} {...buttonLook({ variant, color, size, fullWidth }, className)}>
      {leftSection}
      {children}
      {rightSection}
    </AppLink>
  );
}
