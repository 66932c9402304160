import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { AppLink } from './app-link.js';

interface ButtonLinkProps extends ButtonProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ to, ...rest }: ButtonLinkProps) {
  return <Button {...rest} renderRoot={(props) => <AppLink to={to} {...props} />} />;
}
