package mentorbot.groups;

import java.util.Optional;
import mentorbot.agreement.Purposes;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed of an opening. Lets a group's agreement begin with the line of its opener;
 * everybody in it has read it.
 */
public final class OpeningPurposes implements Purposes {
  private final Sealer sealer;

  public OpeningPurposes(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public Optional<String> of(StatelessSession session, String mentorship) {
    return new Openings_(session).thatLedTo(mentorship).map(opening -> of(sealer, opening));
  }

  static @Nullable String of(Sealer sealer, Opening opening) {
    return sealer.openNullable(place(opening.team(), opening.id()), opening.purpose());
  }

  static @Nullable String name(Sealer sealer, Opening opening) {
    return sealer.openNullable(namePlace(opening.team(), opening.id()), opening.name());
  }

  static Place namePlace(String team, String opening) {
    return new Place(team, "group_opening", "name", opening);
  }

  static Place place(String team, String opening) {
    return new Place(team, "group_opening", "purpose", opening);
  }
}
