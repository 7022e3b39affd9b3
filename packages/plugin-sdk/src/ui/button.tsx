import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** Properties of `<Button>`: those of a button, and how important it is. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for what people came for, `danger` for what cannot be undone. */
  readonly kind?: 'plain' | 'primary' | 'danger';
  /** Shows that the work is going on; the button does nothing meanwhile. */
  readonly busy?: boolean;
}

/** A button. It submits no form unless its `type` says so. */
export function Button({ kind = 'plain', busy = false, type, className, onClick, ...rest }: ButtonProps): ReactNode {
  const classes = ['ops-button', kind === 'plain' ? undefined : `ops-button-${kind}`, className];
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={classes.filter((one) => one !== undefined).join(' ')}
      // A button that is switched off loses the focus; one that is busy keeps it.
      aria-disabled={busy ? true : rest['aria-disabled']}
      aria-busy={busy ? true : undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
