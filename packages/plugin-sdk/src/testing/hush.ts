import { afterEach, beforeEach, vi } from 'vitest';

/** Keeps what React and the document write about errors that a test is about out of the report. */
export function hushErrors(): void {
  const handled = (event: Event): void => event.preventDefault();
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    window.addEventListener('error', handled);
  });
  afterEach(() => {
    window.removeEventListener('error', handled);
    vi.restoreAllMocks();
  });
}
