import { Component, type ReactNode } from 'react';

interface Props {
  /** What people know the plugin by. */
  readonly name: string;
  readonly onError: (error: unknown) => void;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly crashes: number;
}

/** After so many crashes the instance stays closed until the page is loaded again. */
const MOST_CRASHES = 3;

/** Keeps what a plugin's component throws from the rest of the page. */
export class PluginErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, crashes: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.setState(({ crashes }) => ({ failed: true, crashes: crashes + 1 }));
    this.props.onError(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="ops-error">
        <p>{this.props.name} cannot be shown because it has an error.</p>
        {this.state.crashes < MOST_CRASHES && (
          <button type="button" className="ops-button" onClick={() => this.setState({ failed: false })}>
            Try again
          </button>
        )}
      </div>
    );
  }
}
