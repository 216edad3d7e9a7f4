package mentorbot.mentorships;

import java.util.Optional;
import mentorbot.mentorships.Mentorship.Form;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/**
 * The one place that decides how a relationship is called: a group by the name that its people gave
 * it, everything else by its people, see {@link Present}. For those who are in it; nobody else is
 * ever shown a name.
 */
public final class Called {
  private Called() {}

  /** Empty where it is called by its people: two who are left of a group are a pair. */
  public static Optional<String> of(StatelessSession session, Sealer sealer, String mentorship) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .flatMap(found -> of(session, sealer, found));
  }

  public static Optional<String> of(
      StatelessSession session, Sealer sealer, Mentorship mentorship) {
    return mentorship.form() == Form.GROUP
        ? new GroupNames_(session).of(mentorship.id()).map(name -> name.words(sealer))
        : Optional.empty();
  }

  /** What follows a group keeps its name, as long as it is one. */
  public static void carry(StatelessSession session, Sealer sealer, String last, Mentorship next) {
    if (next.form() == Form.GROUP) {
      new GroupNames_(session)
          .of(last)
          .ifPresent(name -> put(session, sealer, next, name.namedBy(), name.words(sealer)));
    }
  }

  /** {@code name}: as {@link Naming#tidied} gives it. */
  public static void put(
      StatelessSession session, Sealer sealer, Mentorship group, String by, String name) {
    var rows = new GroupNames_(session);
    var before = rows.of(group.id());
    var named = before.orElseGet(() -> new GroupName(group.id(), by));
    named.says(sealer, session.getTenantIdentifier(), by, name);
    if (before.isPresent()) {
      rows.change(named);
    } else {
      rows.add(named);
    }
  }
}
