package mentorbot.knowhow;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.config.Library;
import mentorbot.config.LibraryResource;
import mentorbot.knowhow.Item.Content;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Changing the list of resources: coordinators for all, a mentor for their pair. */
public final class Shelving {
  private final Database database;
  private final Clock programme;
  private final ItemTexts texts;
  private final Library library;
  private final Coordinators coordinators;

  public Shelving(
      Database database,
      Clock programme,
      Sealer sealer,
      Library library,
      Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.texts = new ItemTexts(sealer);
    this.library = library;
    this.coordinators = coordinators;
  }

  /** What came of changing the list. */
  public sealed interface Outcome {
    record Added(Item item) implements Outcome {}

    record Changed(Item item) implements Outcome {}

    record Hidden(Item item) implements Outcome {}

    record PutBack(Item item) implements Outcome {}

    record Removed() implements Outcome {}

    /** No https address that leads anywhere. */
    record NoLink() implements Outcome {}

    record Empty() implements Outcome {}

    record Full() implements Outcome {}

    /** Not this person's to change. */
    record NotYours() implements Outcome {}

    record Stale(Item item) implements Outcome {}

    record Gone() implements Outcome {}
  }

  /** For all, by a coordinator; for a pair, by its mentor or one of two peers. */
  public Outcome add(Actor actor, @Nullable String mentorship, Content content) {
    var link = WebLink.checked(content.link());
    if (link.isEmpty()) {
      return new Outcome.NoLink();
    }
    if (content.isEmpty()) {
      return new Outcome.Empty();
    }
    return database.write(
        actor,
        session -> {
          if (!mayAdd(session, actor.user(), mentorship)) {
            return new Outcome.NotYours();
          }
          var rows = new Resources_(session);
          long there = mentorship == null ? rows.countOfAll() : rows.countOfPair(mentorship);
          if (there >= Shelf.MOST) {
            return new Outcome.Full();
          }
          var resource = new Resource(Ids.fresh(), actor.user(), programme.instant());
          resource.mentorship = mentorship;
          texts.write(actor.team(), resource, linked(content, link.get()), programme.instant());
          rows.add(resource);
          record(session, actor, resource, "resource.added");
          return new Outcome.Added(texts.item(resource));
        });
  }

  public Outcome change(Actor actor, String key, Content content) {
    var link = WebLink.checked(content.link());
    if (content.isEmpty()) {
      return new Outcome.Empty();
    }
    return link.isEmpty()
        ? new Outcome.NoLink()
        : onOne(
            actor,
            key,
            (session, resource) -> {
              texts.write(actor.team(), resource, linked(content, link.get()), programme.instant());
              keep(session, resource);
              record(session, actor, resource, "resource.changed");
              return new Outcome.Changed(texts.item(resource));
            });
  }

  /** Takes it off the workspace's list, or removes it for good from a pair's. */
  public Outcome remove(Actor actor, String key) {
    return onOne(
        actor,
        key,
        (session, resource) -> {
          if (resource.mentorship != null) {
            new Resources_(session).remove(resource);
            return new Outcome.Removed();
          }
          resource.hidden = true;
          keep(session, resource);
          record(session, actor, resource, "resource.hidden");
          return new Outcome.Hidden(texts.item(resource));
        });
  }

  public Outcome putBack(Actor actor, String key) {
    return onOne(
        actor,
        key,
        (session, resource) -> {
          resource.hidden = false;
          keep(session, resource);
          record(session, actor, resource, "resource.shown");
          return new Outcome.PutBack(texts.item(resource));
        });
  }

  private interface OnResource {
    Outcome act(StatelessSession session, Resource resource);
  }

  /** One of the file is stored when it is first changed; the key carries the version seen. */
  private Outcome onOne(Actor actor, String key, OnResource work) {
    return database.write(
        actor,
        session -> {
          var found = found(session, actor, key);
          if (found.isEmpty()) {
            return new Outcome.Gone();
          }
          var resource = found.get();
          if (!mayChange(session, actor.user(), resource)) {
            return resource.mentorship == null ? new Outcome.NotYours() : new Outcome.Gone();
          }
          return seen(key, resource)
              ? work.act(session, resource)
              : new Outcome.Stale(texts.item(resource));
        });
  }

  private Optional<Resource> found(StatelessSession session, Actor actor, String key) {
    var rows = new Resources_(session);
    if (!key.startsWith(Shelf.SEED)) {
      return rows.resource(key.split(" ", 2)[0]);
    }
    var id = key.substring(Shelf.SEED.length());
    return rows.ofSeed(id)
        .or(
            () ->
                library.resources().stream()
                    .filter(seed -> seed.id().equals(id))
                    .findFirst()
                    .map(seed -> ofSeed(actor, seed)));
  }

  private Resource ofSeed(Actor actor, LibraryResource seed) {
    var resource = new Resource(Ids.fresh(), actor.user(), programme.instant());
    resource.seed = seed.id();
    texts.write(actor.team(), resource, ItemTexts.item(seed).content(), programme.instant());
    return resource;
  }

  private static boolean seen(String key, Resource resource) {
    return key.startsWith(Shelf.SEED)
        ? isNew(resource)
        : key.equals(resource.id() + " " + resource.version());
  }

  private static boolean isNew(Resource resource) {
    return resource.team() == null;
  }

  private static void keep(StatelessSession session, Resource resource) {
    if (isNew(resource)) {
      new Resources_(session).add(resource);
    } else {
      new Resources_(session).change(resource);
    }
  }

  private boolean mayAdd(StatelessSession session, String user, @Nullable String mentorship) {
    return mentorship == null ? coordinators.is(session, user) : guides(session, user, mentorship);
  }

  private boolean mayChange(StatelessSession session, String user, Resource resource) {
    var mentorship = resource.mentorship;
    return mentorship == null
        ? coordinators.is(session, user)
        : resource.addedBy.equals(user) && isParty(session, user, mentorship);
  }

  private static boolean guides(StatelessSession session, String user, String mentorship) {
    var rows = new Mentorships_(session);
    return rows.mentorship(mentorship).filter(Mentorship::open).isPresent()
        && rows.participant(mentorship, user)
            .map(Participant::role)
            .filter(role -> role != Participant.Role.MENTEE)
            .isPresent();
  }

  private static boolean isParty(StatelessSession session, String user, String mentorship) {
    return new Mentorships_(session).participant(mentorship, user).isPresent();
  }

  /** A pair's is the pair's: nothing of it stands in the trail. */
  private void record(StatelessSession session, Actor actor, Resource resource, String what) {
    if (resource.mentorship == null) {
      Audit.record(session, actor, what, resource.id(), Map.of(), programme.instant());
    }
  }

  private static Content linked(Content content, String link) {
    return new Content(
        content.title(),
        content.text(),
        link,
        content.stage(),
        content.role(),
        content.discipline());
  }
}
