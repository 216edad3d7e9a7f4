package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** Somebody in a user group. */
@Entity
@Table(name = "user_group_member")
public final class UserGroupMember extends Row {
  @Column(name = "user_group", nullable = false, length = 64)
  private String group;

  @Column(name = "person", nullable = false, length = 64)
  private String person;

  /** For Hibernate. */
  UserGroupMember() {}

  UserGroupMember(String group, String person) {
    super(Ids.fresh());
    this.group = group;
    this.person = person;
  }

  String person() {
    return person;
  }
}
