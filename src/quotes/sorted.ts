/** How many of a sorted list come before. */
export function countBefore<Value>(list: readonly Value[], isBefore: (value: Value) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
