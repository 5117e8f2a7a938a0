import type { CellRange } from '../../../../src/domain/grid/address';

/** How a sheet prints. */
export interface PageData {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printGridlines: boolean;
  printHeadings: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  /** In points. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  headerFooter: Record<
    'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
    string
  >;
  titleColumns: CellRange | null;
  /** Rows above which, columns left of which, a page begins. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export function plainPage(): PageData {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    printGridlines: false,
    printHeadings: false,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headerFooter: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
  };
}
