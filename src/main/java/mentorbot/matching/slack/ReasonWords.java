package mentorbot.matching.slack;

import java.util.ArrayList;
import java.util.List;
import mentorbot.matching.Reason;
import mentorbot.texts.Words;

/** Reasons in words; one whose option is gone from the programme is left out. */
final class ReasonWords {
  private static final int MINUTES_AN_HOUR = 60;

  private ReasonWords() {}

  /** A bullet each. */
  static String lines(Words words, Names names, List<Reason> reasons) {
    var lines = new ArrayList<String>();
    for (var reason : reasons) {
      var named = named(names, reason);
      boolean needsNames = !reason.ids().isEmpty();
      if (!needsNames || !named.isEmpty()) {
        lines.add(
            "• "
                + words.mrkdwnOneOf(
                    "matching.reason",
                    reason.kind().name(),
                    "what",
                    words.list(named),
                    "hours",
                    reason.number() / MINUTES_AN_HOUR));
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> named(Names names, Reason reason) {
    var ids = reason.ids();
    return switch (reason.kind()) {
      case AREA, SAME_AREA -> names.areas(ids);
      case STYLE -> names.helping(ids);
      case VALUES -> names.values(ids);
      case INTERESTS -> names.interests(ids);
      case OTHER_FIELD -> names.disciplines(ids);
      case OTHER_SITE, SITE -> names.sites(ids);
      case MODALITY -> names.modalities(ids);
      case LANGUAGE -> names.languages(ids);
      case AHEAD, HOURS -> List.of();
    };
  }
}
