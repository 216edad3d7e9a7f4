package mentorbot.knowhow;

import static mentorbot.knowhow.KnowhowWorld.ADA;
import static mentorbot.knowhow.KnowhowWorld.EVE;
import static mentorbot.knowhow.KnowhowWorld.LIBRARY;
import static mentorbot.knowhow.KnowhowWorld.MIRA;
import static mentorbot.knowhow.KnowhowWorld.RUTH;
import static mentorbot.knowhow.KnowhowWorld.TEAM;
import static mentorbot.knowhow.KnowhowWorld.by;
import static mentorbot.knowhow.KnowhowWorld.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.config.LibraryResource;
import mentorbot.knowhow.Shelving.Outcome;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {
  private static final LibraryResource FIRST = LIBRARY.resources().get(0);

  enum Kind {
    HSQLDB,
    POSTGRES;

    KnowhowWorld open() {
      return new KnowhowWorld(this == HSQLDB ? TestDatabase.hsqldb() : TestDatabase.postgres());
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_list_begins_with_the_files_and_is_then_the_coordinators(Kind kind) {
    try (var world = kind.open()) {
      int files = LIBRARY.resources().size();
      assertThat(all(world, EVE)).hasSize(files);
      var added = ((Outcome.Added) world.shelving.add(by(RUTH), null, content("New", ""))).item();
      assertThat(titles(world, EVE)).hasSize(files + 1).contains("New");

      var seed = "seed " + FIRST.id();
      var changed =
          ((Outcome.Changed) world.shelving.change(by(RUTH), seed, content("Other", ""))).item();
      assertThat(titles(world, EVE))
          .hasSize(files + 1)
          .contains("Other")
          .doesNotContain(FIRST.title());
      assertThat(world.shelving.change(by(RUTH), seed, content("Again", "")))
          .as("seen before it was changed")
          .isInstanceOf(Outcome.Stale.class);

      var hidden = ((Outcome.Hidden) world.shelving.remove(by(RUTH), changed.key())).item();
      assertThat(titles(world, EVE)).hasSize(files).doesNotContain("Other");
      assertThat(world.shelf.one(TEAM, EVE, hidden.key())).isEmpty();
      assertThat(world.shelf.all(TEAM, RUTH).orElseThrow()).hasSize(files + 1);
      world.shelving.putBack(by(RUTH), hidden.key());
      assertThat(titles(world, EVE)).contains("Other");
      assertThat(world.shelving.remove(by(RUTH), added.key())).isInstanceOf(Outcome.Hidden.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_coordinators_change_it_and_another_team_has_its_own(Kind kind) {
    try (var world = kind.open()) {
      var seed = "seed " + FIRST.id();
      var added = ((Outcome.Added) world.shelving.add(by(RUTH), null, content("New", ""))).item();
      for (var other : List.of(by(ADA), by(MIRA))) {
        assertThat(world.shelving.add(other, null, content("Mine", "")))
            .isEqualTo(new Outcome.NotYours());
      }
      assertThat(world.shelving.change(by(ADA), seed, content("Mine", "")))
          .isEqualTo(new Outcome.NotYours());
      assertThat(world.shelving.remove(by(ADA), added.key())).isEqualTo(new Outcome.NotYours());
      assertThat(world.shelving.putBack(by(ADA), added.key())).isEqualTo(new Outcome.NotYours());
      assertThat(world.shelf.all(TEAM, ADA)).isEmpty();
      assertThat(world.shelving.change(new Actor("T2", RUTH, ""), added.key(), content("x", "")))
          .isEqualTo(new Outcome.Gone());
      assertThat(world.shelf.fitting("T2", EVE, "any", "everyone", "everyone"))
          .hasSize(LIBRARY.resources().size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_mentor_adds_one_for_their_pair_that_nobody_else_reads(Kind kind) {
    try (var world = kind.open()) {
      var pair = world.pair(ADA);
      assertThat(world.shelving.add(by(ADA), pair, content("Hers", "")))
          .isEqualTo(new Outcome.NotYours());
      assertThat(world.shelving.add(by(EVE), pair, content("Hers", "")))
          .isEqualTo(new Outcome.NotYours());
      var added =
          ((Outcome.Added)
                  world.shelving.add(by(MIRA), pair, content("Ours", "https://example.org/a")))
              .item();
      assertThat(titles(world, ADA)).startsWith("Ours");
      assertThat(titles(world, MIRA)).startsWith("Ours");
      assertThat(titles(world, EVE)).doesNotContain("Ours");
      assertThat(titles(world, RUTH)).doesNotContain("Ours");
      assertThat(world.shelf.one(TEAM, RUTH, added.key())).isEmpty();
      for (var other : List.of(ADA, EVE, RUTH)) {
        assertThat(world.shelving.remove(by(other), added.key())).isEqualTo(new Outcome.Gone());
        assertThat(world.shelving.change(by(other), added.key(), content("x", "")))
            .isEqualTo(new Outcome.Gone());
      }
      var row =
          world.database.read(TEAM, s -> new Resources_(s).resource(added.id())).orElseThrow();
      assertThat(new String(row.title, StandardCharsets.UTF_8)).doesNotContain("Ours");
      assertThat(world.shelving.remove(by(MIRA), added.key())).isEqualTo(new Outcome.Removed());
      assertThat(titles(world, ADA)).doesNotContain("Ours");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_fits_is_found_by_stage_role_and_discipline(Kind kind) {
    try (var world = kind.open()) {
      var found = world.shelf.fitting(TEAM, ADA, "work", "mentee", "laboratory");
      assertThat(found).isNotEmpty();
      for (var item : found) {
        assertThat(item.content().stage()).isIn("work", "any");
        assertThat(item.content().role()).isIn("mentee", "everyone");
        assertThat(item.content().discipline()).isIn("laboratory", "everyone");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org",
        "javascript:alert(1)",
        "https://",
        "https:///x",
        "ftp://a.org",
        "https://user:pw@example.org",
        "example.org",
        "https://exa mple.org",
        "//example.org"
      })
  void only_https_addresses_are_taken(String link) {
    try (var world = Kind.HSQLDB.open()) {
      assertThat(world.shelving.add(by(RUTH), null, content("New", link)))
          .isEqualTo(new Outcome.NoLink());
    }
  }

  private static List<Item> all(KnowhowWorld world, String user) {
    return world.shelf.fitting(TEAM, user, "any", "everyone", "everyone");
  }

  private static List<String> titles(KnowhowWorld world, String user) {
    return all(world, user).stream().map(item -> item.content().title()).toList();
  }
}
