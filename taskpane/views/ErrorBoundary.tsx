import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Shown instead; `again` builds the children anew. */
  readonly fallback: (again: () => void) => ReactNode;
}

/** An error in a view takes down no more than the views: the session and the grid live outside. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => {
      this.setState({ failed: false });
    });
  }
}
