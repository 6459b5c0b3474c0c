import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { Page } from './shell/page.tsx';

const root = document.getElementById('root');
const fallback = <p className="page-wait">Something broke on this page. Reload it to go on.</p>;
if (root) {
  createRoot(root).render(
    <ErrorBoundary fallback={fallback}>
      <Page />
    </ErrorBoundary>,
  );
}
