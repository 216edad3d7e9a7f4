package mentorbot.config;

import java.util.List;

/**
 * What one form of relationship words otherwise than the template it belongs to: by clause; the
 * dual-role clause may be among them. Its version rises when something is reworded.
 */
public record FormWording(
    RelationshipForm form,
    int version,
    String title,
    String introduction,
    List<Reworded> wordings) {

  /** One clause as this form words it. */
  public record Reworded(String clause, String wording) {
    public Reworded {
      Rules.id("clause", clause);
      Rules.text("wording", wording, 600);
    }
  }

  public FormWording {
    Rules.between("version", version, 1, 100_000);
    Rules.text("title", title, 75);
    Rules.text("introduction", introduction, 600);
    wordings = Rules.options("wordings", wordings, Reworded::clause);
  }

  Clause of(Clause clause) {
    return wordings.stream()
        .filter(reworded -> reworded.clause().equals(clause.id()))
        .findFirst()
        .map(
            reworded ->
                new Clause(
                    clause.id(),
                    clause.requirement(),
                    clause.title(),
                    reworded.wording(),
                    clause.terms()))
        .orElse(clause);
  }
}
