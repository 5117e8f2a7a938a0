import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Arrival } from '../../state/arrival';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // It takes the focus so that reading goes on from here; it is nothing to press, so it needs no ring.
    outlineStyle: 'none',
  },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  medium: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface HeadingProps {
  readonly level: 2 | 3;
  readonly size?: 'large' | 'medium' | 'small';
  readonly id?: string;
  readonly arrival?: Arrival;
  readonly children: ReactNode;
}

/** A heading; one with an arrival may be given the focus. */
export function Heading({ level, size = 'medium', id, arrival, children }: HeadingProps): ReactElement {
  const styles = useStyles();
  const Tag = `h${level}` as const;
  return (
    <Tag
      id={id}
      className={mergeClasses(styles.heading, styles[size])}
      {...(arrival && { 'data-arrival': arrival, tabIndex: -1 })}
    >
      {children}
    </Tag>
  );
}
