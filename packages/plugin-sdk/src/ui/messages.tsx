import type { ReactNode } from 'react';
import { Button } from './button.js';

/** Properties of `<Badge>`. */
export interface BadgeProps {
  readonly kind?: 'neutral' | 'success' | 'warning' | 'danger' | 'info';
  /** The text says what it means; the colour only repeats it. */
  readonly children: ReactNode;
}

/** A word about the state of something. */
export function Badge({ kind = 'neutral', children }: BadgeProps): ReactNode {
  return <span className={`ops-badge ops-badge-${kind}`}>{children}</span>;
}

/** Properties of `<EmptyState>`. */
export interface EmptyStateProps {
  /** What there is none of. */
  readonly title: string;
  /** What people can do about it. */
  readonly children?: ReactNode;
}

/** Stands where nothing is to be shown, and says what to do next. */
export function EmptyState({ title, children }: EmptyStateProps): ReactNode {
  return (
    <div className="ops-empty">
      <p className="ops-empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Properties of `<ErrorMessage>`. */
export interface ErrorMessageProps {
  readonly children: ReactNode;
  /** Shows a button that tries again. */
  readonly onRetry?: () => void;
}

/** Says at once that something failed. */
export function ErrorMessage({ children, onRetry }: ErrorMessageProps): ReactNode {
  return (
    <div role="alert" className="ops-error">
      <div>{children}</div>
      {onRetry !== undefined && <Button onClick={() => onRetry()}>Try again</Button>}
    </div>
  );
}

/** Properties of `<Spinner>`. */
export interface SpinnerProps {
  /** What people are waiting for. */
  readonly label?: string;
}

/** Shows that something is being loaded. */
export function Spinner({ label = 'Loading…' }: SpinnerProps): ReactNode {
  return (
    <span role="status" className="ops-spinner">
      <span className="ops-spinner-ring" aria-hidden="true" />
      <span>{label}</span>
    </span>
  );
}
