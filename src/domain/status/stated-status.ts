/** What a plan says of an action's state, once its own key has been asked what its letter or colour means. */
export type StatedStatus =
  'complete' | 'closed' | 'on-track' | 'at-risk' | 'off-track' | 'not-started' | 'unknown';
