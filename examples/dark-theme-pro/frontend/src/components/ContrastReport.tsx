import { checkColors } from '../palette.js';

/** Says where the chosen colours can be seen and read, and proposes others where they cannot. */
export function ContrastReport({ primary, accent }: { primary: string; accent: string }) {
  return (
    <ul aria-live="polite">
      {checkColors({ primary_color: primary, accent_color: accent }).map((check) => (
        <li key={check.what}>
          {check.passes ? '✓' : '✗'} {check.what}: contrast {check.ratio.toFixed(2)}, needs {check.needed}
          {check.suggestion !== undefined && (
            <>
              {' '}
              – try <code>{check.suggestion}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
