package mentorbot.bench;

import mentorbot.testing.TestDatabase;

/** A real server, with the durability of one, for as long as the benchmark runs. */
final class Postgres {
  private Postgres() {}

  static String freshUrl() {
    return TestDatabase.postgresUrl();
  }
}
