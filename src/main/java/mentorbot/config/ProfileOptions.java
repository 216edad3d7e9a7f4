package mentorbot.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lists a profile is filled from (R5, R30, R31). Levels go from the first to the highest. */
public record ProfileOptions(
    List<Choice> disciplines,
    List<Choice> credentials,
    List<Choice> roles,
    List<Choice> levels,
    List<Choice> sites,
    List<AreaOption> areas,
    List<Choice> languages,
    List<Choice> modalities,
    List<StyleOption> styles,
    List<Choice> values,
    List<Choice> interests,
    List<Choice> changes) {

  public ProfileOptions {
    disciplines = Rules.options("disciplines", disciplines, Choice::id);
    credentials = Rules.options("credentials", credentials, Choice::id);
    roles = Rules.options("roles", roles, Choice::id);
    levels = Rules.options("levels", levels, Choice::id);
    sites = Rules.options("sites", sites, Choice::id);
    areas = Rules.options("areas", areas, AreaOption::id);
    languages = Rules.options("languages", languages, Choice::id);
    modalities = Rules.options("modalities", modalities, Choice::id);
    styles = Rules.options("styles", styles, StyleOption::id);
    values = Rules.options("values", values, Choice::id);
    interests = Rules.options("interests", interests, Choice::id);
    changes = Rules.options("changes", changes, Choice::id);
    refuseUnknownDisciplines(disciplines, areas);
  }

  public Optional<AreaOption> area(String id) {
    return areas.stream().filter(area -> area.id().equals(id)).findAny();
  }

  /** "How I like to help"; the same id on the learning side is the matching style. */
  public List<Choice> helpStyles() {
    return styles.stream().map(style -> new Choice(style.id(), style.helping())).toList();
  }

  /** "How I learn best". */
  public List<Choice> learnStyles() {
    return styles.stream().map(style -> new Choice(style.id(), style.learning())).toList();
  }

  private static void refuseUnknownDisciplines(List<Choice> disciplines, List<AreaOption> areas) {
    Set<String> known = new HashSet<>();
    known.add(AreaOption.EVERYONE);
    disciplines.forEach(discipline -> known.add(discipline.id()));
    for (int i = 0; i < areas.size(); i++) {
      if (!known.contains(areas.get(i).discipline())) {
        throw new InvalidKey(
            "areas." + i + ".discipline",
            "must be the id of a discipline above, or " + AreaOption.EVERYONE);
      }
    }
  }
}
