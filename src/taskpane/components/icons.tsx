import type { ReactElement } from 'react';

/** The few icons of the pane, drawn with strokes of the text's own colour; each stands beside words or a label. */
function icon(path: string): () => ReactElement {
  return () => (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');
export const RefreshIcon = icon('M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3');
export const TickIcon = icon('M3.5 8.5l3 3 6-7');
export const UnfoldIcon = icon('M4 6l4 4 4-4');
export const FoldIcon = icon('M4 10l4-4 4 4');
export const ArrowIcon = icon('M3 8h10M9 4l4 4-4 4');
