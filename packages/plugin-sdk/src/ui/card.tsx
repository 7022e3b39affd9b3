import { useId, type ReactNode } from 'react';

/** Properties of `<Card>`. */
export interface CardProps {
  readonly title: string;
  /** Level of the heading on the page; 3 in a slot. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  /** Shows that the content is being loaded. */
  readonly busy?: boolean;
  readonly children?: ReactNode;
}

/** A part of the page with a title. */
export function Card({ title, level = 3, actions, busy, children }: CardProps): ReactNode {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="ops-card" aria-labelledby={id} aria-busy={busy}>
      <header className="ops-card-header">
        <Heading id={id} className="ops-card-title">
          {title}
        </Heading>
        {actions}
      </header>
      {children}
    </section>
  );
}
