package mentorbot.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentorbot.store.Ids;
import mentorbot.store.Row;

/** An area in which a person offers or wants help; the area is an id of the programme's list. */
@Entity
@Table(name = "person_area")
public final class PersonArea extends Row {
  /** Which way help goes. */
  public enum Side {
    OFFERED,
    WANTED
  }

  @Column(name = "person", nullable = false, length = 64)
  private String person;

  @Column(name = "area", nullable = false, length = 75)
  private String area;

  @Enumerated(EnumType.STRING)
  @Column(name = "side", nullable = false, length = 16)
  private Side side;

  /** For Hibernate. */
  PersonArea() {}

  public PersonArea(String person, String area, Side side) {
    super(Ids.fresh());
    this.person = person;
    this.area = area;
    this.side = side;
  }

  public String person() {
    return person;
  }

  public String area() {
    return area;
  }

  public Side side() {
    return side;
  }
}
