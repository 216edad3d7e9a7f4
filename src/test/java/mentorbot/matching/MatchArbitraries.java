package mentorbot.matching;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small made-up worlds in which everything that can coincide does. */
final class MatchArbitraries {
  private MatchArbitraries() {}

  static Arbitrary<String> people() {
    return Arbitraries.of("U1", "U2", "U3", "U4", "U5", "U6");
  }

  static Arbitrary<Set<String>> ids(String... ids) {
    return Arbitraries.of(ids).set().ofMaxSize(ids.length);
  }

  static Arbitrary<Traits> traits() {
    return Combinators.combine(
            Arbitraries.of("lab", "vet").injectNull(0.3),
            Arbitraries.integers().between(-1, 3),
            Arbitraries.of("north", "south").injectNull(0.3),
            Arbitraries.of("on-site", "virtual", "either").injectNull(0.3),
            ids("en", "pt"),
            ids("questions", "stories", "structure"),
            ids("calm", "humour"),
            ids("arts", "research"))
        .as(Traits::new);
  }

  static Arbitrary<Seeker> seekers() {
    return Combinators.combine(
            people(), ids("dentistry", "confidence"), traits(), Arbitraries.of(true, false))
        .as(Seeker::new);
  }

  static Arbitrary<Candidate> candidates() {
    return Combinators.combine(
            people(),
            ids("dentistry", "confidence", "exotics"),
            traits(),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, true, true, false),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(0, 119, 120, 600, 5000))
        .as(Candidate::new);
  }

  static Arbitrary<Ties> ties() {
    var some = people().set().ofMaxSize(2);
    return Combinators.combine(some, some, some, some).as(Ties::new);
  }
}
