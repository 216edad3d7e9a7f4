package mentorbot.config;

/** Something to do together, with a part for each (R8). */
public record LibraryActivity(String id, String name, int minutes, String mentor, String mentee) {
  public LibraryActivity {
    Rules.id("id", id);
    Rules.text("name", name, Rules.OPTION_LENGTH);
    Rules.between("minutes", minutes, 5, 240);
    Rules.text("mentor", mentor, 400);
    Rules.text("mentee", mentee, 400);
  }
}
