package mentorbot.bench;

import static mentorbot.bench.Latencies.millis;
import static mentorbot.bench.Latencies.ratio;

import java.nio.file.Path;
import java.util.Locale;

/**
 * {@code mvn -Pbench verify}: every figure beside its baseline of the same run. A benchmark, not a
 * test: it fails on wrong or missing answers, never on a figure.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var options = Options.read();
    var store = new Store();
    var command = StartCommand.fromReadme();
    var report =
        new Report(
            String.format(
                Locale.ROOT,
                "%d processors, Java %s, `%s`; Slack is a stub that answers at once.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                command.shown()));
    int errors = 0;
    try (var slack = new StubSlack()) {
      var servers = new Servers(slack, store, command);
      if (options.measures("starts")) {
        say("Starts …");
        starts(report, new StartFigures(servers, options.starts()).measure());
      }
      if (options.measures("load")) {
        say("Acknowledgements under load …");
        var load = new LoadFigures(servers, store, options).measure();
        load(report, load, options);
        errors =
            load.bare().errors() + load.reads().errors() + load.writes().errors() + load.lost();
      }
      if (options.measures("size")) {
        say("Few and many relationships …");
        size(report, new SizeFigures(servers, store, options.relationships()).measure(), options);
      }
      errors += new DeliveryReport(report, options).measure(slack, servers, store);
    }
    if (options.measures("suggestions")) {
      say("Suggestions …");
      suggestions(report, new SuggestionFigures(store).measure());
    }
    if (options.measures("meetings")) {
      say("Meetings …");
      meetings(report, new MeetingFigures().measure());
    }
    if (options.measures("digest")) {
      say("The digest …");
      digest(report, new DigestFigures(store, options.relationships()).measure(), options);
    }
    if (options.measures("sweeps")) {
      say("Sweeps …");
      sweeps(report, new SweepFigures(store, options.relationships()).measure());
    }
    if (options.measures("launches")) {
      say("Launches of surveys …");
      launches(report, new LaunchFigures(store).measure());
    }
    if (options.measures("surveys")) {
      say("Surveys …");
      surveys(report, new SurveyFigures(store).measure());
    }
    report.write(Path.of("target", "bench.md"));
    if (errors > 0) {
      System.err.println(errors + " answers were wrong, missing or lost.");
      System.exit(1);
    }
  }

  static void say(String what) {
    System.out.println(what);
  }

  private static void starts(Report report, StartFigures.Figures figures) {
    var bare = figures.bare();
    var bot = figures.bot();
    report.add(
        "Start to ready (median)",
        millis(bot.ready().median()),
        "bare Bolt " + millis(bare.ready().median()),
        "≤ 4,000 ms");
    report.add(
        "… the very first, making the database",
        millis(figures.migrating()),
        "bare Bolt " + millis(bare.ready().median()),
        "");
    report.add(
        String.format(
            Locale.ROOT, "… with a class-data archive (%.0f MB)", figures.archiveMegabytes()),
        millis(figures.archived().ready().median()),
        "without " + millis(bot.ready().median()),
        "half");
    first(report, "First `/mentor` after a start (median / max)", bot.first(), bare.first());
    first(report, "… with the archive", figures.archived().first(), bare.first());
    first(report, "Second", bot.second(), bare.second());
  }

  private static void first(Report report, String what, Latencies bot, Latencies bare) {
    report.add(
        what,
        millis(bot.median()) + " / " + millis(bot.max()),
        "bare Bolt " + millis(bare.median()) + " / " + millis(bare.max()),
        "≤ 1,000 ms");
  }

  private static void load(Report report, LoadFigures.Figures figures, Options options) {
    var bare = figures.bare();
    var baseline = "bare Bolt " + Report.spread(bare);
    var under =
        String.format(
            Locale.ROOT, " at %d/s for %d s", options.perSecond(), options.seconds());
    report.add(
        "Bare Bolt no-op" + under + ": p50 / p90 / p99 / p99.9 / max",
        Report.spread(bare),
        String.format(
            Locale.ROOT,
            "p50 before %s, after %s",
            millis(figures.bareBefore().median()),
            millis(figures.bareAfter().median())),
        "");
    report.add("`/mentor`" + under, Report.spread(figures.reads()), baseline, "no ack over 1 s");
    report.add(
        "… of bare at p50, p99",
        ratio(figures.reads().median(), bare.median())
            + ", "
            + ratio(figures.reads().at(99), bare.at(99)),
        "",
        "≤ 2×, ≤ 3×");
    report.add("`/goal …`" + under, Report.spread(figures.writes()), baseline, "no ack over 1 s");
    double commit = figures.commit().median();
    report.add(
        "… over bare at p50",
        "+" + millis(figures.writes().median() - bare.median()),
        "one durable commit " + millis(commit),
        "≤ +" + millis(2 * commit));
    report.add(
        "Wrong or missing answers (bare, `/mentor`, `/goal`)",
        bare.errors() + ", " + figures.reads().errors() + ", " + figures.writes().errors(),
        "",
        "0");
    report.add(
        "Acknowledged goals lost by kill -9",
        figures.lost() + " of " + figures.acknowledged(),
        "",
        "0");
    report.add(
        "Resident memory idle / after the load",
        megabytes(figures.botMemory()),
        "bare Bolt " + megabytes(figures.bareMemory()),
        "≤ 300 MB after");
  }

  private static String megabytes(LoadFigures.Memory memory) {
    return String.format(Locale.ROOT, "%.0f / %.0f MB", memory.idle(), memory.after());
  }

  private static void size(Report report, SizeFigures.Figures figures, Options options) {
    report.add(
        String.format(Locale.ROOT, "`/mentor` with %,d relationships stored, %,d of them running",
            options.relationships(),
            Math.min(options.relationships(), Store.RUNNING)),
        millis(figures.many().median())
            + ", "
            + ratio(figures.many().median(), figures.few().median()),
        "with 100: " + millis(figures.few().median()),
        "≤ 1.5×");
  }

  private static void digest(Report report, DigestFigures.Figures figures, Options options) {
    report.add(
        String.format(
            Locale.ROOT,
            "Digest from %,d running relationships, %,d things waiting (median / max)",
            options.relationships(),
            figures.waiting()),
        millis(figures.digest().median()) + " / " + millis(figures.digest().max()),
        "",
        "≤ 2,000 ms");
  }

  private static void sweeps(Report report, SweepFigures.Figures figures) {
    sweep(report, "nothing new to do", figures.many().again(), figures.few().again(), figures);
    sweep(report, "after a start", figures.many().start(), figures.few().start(), figures);
    sweep(report, "a day's work at once", figures.many().day(), figures.few().day(), figures);
    sweep(report, "never looked at", figures.many().first(), figures.few().first(), figures);
    report.add(
        "… in a heap of at most",
        figures.many().heapMegabytes() + " MB",
        figures.few().heapMegabytes() + " MB",
        "≤ " + SweepFigures.HEAP_MEGABYTES + " MB");
  }

  private static void sweep(
      Report report,
      String which,
      SweepFigures.Round many,
      SweepFigures.Round few,
      SweepFigures.Figures figures) {
    report.add(
        String.format(
            Locale.ROOT,
            "All sweeps over %,d running relationships, %s: %,d things done",
            figures.many().relationships(),
            which,
            many.done()),
        millis(many.millis()) + " (most: " + many.slowest() + ")",
        String.format(
            Locale.ROOT,
            "%,d relationships, %,d things: %s",
            figures.few().relationships(),
            few.done(),
            millis(few.millis())),
        "≤ 10,000 ms");
  }

  private static void launches(Report report, LaunchFigures.Figures figures) {
    report.add(
        "Sending a survey to 10,000 people, until the coordinator reads so (median / max of 3)",
        millis(figures.launch().median()) + " / " + millis(figures.launch().max()),
        "only looking whom to ask " + millis(figures.looking().median()),
        "≤ 3,000 ms, Slack's limit");
    report.add(
        "Then asking them: 10,000 names and messages in portions (median / max of 3)",
        millis(figures.asking().median()) + " / " + millis(figures.asking().max()),
        "only leaving 10,000 messages " + millis(figures.writing().median()),
        "");
  }

  private static void surveys(Report report, SurveyFigures.Figures figures) {
    report.add(
        "Closing and releasing a wave: 10,000 people, 20 questions (median / max of 8)",
        millis(figures.closing().median()) + " / " + millis(figures.closing().max()),
        "only opening the sealed answers " + millis(figures.opening().median()),
        "≤ 5,000 ms");
    report.add(
        String.format(
            Locale.ROOT,
            "`audit-release` over %d waves, %d results and %d changes; found %d",
            figures.audited().surveys(),
            figures.audited().said(),
            figures.audited().changes(),
            figures.audited().findings().size()),
        millis(figures.audit()),
        "only reading them " + millis(figures.reading()),
        "≤ 60,000 ms");
  }

  private static void meetings(Report report, MeetingFigures.Figures figures) {
    var naive = "asking of every half hour for a pair " + millis(figures.naive().median());
    report.add(
        "Common times of a pair over eight weeks, none of which fits (median / max)",
        millis(figures.pair().median()) + " / " + millis(figures.pair().max()),
        naive,
        "≤ 20 ms");
    report.add(
        "… of a group of twelve",
        millis(figures.group().median()) + " / " + millis(figures.group().max()),
        naive,
        "≤ 200 ms");
  }

  private static void suggestions(Report report, SuggestionFigures.Figures figures) {
    var row = "a single row " + millis(figures.row().median());
    report.add(
        "Suggestions out of 10,000 mentors, all of whom offer the area (median / max)",
        millis(figures.everybody().median()) + " / " + millis(figures.everybody().max()),
        row,
        "≤ 50 ms");
    report.add(
        String.format(Locale.ROOT, "… of whom %,d offer it", figures.offeringUsual()),
        millis(figures.usual().median()) + " / " + millis(figures.usual().max()),
        row,
        "≤ 50 ms");
  }
}
