package mentorbot.workspace.rules;

import static mentorbot.workspace.rules.Rule.list;
import static mentorbot.workspace.rules.Rule.number;
import static mentorbot.workspace.rules.Rule.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The data_visualization block: line, bar, area and pie charts. */
final class Charts {
  private Charts() {}

  static Shape block() {
    Map<String, Shape> charts = new HashMap<>();
    charts.put("pie", pie());
    List.of("line", "bar", "area").forEach(type -> charts.put(type, plotted()));
    return Traits.block()
        .requires("title", string(Limit.CHART_TITLE_MAX))
        .requires("chart", Rule.byType(charts))
        .holding(at -> at.sumUp(1, Limit.CHARTS_MAX));
  }

  private static Shape pie() {
    Shape segment =
        point()
            .holding(
                at ->
                    at.field("value")
                        .require(at.node().path("value").asDouble() > 0, "must be above 0"));
    return Shape.typed()
        .requires("segments", list(segment, Limit.CHART_SEGMENTS_MIN, Limit.CHART_SEGMENTS_MAX));
  }

  private static Shape point() {
    return Shape.plain()
        .requires("label", string(Limit.CHART_LABEL_MAX))
        .requires("value", number());
  }

  private static Shape plotted() {
    Rule series =
        Shape.plain()
            .requires("name", string(Limit.CHART_LABEL_MAX))
            .requires("data", list(point(), Limit.CHART_POINTS_MAX));
    Rule axes =
        Shape.plain()
            .requires("categories", list(string(Limit.CHART_LABEL_MAX)))
            .allows("x_label", string(Limit.CHART_AXIS_LABEL_MAX))
            .allows("y_label", string(Limit.CHART_AXIS_LABEL_MAX));
    return Shape.typed()
        .requires("series", list(series, Limit.CHART_SERIES_MIN, Limit.CHART_SERIES_MAX))
        .requires("axis_config", axes)
        .holding(Charts::judgeSeries);
  }

  private static void judgeSeries(Check chart) {
    Set<String> names = new HashSet<>();
    List<String> categories = texts(chart.node().path("axis_config").path("categories"));
    for (Check series : chart.field("series").items()) {
      series.require(names.add(series.string("name")), "series names must be unique");
      List<String> labels = new ArrayList<>();
      series.field("data").items().forEach(point -> labels.add(point.string("label")));
      series.require(
          labels.size() == categories.size() && Set.copyOf(labels).equals(Set.copyOf(categories)),
          "must hold one point for each category");
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
