package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars of one series (https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block).
 * The message has to say the same figures in words.
 */
public record BarChart(String type, String title, Plot chart) implements Picture {
  private static final int TITLE = 50;
  private static final int LABEL = 20;
  private static final int AXIS = 50;
  private static final int POINTS = 20;

  /** What is drawn. */
  record Plot(String type, List<Series> series, Axes axisConfig) {}

  /** A row of bars. */
  record Series(String name, List<Point> data) {}

  /** One bar. */
  record Point(String label, Number value) {}

  /** What the axes say. */
  record Axes(List<String> categories, String yLabel) {}

  /** In the order of the map; {@code what} is counted. */
  public static BarChart of(String title, String what, Map<String, Integer> values) {
    return ofSeries(title, what, Map.of(what, values));
  }

  /** Rows of bars by their names, all of the same labels in one order. */
  public static BarChart ofSeries(
      String title, String what, Map<String, ? extends Map<String, ? extends Number>> byName) {
    var rows = new ArrayList<Series>();
    byName.forEach((name, values) -> rows.add(new Series(Cut.to(name, LABEL), points(values))));
    var labels = rows.get(0).data().stream().map(Point::label).toList();
    return new BarChart(
        "data_visualization",
        Cut.to(title, TITLE),
        new Plot("bar", rows, new Axes(labels, Cut.to(what, AXIS))));
  }

  private static List<Point> points(Map<String, ? extends Number> values) {
    var points = new ArrayList<Point>();
    values.entrySet().stream()
        .limit(POINTS)
        .forEach(bar -> points.add(new Point(distinct(points, bar.getKey()), bar.getValue())));
    return points;
  }

  /** Two long names may be one when they are cut, which Slack refuses. */
  private static String distinct(List<Point> before, String label) {
    var cut = Cut.to(label, LABEL);
    return before.stream().noneMatch(point -> point.label().equals(cut))
        ? cut
        : Cut.to((before.size() + 1) + " " + label, LABEL);
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  @SuppressWarnings("NullAway") // Slack gives the block an id; the SDK has no nullness.
  public String getBlockId() {
    return null;
  }

  @Override
  public List<LayoutBlock> instead() {
    return List.of();
  }
}
