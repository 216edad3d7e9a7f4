package mentorbot.digest.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import mentorbot.digest.Health;
import mentorbot.digest.InFives;
import mentorbot.mentorships.Phase;
import mentorbot.slack.BarChart;
import mentorbot.slack.Kit;
import mentorbot.slack.Mrkdwn;
import mentorbot.texts.Markup;
import mentorbot.texts.Words;

/** How the programme goes, in words and as bars. */
final class HealthViews {
  /** The phases of open relationships, as they follow each other. */
  private static final List<Phase> PHASES =
      List.of(Phase.AGREEING, Phase.ACTIVE, Phase.PAUSED, Phase.HELD);

  private static final String NONE = "none";

  /** One bar alone shows nothing that the words don't say. */
  private static final int FEWEST_BARS = 2;

  private HealthViews() {}

  static List<LayoutBlock> blocks(Words words, Health health) {
    var blocks = new ArrayList<LayoutBlock>();
    blocks.add(Kit.section(howItGoes(words, health)));
    if (health.phases().size() >= FEWEST_BARS) {
      blocks.add(chart(words, health));
    }
    news(words, health).ifPresent(news -> blocks.add(Kit.section(news)));
    blocks.add(Kit.context(words.mrkdwn("digest.fives")));
    return blocks;
  }

  /** What the pictures show is said here too. */
  static String inWords(Words words, Health health) {
    return howItGoes(words, health) + news(words, health).map(news -> "\n" + news).orElse("");
  }

  private static String howItGoes(Words words, Health health) {
    return words.mrkdwn("digest.health", "states", markup(states(words, health)))
        + "\n"
        + answered(words, health.answered());
  }

  static String answered(Words words, InFives answered) {
    int steps = answered.atLeast();
    return words.mrkdwn("digest.answered", "some", steps > 0, "count", steps);
  }

  static String states(Words words, Health health) {
    var list = new ArrayList<String>();
    for (var phase : PHASES) {
      int count = health.phases().getOrDefault(phase, 0);
      if (count > 0) {
        list.add(words.mrkdwnOneOf("digest.state", phase.name(), "count", count));
      }
    }
    int all = health.open();
    for (var phase : PHASES) {
      if (all > 0 && health.phases().getOrDefault(phase, 0) == all) {
        return words.mrkdwnOneOf("digest.all", phase.name(), "count", all);
      }
    }
    return words.mrkdwn(
        "digest.states",
        "count",
        all,
        "more",
        all > 0,
        "list",
        words.markupList(list.stream().map(Markup::new).toList()));
  }

  private static BarChart chart(Words words, Health health) {
    var bars = new LinkedHashMap<String, Integer>();
    for (var phase : PHASES) {
      var count = health.phases().get(phase);
      if (count != null) {
        bars.put(words.sayOneOf("digest.bar", phase.name()), count);
      }
    }
    return BarChart.of(words.say("digest.chart.title"), words.say("digest.chart.what"), bars);
  }

  private static Optional<String> news(Words words, Health health) {
    var news = new ArrayList<String>();
    if (health.began() > 0) {
      news.add(words.mrkdwn("digest.began", "count", health.began()));
    }
    if (!health.sharedBy().isEmpty()) {
      news.add(shared(words, health));
    }
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(words.mrkdwn("digest.news", "news", markup(String.join(" ", news))));
  }

  private static String shared(Words words, Health health) {
    return words.mrkdwn(
        "digest.shared",
        "people",
        words.markupList(health.sharedBy().stream().map(Mrkdwn::person).toList()),
        "channel",
        health.newsChannel().orElse(NONE),
        "place",
        health.newsChannel().map(Mrkdwn::channel).orElse(new Markup("")));
  }

  /** Already made of safe parts. */
  static Markup markup(String safe) {
    return new Markup(safe);
  }
}
