package mentorbot.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Tells its subject's name and state; what it decides can be set by subject. */
public final class ToyKind implements NoticeKind<String> {
  final Map<String, String> states = new HashMap<>();
  final Map<String, Decision<String>> decisions = new HashMap<>();
  boolean keepsReason = true;
  final List<String> notChanged = new ArrayList<>();
  private final String name;
  private final Weight weight;

  ToyKind(String name, Weight weight) {
    this.name = name;
    this.weight = weight;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Weight weight() {
    return weight;
  }

  @Override
  public boolean keepsReason() {
    return keepsReason;
  }

  @Override
  public void notChanged(StatelessSession session, Notice notice, String why, Instant now) {
    notChanged.add(notice.subject() + ": " + why);
  }

  @Override
  public Decision<String> decide(StatelessSession session, Notice notice, Instant now) {
    var state = states.get(notice.subject());
    if ("bug".equals(state)) {
      throw new IllegalStateException("a bug");
    }
    return decisions.getOrDefault(
        notice.subject(), Decision.send(notice.subject() + (state == null ? "" : ":" + state)));
  }
}
