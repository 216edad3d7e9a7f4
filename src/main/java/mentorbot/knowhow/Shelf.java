package mentorbot.knowhow;

import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentorbot.config.Library;
import mentorbot.mentorships.OpenMentorships;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/**
 * The list of resources (M19): those of the file, those that coordinators added or changed, and a
 * mentor's for their pair. What coordinators changed stands in the place of the file's.
 */
public final class Shelf {
  /** Of each list. */
  static final int MOST = 300;

  static final String SEED = "seed ";

  private final Database database;
  private final ItemTexts texts;
  private final Library library;
  private final Coordinators coordinators;

  public Shelf(Database database, Sealer sealer, Library library, Coordinators coordinators) {
    this.database = database;
    this.texts = new ItemTexts(sealer);
    this.library = library;
    this.coordinators = coordinators;
  }

  /** What fits, their pair's first; {@code any} and {@code everyone} for all. */
  public List<Item> fitting(
      String team, String user, String stage, String role, String discipline) {
    return database.read(
        team,
        session ->
            Stream.concat(ofPairs(session, user).stream(), listed(session).stream())
                .filter(item -> !item.hidden())
                .filter(item -> item.content().fits(stage, role, discipline))
                .toList());
  }

  /** For coordinators, hidden ones too; empty for everybody else. */
  public Optional<List<Item>> all(String team, String user) {
    return database.read(
        team,
        session ->
            coordinators.is(session, user) ? Optional.of(listed(session)) : Optional.empty());
  }

  /** One that this person may read. */
  public Optional<Item> one(String team, String user, String key) {
    return database.read(
        team,
        session ->
            Stream.concat(ofPairs(session, user).stream(), listed(session).stream())
                .filter(item -> sameAs(item, key))
                .filter(item -> !item.hidden() || coordinators.is(session, user))
                .findFirst());
  }

  private static boolean sameAs(Item item, String key) {
    return key.startsWith(SEED)
        ? item.seed().equals(key.substring(SEED.length()))
        : !item.id().isEmpty() && item.id().equals(key.split(" ", 2)[0]);
  }

  private List<Item> listed(StatelessSession session) {
    var stored = new Resources_(session).ofAll(Limit.of(MOST)).stream().map(texts::item).toList();
    Map<String, Item> bySeed =
        stored.stream()
            .filter(item -> !item.seed().isEmpty())
            .collect(Collectors.toMap(Item::seed, item -> item));
    var all = new ArrayList<Item>();
    stored.stream().filter(item -> item.seed().isEmpty()).forEach(all::add);
    library
        .resources()
        .forEach(seed -> all.add(bySeed.getOrDefault(seed.id(), ItemTexts.item(seed))));
    return all;
  }

  private List<Item> ofPairs(StatelessSession session, String user) {
    return OpenMentorships.of(database, session, user).stream()
        .flatMap(m -> new Resources_(session).ofPair(m.id(), Limit.of(MOST)).stream())
        .map(texts::item)
        .toList();
  }
}
