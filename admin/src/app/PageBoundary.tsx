import { Component, type ReactNode } from 'react';
import { CrashPage } from './pages/CrashPage';

interface Props {
  /** A move to another address clears the error. */
  path: string;
  children: ReactNode;
}

/** Keeps the frame standing when a page throws. */
export class PageBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate({ path }: Props) {
    if (this.state.error && path !== this.props.path) this.setState({ error: undefined });
  }

  override render() {
    const { error } = this.state;
    return error ? (
      <CrashPage error={error} resetErrorBoundary={() => this.setState({ error: undefined })} />
    ) : (
      this.props.children
    );
  }
}
