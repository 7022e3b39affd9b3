import type { ReactNode } from 'react';

/** Properties of `<List>`. */
export interface ListProps<Item> {
  /** What is listed, for those who hear it. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly itemKey: (item: Item) => string | number;
  readonly children: (item: Item) => ReactNode;
  /** Shown when there is nothing to list. */
  readonly empty?: ReactNode;
}

/** One thing below the other. */
export function List<Item>({ label, items, itemKey, children, empty }: ListProps<Item>): ReactNode {
  if (items.length === 0 && empty !== undefined) return empty;
  return (
    // Some browsers take the role away from lists without bullets.
    <ul className="ops-list" role="list" aria-label={label}>
      {items.map((item) => (
        <li key={itemKey(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
