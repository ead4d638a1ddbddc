import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Component } from "react";
import { Banner } from "./Banner";

interface ErrorBoundaryProps {
  /** What the user reads in place of the part that failed. */
  readonly message: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Keeps a part of the pane that fails (a view that could not be loaded, a bug) from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Banner intent="error" actions={<Button size="small" onClick={() => this.setState({ failed: false })}>{this.props.retry}</Button>}>
        {this.props.message}
      </Banner>
    );
  }
}
