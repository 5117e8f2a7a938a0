import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** Where the keyboard is: two rings, one of which stands out on any ground. */
export const FOCUS_RING: GriffelStyle = {
  outlineStyle: 'none',
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
};
