import { ApiObject } from '../protocol/api-object';
import { type OfAreas, sharedProperties } from './areas-part';
import type { RangeFormat } from './range-format';

/** How the cells of several ranges look. */
export class AreasFormat extends ApiObject implements OfAreas {
  constructor(readonly parts: readonly RangeFormat[]) {
    super('RangeFormat');
  }

  get fill(): AreasFill {
    return new AreasFill(this.parts.map((part) => part.fill));
  }
  get font(): AreasFont {
    return new AreasFont(this.parts.map((part) => part.font));
  }
  get borders(): AreasBorders {
    return new AreasBorders(this.parts);
  }
}
sharedProperties(AreasFormat, [
  'wrapText',
  'horizontalAlignment',
  'verticalAlignment',
  'indentLevel',
  'rowHeight',
  'columnWidth',
]);

export class AreasFill extends ApiObject implements OfAreas {
  constructor(readonly parts: readonly RangeFormat['fill'][]) {
    super('RangeFill');
  }

  clear(): void {
    for (const part of this.parts) part.clear();
  }
}
sharedProperties(AreasFill, ['color', 'tintAndShade']);

export class AreasFont extends ApiObject implements OfAreas {
  constructor(readonly parts: readonly RangeFormat['font'][]) {
    super('RangeFont');
  }
}
sharedProperties(AreasFont, ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough']);

export class AreasBorders extends ApiObject {
  constructor(readonly parts: readonly RangeFormat[]) {
    super('RangeBorderCollection');
  }

  getItem(index: string): AreasBorder {
    return new AreasBorder(this.parts.map((part) => part.borders.getItem(index)));
  }
}

export class AreasBorder extends ApiObject implements OfAreas {
  constructor(readonly parts: readonly ReturnType<RangeFormat['borders']['getItem']>[]) {
    super('RangeBorder');
  }
}
sharedProperties(AreasBorder, ['style', 'weight', 'color']);
