import { useEffect, useRef, type ReactElement } from 'react';

export interface LoseReviewProps {
  /** The workbook whose review has not been downloaded. */
  readonly open: string;
  readonly waiting: string;
  readonly onDecide: (openIt: boolean) => void;
}

/** Asks before a review that nobody has kept gives way to another workbook. */
export function LoseReview({ open, waiting, onDecide }: LoseReviewProps): ReactElement {
  const keep = useRef<HTMLButtonElement>(null);
  // The question may have come by a file dropped anywhere: it is answered from here on.
  useEffect(() => keep.current?.focus(), []);
  return (
    <>
      <p>
        The reviewed copy of “{open}” has not been downloaded. Opening “{waiting}” loses it.
      </p>
      <button ref={keep} type="button" className="way" onClick={() => onDecide(false)}>
        Keep this one
      </button>
      <button type="button" className="way" onClick={() => onDecide(true)}>
        Open anyway
      </button>
    </>
  );
}
