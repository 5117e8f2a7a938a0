import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { text } from '../../text';

const useStyles = makeStyles({
  brand: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    color: tokens.colorBrandForeground1,
    flexShrink: 0,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The product's name, at the bottom of the pane as everywhere in Office: an equals sign of two bars. */
export function Brand(): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <rect x="2" y="3.5" width="12" height="3.5" rx="1.75" fill="currentColor" />
        <rect x="2" y="9" width="12" height="3.5" rx="1.75" fill="currentColor" />
      </svg>
      {text.product}
    </span>
  );
}
