package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;
import mentorbot.store.Sealer;
import mentorbot.store.Sealer.Place;

/** What the people of a group call it; its id is the relationship's. */
@Entity
@Table(name = "group_name")
public final class GroupName extends Row {
  /** Sealed; those who are in the group read it. */
  @Column(name = "name", nullable = false)
  private byte[] name = new byte[0];

  /** Slack user id of whoever gave it last: it is erased with what they wrote. */
  @Column(name = "named_by", nullable = false, length = 32)
  private String namedBy;

  /** For Hibernate. */
  GroupName() {}

  GroupName(String mentorship, String namedBy) {
    super(mentorship);
    this.namedBy = namedBy;
  }

  void says(Sealer sealer, String team, String by, String typed) {
    name = sealer.seal(place(team), typed);
    namedBy = by;
  }

  String words(Sealer sealer) {
    return sealer.open(place(team), name);
  }

  private Place place(String owner) {
    return new Place(owner, "group_name", "name", id);
  }

  String namedBy() {
    return namedBy;
  }
}
