package mentorbot.goals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would make a goal clearer (R46). Asked later, one at a time, and never needed. */
public enum MissingPart {
  /** Measurable: how will you know? */
  SIGNS,
  /** Time-bound. */
  DUE,
  /** Continuous. */
  CADENCE,
  /** Relevant, purposeful. */
  WHY,
  /** Achievable, actionable. */
  FIRST_STEP;

  private static final List<MissingPart> OF_PLAIN = List.of(DUE, WHY);
  private static final List<MissingPart> OF_SMART = List.of(SIGNS, DUE, WHY, FIRST_STEP);
  private static final List<MissingPart> OF_PACT = List.of(CADENCE, WHY, FIRST_STEP);

  /** The next part to ask for, leaving out what is there and what the owner doesn't need. */
  static Optional<MissingPart> next(
      GoalKind kind, Set<MissingPart> present, Set<MissingPart> skipped) {
    return of(kind).stream()
        .filter(part -> !present.contains(part) && !skipped.contains(part))
        .findFirst();
  }

  static List<MissingPart> of(GoalKind kind) {
    return switch (kind) {
      case PLAIN -> OF_PLAIN;
      case SMART -> OF_SMART;
      case PACT -> OF_PACT;
    };
  }

  static Set<MissingPart> read(String names) {
    return Stream.of(names.split(" ", -1))
        .filter(name -> !name.isEmpty())
        .map(MissingPart::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MissingPart.class)));
  }

  static String write(Set<MissingPart> parts) {
    return parts.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
  }
}
