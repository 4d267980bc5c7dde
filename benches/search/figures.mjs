// Figures: medians, and how they are written. A kilobyte is 1,000 bytes, which is the stricter reading of the bars.

/** The value below which a part of the sorted values lies. */
export function percentile(values, part) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

/** The middle value; of an even number of values the mean of the middle two. */
export function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The mean, for parts that are to add up. */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const known = (write) => (value) => (value === undefined || Number.isNaN(value) ? "–" : write(value));

export const kilobytes = known((bytes) => `${(bytes / 1000).toFixed(1)} KB`);
export const milliseconds = known((time) => `${time < 100 ? time.toFixed(1) : Math.round(time)} ms`);
export const seconds = known((time) => `${time.toFixed(1)} s`);
export const whole = known((number) => Math.round(number).toLocaleString("en"));
export const percent = known((part) => `${(part * 100).toFixed(1)} %`);

/**
 * Lines as a plain table with a head; the first two columns stand left, the others right.
 * @param {string[][]} lines
 */
export function table(lines) {
  const columns = Math.max(...lines.map((line) => line.length));
  const width = (column) => Math.max(...lines.map((line) => Array.from(line[column] ?? "").length));
  const widths = Array.from({ length: columns }, (_, column) => width(column));
  const write = (line) => {
    const cells = widths.map((size, column) => {
      const text = line[column] ?? "";
      const space = " ".repeat(size - Array.from(text).length);
      return column < 2 ? text + space : space + text;
    });
    return cells.join("  ").trimEnd();
  };
  const [head, ...rest] = lines;
  return [write(head), "-".repeat(widths.reduce((sum, size) => sum + size + 2, -2)), ...rest.map(write)].join("\n");
}
