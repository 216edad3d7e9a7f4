package mentorbot;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.logs.Trail;
import mentorbot.slack.FormMemory;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.store.Database;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;
import mentorbot.store.SharedNotes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is remembered of open forms: where nodes share a database, by all of them. Of surveys this
 * node remembers alone, since nothing of an answer may be written before it is sent.
 */
final class RememberedForms implements FormMemory {
  private static final Logger LOG = LoggerFactory.getLogger(RememberedForms.class);

  private final FormMemory here;
  private final SharedNotes shared;
  private final IdentityHolder identity;

  private RememberedForms(FormMemory here, SharedNotes shared, IdentityHolder identity) {
    this.here = here;
    this.shared = shared;
    this.identity = identity;
  }

  static FormMemory of(Database database, Sealer sealer, Clock wall, IdentityHolder identity) {
    var here = FormMemory.ofThisNode(wall);
    return database.isShared()
        ? new RememberedForms(here, new SharedNotes(database, sealer, wall, KEPT), identity)
        : here;
  }

  @Override
  public void keep(String key, String value) {
    boolean byAll =
        among(
            team -> {
              shared.keep(team, key, value);
              return true;
            },
            false);
    if (!byAll) {
      here.keep(key, value);
    }
  }

  @Override
  public Optional<String> take(String key) {
    var mine = here.take(key);
    return among(team -> shared.take(team, key).or(() -> mine), mine);
  }

  @Override
  public boolean knows(String key) {
    return here.knows(key) || among(team -> shared.knows(team, key), false);
  }

  /** Forgetting costs a person little, so that a database that is away stops nobody here. */
  private <T> T among(Function<String, T> asked, T otherwise) {
    var team = identity.known().map(Identity::team);
    if (Trail.isDiscreet() || team.isEmpty()) {
      return otherwise;
    }
    try {
      return asked.apply(team.get());
    } catch (DatabaseUnavailable e) {
      LOG.warn("a form is remembered by one node only", e);
      return otherwise;
    }
  }
}
