import type { ReactNode } from 'react';

/** A column of a `<Table>`. */
export interface TableColumn<Row> {
  /** Heading of the column. */
  readonly header: string;
  /** What a cell shows. */
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
}

/** Properties of `<Table>`. */
export interface TableProps<Row> {
  /** What the table is about, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What makes a row the same row when it is drawn again. */
  readonly rowKey: (row: Row) => string | number;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
}

/** Rows and columns. The cells of the first column name their rows. */
export function Table<Row>({ caption, columns, rows, rowKey, empty }: TableProps<Row>): ReactNode {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    // What is too wide is scrolled, also by the keyboard.
    <div className="ops-table-box" role="group" aria-label={caption} tabIndex={0}>
      <table className="ops-table">
        <caption className="ops-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, align }) => (
              <th key={header} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ header, cell, align }, index) =>
                index === 0 ? (
                  <th key={header} scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={header} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
