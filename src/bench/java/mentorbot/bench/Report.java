package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table at the end, on the screen and in a file. */
final class Report {
  private final List<String> lines = new ArrayList<>();

  Report(String under) {
    lines.add(under);
    lines.add("");
    lines.add("| Figure | Measured | Baseline, same run | Aim |");
    lines.add("|---|---|---|---|");
  }

  void add(String figure, String measured, String baseline, String aim) {
    var line = "| " + String.join(" | ", figure, measured, baseline, aim) + " |";
    lines.add(line);
    // At once, too: a part that fails must not take along what the parts before it found.
    System.out.println(line);
  }

  static String spread(Latencies times) {
    return String.join(
        " / ",
        List.of(
            Latencies.millis(times.at(50)),
            Latencies.millis(times.at(90)),
            Latencies.millis(times.at(99)),
            Latencies.millis(times.at(99.9)),
            Latencies.millis(times.max())));
  }

  void write(Path file) throws IOException {
    var text = String.join("\n", lines) + "\n";
    Files.writeString(file, text);
    System.out.println("\n" + text);
  }
}
