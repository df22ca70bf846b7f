/** The colours that Google gives to the series and slices of a chart, in order. */

/** The first series first. */
export const CHART_COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

/** A colour a slice, begun again where there are more slices. */
export const sliceColors = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => CHART_COLORS[index % CHART_COLORS.length] as string);
