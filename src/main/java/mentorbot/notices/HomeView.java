package mentorbot.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import mentorbot.store.Row;

/** Someone who has opened App Home; the id is the person's. Stale means: publish again soon. */
@Entity
@Table(name = "home_view")
public final class HomeView extends Row {
  @Column(name = "stale", nullable = false)
  private boolean stale;

  /** For Hibernate. */
  HomeView() {}

  HomeView(String user) {
    super(user);
    this.stale = true;
  }

  public boolean stale() {
    return stale;
  }
}
