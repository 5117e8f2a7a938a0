import type { ReactElement } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from './parts';

const useStyles = makeStyles({
  toggle: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  // A thicker frame, so that it is seen without colour too.
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { border: '3px double Highlight' },
  },
});

export interface ToggleProps {
  readonly words: string;
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
}

/** A button that stays pressed. */
export function Toggle({ words, pressed, onPress }: ToggleProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      size="small"
      aria-pressed={pressed}
      className={mergeClasses(styles.toggle, pressed && styles.pressed)}
      onClick={() => onPress(!pressed)}
    >
      {words}
    </Button>
  );
}
