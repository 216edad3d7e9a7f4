package mentorbot.mentorships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import mentorbot.config.Programme;
import mentorbot.config.ProgrammeKind;
import mentorbot.store.Row;
import org.hibernate.StatelessSession;

/** A programme that runs in this workspace; its id is that of its definition. */
@Entity
@Table(name = "programme")
public final class RunningProgramme extends Row {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, length = 16)
  private ProgrammeKind kind;

  @Column(name = "name", nullable = false, length = 200)
  private String name;

  /** For Hibernate. */
  RunningProgramme() {}

  private RunningProgramme(Programme definition) {
    super(definition.id());
    this.kind = definition.kind();
    this.name = definition.card().name();
  }

  /** Makes the row that relationships refer to, unless it is there. */
  public static void ensure(StatelessSession session, Programme definition) {
    var programmes = new Programmes_(session);
    if (programmes.count(definition.id()) == 0) {
      programmes.add(new RunningProgramme(definition));
    }
  }

  public ProgrammeKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }
}
