package mentorbot.surveys.slack.coordinator;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentorbot.slack.BarChart;
import mentorbot.surveys.SurveyResults.Moved;
import mentorbot.surveys.SurveyResults.Scored;
import mentorbot.surveys.release.Means;
import mentorbot.texts.Words;

/** Average answers as bars: one chart for each scale, beside what is said in words. */
final class ResultsCharts {
  /** Of a message, https://docs.slack.dev/changelog/2026/06/16 (data visualization block). */
  private static final int MOST = 2;

  private ResultsCharts() {}

  /** A question and its place in the survey. */
  record Numbered(int number, Scored scored) {}

  static List<LayoutBlock> of(Words words, List<Numbered> questions) {
    var byScale = new LinkedHashMap<List<String>, List<Numbered>>();
    for (var one : questions) {
      if (Means.of(one.scored().said().all()).isPresent()) {
        byScale.computeIfAbsent(one.scored().options(), scale -> new ArrayList<>()).add(one);
      }
    }
    return byScale.entrySet().stream()
        .limit(MOST)
        .map(entry -> (LayoutBlock) chart(words, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static BarChart chart(Words words, List<String> scale, List<Numbered> questions) {
    var series = new LinkedHashMap<String, Map<String, Number>>();
    boolean compared = questions.stream().allMatch(one -> one.scored().change().isPresent());
    if (compared) {
      series.put(words.say("surveydesk.chart.before"), bars(questions, true));
    }
    series.put(words.say("surveydesk.chart.now"), bars(questions, false));
    return BarChart.ofSeries(
        words.say("surveydesk.chart.title"), ScoreWords.scale(words, scale), series);
  }

  private static Map<String, Number> bars(List<Numbered> questions, boolean before) {
    var bars = new LinkedHashMap<String, Number>();
    for (var one : questions) {
      double mean = Means.of(one.scored().said().all()).orElseThrow();
      double moved = before ? one.scored().change().map(Moved::change).orElseThrow().points() : 0;
      bars.put(one.number() + ". " + one.scored().text(), ScoreWords.inTenths(mean - moved));
    }
    return bars;
  }
}
