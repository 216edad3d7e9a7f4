package mentorbot.bench;

import static mentorbot.bench.Latencies.ratio;

import java.io.IOException;
import java.util.Locale;

/** The lines of the report that tell how messages go out. */
final class DeliveryReport {
  private static final int CAP = 6_000;

  private final Report report;
  private final Options options;

  DeliveryReport(Report report, Options options) {
    this.report = report;
    this.options = options;
  }

  /** Answers how many messages or answers were missing, doubled or wrong. */
  int measure(StubSlack slack, Servers servers, Store store)
      throws IOException, InterruptedException {
    var figures = new FanOutFigures(slack, servers, store, options.fanOut());
    int errors = 0;
    if (options.measures("fanout")) {
      Bench.say("Many check-ins at one instant …");
      var fast = figures.fast();
      fast(fast);
      errors += fast.errors();
    }
    if (options.measures("capped")) {
      Bench.say("The same with a cap …");
      var capped = figures.capped(CAP);
      capped(capped);
      errors += capped.errors() + capped.disobeyed();
    }
    if (options.measures("nodes")) {
      Bench.say("The same with two nodes …");
      var nodes = figures.nodes();
      nodes(nodes);
      errors += nodes.errors();
    }
    store.asShipped();
    return errors;
  }

  private void fast(FanOutFigures.Fast fast) {
    report.add(
        text("%,d check-ins due at one instant, an unlimited workspace", options.fanOut()),
        text("%.0f messages/s", fast.perSecond()),
        "",
        "≥ 400/s");
    report.add("… heap left by collections grew by", text("%.0f MB", fast.heapGrowth()), "", "≤ 64 MB");
    report.add(
        "… `/mentor` at 50/s meanwhile: p50 / p90 / p99 / p99.9 / max",
        Report.spread(fast.during()) + ", p99 " + ratio(fast.during().at(99), fast.alone().at(99)),
        "without: " + Report.spread(fast.alone()),
        "p99 ≤ 2×");
  }

  private void capped(FanOutFigures.Capped capped) {
    report.add(
        text("%,d check-ins with a cap of %,d a minute and five 429s", options.fanOut(), CAP),
        text("%.1f s, %.3f×", capped.took(), capped.took() / capped.least()),
        text("at the least %.1f s", capped.least()),
        "≤ 1.05×");
    report.add("… calls within another's Retry-After", "" + capped.disobeyed(), "", "0");
  }

  private void nodes(FanOutFigures.Nodes nodes) {
    report.add(
        "… two nodes on PostgreSQL, on the same two cores",
        text("%.0f messages/s, %.2f×", nodes.two(), nodes.two() / nodes.one()),
        text("one node %.0f messages/s", nodes.one()),
        "≥ 0.8×");
    report.add(
        "… one of them killed: until the last message it held",
        text("%.1f s", nodes.takeover()),
        "",
        "≤ 30 s");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
