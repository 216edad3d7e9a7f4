package mentorbot.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/** What is stored about a person, counted where it lies (M22). */
public final class Privacy {
  private final Database database;
  private final List<PrivacyItem> items;

  /** The features' items, in the order in which they are told. */
  public Privacy(Database database, List<PrivacyItem> features) {
    this.database = database;
    var all = new ArrayList<>(own());
    all.addAll(features);
    this.items = List.copyOf(all);
  }

  /** One kind of thing and how many of it are stored. */
  public record Held(String key, long count) {}

  /** Everything held about somebody, also kinds of which there is none. */
  public record Holding(Optional<Instant> enrolledAt, List<Held> held) {}

  public Holding about(String team, String user) {
    return database.read(
        team,
        session ->
            new Holding(
                new People_(session).person(user).flatMap(Person::enrolledAt),
                items.stream()
                    .map(item -> new Held(item.key(), item.count().of(session, user)))
                    .toList()));
  }

  public List<String> keys() {
    return items.stream().map(PrivacyItem::key).toList();
  }

  private static List<PrivacyItem> own() {
    return List.of(
        new PrivacyItem("account", Privacy::accounts),
        new PrivacyItem("profile", Privacy::profiles),
        new PrivacyItem("hours", Privacy::hours),
        new PrivacyItem(
            "line", (session, user) -> ReportingLines.supervisorOf(session, user).stream().count()),
        new PrivacyItem(
            "training", (session, user) -> new TrainingRecordRows_(session).count(user)),
        new PrivacyItem("audit", (session, user) -> new AuditTrail_(session).naming(user)));
  }

  private static long accounts(StatelessSession session, String user) {
    return new MemberRows_(session).member(user).stream().count();
  }

  private static long profiles(StatelessSession session, String user) {
    var people = new People_(session);
    return people.person(user).stream().count() + people.countAreas(user);
  }

  private static long hours(StatelessSession session, String user) {
    var rotas = new Rotas_(session);
    var quiet = new People_(session).person(user).flatMap(Person::quiet);
    return quiet.stream().count() + rotas.shifts(user).size() + rotas.leave(user).size();
  }
}
