package mentorbot.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Times in nanoseconds, and how many answers were missing or not as expected. */
final class Latencies {
  private final long[] sorted;
  private final int errors;

  Latencies(long[] nanos, int errors) {
    this.sorted = nanos.clone();
    Arrays.sort(sorted);
    this.errors = errors;
  }

  Latencies and(Latencies other) {
    return new Latencies(
        LongStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted)).toArray(),
        errors + other.errors);
  }

  int count() {
    return sorted.length;
  }

  int errors() {
    return errors;
  }

  /** In milliseconds; nearest rank. */
  double at(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, rank - 1)] / 1e6;
  }

  double median() {
    return at(50);
  }

  double max() {
    return at(100);
  }

  static String millis(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f ms" : "%.0f ms", value);
  }

  static String ratio(double value, double baseline) {
    return String.format(Locale.ROOT, "%.2f×", value / baseline);
  }
}
