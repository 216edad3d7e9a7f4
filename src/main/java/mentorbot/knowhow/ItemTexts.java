package mentorbot.knowhow;

import java.time.Instant;
import java.util.Optional;
import mentorbot.config.LibraryResource;
import mentorbot.knowhow.Item.Content;
import mentorbot.store.Sealer;

/** Seals and opens what resources say. */
final class ItemTexts {
  private final Sealer sealer;

  ItemTexts(Sealer sealer) {
    this.sealer = sealer;
  }

  void write(String team, Resource resource, Content content, Instant now) {
    resource.title = sealer.seal(place(team, "title", resource.id()), content.title());
    resource.text = sealer.seal(place(team, "text", resource.id()), content.text());
    resource.link =
        content.link().isEmpty()
            ? null
            : sealer.seal(place(team, "link", resource.id()), content.link());
    resource.stage = content.stage();
    resource.role = content.role();
    resource.discipline = content.discipline();
    resource.changedAt = now;
  }

  Item item(Resource resource) {
    var team = resource.team();
    var link = sealer.openNullable(place(team, "link", resource.id()), resource.link);
    return new Item(
        resource.id(),
        resource.version(),
        resource.seed == null ? "" : resource.seed,
        new Content(
            sealer.open(place(team, "title", resource.id()), resource.title),
            sealer.open(place(team, "text", resource.id()), resource.text),
            link == null ? "" : link,
            resource.stage,
            resource.role,
            resource.discipline),
        Optional.ofNullable(resource.mentorship),
        resource.addedBy,
        resource.hidden);
  }

  static Item item(LibraryResource seed) {
    return new Item(
        "",
        0,
        seed.id(),
        new Content(
            seed.title(), seed.text(), seed.link(), seed.stage(), seed.role(), seed.discipline()),
        Optional.empty(),
        "",
        false);
  }

  private static Sealer.Place place(String team, String column, String id) {
    return new Sealer.Place(team, "resource", column, id);
  }
}
