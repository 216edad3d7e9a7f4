package mentorbot.workspace.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found in one payload so far, and what must be remembered across its blocks. */
final class Findings {
  private final Surface surface;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private final Set<String> actionIds = new HashSet<>();
  private final Map<Limit, Long> sums = new EnumMap<>(Limit.class);
  private boolean holdsInput;

  Findings(Surface surface) {
    this.surface = surface;
  }

  Surface surface() {
    return surface;
  }

  void add(String pointer, String code, String message) {
    violations.add(new Violation(pointer, code, message));
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Action ids are unique within their block only. */
  void enterBlock(String type) {
    actionIds.clear();
    holdsInput |= type.equals("input");
  }

  boolean holdsInput() {
    return holdsInput;
  }

  boolean isNewBlockId(String id) {
    return blockIds.add(id);
  }

  boolean isNewActionId(String id) {
    return actionIds.add(id);
  }

  /** Adds to a sum kept over the whole payload; false on the addition that first exceeds it. */
  boolean staysWithin(Limit limit, long addition) {
    long before = sums.getOrDefault(limit, 0L);
    sums.put(limit, before + addition);
    return limit.allows(before + addition) || !limit.allows(before);
  }
}
