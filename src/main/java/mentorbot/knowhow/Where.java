package mentorbot.knowhow;

import java.util.List;
import java.util.Optional;

/**
 * Where somebody stands: in which stage and role, and in which relationship, if they are in one.
 * {@code people}: the others of it, {@code names}: theirs, as far as Slack has told them; {@code
 * guides}: may add resources for it.
 */
public record Where(
    String stage,
    Role role,
    Optional<String> mentorship,
    boolean guides,
    List<String> people,
    List<String> names) {}
